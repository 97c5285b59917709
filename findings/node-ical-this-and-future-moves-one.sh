#!/usr/bin/env bash
# node-ical 0.26.1 (with rrule-temporal 1.6.0): "this and all that follow" moves one meeting only
#
# Seen:     A weekly meeting is moved from 9 to 12 by RECURRENCE-ID;RANGE=THISANDFUTURE in the third week.
#           node-ical moves the third week; the fourth and fifth are at 9 again. ical.js moves all three.
# Expected: RFC 5545, 3.2.13: RANGE=THISANDFUTURE says that the change holds for the instance named and all
#           later ones. node-ical's README lists "recurrence overrides (RECURRENCE-ID)" and no gap.
# Output:   starts in UTC, as below.
# Follows:  A change of hour from a date on must be published as the end of one series (UNTIL) and the start
#           of another. One override with a range sends some families three hours early for the rest of the
#           year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts node-ical@0.26.1 rrule-temporal@1.6.0 ical.js@2.2.1 >npm.log 2>&1

cat >see.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'node-ical';

const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example.org//DA', 'BEGIN:VEVENT', 'UID:1@example.org',
  'DTSTAMP:20260101T000000Z', 'DTSTART:20261102T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=5', 'END:VEVENT',
  'BEGIN:VEVENT', 'UID:1@example.org', 'DTSTAMP:20260101T000000Z', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261116T090000Z',
  'DTSTART:20261116T120000Z', 'DURATION:PT1H', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const [event] = Object.values(ical.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
const found = ical.expandRecurringEvent(event, { from: new Date('2026-01-01'), to: new Date('2027-12-31') });
console.log('node-ical', found.map(({ start }) => start.toISOString().slice(5, 16)).join(' '));

const [series, change] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
const whole = new ICAL.Event(series, { exceptions: [change] });
const iterator = whole.iterator();
const starts = [];
for (let day = iterator.next(); day; day = iterator.next()) starts.push(whole.getOccurrenceDetails(day).startDate.toString().slice(5, 16));
console.log('ical.js  ', starts.join(' '));
JS
node see.mjs >seen
diff seen - <<'SEEN'
node-ical 11-02T09:00 11-09T09:00 11-16T12:00 11-23T09:00 11-30T09:00
ical.js   11-02T09:00 11-09T09:00 11-16T12:00 11-23T12:00 11-30T12:00
SEEN
echo 'As described.'
