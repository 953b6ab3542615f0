#!/usr/bin/env bash
# Feeds random texts to the lexer, the parser, the readers of CSV, data packages and notebooks and the
# protocol of grading, random bytes to the sockets of the kernel, and random programs to the evaluator, with the address sanitizer:
# fuzz.sh [seconds for each, 120] [lexer|parser|csv|package|notebook|protocol|wire|evaluator…].
# The laws of intervals are tried on 100,000 programs each, where no target is named.
# What makes one crash, hang or break its promise is left in .build/fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-120}
targets=("${@:2}")
if [ ${#targets[@]} -eq 0 ]; then
  targets=(lexer parser csv package notebook protocol wire evaluator)
  LAW_CASES=100000 swift test --filter IntervalLawTests
fi

build=.build/fuzz
flags=(-sanitize=fuzzer,address)
# An archive keeps the objects of files that are gone.
rm -f "$build/release/libFuzzing.a"
ETUDE_FUZZ=1 swift build -c release --scratch-path "$build" --product Fuzzing \
  $(printf -- '-Xswiftc %s ' "${flags[@]}")
# The modules name the libraries that they need; C targets do not.
echo > "$build/link.swift"
swiftc "${flags[@]}" -parse-as-library "$build/link.swift" "$build/release/libFuzzing.a" \
  -lmd -lz -o "$build/fuzz" 2>&1 | grep -v 'Cannot export local symbol' || true

mkdir -p "$build/found"
python3 scripts/fuzz_corpus.py "$build/seeds"
for target in "${targets[@]}"; do
  mkdir -p "$build/corpus/$target"
  echo "— $target, $seconds s"
  FUZZ=$target ASAN_OPTIONS=detect_leaks=0 "$build/fuzz" -max_total_time="$seconds" \
    -max_len=4096 -timeout="${TIMEOUT:-20}" -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 \
    -artifact_prefix="$build/found/$target-" "$build/corpus/$target" "$build/seeds/$target"
done
