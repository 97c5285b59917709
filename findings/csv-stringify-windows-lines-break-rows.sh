#!/usr/bin/env bash
# csv-stringify 6.9.0: with Windows line ends a cell of two lines is not quoted, and the row breaks in two
#
# Seen:     With record_delimiter "windows" a cell is quoted for CR LF only; a cell with a bare LF or a bare
#           CR stands bare, and csv-parse of the same makers and Python's csv module each read two or three
#           rows for one.
# Expected: RFC 4180, 2.6: fields with line breaks are enclosed in double quotes. The default record_delimiter
#           does quote both, so one expects only the end of the row to change with the option.
# Output:   the text written, and the rows that csv-parse and Python read, as below.
# Follows:  Descriptions have paragraphs, and a spreadsheet for Excel has CR LF. Pass quoted_match: /[\r\n]/
#           wherever record_delimiter is set.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts csv-stringify@6.9.0 csv-parse@7.0.3 >npm.log 2>&1

cat >see.mjs <<'JS'
import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
import { execFileSync } from 'node:child_process';

const rows = [['første linje\nanden linje', 'a\rb']];
const python = 'import csv, io, sys; print(list(csv.reader(io.StringIO(sys.stdin.read(), newline=""))))';
for (const options of [{}, { record_delimiter: 'windows' }, { record_delimiter: 'windows', quoted_match: /[\r\n]/ }]) {
  const text = stringify(rows, options);
  console.log(options, JSON.stringify(text));
  console.log('  csv-parse', JSON.stringify(parse(text, { relax_column_count: true })));
  console.log('  Python   ', execFileSync('python3', ['-c', python], { input: text, encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf8' } }).trim());
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
{} "\"første linje\nanden linje\",\"a\rb\"\n"
  csv-parse [["første linje\nanden linje","a\rb"]]
  Python    [['første linje\nanden linje', 'a\rb']]
{ record_delimiter: 'windows' } "første linje\nanden linje,a\rb\r\n"
  csv-parse [["første linje"],["anden linje","a\rb\r"]]
  Python    [['første linje'], ['anden linje', 'a'], ['b']]
{ record_delimiter: 'windows', quoted_match: /[\r\n]/ } "\"første linje\nanden linje\",\"a\rb\"\r\n"
  csv-parse [["første linje\nanden linje","a\rb"]]
  Python    [['første linje\nanden linje', 'a\rb']]
SEEN
echo 'As described.'
