#!/usr/bin/env bash
# Makes data/petit-modele/ from nothing: corpus, tokenizer, training, measures, weights. About an
# hour of one core; `make model`. Weights differ on machines whose kernels add in another order.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=.build-model code=scripts/model out=data/petit-modele
seeds=${SEEDS:-1} # more of them: SEEDS="1 2 3" make model

mkdir -p "$work/begun" "$work/checkpoints" "$out"
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --requirement "$code/requirements.txt"
python=("$work/venv/bin/python")

"${python[@]}" "$code/capitals.py"
"${python[@]}" "$code/corpus.py" "$work/corpus"
"${python[@]}" "$code/forms.py" "$work/corpus/train.txt" > "$code/formes.txt"
"${python[@]}" "$code/tokenizer.py" "$work/corpus/train.txt" "$work/vocabulaire.txt"
train() { # checkpoint, then options
  "${python[@]}" "$code/train.py" "$work/corpus" "$work/vocabulaire.txt" "$work/$1" "${@:2}"
}
for seed in $seeds; do
  train "begun/dense-$seed.pt" --seed "$seed" --steps 8000
  train "checkpoints/dense-$seed.pt" --after "$work/begun/dense-$seed.pt" --seed "1$seed" --peak 0.6 --steps 3000
  train "checkpoints/experts-$seed.pt" --experts 4 --seed "$seed" --steps 8000
done
"${python[@]}" "$code/measure.py" "$work/corpus" "$work/vocabulaire.txt" "$work/checkpoints" "$out" \
  Tests/LanguageModelTests/Fixtures
"${python[@]}" "$code/game.py" "$work/corpus" "$work/vocabulaire.txt" "$work/checkpoints" "$out"
"${python[@]}" "$code/card.py" "$out"
