#!/usr/bin/env bash
# Hands out and grades an assignment with nbgrader, in a virtual environment under .build, and compares its marks
# with those of `etude grade`: test-nbgrader.sh [PROGRAM, .build/debug/etude]
set -euo pipefail
cd "$(dirname "$0")/.."
program=$(realpath "${1:-.build/debug/etude}")
place=.build/nbgrader
[ -x "$place/bin/nbgrader" ] || { python3 -m venv "$place"; "$place/bin/pip" install -q nbgrader; }
kernel=$place/share/jupyter/kernels/etude
mkdir -p "$kernel"
sed "s|{resource_dir}/../../../../bin/etude|$program|" packaging/wheel/kernel/kernel.json > "$kernel/kernel.json"
"$place/bin/python" Tests/Jupyter/nbgrader_test.py
