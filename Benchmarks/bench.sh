#!/usr/bin/env bash
# Compares étude with its peers (bench.py): makes their virtual environment once, then runs all.
# ROWS, H2O_ROWS, ROUNDS and TABLES are read by bench.py; words choose among the works by their names.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=.build/bench
if [ ! -x $venv/bin/python ]; then
  python3 -m venv $venv
  $venv/bin/pip install -q pandas polars duckdb numpy scipy matplotlib seaborn plotly plotext \
    nbclient nbconvert ipykernel
fi
exec $venv/bin/python Benchmarks/bench.py .build/release/etude "$@"
