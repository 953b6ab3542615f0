#!/usr/bin/env python3
"""Compares étude with its peers and writes results.md: bench.py PROGRAM [WORDS OF A NAME…]

ROWS (5,000,000), H2O_ROWS (10,000,000) and ROUNDS (3) are read from the environment. In a round each
program does each work twice in one process; rounds alternate between the programs (A B C A B C), so that
a machine that slows down slows all. A ratio is that of the medians. Every answer is compared with étude's,
and a wrong one fails the run.
"""

import json
import os
import pathlib
import platform
import re
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

import prompt
from works import PROCESSES, TABLES

HERE = pathlib.Path(__file__).parent
REPEATS = 2
CODE = {"polars": "import polars as pl", "pandas": "import pandas as pd", "numpy": "import numpy as np",
        "duckdb": "import duckdb"}


def spent(process):
    """Seconds of processor time of all threads of a process, of those that have ended too.

    The clock is the one that clock_getcpuclockid(3) gives of a process.
    """
    return time.clock_gettime(~process << 3 | 2)


class Peer:
    """A library of Python, in a process of its own that answers line by line."""

    def __init__(self, library, folder):
        self.process = subprocess.Popen([sys.executable, __file__, "--peer", library, folder],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def work(self, code, answer):
        self.process.stdin.write(json.dumps([code, answer]) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            sys.exit(f"failed: {code}")
        return json.loads(line)

    def end(self):
        self.process.stdin.close()
        self.process.stdout.close()
        _, _, use = os.wait4(self.process.pid, 0)
        return use.ru_maxrss / 1024


def serve(library, folder):
    """The other end of a Peer: seconds, processor seconds and the answer of each work."""
    space = {"folder": folder}
    exec(CODE[library], space)
    if library == "duckdb":
        space["c"] = space["duckdb"].connect()
    for line in sys.stdin:
        code, answer = json.loads(line)
        begin, busy = time.perf_counter(), time.process_time()
        if library == "duckdb":
            space["r"] = space["c"].execute(code).fetchall()
        elif ";" in code:
            exec(code, space)
        else:
            space["r"] = eval(code, space)
        end = time.perf_counter() - begin, time.process_time() - busy
        if library == "duckdb":
            found = space["c"].execute(answer).fetchall() if answer else space["r"]
            found = list(found[0]) if found else []
        else:
            found = eval(answer or "r", space)
        space.pop("r", None)
        print(json.dumps([*end, numbers(found)]), flush=True)


def numbers(found):
    """An answer as a flat list of numbers, whatever library made it."""
    if isinstance(found, dict) and set(found) == {"value", "unit"}:
        return numbers(found["value"])
    if hasattr(found, "tolist"):
        found = found.tolist()
    if isinstance(found, (list, tuple)):
        return [number for item in found for number in numbers(item)]
    return [float(found)]


def etude(program, folder, setup, works):
    """Runs the works in one process; seconds, processor seconds and answer of each, and its memory."""
    script = [setup]
    for work in works:
        for _ in range(REPEATS):
            script += ['"begin"', "r = 0", '"begin"', work.etude, '"end"']
        script += [work.answer]
    with tempfile.NamedTemporaryFile("w", suffix=".etude") as file:
        file.write("\n".join(script).replace("{folder}", folder) + "\n")
        file.flush()
        process = subprocess.Popen([program, "-q", "--format", "json", file.name],
                                   stdout=subprocess.PIPE, text=True)
        results = []
        for work in works:
            times = []
            for _ in range(REPEATS):
                mark(process, "begin")
                mark(process, "begin")
                begin, busy = time.perf_counter(), spent(process.pid)
                mark(process, "end")
                times.append((time.perf_counter() - begin, spent(process.pid) - busy))
            results.append((times, numbers(json.loads(process.stdout.readline()))))
        process.stdout.close()
        _, status, use = os.wait4(process.pid, 0)
        if status:
            sys.exit("étude failed")
    return results, use.ru_maxrss / 1024


def mark(process, word):
    for line in process.stdout:
        try:
            if json.loads(line).get("value") == word:
                return
        except ValueError:
            pass  # a picture
    sys.exit(f"étude ended before “{word}”")


def agree(ours, theirs):
    """Whether numbers are the same but for the rounding of sums."""
    return len(ours) == len(theirs) and all(
        abs(a - b) <= 1e-9 * max(1e-9, abs(a), abs(b)) for a, b in zip(ours, theirs))


class Times:
    """The seconds of one program at one work."""

    def __init__(self):
        self.runs = []

    def median(self, which=0):
        return statistics.median(run[which] for run in self.runs)


def compare(group, folder, rounds, wanted, program):
    """Runs a group of works; the seconds by work and program, and the memory by program."""
    works = [work for work in group.works if re.search(wanted, work.name)]
    if not works:
        return {}, {}
    times, memory = {work.name: {} for work in works}, {}
    for _ in range(rounds):
        results, peak = etude(program, folder, group.setup["etude"], works)
        memory["étude"] = max(peak, memory.get("étude", 0))
        ours = {}
        for work, (runs, answer) in zip(works, results):
            times[work.name].setdefault("étude", Times()).runs += runs
            ours[work.name] = answer
        for library in [name for name in group.setup if name != "etude"]:
            mine = [work for work in works if library in work.peers]
            if not mine:
                continue
            peer = Peer(library, folder)
            for statement in group.setup[library].replace("{folder}", folder).split("\n"):
                peer.work(statement, "0" if library != "duckdb" else "select 0")
            for work in mine:
                code, answer = (text and text.replace("{folder}", folder) for text in work.peers[library])
                for _ in range(REPEATS):
                    seconds, busy, found = peer.work(code, answer)
                    times[work.name].setdefault(library, Times()).runs.append((seconds, busy))
                print(f"{work.name}: étude {ms(times[work.name]['étude'].median())}, {library} "
                      f"{ms(times[work.name][library].median())}", file=sys.stderr)
                if not agree(ours[work.name], found):
                    sys.exit(f"{work.name}: étude says {ours[work.name]}, {library} {found}")
            memory[library] = max(peer.end(), memory.get(library, 0))
    return times, memory


def run_once(command):
    null = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)]
    begin = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=null)
    _, status, use = os.wait4(child, 0)
    if status:
        sys.exit(f"failed: {shlex.join(command)}")
    return time.perf_counter() - begin, use.ru_utime + use.ru_stime, use.ru_maxrss / 1024


def run_warm(command):
    """A run as `run_once`; of a short one the median of five in a row, since what ran before it leaves the caches cold."""
    first = run_once(command)
    if first[0] >= 0.5:
        return first
    runs = [first] + [run_once(command) for _ in range(4)]
    return tuple(statistics.median(run[k] for run in runs) for k in range(3))


def compare_processes(program, wanted, folder):
    """Whole programs in turn: name, medians of both, target, and étude's memory."""
    lines = []
    for work in PROCESSES:
        if not re.search(wanted, work.name):
            continue
        both = [shlex.split(text.format(etude=program, python=sys.executable, folder=folder, here=HERE))
                for text in (work.etude, work.peer)]
        runs = [[run_warm(command) for command in both] for _ in range(work.runs + 1)][1:]
        ours, theirs = (tuple(statistics.median(run[which][k] for run in runs) for k in (0, 1, 2))
                        for which in (0, 1))
        lines.append((work, ours, theirs))
        print(f"{work.name}: {ours[0] / theirs[0]:.3g}", file=sys.stderr)
    return lines


def resident(program):
    """The megabytes of a prompt that waits, and those of its own."""
    with tempfile.TemporaryDirectory() as home:
        runs = [prompt.memory([program], home) for _ in range(5)]
    return [statistics.median(run[which] for run in runs) for which in (0, 1)]


def ms(seconds):
    return f"{seconds * 1000:,.0f}" if seconds >= 0.1 else f"{seconds * 1000:.3g}"


def verdict(ratio, target):
    return "" if not target else "met" if ratio <= target else "see README.md"


def versions():
    found = []
    for name in ["polars", "duckdb", "pandas", "numpy", "scipy", "matplotlib", "seaborn", "plotly", "plotext",
                 "nbclient", "nbconvert"]:
        try:
            module = __import__("importlib.metadata").metadata.version(name)
            found.append(f"{name} {module}")
        except Exception:
            found.append(f"no {name}")
    lua = subprocess.run(["lua5.4", "-v"], capture_output=True, text=True).stdout.split(" ")[1]
    return ", ".join(found + [f"Lua {lua}", f"CPython {platform.python_version()}"])


def machine():
    text = pathlib.Path("/proc/cpuinfo").read_text()
    model = re.search(r"model name\s*: (.*)", text)
    memory = int(re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text())[1])
    return (f"{model[1] if model else platform.machine()}, {os.cpu_count()} cores, {memory / 2**20:.0f} GB; "
            f"load {os.getloadavg()[0]:.1f} at the start")


def tables(program, folder, rounds, wanted, write):
    for group in TABLES:
        times, memory = compare(group, folder, rounds, wanted, program)
        if not times:
            continue
        libraries = [name for name in group.setup if name != "etude"]
        write(f"\n## {group.title}\n")
        write("| work | étude ms | " + " | ".join(f"{name} ms" for name in libraries)
              + " | ratio | processor time | target | |")
        write("|---|" + "---|" * (len(libraries) + 5))
        for work in group.works:
            if work.name not in times:
                continue
            found = times[work.name]
            beside = [found[name] for name in work.best if name in found]
            ratio = busy = None
            if beside:
                ratio = found["étude"].median() / min(peer.median() for peer in beside)
                busy = found["étude"].median(1) / max(1e-9, min(peer.median(1) for peer in beside))
            write(f"| {work.name} | {ms(found['étude'].median())} | "
                  + " | ".join(ms(found[name].median()) if name in found else "" for name in libraries)
                  + (f" | {ratio:.2f} | {busy:.2f}" if ratio else " | | ")
                  + f" | {f'≤ {work.target} {work.said}' if work.target else ''} | "
                  + (verdict(ratio, work.target) if ratio else "") + " |")
        write("\nPeak memory, MB: " + ", ".join(f"{name} {peak:,.0f}" for name, peak in memory.items()) + ".")


def growth(program, wanted, rounds, write):
    """The exponent of the time in the rows, from 10⁵ over 10⁶ to 10⁷ of them."""
    group = TABLES[0]
    works = [work for work in group.works if work.grows and re.search(wanted, work.name)]
    if not works:
        return
    sizes = [int(size) for size in os.environ.get("GROWTH", "100000 1000000 10000000").split()]
    found = {work.name: [] for work in works}
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            generate(size, 0, folder)
            runs = [etude(program, folder, group.setup["etude"], works)[0] for _ in range(rounds)]
        for place, work in enumerate(works):
            found[work.name].append(statistics.median(
                time[0] for run in runs for time in run[place][0]))
    write("\n## Growth with the rows\n")
    write("| work | " + " | ".join(f"{size:,} rows, ms" for size in sizes)
          + " | exponents |")
    write("|---|" + "---|" * (len(sizes) + 1))
    for name, times in found.items():
        steps = [f"{growth_of(sizes[i:i + 2], times[i:i + 2]):.2f}" for i in range(len(sizes) - 1)]
        write(f"| {name} | " + " | ".join(map(ms, times)) + " | " + " · ".join(steps) + " |")


def growth_of(sizes, times):
    from math import log
    return log(times[1] / times[0]) / log(sizes[1] / sizes[0])


def generate(rows, h2o, folder):
    subprocess.run([sys.executable, str(HERE / "data.py"), str(rows), str(h2o), folder], check=True)


def main():
    program, wanted = sys.argv[1], "|".join(map(re.escape, sys.argv[2:])) or "."
    rows, h2o = int(os.environ.get("ROWS", 5_000_000)), int(os.environ.get("H2O_ROWS", 10_000_000))
    rounds = int(os.environ.get("ROUNDS", 3))
    lines = []

    def write(line):
        lines.append(line)
        print(line, flush=True)

    write("# Results\n")
    write(f"Written by `make bench` on {time.strftime('%Y-%m-%d')}: {rows:,} rows, {h2o:,} in the questions "
          f"of H2O.ai, {rounds} rounds. Times are of the clock; a ratio is étude's by the best of the peers "
          "that the target names, on the clock and in processor time of all threads. Every answer agreed.\n")
    write(f"{machine()}. {versions()}.")
    with tempfile.TemporaryDirectory() as folder:
        kept = os.environ.get("TABLES")  # a folder of tables made before
        folder = kept or folder
        if not pathlib.Path(folder, "requests.csv").exists():
            generate(rows, h2o, folder)
        found = compare_processes(program, wanted, folder)
        if found:
            write("\n## Whole programs\n")
            write("| work | étude ms | peer ms | peer | ratio | target | | étude MB |")
            write("|---|---|---|---|---|---|---|---|")
            for work, ours, theirs in found:
                ratio = ours[0] / theirs[0]
                write(f"| {work.name} | {ms(ours[0])} | {ms(theirs[0])} | {work.said} | {ratio:.3g} | "
                      f"{f'≤ {work.target:.3g}' if work.target else ''} | {verdict(ratio, work.target)} | "
                      f"{ours[2]:.0f} |")
        if re.search(wanted, "idle prompt"):
            held, own = resident(program)
            write(f"\nA prompt that waits (`idle prompt`) holds {held:.1f} MB, {own:.1f} of them its own; target ≤ 12: "
                  f"{verdict(held, 12)}.")
        tables(program, folder, rounds, wanted, write)
    if not kept:
        growth(program, wanted, rounds, write)
    if wanted == ".":
        (HERE / "results.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--peer"]:
        serve(*sys.argv[2:4])
    else:
        main()
