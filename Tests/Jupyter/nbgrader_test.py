"""Assignments of nbgrader: `etude export --to nbgrader` makes them, nbgrader's own commands hand out and grade,
and the marks are those of `etude grade` on the same copies."""

import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import nbformat
from jupyter_client.manager import KernelManager

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BIN = pathlib.Path(sys.executable).parent

COURSE = """---
etude: 2
titre: "Devoir"
---

# Devoir

```etude
base = 10 Wh
```

```etude exercice #double points=2
# Le double de base.
double = ____
```

```etude solution #double
double = 2 * base
```

```etude test #double
assert double > base, "C'est trop peu."
```

```etude test-caché #double
assert double == 20 Wh
```

```etude exercice #somme points=1.5
def total(xs)
  ____
end
```

```indice #somme
Pensez à *sum*.
```

```etude solution #somme
def total(xs)
  return sum(xs)
end
```

```etude test #somme
assert total([1, 2]) == 3
```

```etude test-caché #somme
assert total([5, 6, 7]) == 18
```

```etude exercice #nom
nom = ____
```

```etude solution #nom
nom = "étude"
```

```etude test-caché #nom
assert nom == "étude"
```
"""

# The answers of each copy by the id of the exercise; None leaves the starter.
COPIES = {
    "juste": {"double": "double = 20 Wh", "somme": "def total(xs)\n  return sum(xs)\nend", "nom": 'nom = "étude"'},
    "moitie": {"double": "double = 15 Wh", "somme": "def total(xs)\n  return xs[0] + xs[1]\nend",
               "nom": 'nom = "étude"'},
    "vide": {},
    "erreur": {"double": "double = base * inconnu", "somme": "def total(xs)\n  return sum(xs)\nend",
               "nom": "nom = 3\n99"},
    "sans-fin": {"double": "while true:\n  x = 1", "somme": "def total(xs)\n  return sum(xs)\nend",
                 "nom": 'nom = "étude"'},
}


class Nbgrader(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.place = pathlib.Path(self.folder.name)
        spec = KernelManager(kernel_name="etude").kernel_spec
        self.etude = spec.argv[0].replace("{resource_dir}", spec.resource_dir)

    def tearDown(self):
        self.folder.cleanup()

    def run_(self, *words):
        environment = dict(os.environ, LC_ALL="fr_FR.UTF-8", PATH=f"{BIN}:{os.environ['PATH']}")
        run = subprocess.run(
            [str(w) for w in words], cwd=self.place, env=environment, capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        return run.stdout

    def test_marks_are_the_same(self):
        (self.place / "devoir.md").write_text(COURSE, encoding="utf-8")
        self.run_(self.etude, "export", "devoir.md", "--to", "nbgrader", "-o", ".")
        config = self.place / "nbgrader_config.py"
        config.write_text(config.read_text(encoding="utf-8").replace("timeout = 30", "timeout = 5"))
        self.run_(BIN / "nbgrader", "generate_assignment", "devoir")
        release = self.place / "release/devoir/devoir.ipynb"
        notebook = nbformat.read(release, 4)
        text = release.read_text(encoding="utf-8")
        for secret in ("sum(xs)", "[5, 6, 7]", "20 Wh", "SOLUTION", "starter", '"étude\\"'):
            self.assertNotIn(secret, text)
        self.assertIn("# Le double de base.\ndouble = ____", [c.source for c in notebook.cells])

        for name, answers in COPIES.items():
            copy = nbformat.read(release, 4)
            for cell in copy.cells:
                grading = cell.metadata.get("nbgrader", {})
                if grading.get("solution") and grading["grade_id"] in answers:
                    cell.source = answers[grading["grade_id"]]
            place = self.place / f"submitted/{name}/devoir"
            place.mkdir(parents=True)
            nbformat.write(copy, place / "devoir.ipynb")
            (self.place / "copies").mkdir(exist_ok=True)
            nbformat.write(copy, self.place / f"copies/{name}.ipynb")

        self.run_(BIN / "nbgrader", "autograde", "devoir")
        self.run_(BIN / "nbgrader", "export")
        rows = csv.DictReader((self.place / "grades.csv").read_text().splitlines())
        theirs = {row["student_id"]: float(row["score"]) for row in rows}

        environment = dict(os.environ, LC_ALL="fr_FR.UTF-8")
        run = subprocess.run(
            [self.etude, "grade", "devoir.md", "copies", "--format", "json"], cwd=self.place,
            env=environment, capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stderr)
        ours = self.marks(run)
        print(f"\nnbgrader {theirs}\nétude    {ours}")
        self.assertEqual(ours, theirs)
        self.assertEqual(theirs["juste"], 4.5)
        self.assertEqual(theirs["moitie"], 1)
        self.assertEqual(theirs["vide"], 0)

    def marks(self, run):
        """The sum of each copy, as `etude grade` tells it."""
        rows = json.loads(run.stdout)["value"]
        return {pathlib.Path(row["fichier"]).stem: float(row["total"]) for row in rows}


if __name__ == "__main__":
    unittest.main(verbosity=1)
