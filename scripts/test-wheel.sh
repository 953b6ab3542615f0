#!/usr/bin/env bash
# Installs the wheel of dist/ in a virtual environment of its own and works with it as a user does: the program,
# the study, the kernel under nbconvert, the colours of Pygments, the extension of JupyterLab.
set -euo pipefail
cd "$(dirname "$0")/.."
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
wheel=$(ls -t "$PWD"/dist/etude_kernel-*.whl | head -n 1)
python3 -m venv "$place/venv"
bin=$place/venv/bin
"$bin/pip" install -q "$wheel" nbconvert jupyter_client nbclient jupyterlab
export JUPYTER_CONFIG_DIR=$place/config JUPYTER_DATA_DIR=$place/data

"$bin/etude" -e '1 Wh + 2 Wh'
"$bin/etude" run notebooks/etude.md >/dev/null
"$bin/jupyter" kernelspec list --json | grep '"etude"' >/dev/null
"$bin/jupyter" labextension list 2>&1 | grep 'etude v.*enabled.*OK' >/dev/null
"$bin/pygmentize" -l etude -f html <<<'pour m dans [1, 2] : print(f"n° {m} Wh")' | grep 'class="k"' >/dev/null

"$bin/etude" export notebooks/01-modeles.md --to ipynb -o "$place/lesson.ipynb" 2>/dev/null
cp -r data "$place/data"
"$bin/jupyter" nbconvert --to html --execute "$place/lesson.ipynb" --output "$place/lesson.html" 2>/dev/null
grep -q '<table>' "$place/lesson.html"
grep -q 'data-mime-type="image/svg+xml"' "$place/lesson.html"
echo "the wheel works: $(basename "$wheel")"
