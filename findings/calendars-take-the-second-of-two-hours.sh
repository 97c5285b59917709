#!/usr/bin/env bash
# ical.js 2.2.1 and node-ical 0.26.1: a time that comes twice in the night is the later one, and in the hour that
# is skipped they part
#
# Seen:     Both take 2.30 on the night the clocks go back as the second 2.30, an hour late. 2.30 on the night
#           they go forward is 1.30 for ical.js and 3.30 for node-ical.
# Expected: RFC 5545, 3.3.5: a local time that occurs twice is the first occurrence; one that does not occur
#           is read with the offset before the gap, so 2.30 is 3.30 summer time. Temporal's "compatible" does
#           the same.
# Output:   the instants in UTC, as below.
# Follows:  A night line or an on-call duty from 2.30 is an hour wrong in the calendar on one night a year.
#           Times between 2 and 3 must be published in UTC.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1 rrule-temporal@1.6.0 temporal-polyfill@1.0.8 >npm.log 2>&1

cat >see.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'node-ical';
import { Temporal } from 'temporal-polyfill';

const ZONE = ['BEGIN:VTIMEZONE', 'TZID:Europe/Copenhagen', 'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200',
  'DTSTART:19700329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT', 'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19701025T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD', 'END:VTIMEZONE'];
for (const start of ['20261025T023000', '20260329T023000']) {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example.org//DA', ...ZONE, 'BEGIN:VEVENT', 'UID:1@example.org',
    'DTSTAMP:20260101T000000Z', `DTSTART;TZID=Europe/Copenhagen:${start}`, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone'));
  const [event] = Object.values(ical.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
  console.log(start);
  console.log('  ical.js  ', new ICAL.Event(calendar.getFirstSubcomponent('vevent')).startDate.toJSDate().toISOString());
  console.log('  node-ical', event.start.toISOString());
  console.log('  Temporal ', Temporal.PlainDateTime.from(start).toZonedDateTime('Europe/Copenhagen').toInstant().toString());
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
20261025T023000
  ical.js   2026-10-25T01:30:00.000Z
  node-ical 2026-10-25T01:30:00.000Z
  Temporal  2026-10-25T00:30:00Z
20260329T023000
  ical.js   2026-03-29T00:30:00.000Z
  node-ical 2026-03-29T01:30:00.000Z
  Temporal  2026-03-29T01:30:00Z
SEEN
echo 'As described.'
