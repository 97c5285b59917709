#!/usr/bin/env bash
# rrule 2.8.1: a whole-day start is thrown away, and the series starts now
#
# Seen:     rrulestr reads "DTSTART;VALUE=DATE:20300101" without a word and ignores it. options.dtstart is the
#           moment of the call, to the second, so the dates depend on when the program runs. The same date as
#           a date-time, or with TZID, is read.
# Expected: RFC 5545, 3.8.2.4: VALUE=DATE is one of the two forms of DTSTART, and the one of every whole-day
#           event. rrulestr's README says that it parses RFC strings; what it cannot parse elsewhere
#           ("unsupported RDATE/EXDATE parm") it throws.
# Output:   whether the first day is 2030-01-01, and whether it is within a minute of now.
# Follows:  Holidays and closed weeks are whole days: read with rrule they move to today's date, differently
#           at every build. Turn them into date-times first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts rrule@2.8.1 >npm.log 2>&1

cat >see.mjs <<'JS'
import rrule from 'rrule';

for (const start of ['DTSTART;VALUE=DATE:20300101', 'DTSTART:20300101T000000Z', 'DTSTART;TZID=Europe/Copenhagen:20300101T000000']) {
  const { dtstart } = rrule.rrulestr(`${start}\nRRULE:FREQ=YEARLY;COUNT=1`).options;
  const isNow = Math.abs(dtstart.getTime() - Date.now()) < 60_000;
  console.log(start.padEnd(50), 'as written:', dtstart.toISOString().startsWith('2030-01-01'), 'now:', isNow);
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
DTSTART;VALUE=DATE:20300101                        as written: false now: true
DTSTART:20300101T000000Z                           as written: true now: false
DTSTART;TZID=Europe/Copenhagen:20300101T000000     as written: true now: false
SEEN
echo 'As described.'
