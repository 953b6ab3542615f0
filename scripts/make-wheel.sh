#!/usr/bin/env bash
# Makes dist/etude_kernel-VERSION-….whl of the program that is built in release mode, with PyPI's `build`.
set -euo pipefail
cd "$(dirname "$0")/.."
place=.build/wheel
[ -x "$place/venv/bin/python" ] || python3 -m venv "$place/venv"
"$place/venv/bin/pip" install -q build
scripts/licenses.sh packaging/wheel/licenses
"$place/venv/bin/python" -m build --wheel --outdir dist packaging/wheel >/dev/null
ls -l dist/etude_kernel-*.whl
