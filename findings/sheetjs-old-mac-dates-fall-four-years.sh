#!/usr/bin/env bash
# xlsx 0.18.5: in a workbook of the 1904 kind every date falls four years
#
# Seen:     2 November 2026 in a workbook with date1904 is read, with cellDates, as 1 November 2022. exceljs
#           and hucre read 2026.
# Expected: ECMA-376, 18.2.28 and 18.17.4.1: date1904="1" counts days from 1904. SheetJS's documentation names
#           the setting (WBProps.date1904) and says that cellDates gives the dates of the file.
# Output:   the day that each library reads, as below.
# Follows:  Workbooks that began on an old Mac still go from hand to hand, and this is the newest version that
#           npm has under that name. A date four years back is plausible, so nothing warns: refuse such a
#           workbook or read it with another library.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts xlsx@0.18.5 exceljs@4.4.0 hucre@1.0.0 >npm.log 2>&1

cat >see.mjs <<'JS'
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import XLSX from 'xlsx';

const book = new ExcelJS.Workbook();
book.properties.date1904 = true;
book.addWorksheet('Ark').addRow([new Date('2026-11-02T00:00:00Z')]);
const bytes = await book.xlsx.writeBuffer();

const again = new ExcelJS.Workbook();
await again.xlsx.load(bytes);
const told = XLSX.read(bytes, { cellDates: true });
console.log('xlsx   ', told.Sheets.Ark.A1.v.toISOString().slice(0, 10), 'knows date1904:', told.Workbook.WBProps.date1904);
console.log('exceljs', again.worksheets[0].getCell('A1').value.toISOString().slice(0, 10));
console.log('hucre  ', (await readXlsx(new Uint8Array(bytes))).sheets[0].rows[0][0].toISOString().slice(0, 10));
JS
node see.mjs >seen
diff seen - <<'SEEN'
xlsx    2022-11-01 knows date1904: true
exceljs 2026-11-02
hucre   2026-11-02
SEEN
echo 'As described.'
