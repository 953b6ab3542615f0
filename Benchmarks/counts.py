#!/usr/bin/env python3
"""Counts the instructions of small programs by valgrind: counts.py PROGRAM [--write]

Without --write the counts are compared with counts.json: more than 10 % above ends with an error. Those of
`start` are taken away from the others', so that each shows its own work. Kernels work on a table that is
made by `range`, the same everywhere, and that is taken away, too; each is run as often as makes it as large as
the table. Hashes are drawn from one seed, so that a count repeats to a hundredth.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

FILE = pathlib.Path(__file__).parent / "counts.json"
ALLOWED = 1.1
TABLE = "t = table(a = range(40000)).derive(b = (a * 7919) % 40009 + 0.5, k = text(a % 100))\n"
BODY = "a = 1\nb = a + 2 * (a - 3)\nif b > 2 then a else b\n"
PROGRAMS = {
    "start": "1",
    "lexer and parser": "def f(x) = x + 1\n" + BODY * 400,
    "evaluator": "def fib(n) = if n < 2 then n else fib(n - 1) + fib(n - 2)\nfib(22)",
    "a loop": "def f(n):\n  i = 0\n  while i < n:\n    i = i + 1\n  return i\nf(200000)",
    "table": TABLE,
    "filter": TABLE + 60 * 'len(t.filter(b > 100 and k == "7"))\n',
    "arithmetic": TABLE + 150 * "sum(t.a * t.b + 1)\n",
    "group by": TABLE + 40 * "len(t.summarize(by = k, s = sum(b)))\n",
    "sort": TABLE + 10 * "len(t.sort(b))\n",
    "join": TABLE + 30 * "len(t.join(t.distinct(k).select(k).derive(c = 1), on = k))\n",
    "median": TABLE + 50 * "t.b.median()\n",
    "Pearson": TABLE + 80 * "corr(t.a, t.b)\n",
    "Spearman": TABLE + 5 * 'corr(t.a, t.b, method = "spearman")\n',
    "write and read CSV": TABLE + 't.write_csv("{folder}/t.csv")\nlen(read_csv("{folder}/t.csv"))',
}


def count(program, text, folder):
    """Instructions of a run of a program on a text."""
    path = pathlib.Path(folder, "p.etude")
    path.write_text(text.replace("{folder}", folder))
    run = subprocess.run(["valgrind", "--tool=callgrind",
                          "--callgrind-out-file=/dev/null", program, str(path)],
                         capture_output=True, text=True,
                         env={**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"})
    found = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode or not found:
        sys.exit(run.stderr)
    return int(found[1])


def main():
    with tempfile.TemporaryDirectory() as folder:
        counts = {name: count(sys.argv[1], text, folder) for name, text in PROGRAMS.items()}
    table = counts["table"] - counts["start"]
    for name, text in PROGRAMS.items():
        if name != "start":
            counts[name] -= counts["start"] + (table if text != TABLE and text.startswith(TABLE) else 0)
    if "--write" in sys.argv:
        FILE.write_text(json.dumps(counts, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return
    known = json.loads(FILE.read_text(encoding="utf-8"))
    jumps = [name for name in counts if counts[name] > ALLOWED * known.get(name, 0)]
    for name, found in counts.items():
        print(f"{found:12,} {found / max(1, known.get(name, 0)):6.3f}  {name}")
    if jumps:
        sys.exit(f"more than 10 % above counts.json: {', '.join(jumps)}")


if __name__ == "__main__":
    main()
