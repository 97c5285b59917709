#!/usr/bin/env bash
# ical.js 2.2.1 and node-ical 0.26.1: where the clocks change, neither tells a day (P1D) from 24 hours (PT24H), and
# they err in opposite directions
#
# Seen:     From noon the day before the clocks go back, ical.js ends both P1D and PT24H at noon the next day;
#           node-ical ends both at 11. Where the clocks go forward at 2, ical.js makes PT3H two hours long.
# Expected: RFC 5545, 3.3.6 and 3.8.2.5: days and weeks are nominal (noon to noon), hours and minutes exact;
#           the two differ by an hour on two days of the year.
# Output:   the end in local time and UTC, as below.
# Follows:  A catalogue should give DTEND and never DURATION for what crosses a night: an end in local time is
#           the only form on which both libraries agree.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1 rrule-temporal@1.6.0 >npm.log 2>&1

cat >see.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'node-ical';

const ZONE = ['BEGIN:VTIMEZONE', 'TZID:Europe/Copenhagen', 'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200',
  'DTSTART:19700329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT', 'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19701025T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD', 'END:VTIMEZONE'];
for (const [start, end] of [
  ['20261024T120000', 'DURATION:P1D'],
  ['20261024T120000', 'DURATION:PT24H'],
  ['20260329T010000', 'DURATION:PT3H'],
  ['20261024T120000', 'DTEND;TZID=Europe/Copenhagen:20261025T120000'],
]) {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example.org//DA', ...ZONE, 'BEGIN:VEVENT', 'UID:1@example.org',
    'DTSTAMP:20260101T000000Z', `DTSTART;TZID=Europe/Copenhagen:${start}`, end, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone'));
  const one = new ICAL.Event(calendar.getFirstSubcomponent('vevent')).endDate.toJSDate();
  const [other] = Object.values(ical.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
  const local = (date) => `${date.toLocaleString('sv-SE', { timeZone: 'Europe/Copenhagen' })} (${date.toISOString()})`;
  console.log(`${start} ${end}`);
  console.log('  ical.js  ', local(one));
  console.log('  node-ical', local(other.end));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
20261024T120000 DURATION:P1D
  ical.js   2026-10-25 12:00:00 (2026-10-25T11:00:00.000Z)
  node-ical 2026-10-25 11:00:00 (2026-10-25T10:00:00.000Z)
20261024T120000 DURATION:PT24H
  ical.js   2026-10-25 12:00:00 (2026-10-25T11:00:00.000Z)
  node-ical 2026-10-25 11:00:00 (2026-10-25T10:00:00.000Z)
20260329T010000 DURATION:PT3H
  ical.js   2026-03-29 04:00:00 (2026-03-29T02:00:00.000Z)
  node-ical 2026-03-29 05:00:00 (2026-03-29T03:00:00.000Z)
20261024T120000 DTEND;TZID=Europe/Copenhagen:20261025T120000
  ical.js   2026-10-25 12:00:00 (2026-10-25T11:00:00.000Z)
  node-ical 2026-10-25 12:00:00 (2026-10-25T11:00:00.000Z)
SEEN
echo 'As described.'
