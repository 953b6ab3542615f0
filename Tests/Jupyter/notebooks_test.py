"""The lessons and the study as Jupyter notebooks: nbclient and papermill run them to the end, and the
outputs are those that `etude export` has written; jupytext opens them and gives them back."""

import copy
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import nbclient
import nbformat
import papermill
from jupyter_client.manager import KernelManager

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FILES = sorted(p for p in (ROOT / "notebooks").glob("*.md") if p.name != "README.md")


def etude(*arguments, folder=None):
    spec = KernelManager(kernel_name="etude").kernel_spec
    program = spec.argv[0].replace("{resource_dir}", spec.resource_dir)
    return subprocess.run(
        [program, *map(str, arguments)], capture_output=True, cwd=folder or ROOT,
        env=dict(os.environ, LC_ALL="fr_FR.UTF-8"))


def essence(output):
    """An output without what the two may say differently: the place of an error, notes."""
    kind = output["output_type"]
    if kind == "error":
        return kind, output["ename"], output["evalue"]
    if kind == "stream":
        return kind, output["name"], output["text"]
    return kind, dict(output["data"])


def is_note(output):
    html = output.get("data", {}).get("text/html", "")
    return output["output_type"] == "display_data" and html.startswith("<pre style=")


class Notebooks(unittest.TestCase):
    maxDiff = 2000

    def export(self, path, folder):
        target = pathlib.Path(folder) / (path.stem + ".ipynb")
        run = etude("export", path, "--to", "ipynb", "-o", target)
        self.assertIn(run.returncode, (0, 1, 2), run.stderr.decode())
        return target

    def compare(self, before, again, after):
        for old, twin, new in zip(before.cells, again.cells, after.cells):
            if old.cell_type != "code" or "parameters" in old.metadata.get("tags", []):
                continue
            if "raises-exception" in old.metadata.get("tags", []) and not old.outputs:
                continue
            if old.outputs != twin.outputs:
                continue  # It measures time, and never gives the same twice.
            self.assertEqual(
                [essence(o) for o in old.outputs],
                [essence(o) for o in new.outputs if not is_note(o)], old.source)

    def test_nbclient_gives_what_the_export_holds(self):
        for path in FILES:
            with self.subTest(path.name), tempfile.TemporaryDirectory() as folder:
                before = nbformat.read(self.export(path, folder), 4)
                nbformat.validate(before)
                stored = copy.deepcopy(before)
                after = before
                nbclient.NotebookClient(
                    after, timeout=120, kernel_name="etude",
                    resources={"metadata": {"path": str(ROOT / "notebooks")}}).execute()
                nbformat.validate(after)
                again = nbformat.read(self.export(path, folder), 4)
                self.compare(stored, again, after)

    def test_nbclient_runs_what_pupils_get(self):
        for path in FILES:
            with self.subTest(path.name), tempfile.TemporaryDirectory() as folder:
                student = pathlib.Path(folder) / path.name
                made = etude("student", path, "-o", student)
                self.assertEqual(made.returncode, 0, made.stderr.decode())
                notebook = nbformat.read(self.export(student, folder), 4)
                text = nbformat.writes(notebook)
                self.assertNotIn("hiddenTest", text)
                nbclient.NotebookClient(
                    notebook, timeout=120, kernel_name="etude", allow_errors=True,
                    resources={"metadata": {"path": str(ROOT / "notebooks")}}).execute()

    def test_what_jupyter_has_run_comes_back_as_it_was(self):
        for path in FILES:
            with self.subTest(path.name), tempfile.TemporaryDirectory() as folder:
                target = self.export(path, folder)
                notebook = nbformat.read(target, 4)
                for cell in notebook.cells:
                    if cell.cell_type == "code":
                        cell.outputs = []
                nbformat.write(notebook, target)
                back = etude("import", target)
                self.assertEqual(back.returncode, 0, back.stderr.decode())
                self.assertEqual(back.stdout, path.read_bytes())

    def jupytext(self, folder, *arguments):
        run = subprocess.run(
            [sys.executable, "-m", "jupytext", *arguments], capture_output=True, cwd=folder)
        self.assertEqual(run.returncode, 0, run.stderr.decode())

    def test_jupytext_opens_our_texts_and_gives_them_back(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "jupytext.toml").write_text('custom_language_magics = "etude"\n')
            for path in FILES:
                shutil.copy(path, folder)
            self.jupytext(folder, "--to", "ipynb", *(p.name for p in FILES))
            for path in FILES:
                notebook = nbformat.read(folder / f"{path.stem}.ipynb", 4)
                fences = re.findall(r"^```etude\b", path.read_text(encoding="utf-8"), re.M)
                code = [c for c in notebook.cells if c.cell_type == "code"]
                self.assertEqual(len(code), len(fences), path.name)
                (folder / path.name).unlink()
            self.jupytext(folder, "--to", "md", *(f"{p.stem}.ipynb" for p in FILES))
            for path in FILES:
                self.assertEqual((folder / path.name).read_bytes(), path.read_bytes(), path.name)

    def test_jupytext_keeps_the_roles_of_cells_in_myst(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            keeping = json.dumps({"jupytext": {"notebook_metadata_filter": "etude"}})
            books = [self.export(path, folder).name for path in FILES]
            self.jupytext(folder, "--to", "myst", "--update-metadata", keeping, *books)
            for book in books:
                (folder / book).unlink()
            self.jupytext(folder, "--to", "ipynb", *(p.name for p in FILES))
            for path, book in zip(FILES, books):
                self.assertEqual(etude("import", folder / book).stdout, path.read_bytes(), path.name)

    def test_papermill_hands_parameters_over(self):
        with tempfile.TemporaryDirectory() as folder:
            target = self.export(ROOT / "notebooks" / "etude.md", folder)
            cells = nbformat.read(target, 4).cells
            name = cells[0].source.split(" = ")[0]
            out = pathlib.Path(folder) / "out.ipynb"
            # papermill knows no étude; Python's lines of parameters are ours too.
            # It raises at the end for an error that the notebook announces, as it does for Python.
            with self.assertRaisesRegex(papermill.PapermillExecutionError, "U301"):
                papermill.execute_notebook(
                    target, out, parameters={name: "Gemma 2 2b"}, kernel_name="etude", language="python",
                    cwd=str(ROOT / "notebooks"), progress_bar=False)
            ran = nbformat.read(out, 4).cells
            injected = [c for c in ran if "injected-parameters" in c.metadata.get("tags", [])]
            self.assertIn(f"{name} = \"Gemma 2 2b\"", injected[0].source)
            code = [c for c in ran if c.cell_type == "code"]
            passed = [c for c in code if "skip-execution" not in c.metadata.get("tags", [])]
            self.assertTrue(all(c.execution_count for c in passed))


if __name__ == "__main__":
    unittest.main(verbosity=1)
