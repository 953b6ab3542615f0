#!/usr/bin/env bash
# Opens the French tables in LibreOffice, without a window: test-office.sh [PROGRAM, .build/debug/etude]
set -euo pipefail
cd "$(dirname "$0")/.."
ETUDE=$(realpath "${1:-.build/debug/etude}") python3 Tests/Office/office_test.py
