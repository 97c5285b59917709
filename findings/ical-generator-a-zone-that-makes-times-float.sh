#!/usr/bin/env bash
# ical-generator 10.2.0: a time zone for the calendar takes the zone from its meetings, and the Z from the stamp
#
# Seen:     With timezone on the calendar, DTSTART and UNTIL have neither zone nor Z, DTSTAMP is local time
#           without Z, and EXDATE alone has TZID. With timezone on the event each is as it should be.
# Expected: RFC 5545, 3.8.7.2: DTSTAMP must be in UTC. 3.3.5: a time without zone or Z is a floating one,
#           which is ten o'clock wherever the reader is. 3.8.5.1: an exception names an instance, so it has
#           the same kind of time as DTSTART. The option is described as the calendar's time zone.
# Output:   the lines with times of the two calendars (hours of DTSTAMP left out), as below.
# Follows:  The families' calendar keeps the meeting only as long as the phone stays in Denmark, and a strict
#           reader refuses the stamp. Set timezone on each event and never on the calendar.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts ical-generator@10.2.0 >npm.log 2>&1

cat >see.mjs <<'JS'
import calendar from 'ical-generator';

for (const place of ['calendar', 'event']) {
  const zone = { timezone: 'Europe/Copenhagen' };
  const feed = calendar(place === 'calendar' ? zone : {});
  feed.createEvent({
    id: '1@example.org',
    summary: 'Åbent hus',
    start: '2026-11-02T10:00:00',
    repeating: { freq: 'WEEKLY', until: '2026-11-30T10:00:00', exclude: ['2026-11-09T10:00:00'] },
    ...(place === 'event' ? zone : {}),
  });
  console.log(`on the ${place}:`);
  for (const line of feed.toString().split('\r\n').filter((one) => /^(?:DTSTAMP|DTSTART|RRULE|EXDATE)/.test(one)))
    console.log('  ', line.replace(/^DTSTAMP:\d{8}T\d{6}/, 'DTSTAMP:...'));
}
JS
TZ=Europe/Copenhagen node see.mjs >seen
diff seen - <<'SEEN'
on the calendar:
   DTSTAMP:...
   DTSTART:20261102T100000
   RRULE:FREQ=WEEKLY;UNTIL=20261130T100000
   EXDATE;TZID=Europe/Copenhagen:20261109T100000
on the event:
   DTSTAMP:...Z
   DTSTART;TZID=Europe/Copenhagen:20261102T100000
   RRULE:FREQ=WEEKLY;UNTIL=20261130T090000Z
   EXDATE;TZID=Europe/Copenhagen:20261109T100000
SEEN
echo 'As described.'
