#!/usr/bin/env python3
"""Write a table of about so many megabytes to a file: make_csv.py MEGABYTES FILE."""

import random
import sys


def rows(rng, count):
    for index in range(count):
        yield (f"{index},{rng.choice(['FR', 'DE', 'ES', 'IT'])},{rng.uniform(0, 1000):.3f},"
               f"{rng.uniform(-1, 1):.6f},{rng.randint(0, 10**6)},\"a, b\","
               f"2024-0{rng.randint(1, 9)}-1{rng.randint(0, 9)},{rng.uniform(0, 50):.2f}\n")


def main():
    megabytes, path = int(sys.argv[1]), sys.argv[2]
    block = "".join(rows(random.Random(1), 20_000)).encode()
    with open(path, "wb") as file:
        file.write(b"id,country,x,y,n,text,day,z\n")
        for _ in range(megabytes * 1_000_000 // len(block)):
            file.write(block)


if __name__ == "__main__":
    main()
