#!/usr/bin/env python3
"""Write Sources/DataFiles/Embedded*.swift: the files of data/ and the lessons of notebooks/ that the
program carries in itself.

    python3 scripts/embed_data.py            write the Swift files
    python3 scripts/embed_data.py --check    write nothing; fail where it differs

The texts are string literals: the compiler takes half a second for 100 KB of them, and half a
minute for the same as a literal array of bytes.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "Sources/DataFiles/EmbeddedFiles.swift"
FILES = ["gen_AI_energy.csv", "electricity_mixes.csv", "countries.csv", "modeles_2026.csv",
         "mix_2026.csv", "centres_2026.csv", "correspondances.csv", "publies.csv", "entrainements.csv",
         "equivalences.csv", "perimetres.csv", "datapackage.json", "countries-110m.txt"]
# What lessons read beside them.
BESIDES = ["carnet.csv", "pari.csv"]
LESSONS_TARGET = ROOT / "Sources/DataFiles/EmbeddedLessons.swift"
# In the order of the course (notebooks/README.md).
LESSONS = ["00-prise-en-main.md", "06a-jetons.md", "01-modeles.md", "02-parametres.md", "03-pays.md",
           "04-esprit-critique.md", "07-quantifier.md", "08-debattre.md", "05-a-vous.md",
           "05b-pari.md", "06c-parametres.md", "06b-attention.md"]

HEAD = """\
// swift-format-ignore-file
// Written by scripts/embed_data.py from the files of data/; change those, then run it again.

extension DataFiles {
  /// The files that can be asked for, in the order of the data package; the outlines of
  /// the countries are last, since they are no table.
  public static let names = [NAMES]

  /// The text of an embedded file, nil for any other name.
  static func text(of name: String) -> StaticString? {
    switch name {
"""
LESSONS_HEAD = """\
// swift-format-ignore-file
// Written by scripts/embed_data.py from the files of notebooks/; change those, then run it again.

extension DataFiles {
  /// The names of the lessons in the program, in the order of the course.
  public static let lessonNames = [NAMES]

  /// The text of a lesson, nil for any other name.
  static func lessonText(of name: String) -> StaticString? {
    switch name {
"""
TAIL = """\
    default: return nil
    }
  }
}
"""


def literal(text: str, name: str) -> str:
    """A raw multi-line literal: every character of the file stands in it as it is.

    Swift reads any line ending as a line feed there and refuses other control characters.
    """
    if re.search(r"[\x00-\x09\x0b-\x1f\x7f\u2028\u2029\ufeff]", text):
        sys.exit(f"{name}: a control character other than a line feed")
    marks = "#"
    while f'"""{marks}' in text or f"\\{marks}" in text:
        marks += "#"
    return f'{marks}"""\n{text}\n"""{marks}'


def cases(folder: str, names: list[str]) -> str:
    texts = ((name, (ROOT / folder / name).read_bytes().decode()) for name in names)
    return "".join(f'    case "{name}": return {literal(text, name)}\n' for name, text in texts)


def listed(names: list[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def sources() -> dict[Path, bytes]:
    files = HEAD.replace("NAMES", listed(FILES)) + cases("data", FILES) + cases("notebooks", BESIDES)
    lessons = LESSONS_HEAD.replace("NAMES", listed(LESSONS)) + cases("notebooks", LESSONS)
    return {TARGET: (files + TAIL).encode(), LESSONS_TARGET: (lessons + TAIL).encode()}


def main() -> None:
    for target, written in sources().items():
        if "--check" in sys.argv[1:]:
            if not target.is_file() or target.read_bytes() != written:
                sys.exit(f"{target.name} differs from its files: run scripts/embed_data.py")
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(written)


if __name__ == "__main__":
    main()
