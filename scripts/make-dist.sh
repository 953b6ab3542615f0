#!/usr/bin/env bash
# Gathers what is handed out in dist/: the wheel, the Debian package, the program itself with the licences of what
# is linked in, and the digests of all.
set -euo pipefail
cd "$(dirname "$0")/.."
program=.build/release/etude
version=$("$program" --version | sed 's/^étude //')
name=etude-$version-linux-$(uname -m)
tree=.build/dist/$name
rm -rf "$tree"
install -D -m 755 "$program" "$tree/etude"
install -m 644 README.md CHANGELOG.md LICENSE "$tree/"
scripts/licenses.sh "$tree/licenses"
mkdir -p dist
tar -C .build/dist --sort=name --owner=0 --group=0 --numeric-owner \
  --mtime="@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}" -cJf "dist/$name.tar.xz" "$name"
(cd dist && sha256sum -- *"$version"*.* > SHA256SUMS && cat SHA256SUMS)
