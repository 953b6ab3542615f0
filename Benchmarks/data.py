"""The tables of the benchmarks, drawn from one seed: data.py ROWS H2O_ROWS FOLDER."""

import csv
import pathlib
import sys

import numpy

HERE = pathlib.Path(__file__).parent


def names(path, column):
    with open(HERE.parent / "data" / path, encoding="utf-8") as file:
        return [row[column].strip() for row in csv.DictReader(file)]


def write(path, head, columns):
    """Columns of texts, block by block: a table of 10⁷ rows need not be in memory as text."""
    size = len(columns[0])
    with open(path, "w", encoding="utf-8") as file:
        file.write(head + "\n")
        for start in range(0, size, 1 << 18):
            block = [column[start:start + (1 << 18)].tolist() for column in columns]
            file.writelines(",".join(map(str, row)) + "\n" for row in zip(*block))


def requests(folder, rows):
    """A log of requests: a user in ten rows, a model, a country, tokens, seconds, Wh; 45 bytes a row."""
    draw = numpy.random.default_rng(1)
    models = numpy.array(names("gen_AI_energy.csv", "Model"))
    countries = numpy.array(names("electricity_mixes.csv", "name"))
    tokens = draw.integers(1, 5000, rows)
    seconds = numpy.round(tokens / 80 + draw.gamma(2, 8, rows), 3)
    energy = numpy.round(tokens * draw.gamma(3, 0.02, rows), 4)
    write(f"{folder}/requests.csv", "user,model,country,tokens,seconds,energy",
          [draw.integers(0, max(1, rows // 10), rows), models[draw.integers(0, len(models), rows)],
           countries[draw.integers(0, len(countries), rows)], tokens, seconds, energy])
    write(f"{folder}/factors.csv", "country,factor",
          [countries, numpy.round(draw.uniform(0.01, 1, len(countries)), 6)])


def h2o(folder, rows):
    """The tables of the benchmark of H2O.ai (G1_1e7_1e2_0_0 and J1_1e7_NA_0_0 at 10⁷ rows)."""
    draw, k = numpy.random.default_rng(2), 100
    few = numpy.array([f"id{i:03}" for i in range(1, k + 1)])
    many = max(1, rows // k)
    codes = draw.integers(1, many + 1, rows)
    long = numpy.array([f"id{i:010}" for i in range(1, many + 1)])
    write(f"{folder}/groups.csv", "id1,id2,id3,id4,id5,id6,v1,v2,v3",
          [few[draw.integers(0, k, rows)], few[draw.integers(0, k, rows)], long[codes - 1],
           draw.integers(1, k + 1, rows), draw.integers(1, k + 1, rows),
           draw.integers(1, many + 1, rows), draw.integers(1, 6, rows), draw.integers(1, 16, rows),
           numpy.round(draw.uniform(0, 100, rows), 6)])
    sizes = [max(1, rows // 10**6), max(1, rows // 10**3), rows]
    ids = [draw.permutation(int(size * 1.1) + 1) + 1 for size in sizes]
    write(f"{folder}/left.csv", "id1,id2,id3,v1",
          [of[draw.integers(0, size, rows)] for of, size in zip(ids, sizes)]
          + [numpy.round(draw.uniform(0, 100, rows), 6)])
    for name, of, size in zip(["small", "medium", "big"], ids, sizes):
        # Nine keys of ten are those of the left table.
        key = of[size // 10:size // 10 + size]
        write(f"{folder}/{name}.csv", f"id{1 + sizes.index(size)},v2",
              [draw.permutation(key), numpy.round(draw.uniform(0, 100, len(key)), 6)])


if __name__ == "__main__":
    requests(sys.argv[3], int(sys.argv[1]))
    h2o(sys.argv[3], int(sys.argv[2]))
