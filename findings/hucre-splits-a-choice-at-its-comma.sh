#!/usr/bin/env bash
# hucre 1.0.0: a choice with a comma becomes two, and one with a quotation mark breaks the list
#
# Seen:     dataValidations with values ["Far, mor", "Andre"] is written "Far, mor,Andre", three choices; a
#           quotation mark inside a choice is not doubled, so the formula ends in the middle. Nothing is
#           thrown.
# Expected: ECMA-376, 18.3.1.33 (formula1) with 18.17.2: the list is one text constant, in which a quotation
#           mark is doubled, and Excel takes every comma in it for the end of a choice. values is a list of
#           texts, so one expects them to come out whole, or an error.
# Output:   the formula in the sheet for three lists, as below.
# Follows:  "Mor, far og barn" cannot be chosen from a drop-down. Put the choices into cells and let the list
#           point there (formula1), or leave such lists out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts hucre@1.0.0 fflate@0.8.2 >npm.log 2>&1

cat >see.mjs <<'JS'
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre';

for (const values of [['Far', 'Andre'], ['Far, mor', 'Andre'], ['"Åbent"', 'Andre']]) {
  const bytes = await writeXlsx({ sheets: [{ name: 'Ark', rows: [['For']], dataValidations: [{ range: 'A2:A9', type: 'list', values }] }] });
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
  console.log(JSON.stringify(values).padEnd(24), /<formula1>(.*)<\/formula1>/.exec(sheet)[1]);
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
["Far","Andre"]          "Far,Andre"
["Far, mor","Andre"]     "Far, mor,Andre"
["\"Åbent\"","Andre"]    ""Åbent",Andre"
SEEN
echo 'As described.'
