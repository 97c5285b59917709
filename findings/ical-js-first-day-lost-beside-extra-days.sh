#!/usr/bin/env bash
# ical.js 2.2.1: with extra days alone the first day is gone, and a day that both rule and list name comes twice
#
# Seen:     An event with RDATE and no RRULE is expanded without its DTSTART. An RDATE on a day that the RRULE
#           gives as well is given twice.
# Expected: RFC 5545, 3.8.2.4: DTSTART is the first instance of the recurrence set. 3.8.5.2: where RRULE and
#           RDATE give the same instance, only one is considered; duplicates are ignored.
# Output:   what ICAL.Event.iterator() gives, as below.
# Follows:  A list of dates should name DTSTART's own day in RDATE too: readers that follow the standard drop
#           the duplicate, and ical.js has the day at all. Who expands with ical.js must remove duplicates.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts ical.js@2.2.1 >npm.log 2>&1

cat >see.mjs <<'JS'
import ICAL from 'ical.js';

function days(...lines) {
  const text = ['BEGIN:VEVENT', 'UID:1@example.org', 'DTSTAMP:20260101T000000Z', 'DTSTART:20261102T090000Z', 'DURATION:PT1H', ...lines, 'END:VEVENT'];
  const iterator = new ICAL.Event(new ICAL.Component(ICAL.parse(text.join('\r\n')))).iterator();
  const found = [];
  for (let day = iterator.next(); day; day = iterator.next()) found.push(day.toString().slice(0, 10));
  return found.join(' ');
}
console.log('RDATE alone:         ', days('RDATE:20261109T090000Z,20261123T090000Z'));
console.log('RDATE with the first:', days('RDATE:20261102T090000Z,20261109T090000Z,20261123T090000Z'));
console.log('RRULE and RDATE:     ', days('RRULE:FREQ=WEEKLY;COUNT=3', 'RDATE:20261109T090000Z'));
JS
node see.mjs >seen
diff seen - <<'SEEN'
RDATE alone:          2026-11-09 2026-11-23
RDATE with the first: 2026-11-02 2026-11-09 2026-11-23
RRULE and RDATE:      2026-11-02 2026-11-09 2026-11-09 2026-11-16
SEEN
echo 'As described.'
