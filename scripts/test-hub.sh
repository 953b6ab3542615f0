#!/usr/bin/env bash
# Starts the hub of examples/jupyterhub with the wheel of dist/, in a virtual environment under .build, and lets
# two pupils work there.
set -euo pipefail
cd "$(dirname "$0")/.."
place=.build/hub
wheel=$(ls -t dist/etude_kernel-*.whl | head -n 1)
[ -x "$place/bin/python" ] || python3 -m venv "$place"
"$place/bin/pip" install -q -r examples/jupyterhub/requirements.txt psutil requests websocket-client
"$place/bin/pip" uninstall -q -y ipykernel
rm -rf "$place/share/jupyter/kernels/python3"
"$place/bin/pip" install -q --force-reinstall --no-deps "$wheel"
"$place/bin/python" Tests/Jupyter/hub_test.py
