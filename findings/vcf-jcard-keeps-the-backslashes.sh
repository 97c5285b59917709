#!/usr/bin/env bash
# vcf 2.1.2: its jCard is a vCard in brackets: backslashes, quotes and old dates stay
#
# Seen:     toJSON gives NOTE with "\," and "\n" as two characters each, ORG as one text with its semicolon, a
#           quoted parameter with its quotes, and REV as "20261102T100000Z" of type text.
# Expected: RFC 7095 (jCard), 3.3: values stand without vCard's escapes and a structured value is an array;
#           3.5: a timestamp is written 2026-11-02T10:00:00Z with type timestamp. The README calls what toJSON
#           gives jCard.
# Output:   the properties in jCard, as below.
# Follows:  A page that shows such a card tells families "Ring\, eller skriv". Unescape every value, or make
#           jCard with another library.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts vcf@2.1.2 >npm.log 2>&1

cat >see.mjs <<'JS'
import VCard from 'vcf';

const lines = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Familiehuset', 'ORG:Kommunen;Børn\\, unge', 'NOTE:Ring\\, eller skriv\\nTak',
  'ADR;LABEL="Gade 1, By":;;Gade 1;By;;6700;Danmark', 'REV:20261102T100000Z', 'END:VCARD', ''];
for (const property of new VCard().parse(lines.join('\r\n')).toJSON()[1]) console.log(JSON.stringify(property));
JS
node see.mjs >seen
diff seen - <<'SEEN'
["version",{},"text","4.0"]
["fn",{},"text","Familiehuset"]
["org",{},"text","Kommunen;Børn\\, unge"]
["note",{},"text","Ring\\, eller skriv\\nTak"]
["adr",{"label":"\"Gade 1, By\""},"text",["","","Gade 1","By","","6700","Danmark"]]
["rev",{},"text","20261102T100000Z"]
SEEN
echo 'As described.'
