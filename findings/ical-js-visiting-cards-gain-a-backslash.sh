#!/usr/bin/env bash
# ical.js 2.2.1: a vCard read and written again has a broken position and a backslash too many
#
# Seen:     GEO:geo:55.47,9.47 is written GEO:geo:55.47\,9.47. An escaped semicolon in a NOTE keeps its
#           backslash in the value, and is written with two.
# Expected: RFC 6350, 3.4: a semicolon in text may be escaped, and the backslash is no part of the text; 4.2:
#           a URI is written as it is, and RFC 5870 has a plain comma between the numbers. What is read and
#           written unchanged should mean the same.
# Output:   each line, what becomes of it, and its value, as below.
# Follows:  A contact card with a map position or a semicolon that passes through ical.js points nowhere.
#           Write vCards by hand and keep ical.js for calendars.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts ical.js@2.2.1 >npm.log 2>&1

cat >see.mjs <<'JS'
import ICAL from 'ical.js';

for (const line of ['GEO:geo:55.47,9.47', 'NOTE:Ring kl. 9\\; ellers skriv', 'NOTE:Ring\\, eller skriv']) {
  const again = (text) => new ICAL.Component(ICAL.parse(`BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Hus\r\n${text}\r\nEND:VCARD`)).getAllProperties().at(-1);
  console.log(line.padEnd(34), again(line).toICALString().padEnd(36), again(line).getFirstValue());
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
GEO:geo:55.47,9.47                 GEO:geo:55.47\,9.47                  geo:55.47,9.47
NOTE:Ring kl. 9\; ellers skriv     NOTE:Ring kl. 9\\; ellers skriv      Ring kl. 9\; ellers skriv
NOTE:Ring\, eller skriv            NOTE:Ring\, eller skriv              Ring, eller skriv
SEEN
echo 'As described.'
