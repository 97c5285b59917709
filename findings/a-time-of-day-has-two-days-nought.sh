#!/usr/bin/env bash
# hucre 1.0.0 and exceljs 4.4.0: a time of day read by one and written by the other is a day off
#
# Seen:     A cell with 9:30 and no day is 1899-12-31 09:30 for hucre and 1899-12-30 09:30 for exceljs.
#           exceljs's value written by hucre is the number -0.604, which Excel shows as #####; hucre's value
#           written by exceljs is 1.3958, which is 9:30 on the first of January 1900.
# Expected: ECMA-376, 18.17.4.2: a time is the fraction of a day, 0.3958 here. A Date that stands for a cell's
#           time should mean the same to two libraries for the same format.
# Output:   the Date that each reads, and the number in the sheet that the other writes from it, as below.
# Follows:  Carry times as text "09:30" between libraries and never as a Date; tell a cell with no day by the
#           hour format, not by the year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts hucre@1.0.0 exceljs@4.4.0 fflate@0.8.2 >npm.log 2>&1

cat >see.mjs <<'JS'
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre';

async function withExceljs(value) {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Ark').addRow([value]).getCell(1).numFmt = 'h:mm';
  return new Uint8Array(await book.xlsx.writeBuffer());
}
async function readExceljs(bytes) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  return book.worksheets[0].getCell('A1').value;
}
const readHucre = async (bytes) => (await readXlsx(bytes)).sheets[0].rows[0][0];
const withHucre = (value) => writeXlsx({ sheets: [{ name: 'Ark', rows: [[value]] }] });
function number(bytes) {
  return /<c r="A1"[^>]*><v>([^<]*)/.exec(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']))[1].slice(0, 7);
}
const half = await withExceljs(9.5 / 24);
console.log('in the sheet', number(half));
console.log('hucre  ', (await readHucre(half)).toISOString(), 'written by exceljs', number(await withExceljs(await readHucre(half))));
console.log('exceljs', (await readExceljs(half)).toISOString(), 'written by hucre  ', number(await withHucre(await readExceljs(half))));
JS
node see.mjs >seen
diff seen - <<'SEEN'
in the sheet 0.39583
hucre   1899-12-31T09:30:00.000Z written by exceljs 1.39583
exceljs 1899-12-30T09:30:00.000Z written by hucre   -0.6041
SEEN
echo 'As described.'
