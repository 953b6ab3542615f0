"""The French tables that `etude grade` and `write_csv` write, opened and saved by LibreOffice: numbers are numbers,
names and accents are whole, nothing is computed, and marks given there by hand come back."""

import csv
import os
import pathlib
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml

# Semicolons, double quotes, UTF-8, from the first line, in French, cells guessed as in a file that is opened.
READ = "Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true"
WRITE = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true,false"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"

KEY = """---
etude: 2
---

```etude exercice #e1 points=3
a = ____
```
```etude solution #e1
a = 1
```
```etude test #e1 points=1.5
assert a >= 1
```
```etude test #e1 points=1.5
assert a == 1, "Un ; \\"un\\"."
```
```etude rédiger #t points=2
```
"""
# The answer and the text of each pupil, by the name of the file.
COPIES = {
    "DUPONT Élise": (1, "Parce que ; c'est 1,5 « fois ».\n\nDeux \"lignes\"."),
    "Nguyễn Thị Ánh": (1, "œuvre"),
    "=1+1": (2, "=HYPERLINK(\"x\")"),
    "+33 6 12": (2, "-2+3"),
    "001": (1, "3/4"),
    "1-2": (1, "007"),
    "@SUM(A1)": (1, "12 mars"),
}
LESSON = """---
etude: 2
---
```etude
t = table(pays = ["Côte d'Ivoire", "Curaçao"], part = [1.5, -1234567.25], jour = [date("2026-11-30"), date("2024-02-29")])
t.write_csv("pays.csv", separator = ";", decimal = ",")
```
"""


class Office(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.place = pathlib.Path(temporary.name)
        (self.place / "copies").mkdir()
        (self.place / "cours.md").write_text(KEY)
        for name, (answer, text) in COPIES.items():
            (self.place / "copies" / f"{name}.md").write_text(
                f"```etude exercice #e1\na = {answer}\n```\n\n```etude rédiger #t\n{text}\n```\n")

    def etude(self, *arguments):
        run = subprocess.run([os.environ["ETUDE"], *arguments], cwd=self.place, capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stderr)
        return run.stdout

    def convert(self, name, kind):
        """The file that LibreOffice makes of a table."""
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{self.place}/profile", "--headless", f"--infilter={READ}",
             "--convert-to", kind, "--outdir", "out", name],
            cwd=self.place, check=True, capture_output=True)
        return self.place / "out" / (pathlib.Path(name).stem + "." + kind.split(":")[0])

    def cells(self, name):
        """The cells of a table as LibreOffice has them: numbers, texts, and days as texts; nothing is computed."""
        rows = []
        for row in xml.parse(self.convert(name, "fods")).iter(TABLE + "table-row"):
            cells = []
            for cell in row.iter(TABLE + "table-cell"):
                self.assertIsNone(cell.get(TABLE + "formula"), "".join(cell.itertext()))
                value = cell.get(OFFICE + "value")
                text = "\n".join("".join(part.itertext()) for part in cell)
                times = int(cell.get(TABLE + "number-columns-repeated", 1))
                cells += [float(value) if value else cell.get(OFFICE + "date-value") or text] * min(times, 20)
            rows.append(cells)
        return rows

    def test_marks(self):
        self.etude("grade", "cours.md", "copies", "-o", "notes", "--csv-fr", "--sur", "20")
        header, *rows = self.cells("notes/notes.csv")
        self.assertEqual(header[:8], ["élève", "fichier", "#e1", "#t", "total", "sur", "note/20", "remarques"])
        marks = {row[0]: row[2:7] for row in rows}
        self.assertEqual(marks["DUPONT Élise"], [3, 0, 3, 5, 12])
        self.assertEqual(marks["'=1+1"], [1.5, 0, 1.5, 5, 6])
        self.assertEqual(marks["Nguyễn Thị Ánh"][0], 3)
        self.assertTrue(all(isinstance(mark, float) for row in marks.values() for mark in row))

    def test_marks_by_hand_come_back(self):
        grade = ["grade", "cours.md", "copies", "-o", "notes", "--csv-fr"]
        self.etude(*grade)
        self.assertEqual(
            {row[0] for row in self.cells("notes/a-noter.csv")[1:]},
            {"DUPONT Élise", "Nguyễn Thị Ánh", "'=1+1", "'+33 6 12", "'001", "'1-2", "'@SUM(A1)"})
        with open(self.convert("notes/a-noter.csv", WRITE), encoding="utf-8-sig", newline="") as file:
            header, *rows = csv.reader(file, delimiter=";")
        for row in rows:
            row[header.index("points")] = "1,5"
        with open(self.place / "notes" / "a-noter.csv", "w", newline="") as file:
            csv.writer(file, delimiter=";").writerows([header, *rows])
        self.assertNotIn("noter à la main", self.etude(*grade))
        self.assertEqual({row[3] for row in self.cells("notes/notes.csv")[1:]}, {1.5})

    def test_written_table(self):
        (self.place / "pays.md").write_text(LESSON)
        self.etude("run", "pays.md")
        self.assertEqual(
            [row[:3] for row in self.cells("pays.csv")],
            [["pays", "part", "jour"], ["Côte d'Ivoire", 1.5, "2026-11-30"], ["Curaçao", -1234567.25, "2024-02-29"]])


if __name__ == "__main__":
    unittest.main()
