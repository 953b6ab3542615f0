#!/usr/bin/env python3
"""Milliseconds from the start of a program to its prompt, behind a pseudo-terminal.

prompt.py RUNS LINES PROGRAM…   with a history of LINES statements; the median is printed.
"""

import contextlib
import os
import pty
import signal
import statistics
import sys
import tempfile
import time

PROMPT = "étude>".encode()


@contextlib.contextmanager
def opened(command, home):
    """The process of a program whose prompt is on the terminal, and the terminal."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(HOME=home, XDG_STATE_HOME=home, TERM="xterm-256color", LANG="C.UTF-8")
        try:
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    try:
        seen = b""
        while PROMPT not in seen:
            seen += os.read(terminal, 65536)
        yield child, terminal
    finally:
        os.close(terminal)
        os.waitpid(child, 0)


def run(command, home):
    """Seconds until the prompt is on the terminal."""
    start = time.perf_counter()
    with opened(command, home) as (child, _):
        found = time.perf_counter() - start
        os.kill(child, signal.SIGKILL)
    return found


def memory(command, home):
    """The megabytes that a prompt holds when it has waited for a second: all, and those of its own."""
    with opened(command, home) as (child, _):
        time.sleep(1)
        with open(f"/proc/{child}/smaps_rollup", encoding="utf-8") as lines:
            sizes = {line.split()[0]: int(line.split()[1]) / 1024 for line in lines if line.endswith(" kB\n")}
        os.kill(child, signal.SIGKILL)
    return sizes["Rss:"], sizes["Anonymous:"]


def main():
    runs, lines, command = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    with tempfile.TemporaryDirectory() as home:
        os.mkdir(f"{home}/etude")
        with open(f"{home}/etude/history", "w", encoding="utf-8") as history:
            history.writelines(f"cost(\"gpt 4o\", \"FRA\", \"Token\") * {i}\n" for i in range(lines))
        run(command, home)
        times = [run(command, home) * 1000 for _ in range(runs)]
    print(f"{statistics.median(times):9.2f} ms   prompt, history of {lines} lines")


if __name__ == "__main__":
    main()
