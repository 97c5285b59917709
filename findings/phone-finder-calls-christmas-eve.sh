#!/usr/bin/env bash
# libphonenumber-js 1.13.16: a Danish date in a text is found as a telephone number
#
# Seen:     findPhoneNumbersInText for DK takes "24.12.2026", "24-12-2026" and the ISO date "2026-12-24" for
#           numbers, and so every date whose eight figures make a valid number: the 20th to the 31st in the
#           last three months of the year. "24/12/2026" is left out, as a date.
# Expected: The README shows the function on prose. The library it follows, Google's libphonenumber, skips
#           dates with slashes and time stamps on purpose; eight figures with two dots in them are how a
#           Danish date is written and no way to write a number.
# Output:   whether a number is found in each text, as below.
# Follows:  An importer or a page that makes every number callable lets a family ring "den 24.12.2026". Take
#           dates out first, and make callable only what stands in the field for telephones.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts libphonenumber-js@1.13.16 >npm.log 2>&1

cat >see.mjs <<'JS'
import { findPhoneNumbersInText } from 'libphonenumber-js/max';

for (const text of ['Vi holder lukket den 24.12.2026', 'Lukket 24-12-2026', 'Lukket 2026-12-24', 'Lukket 24/12/2026', 'Lukket 24. december 2026'])
  console.log(text.padEnd(33), findPhoneNumbersInText(text, 'DK').length > 0 ? 'a number' : 'no number');
JS
node see.mjs >seen
diff seen - <<'SEEN'
Vi holder lukket den 24.12.2026   a number
Lukket 24-12-2026                 a number
Lukket 2026-12-24                 a number
Lukket 24/12/2026                 no number
Lukket 24. december 2026          no number
SEEN
echo 'As described.'
