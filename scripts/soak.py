"""Wears the program for a time: long dialogues, storms of keys, kills, full disks, busy graders.

    soak.py PROGRAM [MINUTES, 30] [statements|storm|kills|disk|grading …]

Each part runs in turn until its share of the time is over, and no less than the counts below; the
figures are printed as they come. It ends with 1 where anything was lost, died or grew.
"""

import fcntl
import json
import os
import pathlib
import pty
import random
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

READING = b"\x1b[?2004h"
KILLS = 250  # of each of four commands
STATEMENTS = 10_000
CLASS = pathlib.Path(__file__).resolve().parent.parent / "Tests" / "ProgramTests" / "Copies"
NOTEBOOKS = pathlib.Path(__file__).resolve().parent.parent / "notebooks"


class Failure(Exception):
    """What must not happen, in words."""


class Ended(Failure):
    """The dialogue is no more; `status` is what waitpid says of it."""

    def __init__(self, status, read):
        super().__init__(f"the dialogue died with status {status:#06x} after {read[-300:]!r}")
        self.status = status


class Dialogue:
    """The program at a pseudo-terminal of its own, with a home of its own."""

    def __init__(self, program, *arguments, home):
        environment = {"HOME": home, "XDG_STATE_HOME": home + "/state", "PATH": "/usr/bin:/bin",
                       "TERM": "xterm-256color", "LANG": "C.UTF-8"}
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(home)
            os.execve(program, [program, *arguments], environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.wait(READING, 20)

    def wait(self, mark, seconds):
        """Reads until the mark came; what was read."""
        read, end = b"", time.monotonic() + seconds
        while mark not in read:
            if not select.select([self.terminal], [], [], max(0, end - time.monotonic()))[0]:
                raise Failure(f"no answer within {seconds} s after {read[-200:]!r}")
            try:
                piece = os.read(self.terminal, 1 << 16)
            except OSError:
                piece = b""
            if not piece:
                raise Ended(self.status(0), read)
            read += piece
        return read

    def drain(self, seconds):
        """Reads what comes within some time."""
        end = time.monotonic() + seconds
        while select.select([self.terminal], [], [], max(0, end - time.monotonic()))[0]:
            try:
                if not os.read(self.terminal, 1 << 16):
                    return
            except OSError:
                return

    def send(self, keys):
        os.write(self.terminal, keys)

    def ask(self, statement, seconds=20):
        self.send(statement.encode() + b"\r")
        return self.wait(READING, seconds)

    def status(self, options):
        """What waitpid says of a dialogue that has ended; None of one that goes on."""
        pid, status = os.waitpid(self.pid, options)
        if pid == 0:
            return None
        self.pid = None  # another process may bear the number now
        return status

    def check(self):
        """Raises where the dialogue is no more."""
        status = self.status(os.WNOHANG)
        if status is not None:
            raise Ended(status, b"")

    def figures(self):
        status = pathlib.Path(f"/proc/{self.pid}/status").read_text()
        field = {line.split(":")[0]: line.split()[1] for line in status.splitlines() if ":" in line and len(line.split()) > 1}
        return {"memory": int(field["VmRSS"]) / 1024, "threads": int(field["Threads"]),
                "descriptors": len(os.listdir(f"/proc/{self.pid}/fd"))}

    def close(self):
        if self.pid is not None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.terminal)


UNFINISHED = ("(1 + 2", "\"abc")  # more is to come on the next line; given up


def statement(number):
    """One of some thirty kinds of lines, right and wrong ones."""
    kinds = [
        f"x = {number}", "x + 1", "x Wh -> J", f"t = table(a = range({number % 50 + 1}))", "t.sort(-a).head(3)",
        "cons_ia.filter(Provider == \"Mistral\").rows()", "cost(\"gpt 4o\", \"FRA\", \"Tweet\")",
        "corr(cons_ia.Tweet, cons_ia.Email)", "cons_ia.bars(Model, Tweet)", "help cost", "zorglub",
        "1 / 0", "[i * i for i in range(100)].sum()", "def f(n) = if n < 2 then n else f(n - 1) + f(n - 2)",
        "f(12)", "cons_ia.Tweet.hist()", "xs = [1, 2, 3]", "xs.append(4)", f"s = \"{'é' * (number % 40)}\"",
        "f\"{x} {s}\"", "cout_pays.filter(gwp > 500).rows()", "cout_pays.worldmap(gwp)", "(1 + 2", "\"abc",
        "cons_ia.summarize(by = Provider, m = mean(Tweet))", "impact(\"gpt 4o\", \"FRA\", 400)", "random()",
        "read_csv(\"rien.csv\")", f"v{number % 97} = [x, x, x]", "interval(1 Wh, 2 Wh) * 3", "_ ?? 1",
    ]
    return kinds[number % len(kinds)]


def statements(program, seconds, folder):
    """Types thousands of statements and watches what the process holds."""
    dialogue = Dialogue(program, home=folder)
    try:
        count, early, end = 0, None, time.monotonic() + seconds
        while count < STATEMENTS or time.monotonic() < end:
            line = statement(count)
            if line in UNFINISHED:
                dialogue.send(line.encode() + b"\r")
                dialogue.drain(0.05)
                dialogue.send(b"\x03")
                dialogue.wait(READING, 20)
            else:
                dialogue.ask(line)
            count += 1
            if count == 100:
                early = dialogue.figures()
        late = dialogue.figures()
    finally:
        dialogue.close()
    print(f"statements: {count}; after 100 {early}, at the end {late}")
    if late["memory"] > early["memory"] + 10:
        raise Failure("memory grew by more than 10 MB")
    if (late["threads"], late["descriptors"]) != (early["threads"], early["descriptors"]):
        raise Failure("threads or descriptors grew")


KEYS = [b"\x01", b"\x02", b"\x04x", b"\x05", b"\x06", b"\x08", b"\x09", b"\x0a", b"\x0b", b"\x0c", b"\x0d", b"\x0e",
        b"\x10", b"\x12", b"\x14", b"\x15", b"\x17", b"\x19", b"\x1f", b"\x7f", b"\x03", b"\x1b[A", b"\x1b[B", b"\x1b[C",
        b"\x1b[D", b"\x1b[H", b"\x1b[F", b"\x1b[3~", b"\x1b[5~", b"\x1b[6~", b"\x1bOP", b"\x1b[1;5C", b"\x1b[1;3D",
        b"\x1b[200~", b"\x1b[201~", b"\x1bb", b"\x1bf", b"\x1bd", b"\x1b", "é".encode(), "🎈".encode(), "e\u0301".encode(),
        b"\xff", b"\xc3", b"(", b")", b"[", b"{", b"\"", b"'", b"`", b":", b".", b"cons_ia", b" = ", b"1", b" + ", b"help ",
        b"cost(", b"range(100000)", b"while true", b"for i in ", b"x", b"|>", b"-> Wh", b"\x1b[I", b"\x1b]52;c;eA==\x07"]


def storm(program, seconds, folder):
    """Sends keys at random, windows of other sizes among them; afterwards it still answers."""
    dice, sent, restarts = random.Random(), 0, 0
    seed = dice.randrange(1 << 30)
    dice.seed(seed)
    dialogue = Dialogue(program, home=folder)
    end = time.monotonic() + seconds
    try:
        while time.monotonic() < end:
            for _ in range(200):
                dialogue.send(b"".join(dice.choice(KEYS) for _ in range(dice.randrange(1, 30))))
                sent += 1
                if dice.random() < 0.05:
                    size = struct.pack("HHHH", dice.randrange(2, 60), dice.randrange(2, 200), 0, 0)
                    fcntl.ioctl(dialogue.terminal, termios.TIOCSWINSZ, size)
                dialogue.drain(0.002)
            # Out of whatever it is in: a paste, a block, a search, a question, a computation.
            for keys in (b"\x1b[201~", b"\x03", b"\x03", b"\x0d", b"\x03"):
                dialogue.send(keys)
                dialogue.drain(0.3)
            try:
                dialogue.check()
                size = struct.pack("HHHH", 24, 80, 0, 0)
                fcntl.ioctl(dialogue.terminal, termios.TIOCSWINSZ, size)
                dialogue.send(b"40 + 2\r")
                dialogue.wait(b"42", 20)
            except Ended as end_of_dialogue:
                # quitter was among the keys, or Ctrl-D on an empty line; anything else is a crash.
                if end_of_dialogue.status != 0:
                    raise
                restarts += 1
                ended, dialogue = dialogue, Dialogue(program, home=folder)
                ended.close()
    except (Failure, OSError) as failure:
        raise Failure(f"after {sent} bursts of seed {seed}: {failure}") from failure
    finally:
        dialogue.close()
    print(f"storm: {sent} bursts of keys, seed {seed}, {restarts} dialogues that were quit")


def killed(program, arguments, folder, longest, stdin=b""):
    """Runs a command and kills it at some moment."""
    process = subprocess.Popen([program, *arguments], cwd=folder, stdin=subprocess.PIPE,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.stdin.write(stdin)
        process.stdin.close()
    except BrokenPipeError:
        pass
    time.sleep(random.uniform(0, 1.2 * longest))
    process.kill()
    process.wait()


def took(program, arguments, folder, stdin=b""):
    start = time.monotonic()
    result = subprocess.run([program, *arguments], cwd=folder, input=stdin, capture_output=True)
    return time.monotonic() - start, result


def leftovers(folder, before):
    return [name for name in os.listdir(folder) if name not in before]


def kills(program, seconds, folder):
    """Kills a lesson, `accept`, `write_csv` and `grade` at random moments: files are old or new."""
    head = "---\netude: 1\n---\n\n```etude\nn = 1\n```\n\n"
    old = head + "".join(f"```etude\nn + {i}\n```\n\n" for i in range(1500))
    notebook, table = pathlib.Path(folder, "a.md"), pathlib.Path(folder, "t.csv")
    lesson = pathlib.Path(folder, "lesson.md")
    shutil.copy(NOTEBOOKS / "03-pays.md", lesson)
    copies = pathlib.Path(folder, "copies")
    copies.mkdir()
    for number in range(4):
        shutil.copy(NOTEBOOKS / "03-pays.md", copies / f"eleve{number}.md")
    writing = f"t = table(a = range(40000)); t.write_csv(\"{table}\")"

    notebook.write_text(old)
    accept_time, _ = took(program, ["accept", "a.md"], folder)
    new = notebook.read_text()
    write_time, _ = took(program, ["-e", writing], folder)
    whole = table.read_bytes()
    lines = "suite\n" * 3 + "x = 1\n" * 3 + "passer\nquitter\n"
    lesson_time, _ = took(program, ["lesson", "lesson.md"], folder, lines.encode())
    grade_time, result = took(program, ["grade", "lesson.md", "copies", "-o", "marks"], folder)
    if result.returncode not in (0, 1):
        raise Failure(f"grade: {result.stderr.decode()[:300]}")
    marks = pathlib.Path(folder, "marks")
    graded = {p.name: p.read_bytes() for p in marks.iterdir() if p.is_file()}
    present = set(os.listdir(folder))

    counts, end = {"accept": 0, "write_csv": 0, "lesson": 0, "grade": 0}, time.monotonic() + seconds
    while min(counts.values()) < KILLS or time.monotonic() < end:
        notebook.write_text(old)
        killed(program, ["accept", "a.md"], folder, accept_time)
        if notebook.read_text() not in (old, new):
            raise Failure("accept left half a notebook")
        counts["accept"] += 1

        table.write_bytes(b"old\n")
        killed(program, ["-e", writing], folder, write_time)
        if table.read_bytes() not in (b"old\n", whole):
            raise Failure("write_csv left half a table")
        counts["write_csv"] += 1

        killed(program, ["lesson", "lesson.md"], folder, lesson_time, lines.encode())
        _, result = took(program, ["lesson", "lesson.md"], folder, "récap\n".encode())
        if result.returncode != 0:
            raise Failure(f"the lesson does not go on: {result.stderr.decode()[:300]}")
        counts["lesson"] += 1

        killed(program, ["grade", "lesson.md", "copies", "-o", "marks"], folder, grade_time)
        for name, bytes_ in graded.items():
            if not (marks / name).exists() or len((marks / name).read_bytes()) < len(bytes_) // 2:
                raise Failure(f"grade left half of {name}")
        counts["grade"] += 1
    _, result = took(program, ["grade", "lesson.md", "copies", "-o", "marks"], folder)
    if {p.name: p.read_bytes() for p in marks.iterdir() if p.name in graded} != graded:
        raise Failure("grade gives other marks after the kills")
    print(f"kills: {counts}, temporary files left: {leftovers(folder, present)}")


def disk(program, seconds, folder):
    """Writes where there is no room: a file size limit, /dev/full, a full file system where one may be mounted."""
    old = pathlib.Path(folder, "old.csv")
    old.write_text("a\n1\n")
    writing = "table(a = range(20000)).write_csv(\"old.csv\")"
    cases = {
        "file size limit": f"ulimit -f 8; exec '{program}' -e '{writing}'",
        "/dev/full": f"exec '{program}' -e 'range(10)' > /dev/full",
        "csv to /dev/full": f"exec '{program}' -e 'table(a = [1]).write_csv(\"/dev/full\")'",
        "closed output": f"exec '{program}' -e 'range(10)' >&-",
    }
    for name, command in cases.items():
        result = subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True)
        if result.returncode in (0, -11, 139, 132, -4):
            raise Failure(f"{name}: exit code {result.returncode}, {result.stderr.decode()[:200]}")
        if old.read_text() != "a\n1\n":
            raise Failure(f"{name}: the old file is gone")
        if leftovers(folder, {"old.csv"}):
            raise Failure(f"{name}: left {leftovers(folder, {'old.csv'})}")
    small = pathlib.Path(folder, "small")
    small.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "none", str(small)],
                             capture_output=True).returncode == 0
    if mounted:
        try:
            (small / "old.csv").write_text("a\n1\n")
            result = subprocess.run([program, "-e", writing.replace("20000", "200000")], cwd=small, capture_output=True)
            if result.returncode == 0 or (small / "old.csv").read_text() != "a\n1\n" or len(os.listdir(small)) != 1:
                raise Failure(f"full disk: {result.returncode}, {os.listdir(small)}")
        finally:
            subprocess.run(["umount", str(small)], check=True)
    print(f"disk: {len(cases)} ways without room, full file system {'too' if mounted else 'not tried: may not mount'}")


def class_of_copies(folder):
    """Writes the copies of Tests/ProgramTests/Copies into a folder; gives the marks that each must get."""
    expected = {}
    for section in (CLASS / "copies.txt").read_text(encoding="utf-8").split("=== ")[1:]:
        head, text = section.split("\n", 1)
        name, marks, _ = head.split(" | ")
        text = text.replace("⏎", "\r")
        if text.endswith("\n%%\n"):
            text = text[:-4]
        pathlib.Path(folder, name + ".md").write_text(text, encoding="utf-8", newline="")
        expected[name] = [float(mark) for mark in marks.split()]
    return expected


def grading(program, seconds, folder):
    """Grades a class ten times beside twenty busy processes: each copy gets the marks of a fair teacher."""
    shutil.copy(CLASS / "cle.md", pathlib.Path(folder, "key.md"))
    copies = pathlib.Path(folder, "copies")
    copies.mkdir()
    expected = class_of_copies(copies)
    command = ["grade", "key.md", "copies", "--format", "json"]
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(20)]
    try:
        for _ in range(10):
            _, result = took(program, command, folder)
            rows = {row["élève"]: row for row in json.loads(result.stdout)["value"]}
            for name, marks in expected.items():
                got = [rows[name][exercise] for exercise in ("#e1", "#f", "#e3", "#q", "#n")]
                if got != marks:
                    raise Failure(f"{name} gets {got} under load, and should get {marks}")
    finally:
        for process in busy:
            process.kill()
            process.wait()
    print(f"grading: {len(expected)} copies ten times beside {len(busy)} busy processes, the right marks")


PARTS = {"statements": (statements, 0.35), "storm": (storm, 0.3), "kills": (kills, 0.3), "disk": (disk, 0),
         "grading": (grading, 0.05)}


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    minutes = float(sys.argv[2]) if len(sys.argv) > 2 else 30
    failures = 0
    for name in sys.argv[3:] or PARTS:
        part, share = PARTS[name]
        with tempfile.TemporaryDirectory() as folder:
            start = time.monotonic()
            try:
                part(program, share * minutes * 60, folder)
            except Failure as failure:
                failures += 1
                print(f"{name}: FAILED: {failure}", flush=True)
            print(f"{name}: {time.monotonic() - start:.0f} s", flush=True)
    print("soak: " + ("passed" if failures == 0 else f"{failures} parts failed"))
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()
