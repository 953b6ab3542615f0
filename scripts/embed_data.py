#!/usr/bin/env python3
"""Write Sources/DataFiles/EmbeddedFiles.swift: the files of data/ the program carries in itself.

    python3 scripts/embed_data.py            write the Swift file
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


def source() -> str:
    names = ", ".join(f'"{name}"' for name in FILES)
    parts = [HEAD.replace("NAMES", names)]
    for name in FILES:
        text = (ROOT / "data" / name).read_bytes().decode()
        parts.append(f'    case "{name}": return {literal(text, name)}\n')
    return "".join(parts) + TAIL


def main() -> None:
    written = source().encode()
    if "--check" in sys.argv[1:]:
        stands = TARGET.is_file() and TARGET.read_bytes() == written
        sys.exit(0 if stands else f"{TARGET.name} differs from data/: run scripts/embed_data.py")
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(written)


if __name__ == "__main__":
    main()
