#!/usr/bin/env bash
# node-ical 0.26.1 (with rrule-temporal 1.6.0): extra days given as RDATE never come
#
# Seen:     expandRecurringEvent gives the days of RRULE, without those of EXDATE, and says nothing of RDATE:
#           an event whose days are listed by RDATE alone is one single event, and an extra day beside a rule
#           is missing.
# Expected: RFC 5545, 3.8.5.2: the recurrence set is DTSTART, RRULE and RDATE together, less EXDATE. The
#           README promises "robust recurrence rule (RRULE) expansion ... exception dates (EXDATE) ...
#           overrides" and names no gap for RDATE.
# Output:   starts in UTC, as below.
# Follows:  Irregular days, the usual case for a parent group, are safest as one VEVENT each. RDATE reaches
#           only some of the families' calendars, and nobody is told which days went missing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts node-ical@0.26.1 rrule-temporal@1.6.0 >npm.log 2>&1

cat >see.mjs <<'JS'
import ical from 'node-ical';

function starts(...lines) {
  const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example.org//DA', 'BEGIN:VEVENT', 'UID:1@example.org',
    'DTSTAMP:20260101T000000Z', 'DTSTART:20261102T090000Z', 'DURATION:PT1H', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''];
  const [event] = Object.values(ical.sync.parseICS(file.join('\r\n'))).filter(({ type }) => type === 'VEVENT');
  const found = ical.expandRecurringEvent(event, { from: new Date('2026-01-01'), to: new Date('2027-12-31') });
  return found.map(({ start }) => start.toISOString().slice(0, 10)).join(' ');
}
console.log('RDATE alone:         ', starts('RDATE:20261109T090000Z,20261123T090000Z'));
console.log('RRULE and RDATE:     ', starts('RRULE:FREQ=WEEKLY;COUNT=2', 'RDATE:20261204T090000Z'));
console.log('RRULE less an EXDATE:', starts('RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261109T090000Z'));
JS
node see.mjs >seen
diff seen - <<'SEEN'
RDATE alone:          2026-11-02
RRULE and RDATE:      2026-11-02 2026-11-09
RRULE less an EXDATE: 2026-11-02 2026-11-16
SEEN
echo 'As described.'
