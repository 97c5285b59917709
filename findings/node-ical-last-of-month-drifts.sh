#!/usr/bin/env bash
# node-ical 0.26.1 (with rrule-temporal 1.6.0): a monthly meeting on the 31st moves to the 28th and stays there
#
# Seen:     FREQ=MONTHLY from 31 January gives 28 February and from then on the 28th of every month; a yearly
#           day on 29 February falls on the 28th in common years. Each day is counted from the one before, so
#           one short month changes all that follow.
# Expected: RFC 5545, 3.3.10: an instance with an invalid date "MUST be ignored and MUST NOT be counted", so
#           months without a 31st are left out. (rrule-temporal 2 does so; node-ical still asks for version
#           1.)
# Output:   the days that expandRecurringEvent gives, as below.
# Follows:  "On the last day of the month" must be written BYMONTHDAY=-1, never as a plain monthly rule that
#           starts on the 29th, 30th or 31st: families with such a reader come on the wrong day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts node-ical@0.26.1 rrule-temporal@1.6.0 >npm.log 2>&1

cat >see.mjs <<'JS'
import ical from 'node-ical';

function days(start, rule) {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example.org//DA', 'BEGIN:VEVENT', 'UID:1@example.org',
    'DTSTAMP:20260101T000000Z', `DTSTART;TZID=Europe/Copenhagen:${start}T100000`, 'DURATION:PT1H',
    `RRULE:${rule}`, 'SUMMARY:Åbent hus', 'END:VEVENT', 'END:VCALENDAR', ''];
  const [event] = Object.values(ical.sync.parseICS(lines.join('\r\n'))).filter(({ type }) => type === 'VEVENT');
  const found = ical.expandRecurringEvent(event, { from: new Date('2024-01-01'), to: new Date('2027-12-31') });
  return found.map(({ start: day }) => day.toISOString().slice(0, 10)).join(' ');
}
console.log('from 31 January: ', days('20260131', 'FREQ=MONTHLY;COUNT=5'));
console.log('BYMONTHDAY=-1:   ', days('20260131', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=5'));
console.log('from 29 February:', days('20240229', 'FREQ=YEARLY;COUNT=3'));
JS
node see.mjs >seen
diff seen - <<'SEEN'
from 31 January:  2026-01-31 2026-02-28 2026-03-28 2026-04-28 2026-05-28
BYMONTHDAY=-1:    2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31
from 29 February: 2024-02-29 2025-02-28 2026-02-28
SEEN
echo 'As described.'
