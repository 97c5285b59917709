#!/usr/bin/env bash
# ical.js 2.2.1: a rule by week number meets every week of the year, or never
#
# Seen:     FREQ=YEARLY with BYWEEKNO and BYDAY gives that weekday in every week; the week number does
#           nothing. FREQ=YEARLY with BYWEEKNO alone gives no day at all, not even DTSTART. Nothing is thrown.
# Expected: RFC 5545, 3.3.10: BYWEEKNO limits a yearly rule to the ISO weeks named, so week 53 comes only in
#           long years (2026, 2032, 2037); without BYDAY the weekday is taken from DTSTART. rrule-temporal
#           answers so, and ical.js calls itself a parser of RFC 5545 with recurrence.
# Output:   the first four days of each rule, as below.
# Follows:  "The autumn group in week 42" must not be published as BYWEEKNO: a calendar built on ical.js shows
#           a meeting every week. Write RDATE, or one plain rule for each year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts ical.js@2.2.1 rrule-temporal@2.2.8 >npm.log 2>&1

cat >see.mjs <<'JS'
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';

const rules = [
  ['20261228', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO'],
  ['20261014', 'FREQ=YEARLY;BYWEEKNO=42;BYDAY=WE'],
  ['20261014', 'FREQ=YEARLY;BYWEEKNO=42'],
];
for (const [start, rule] of rules) {
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start.replace(/(....)(..)(..)/, '$1-$2-$3')));
  const seen = [];
  for (let day = days.next(); day && seen.length < 4; day = days.next()) seen.push(day.toString());
  const right = new RRuleTemporal({ rruleString: `DTSTART;VALUE=DATE:${start}\nRRULE:${rule}` }).all((_, n) => n < 4);
  console.log(rule);
  console.log('  ical.js       ', seen.join(' ') || 'none');
  console.log('  rrule-temporal', right.map((day) => day.toPlainDate().toString()).join(' '));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO
  ical.js        2027-01-04 2027-01-11 2027-01-18 2027-01-25
  rrule-temporal 2026-12-28 2032-12-27 2037-12-28 2043-12-28
FREQ=YEARLY;BYWEEKNO=42;BYDAY=WE
  ical.js        2026-10-21 2026-10-28 2026-11-04 2026-11-11
  rrule-temporal 2026-10-14 2027-10-20 2028-10-18 2029-10-17
FREQ=YEARLY;BYWEEKNO=42
  ical.js        none
  rrule-temporal 2026-10-14 2027-10-20 2028-10-18 2029-10-17
SEEN
echo 'As described.'
