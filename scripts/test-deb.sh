#!/usr/bin/env bash
# Looks at the Debian package of dist/ with lintian, installs it in a bare Debian and runs the study there.
set -euo pipefail
cd "$(dirname "$0")/.."
package=$(ls -t "$PWD"/dist/etude_*.deb | head -n 1)
lintian --tag-display-limit 0 --fail-on error,warning "$package"
root=$(mktemp -d)
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf "$root"' EXIT
debootstrap --variant=minbase "${SUITE:-bookworm}" "$root" ${MIRROR:+"$MIRROR"} >/dev/null
mount -t proc proc "$root/proc"
cp "$package" "$root/tmp/etude.deb"
cp notebooks/etude.md "$root/tmp/"
chroot "$root" dpkg -i /tmp/etude.deb >/dev/null
chroot "$root" env LC_ALL=C.UTF-8 etude run /tmp/etude.md >/dev/null
chroot "$root" env LC_ALL=C.UTF-8 etude -e '1 Wh + 2 Wh'
for file in usr/share/man/man1/etude.1.gz usr/share/bash-completion/completions/etude \
  usr/share/jupyter/kernels/etude/kernel.json; do
  [ -s "$root/$file" ] || { echo "$file is missing" >&2; exit 1; }
done
echo "the package works: $(basename "$package")"
