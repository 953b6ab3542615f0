#!/usr/bin/env bash
# Installs the Debian packages that étude needs and that are missing; says nothing when none is.
#
#   setup.sh [PACKAGE…]     with further packages, those that a command needs
#   APT_FLAGS=--no-install-recommends setup.sh PACKAGE…     without what they recommend
set -euo pipefail

packages=(libedit-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libmd-dev zlib1g-dev pkg-config "$@")

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
    missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  if ! command -v apt-get >/dev/null; then
    echo "étude needs: ${missing[*]} (by your system's own names)" >&2
    exit 1
  fi
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
      echo "as root: apt-get install ${missing[*]}" >&2
      exit 1
    }
    as_root=(sudo)
  fi
  echo "installing: ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${APT_FLAGS:-} "${missing[@]}" >/dev/null
fi
command -v swift >/dev/null || {
  echo "Swift 6.2 or later is needed: https://www.swift.org/install" >&2
  exit 1
}
