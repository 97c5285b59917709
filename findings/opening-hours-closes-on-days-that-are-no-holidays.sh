#!/usr/bin/env bash
# opening_hours 3.15.0 and date-holidays 3.37.0 part on which days are public holidays in Denmark
#
# Seen:     "Mo-Fr 10:00-12:00; PH off" is closed on Grundlovsdag (5 June) and 24 December, open on 31
#           December; "PH 10:00-12:00" is open on those days. date-holidays calls both observances and not
#           public.
# Expected: OpenStreetMap's specification of opening_hours: PH is a public holiday. The ten holy days of
#           Denmark since 2024 hold neither of these; the act on shops' hours (lukkeloven) names both as days
#           on which shops are closed, which is another thing.
# Output:   whether the rule is open at 11, and date-holidays' type, as below.
# Follows:  Whether the family house is open on 5 June is for the house to say. "PH off" says no for it in one
#           program and yes in the next: write the days by date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts opening_hours@3.15.0 date-holidays@3.37.0 >npm.log 2>&1

cat >see.mjs <<'JS'
import OpeningHours from 'opening_hours';
import Holidays from 'date-holidays';

const place = { lat: '55.47', lon: '9.47', address: { country_code: 'dk', state: 'Region Syddanmark' } };
const rule = new OpeningHours('Mo-Fr 10:00-12:00; PH off', place);
const denmark = new Holidays('DK');
for (const day of ['2026-05-14', '2026-06-05', '2026-12-24', '2026-12-31', '2027-04-23']) {
  const at = new Date(`${day}T11:00:00`);
  const named = denmark.getHolidays(Number(day.slice(0, 4))).find(({ date }) => date.startsWith(day));
  console.log(day, rule.getState(at) ? 'open  ' : 'closed', named ? `${named.type} (${named.name})` : 'no day');
}
JS
TZ=Europe/Copenhagen node see.mjs >seen
diff seen - <<'SEEN'
2026-05-14 closed public (Kristi Himmelfartsdag)
2026-06-05 closed observance (Grundlovsdag)
2026-12-24 closed observance (Juleaftensdag)
2026-12-31 open   no day
2027-04-23 open   no day
SEEN
echo 'As described.'
