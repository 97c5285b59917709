#!/usr/bin/env bash
# exceljs 4.4.0: a number with a word behind it in the cell's format is read as a date
#
# Seen:     12 with the format 0\ \m\d ("12 md") or 0\ \d ("12 d") is read as 11 January 1900. With the word
#           in quotes, 0 "md.", it is 12. hucre and read-excel-file read 12 each time.
# Expected: ECMA-376, 18.8.31: a backslash shows the next character as it is, so m and d here are no month and
#           day. A single letter may be written so instead of in quotes.
# Output:   what each library reads, as below.
# Follows:  A column of ages "12 md" becomes birthdays in 1900. Read the format yourself, or refuse dates
#           where a number is expected.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts exceljs@4.4.0 hucre@1.0.0 read-excel-file@9.3.17 >npm.log 2>&1

cat >see.mjs <<'JS'
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import readSheet from 'read-excel-file/node';
import { readFileSync } from 'node:fs';

const formats = ['0\\ \\m\\d', '0\\ \\d', '0 "md."', 'General'];
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('Alder');
for (const numFmt of formats) sheet.addRow([12]).getCell(1).numFmt = numFmt;
await book.xlsx.writeFile('alder.xlsx');

const again = new ExcelJS.Workbook();
await again.xlsx.readFile('alder.xlsx');
const second = (await readXlsx(new Uint8Array(readFileSync('alder.xlsx')))).sheets[0].rows;
const read = await readSheet('alder.xlsx');
const third = read[0].data ?? read;
for (const [index, format] of formats.entries()) {
  const seen = [again.worksheets[0].getCell(index + 1, 1).value, second[index][0], third[index][0]];
  console.log(format.padEnd(10), JSON.stringify(seen));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
0\ \m\d    ["1900-01-11T00:00:00.000Z",12,12]
0\ \d      ["1900-01-11T00:00:00.000Z",12,12]
0 "md."    [12,12,12]
General    [12,12,12]
SEEN
echo 'As described.'
