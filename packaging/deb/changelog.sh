#!/usr/bin/env bash
# The changelog of the package in Debian's form, from CHANGELOG.md: changelog.sh VERSION MAINTAINER
set -euo pipefail
cd "$(dirname "$0")/../.."
date=$(LC_ALL=C date -R -u -d "@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}")
printf 'etude (%s) unstable; urgency=medium\n\n' "$1"
# The headings of the first section, and what stands under them.
awk '/^## /{n++} n==1 && /^- /{sub(/^- /,"  * "); print; next} n==1 && /^  [^ ]/{sub(/^  /,"    "); print}' CHANGELOG.md |
  fold -s -w 76 | sed 's/^\([^ ]\)/    \1/; s/ *$//'
printf '\n -- %s  %s\n' "$2" "$date"
