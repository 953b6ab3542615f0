#!/usr/bin/env bash
# The copyright file of the package: étude's own licence, then those of what is linked in: copyright.sh FOLDER
set -euo pipefail
echo "étude, a small language for the energy and carbon of generative AI."
echo
cat "$1/etude.txt"
for file in "$1"/*; do
  name=$(basename "$file")
  [ "$name" = etude.txt ] && continue
  printf '\n%s\n%s\n\n' "$(printf '=%.0s' {1..78})" "In the program: ${name%.*}"
  if grep -q 'Apache License' "$file"; then
    echo "Apache License 2.0: /usr/share/common-licenses/Apache-2.0"
    echo
    sed -n '/Runtime Library Exception/,$p' "$file"
  else
    cat "$file"
  fi
done
