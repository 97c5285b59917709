#!/usr/bin/env bash
# ical.js 2.2.1: BYSETPOS in a weekly rule does nothing
#
# Seen:     FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=-1 gives Mondays and Wednesdays. In a monthly rule BYSETPOS
#           works.
# Expected: RFC 5545, 3.3.10: BYSETPOS picks from the set of each interval of the rule, and its table allows
#           it for every FREQ; the last of Monday and Wednesday in a week is Wednesday. rrule-temporal answers
#           so.
# Output:   the first four days of each rule, as below.
# Follows:  Twice as many meetings as there are stand in the family's calendar, and no error. A test that
#           expands a feed with one library proves little about the others.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts ical.js@2.2.1 rrule-temporal@2.2.8 >npm.log 2>&1

cat >see.mjs <<'JS'
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';

for (const rule of ['FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=-1', 'FREQ=MONTHLY;BYDAY=MO,WE;BYSETPOS=-1']) {
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString('2026-01-28'));
  const seen = [1, 2, 3, 4].map(() => days.next().toString());
  const right = new RRuleTemporal({ rruleString: `DTSTART;VALUE=DATE:20260128\nRRULE:${rule}` }).all((_, n) => n < 4);
  console.log(rule);
  console.log('  ical.js       ', seen.join(' '));
  console.log('  rrule-temporal', right.map((day) => day.toPlainDate().toString()).join(' '));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=-1
  ical.js        2026-01-28 2026-02-02 2026-02-04 2026-02-09
  rrule-temporal 2026-01-28 2026-02-04 2026-02-11 2026-02-18
FREQ=MONTHLY;BYDAY=MO,WE;BYSETPOS=-1
  ical.js        2026-01-28 2026-02-25 2026-03-30 2026-04-29
  rrule-temporal 2026-01-28 2026-02-25 2026-03-30 2026-04-29
SEEN
echo 'As described.'
