#!/usr/bin/env bash
# Start-up, a notebook and scalar code beside Lua and CPython, read_csv beside pandas, in pairs;
# peak memory alone. Needs lua5.4 and python3 (Debian), and the release build: make build.
set -euo pipefail
cd "$(dirname "$0")/.."
etude=.build/release/etude
[ -x "$etude" ] || { echo "no release build: run make build" >&2; exit 1; }
command -v lua5.4 >/dev/null || { echo "no lua5.4: apt-get install lua5.4" >&2; exit 1; }
pairs() { python3 Benchmarks/pairs.py "$@"; }

echo "    étude        peer     ratio"
pairs 300 "$etude -e 1+1" "lua5.4 -e ''"
pairs 100 "$etude -e 'cost(\"gpt 4o\", \"FRA\", \"Petite_conv\")'" "lua5.4 -e ''"
pairs 50 "$etude -q run notebooks/etude.md" "lua5.4 -e ''"
pairs 9 "$etude Benchmarks/fib.etude" "lua5.4 Benchmarks/fib.lua"
squares='sum([x*x for x in range(1, 1000001)])'
pairs 9 "$etude -e '$squares'" "python3 -c 'print($squares)'"
pairs 5 "$etude Benchmarks/loop.etude" "python3 Benchmarks/loop.py"

# Pictures: a map, and a million points, beside the same without the picture and plotext.
pairs 50 "$etude -q -e 'cout_pays.worldmap(name, gwp)'" "$etude -q -e 'len(cout_pays)'"
points='t = table(x = range(1000000), y = [(i * 7919) % 1000003 for i in range(1000000)])'
pairs 9 "$etude -q -e '$points; t.scatter(x, y)'" "$etude -q -e '$points; len(t)'"
if python3 -c 'import plotext' 2>/dev/null; then
  pairs 3 "$etude -q -e '$points; t.scatter(x, y)'" "python3 Benchmarks/scatter.py"
else
  echo "no plotext, so its scatter plot is left out: pip install plotext" >&2
fi

# The prompt, behind a pseudo-terminal.
for lines in 0 100000; do python3 Benchmarks/prompt.py 50 "$lines" "$etude"; done

# Tables larger than any cache: pandas, with what it takes to start, and memory for each row.
if python3 -c 'import pandas' 2>/dev/null; then
  table=$(mktemp --suffix .csv)
  trap 'rm -f "$table"' EXIT
  python3 Benchmarks/make_csv.py "${CSV_MEGABYTES:-400}" "$table"
  pairs 3 "$etude -q -e 'len(read_csv(\"$table\"))'" "python3 Benchmarks/read_csv.py $table"
  if [ -x /usr/bin/time ]; then
    for command in "$etude -q -e len(read_csv(\"$table\"))" "python3 Benchmarks/read_csv.py $table"
    do
      # shellcheck disable=SC2086
      peak=$(/usr/bin/time -f %M $command 2>&1 >/dev/null | tail -n 1)
      echo "peak memory: $((peak / 1024)) MB   $command"
    done
  fi
else
  echo "no pandas, so read_csv is left out: pip install pandas" >&2
fi

if [ -x /usr/bin/time ]; then
  for words in "-e 1+1" "run notebooks/etude.md"; do
    # shellcheck disable=SC2086
    peak=$(/usr/bin/time -f %M "$etude" $words 2>&1 >/dev/null | tail -n 1)
    echo "peak memory: $((peak / 1024)) MB   etude $words"
  done
fi
