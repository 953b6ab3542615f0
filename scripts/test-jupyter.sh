#!/usr/bin/env bash
# Drives the kernel with real clients from PyPI, in a virtual environment under .build: test-jupyter.sh
# [PROGRAM, .build/debug/etude] runs jupyter_kernel_test whole, what it does not ask, and all notebooks, in
# JupyterLab and Debian's Chromium too.
set -euo pipefail
cd "$(dirname "$0")/.."
program=$(realpath "${1:-.build/debug/etude}")
place=.build/jupyter
[ -x "$program" ] || swift build --product etude

[ -x "$place/venv/bin/python" ] || python3 -m venv "$place/venv"
cmp -s Tests/Jupyter/requirements.txt "$place/installed" || {
  "$place/venv/bin/pip" install -q -r Tests/Jupyter/requirements.txt
  cp Tests/Jupyter/requirements.txt "$place/installed"
}
kernel=$place/venv/share/jupyter/kernels/etude
mkdir -p "$kernel"
sed "s|{resource_dir}/../../../../bin/etude|$program|" packaging/wheel/kernel/kernel.json > "$kernel/kernel.json"

for test in kernel scenarios notebooks lab; do
  echo "— $test"
  "$place/venv/bin/python" "Tests/Jupyter/${test}_test.py"
done
