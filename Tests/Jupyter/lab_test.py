"""The lessons and the study in JupyterLab, in Debian's Chromium: "Run All" gives what `etude export` has written,
and what pupils get runs to the end."""

import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

import nbformat
import notebooks_test
from notebooks_test import FILES, ROOT, etude
from playwright.sync_api import sync_playwright

IS_IDLE = """() => window.jupyterapp?.shell.currentWidget?.context?.sessionContext?.session?.kernel?.status
  === 'idle'"""
# The command ends at the first error, the cells do not: a last request waits for them.
RUN_ALL = """async () => {
  const page = jupyterapp.shell.currentWidget;
  await jupyterapp.commands.execute('notebook:run-all-cells');
  const session = page.context.sessionContext;
  await session.session.kernel.requestExecute({code: '', silent: true}).done;
  await page.context.save();
  await session.shutdown();
}"""


class Lab(unittest.TestCase):
    maxDiff = 2000
    export, compare = notebooks_test.Notebooks.export, notebooks_test.Notebooks.compare

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        for path in (ROOT / "notebooks").glob("*.csv"):
            shutil.copy(path, cls.folder)
        shutil.copytree(ROOT / "data", cls.folder / "data")
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            cls.base = f"http://127.0.0.1:{s.getsockname()[1]}"
        server = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--expose-app-in-browser",
             f"--port={cls.base.split(':')[-1]}", "--IdentityProvider.token=",
             f"--ServerApp.root_dir={cls.folder}"],
            stderr=subprocess.DEVNULL,
            env=dict(os.environ, LC_ALL="fr_FR.UTF-8", JUPYTER_CONFIG_DIR=str(cls.folder / ".config")))
        cls.addClassCleanup(server.wait)
        cls.addClassCleanup(server.terminate)
        deadline = time.time() + 120
        while True:
            try:
                urllib.request.urlopen(f"{cls.base}/api", timeout=5).close()
                break
            except OSError:
                assert time.time() < deadline and server.poll() is None, "JupyterLab does not start"
                time.sleep(0.2)
        browser = cls.enterClassContext(sync_playwright()).chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        cls.addClassCleanup(browser.close)
        cls.page = browser.new_page()
        cls.page.set_default_timeout(180_000)

    def ran(self, name):
        """A notebook as JupyterLab stores it when all cells have run."""
        self.page.goto(f"{self.base}/lab/tree/{name}?reset")
        self.page.wait_for_function(IS_IDLE)
        self.page.evaluate(RUN_ALL)
        notebook = nbformat.read(self.folder / name, 4)
        for cell in notebook.cells:
            if cell.cell_type == "code":
                self.assertIsNotNone(cell.execution_count, cell.source)
        return notebook

    def test_run_all_gives_what_the_export_holds(self):
        for path in FILES:
            with self.subTest(path.name), tempfile.TemporaryDirectory() as aside:
                before = nbformat.read(self.export(path, self.folder), 4)
                again = nbformat.read(self.export(path, aside), 4)
                self.compare(before, again, self.ran(f"{path.stem}.ipynb"))

    def test_what_pupils_get_runs_to_the_end(self):
        for path in FILES:
            with self.subTest(path.name):
                student = self.folder / f"eleve-{path.name}"
                made = etude("student", path, "-o", student)
                self.assertEqual(made.returncode, 0, made.stderr.decode())
                self.export(student, self.folder)
                self.ran(f"{student.stem}.ipynb")


if __name__ == "__main__":
    unittest.main(verbosity=1)
