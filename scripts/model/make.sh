#!/usr/bin/env bash
# Makes data/petit-modele/ from nothing: corpus, tokenizer, training, measures, weights. About an
# hour of one core; `make model`. Weights differ on machines whose kernels add in another order.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=.build-model code=scripts/model out=data/petit-modele
dense_seeds=(1 2 3 4) experts_seeds=(1 2)

mkdir -p "$work/checkpoints" "$out"
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --requirement "$code/requirements.txt"
python=("$work/venv/bin/python")

"${python[@]}" "$code/capitals.py"
"${python[@]}" "$code/corpus.py" "$work/corpus"
"${python[@]}" "$code/forms.py" "$work/corpus/train.txt" > "$code/formes.txt"
"${python[@]}" "$code/tokenizer.py" "$work/corpus/train.txt" "$work/vocabulaire.txt"
train() { # kind, number of experts, seed
  "${python[@]}" "$code/train.py" "$work/corpus" "$work/vocabulaire.txt" "$work/checkpoints/$1-$3.pt" \
    --experts "$2" --seed "$3"
}
for seed in "${dense_seeds[@]}"; do train dense 1 "$seed"; done
for seed in "${experts_seeds[@]}"; do train experts 4 "$seed"; done
"${python[@]}" "$code/measure.py" "$work/corpus" "$work/vocabulaire.txt" "$work/checkpoints" "$out" \
  Tests/LanguageModelTests/Fixtures
