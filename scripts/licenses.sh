#!/usr/bin/env bash
# Gathers the licences of everything that the program holds: licenses.sh FOLDER
#
# Debian's libraries have theirs in /usr/share/doc, the packages of Swift in their checkouts, Swift's own
# runtime in its toolchain.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$1
mkdir -p "$folder"
rm -f "$folder"/*

cp LICENSE "$folder/etude.txt"
cp data/NOTICE.md "$folder/data-NOTICE.md"
for file in data/licenses/*; do cp "$file" "$folder/data-$(basename "$file")"; done

# What is linked in from Debian, glibc and the C++ library included.
for package in libedit-dev libncurses-dev libbsd-dev libmd-dev zlib1g-dev libcmark-gfm-dev libyaml-dev \
  libc6-dev libstdc++-12-dev; do
  file=/usr/share/doc/$package/copyright
  if [ -r "$file" ]; then
    cp "$file" "$folder/$package.txt"
  elif dpkg-query -W "$package" >/dev/null 2>&1; then
    echo "no licence of $package in $file" >&2
    exit 1
  fi
done

for checkout in .build/checkouts/*; do
  cp "$checkout/LICENSE.txt" "$folder/$(basename "$checkout").txt"
done
swift=$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")
found=$(find "$swift/share" -maxdepth 2 -iname 'LICENSE*' -path '*swift*' 2>/dev/null | head -n 1)
if [ -n "$found" ]; then
  cp "$found" "$folder/swift.txt"
else
  # The packages of Swift's own project bear the same licence and exception.
  cp .build/checkouts/swift-system/LICENSE.txt "$folder/swift.txt"
fi
