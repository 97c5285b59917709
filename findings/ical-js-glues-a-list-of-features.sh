#!/usr/bin/env bash
# ical.js 2.2.1: a list in a parameter is written back as one quoted value
#
# Seen:     CONFERENCE;FEATURE=AUDIO,VIDEO is read as the single text "AUDIO,VIDEO" and written
#           FEATURE="AUDIO,VIDEO". The same happens to DISPLAY of IMAGE. MEMBER, which the library knows as a
#           list, stays a list.
# Expected: RFC 7986, 6.1 and 6.3: FEATURE and DISPLAY take several values with commas between. RFC 5545, 3.2:
#           a comma inside quotes is part of the value. What is read and written unchanged should mean the
#           same.
# Output:   the jCal value and the line written, as below.
# Follows:  A feed that passes through ical.js loses that an online meeting has both sound and picture. Say
#           one FEATURE in each CONFERENCE, or write the line yourself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts ical.js@2.2.1 >npm.log 2>&1

cat >see.mjs <<'JS'
import ICAL from 'ical.js';

for (const line of [
  'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:https://example.org/moede',
  'IMAGE;VALUE=URI;DISPLAY=BADGE,THUMBNAIL:https://example.org/hus.png',
  'ATTENDEE;MEMBER="mailto:a@example.org","mailto:b@example.org":mailto:c@example.org',
]) {
  const property = ICAL.Property.fromString(line);
  console.log(JSON.stringify(property.toJSON()[1]), property.toICALString());
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
{"feature":"AUDIO,VIDEO"} CONFERENCE;FEATURE="AUDIO,VIDEO";VALUE=URI:https://example.org/moede
{"display":"BADGE,THUMBNAIL"} IMAGE;DISPLAY="BADGE,THUMBNAIL";VALUE=URI:https://example.org/hus.png
{"member":["mailto:a@example.org","mailto:b@example.org"]} ATTENDEE;MEMBER="mailto:a@example.org","mailto:b@example.org":mailto:c@example.org
SEEN
echo 'As described.'
