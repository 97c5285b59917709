#!/usr/bin/env bash
# ical.js 2.2.1: in a vCard 4 a plain telephone number is taken for a URI, and VALUE=uri is dropped from one that
# is
#
# Seen:     "TEL:+45 33 12 34 56" has the type "uri" in jCard; "TEL;VALUE=uri:tel:+4533123456" is written back
#           without VALUE=uri, "TEL:tel:+4533123456".
# Expected: RFC 6350, 6.4.1: TEL is a single text by default and may be reset to a URI. So the first is text,
#           and the second becomes a text that begins with "tel:", which a reader shows to people as it
#           stands.
# Output:   jCard and the line written, as below.
# Follows:  A telephone in a card made with ical.js is dialled as "tel:+45..." or shown so. Give TEL as text,
#           and set VALUE=text, which is kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts ical.js@2.2.1 >npm.log 2>&1

cat >see.mjs <<'JS'
import ICAL from 'ical.js';

for (const line of ['TEL:+45 33 12 34 56', 'TEL;VALUE=uri:tel:+4533123456', 'TEL;VALUE=text:+45 33 12 34 56']) {
  const card = ICAL.parse(`BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Hus\r\n${line}\r\nEND:VCARD`);
  const property = new ICAL.Component(card).getFirstProperty('tel');
  console.log(JSON.stringify(property.toJSON()), property.toICALString());
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
["tel",{},"uri","+45 33 12 34 56"] TEL:+45 33 12 34 56
["tel",{},"uri","tel:+4533123456"] TEL:tel:+4533123456
["tel",{},"text","+45 33 12 34 56"] TEL;VALUE=TEXT:+45 33 12 34 56
SEEN
echo 'As described.'
