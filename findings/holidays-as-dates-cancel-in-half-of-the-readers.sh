#!/usr/bin/env bash
# ical.js 2.2.1, node-ical 0.26.1, rrule-temporal 2.2.8 and rrule 2.8.1: a day off given as a date cancels a
# meeting in two of four
#
# Seen:     EXDATE;VALUE=DATE:20261109 beside a series of date-times: ical.js and node-ical leave the meeting
#           of that day out, rrule-temporal and rrule keep it. None objects.
# Expected: RFC 5545, 3.8.5.1 allows VALUE=DATE for EXDATE and does not say what a date does to a series of
#           date-times; 3.8.5.3 counts in instances that match. Libraries that quote the same standard should
#           agree.
# Output:   the days of a weekly series of three, as below.
# Follows:  A list of holidays cannot be put beside a timed series as it stands: each excepted meeting needs
#           its own start, with hour and zone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1 rrule@2.8.1 >npm.log 2>&1
mkdir two && (cd two && npm init -y >npm.log && npm install --no-audit --no-fund --ignore-scripts rrule-temporal@2.2.8 >npm.log 2>&1)

cat >see.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'node-ical';
import rrule from 'rrule';
import { RRuleTemporal } from './two/node_modules/rrule-temporal/dist/index.js';

const lines = ['DTSTART:20261102T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20261109'];
const event = ['BEGIN:VEVENT', 'UID:1@example.org', 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT'];
const iterator = new ICAL.Event(new ICAL.Component(ICAL.parse(event.join('\r\n')))).iterator();
const first = [];
for (let day = iterator.next(); day; day = iterator.next()) first.push(day.toString().slice(0, 10));
console.log('ical.js       ', first.join(' '));

const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example.org//DA', ...event, 'END:VCALENDAR', ''].join('\r\n');
const [parsed] = Object.values(ical.sync.parseICS(file)).filter(({ type }) => type === 'VEVENT');
const second = ical.expandRecurringEvent(parsed, { from: new Date('2026-01-01'), to: new Date('2027-12-31') });
console.log('node-ical     ', second.map(({ start }) => start.toISOString().slice(0, 10)).join(' '));

const third = new RRuleTemporal({ rruleString: lines.join('\n') }).all();
console.log('rrule-temporal', third.map((day) => day.toString().slice(0, 10)).join(' '));
console.log('rrule         ', rrule.rrulestr(lines.join('\n'), { forceset: true }).all().map((day) => day.toISOString().slice(0, 10)).join(' '));
JS
node see.mjs >seen
diff seen - <<'SEEN'
ical.js        2026-11-02 2026-11-16
node-ical      2026-11-02 2026-11-16
rrule-temporal 2026-11-02 2026-11-09 2026-11-16
rrule          2026-11-02 2026-11-09 2026-11-16
SEEN
echo 'As described.'
