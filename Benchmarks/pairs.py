#!/usr/bin/env python3
"""Time two commands as whole processes, in turn, and print the ratio of their medians.

pairs.py RUNS 'COMMAND A' 'COMMAND B'

A and B alternate, so that a machine that slows down slows both; the ratio is what to quote.
"""

import os
import shlex
import statistics
import sys
import time

NULL = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)]


def run(command):
    """Seconds that a command takes from its start to its end."""
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=NULL)
    _, status, _ = os.wait4(child, 0)
    elapsed = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"failed: {shlex.join(command)}")
    return elapsed


def main():
    runs, first, second = int(sys.argv[1]), shlex.split(sys.argv[2]), shlex.split(sys.argv[3])
    run(first), run(second)
    times = [(run(first), run(second)) for _ in range(runs)]
    a, b = (statistics.median(column) * 1000 for column in zip(*times))
    ratio = statistics.median(x / y for x, y in times)
    print(f"{a:9.2f} ms {b:9.2f} ms   × {ratio:5.2f}   {sys.argv[2]}  /  {sys.argv[3]}")


if __name__ == "__main__":
    main()
