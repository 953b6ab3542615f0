#!/usr/bin/env bash
# Start-up, a notebook and scalar code beside Lua and CPython, in pairs; peak memory alone. Needs
# lua5.4 and python3 (Debian), and the release build: make build.
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

if [ -x /usr/bin/time ]; then
  for words in "-e 1+1" "run notebooks/etude.md"; do
    # shellcheck disable=SC2086
    peak=$(/usr/bin/time -f %M "$etude" $words 2>&1 >/dev/null | tail -n 1)
    echo "peak memory: $((peak / 1024)) MB   etude $words"
  done
fi
