"""Writes the seeds of the fuzzer under the folder given: one file per input of the golden
transcripts, per table and per notebook of the repository; bytes of a generator for the evaluator,
whose grammar makes programs of them."""

import pathlib
import random
import re
import sys

root = pathlib.Path(__file__).resolve().parent.parent
out = pathlib.Path(sys.argv[1])


def write(target, number, data):
    folder = out / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"seed-{number:04}").write_bytes(data)


def inputs(text):
    """The inputs of a transcript, continuation lines joined."""
    for match in re.finditer(r"^étude> (.*(?:\n     > .*)*)", text, re.M):
        yield match.group(1).replace("\n     > ", "\n")


programs = []
for file in sorted((root / "Tests/Golden").rglob("*.txt")):
    programs += inputs(file.read_text(encoding="utf-8"))
for number, program in enumerate(programs):
    write("lexer", number, program.encode())
    write("parser", number, program.encode())

tables = sorted((root / "data").glob("*.csv"))
tables += sorted(p for p in (root / "Tests/TablesTests/Fixtures").rglob("*") if p.is_file())
number = 0
for file in tables:
    data = file.read_bytes()[:2000]
    # The first byte holds the options of the reading.
    for flags in range(0, 16, 3):
        write("csv", number, bytes([48 + flags]) + data)
        number += 1

notebooks = sorted((root / "notebooks").rglob("*.md"))
samples = sorted((root / "Tests/NotebooksTests").glob("*.swift"))
number = 0
for file in notebooks:
    text = file.read_text(encoding="utf-8")
    write("notebook", number, text.encode()[:4000])
    number += 1
    for part in re.split(r"\n(?=#)", text):
        write("notebook", number, ("---\netude: 1\n---\n" + part).encode())
        number += 1
for file in samples:
    for text in re.findall(r'"""\n(.*?)"""', file.read_text(encoding="utf-8"), re.S):
        write("notebook", number, re.sub(r"(?m)^ {4,8}", "", text).encode())
        number += 1

package = (root / "data/datapackage.json").read_bytes()
for number, start in enumerate(range(0, len(package), 1500)):
    write("package", number, package[:start + 1500][:4000])
write("package", 9000, b'{"name": "a", "resources": [{"name": "t", "path": "t.csv", "schema": {"fields": '
      b'[{"name": "x", "type": "number", "unit": "Wh"}], "primaryKey": "x"}}]}')

for number, lines in enumerate(["step a", "hidden a", "mark a 2 %41%0a", "mark a 1%2e5", "remark x\nend",
                                "step a\nmark a 2\nend", "fault %c3%a9", "end", "mark a inf", "mark b 1"]):
    write("protocol", number, lines.encode())

header = b'{"msg_id": "1", "msg_type": "execute_request"}'
parts = [b"<IDS|MSG>", b"", header, b"{}", b"{}", b'{"code": "1 + 1"}']
message = b"".join(bytes([0 if part is parts[-1] else 1, len(part)]) + part for part in parts)
for number, seed in enumerate([message, b"\x00\x01\x01", b"\x04\x07\x04PING\x00\x01",
                               b"\x02" + (300).to_bytes(8, "big") + bytes(300), b"\x04\x0a\x09SUBSCRIBE"]):
    for first in (0, 1, 2, 128):
        write("wire", 10 * number + first % 5, bytes([first]) + seed)

for number in range(200):
    write("evaluator", number, random.Random(number).randbytes(200))
