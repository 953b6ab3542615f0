#!/usr/bin/env python3
"""Lists the functions that a prompt runs until it waits, for the linker: order.py PROGRAM

The linker lays them side by side (--symbol-ordering-file), so that a prompt that waits holds few pages of the
program beside its own memory. PROGRAM must have its symbols, as `make order` builds it; valgrind counts.
A name that the program has no longer is passed over by the linker.
"""

import os
import re
import sys
import tempfile

import prompt


def main():
    with tempfile.TemporaryDirectory() as home:
        calls = f"{home}/calls"
        command = ["valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={calls}", sys.argv[1]]
        with prompt.opened(command, home) as (_, terminal):
            os.write(terminal, b"quit\n")
            try:
                while os.read(terminal, 65536):
                    pass
            except OSError:
                pass  # the other end is closed
        with open(calls, encoding="utf-8") as file:
            names = re.findall(r"^c?fn=\(\d+\) (\S+)", file.read(), re.MULTILINE)
    print(*dict.fromkeys(re.sub(r"'\d+$", "", name) for name in names if not name.startswith("0x")), sep="\n")


if __name__ == "__main__":
    main()
