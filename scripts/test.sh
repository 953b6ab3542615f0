#!/usr/bin/env bash
# Builds everything with the import check, runs every test, and closes on the runner's own line.
set -euo pipefail
cd "$(dirname "$0")/.."

# The import check reports at build time; `swift test` then finds everything built.
swift build --build-tests --explicit-target-dependency-import-check error
swift test --skip-build "$@"
