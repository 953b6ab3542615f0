#!/usr/bin/env bash
# Makes dist/etude_VERSION_amd64.deb of the program that is built in release mode: the program, its page of man in
# both languages, the completion of three shells, the kernel for Jupyter.
#
# Who makes the package answers for it: DEBFULLNAME and DEBEMAIL (or EMAIL), as Debian's own tools read them, else the name
# and the address that git knows. Without them there is no package: Debian asks for an address that reaches somebody.
set -euo pipefail
cd "$(dirname "$0")/.."
program=.build/release/etude
version=$("$program" --version | sed 's/^étude //')
machine=$(dpkg --print-architecture)
name=${DEBFULLNAME:-$(git config user.name || true)}
email=${DEBEMAIL:-${EMAIL:-$(git config user.email || true)}}
# Debian's tools take both from an address in full.
if [[ $email =~ ^(.+)\ \<(.+)\>$ ]]; then
  name=${DEBFULLNAME:-${BASH_REMATCH[1]}}
  email=${BASH_REMATCH[2]}
fi
address='^[^@<>[:space:]]+@[^@<>[:space:]]+$'
[[ -n $name && $email =~ $address ]] || {
  echo "who maintains the package? DEBFULLNAME='First Last' DEBEMAIL=name@example.org make deb" >&2
  echo "(or git config user.name and user.email)" >&2
  exit 1
}
maintainer="$name <$email>"
tree=.build/deb/etude
rm -rf "$tree"
umask 022

put() { install -D -m 644 "$1" "$tree/$2"; }
made() { mkdir -p "$(dirname "$tree/$1")"; cat > "$tree/$1"; }

install -D -m 755 "$program" "$tree/usr/bin/etude"
"$program" reference --page man --lang en | gzip -9n | made usr/share/man/man1/etude.1.gz
"$program" reference --page man --lang fr | gzip -9n | made usr/share/man/fr/man1/etude.1.gz
"$program" reference --page bash | sed '1{/^#!/d}' | made usr/share/bash-completion/completions/etude
"$program" reference --page zsh | made usr/share/zsh/vendor-completions/_etude
"$program" reference --page fish | made usr/share/fish/vendor_completions.d/etude.fish

for logo in packaging/wheel/kernel/logo-*; do put "$logo" "usr/share/jupyter/kernels/etude/$(basename "$logo")"; done
sed 's|{resource_dir}/../../../../bin/etude|/usr/bin/etude|' packaging/wheel/kernel/kernel.json |
  made usr/share/jupyter/kernels/etude/kernel.json

doc=usr/share/doc/etude
packaging/deb/changelog.sh "$version" "$maintainer" | gzip -9n | made "$doc/changelog.gz"
put README.md "$doc/README.md"
scripts/licenses.sh .build/deb/licenses
packaging/deb/copyright.sh .build/deb/licenses | made "$doc/copyright"
put packaging/deb/lintian-overrides usr/share/lintian/overrides/etude

size=$(du -sk --apparent-size "$tree" | cut -f1)
mkdir -p "$tree/DEBIAN"
control=$(sed -e "s/@VERSION@/$version/" -e "s/@MACHINE@/$machine/" -e "s/@SIZE@/$size/" packaging/deb/control)
# Not by sed: a name may hold its signs.
printf '%s\n' "${control/@MAINTAINER@/"$maintainer"}" > "$tree/DEBIAN/control"
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) > "$tree/DEBIAN/md5sums"
mkdir -p dist
dpkg-deb --root-owner-group -Zxz --build "$tree" "dist/etude_${version}_$machine.deb" >/dev/null
ls -l "dist/etude_${version}_$machine.deb"
