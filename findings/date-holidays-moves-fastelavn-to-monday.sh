#!/usr/bin/env bash
# date-holidays 3.37.0: Danish Fastelavn is a day late
#
# Seen:     For DK, Fastelavn is the Monday 48 days before Easter, every year: 16 February 2026, 8 February
#           2027.
# Expected: Fastelavn, fastelavnssøndag, is the Sunday 49 days before Easter in the Danish church year and
#           calendars: 15 February 2026, 7 February 2027. The Monday has a name of its own, fastelavnsmandag.
# Output:   the library's day and Easter less 49 days, as below.
# Follows:  Fastelavn is a day for families with small children. A calendar that takes the day from this
#           library invites for the day after. Reckon it from Easter.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts date-holidays@3.37.0 date-easter@1.0.3 >npm.log 2>&1

cat >see.mjs <<'JS'
import Holidays from 'date-holidays';
import { gregorianEaster } from 'date-easter';

const weekday = (day) => new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
const denmark = new Holidays('DK');
for (const year of [2025, 2026, 2027, 2028]) {
  const named = denmark.getHolidays(year).find(({ name }) => name === 'Fastelavn').date.slice(0, 10);
  const easter = gregorianEaster(year);
  const sunday = new Date(Date.UTC(easter.year, easter.month - 1, easter.day - 49)).toISOString().slice(0, 10);
  console.log('date-holidays', named, weekday(named), ' Easter less 49 days', sunday, weekday(sunday));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
date-holidays 2025-03-03 Monday  Easter less 49 days 2025-03-02 Sunday
date-holidays 2026-02-16 Monday  Easter less 49 days 2026-02-15 Sunday
date-holidays 2027-02-08 Monday  Easter less 49 days 2027-02-07 Sunday
date-holidays 2028-02-28 Monday  Easter less 49 days 2028-02-27 Sunday
SEEN
echo 'As described.'
