#!/usr/bin/env bash
# exceljs 4.4.0 and hucre 1.0.0: a date that a workbook holds as ISO text is a year, or a text
#
# Seen:     A cell of the type "d" with 2026-11-02T09:30:00 is the number 2026 for exceljs and the text
#           "2026-11-02T09:30:00" for hucre; read-excel-file reads the date. Nothing is thrown.
# Expected: ECMA-376 Part 1, 18.18.11 (ST_CellType): "d" is a cell with a date in ISO 8601, which Excel writes
#           when a workbook is saved as "Strict Open XML".
# Output:   the cell as each library reads it, as below.
# Follows:  A municipality whose office saves in the strict form sends days that become the year 2026. Take a
#           whole number between 1900 and 2100 in a column of dates for an error, and try to read texts as ISO
#           dates.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts exceljs@4.4.0 hucre@1.0.0 read-excel-file@9.3.17 fflate@0.8.2 >npm.log 2>&1

cat >see.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import readSheet from 'read-excel-file/node';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const parts = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Ark" sheetId="1" r:id="a"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="d"><v>2026-11-02T09:30:00</v></c></row></sheetData></worksheet>`,
};
const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)])));
writeFileSync('dag.xlsx', bytes);

const told = (value) => (value instanceof Date ? `date ${value.toISOString()}` : `${typeof value} ${value}`);
const book = new ExcelJS.Workbook();
await book.xlsx.load(bytes);
console.log('exceljs        ', told(book.worksheets[0].getCell('A1').value));
console.log('hucre          ', told((await readXlsx(bytes)).sheets[0].rows[0][0]));
const read = await readSheet('dag.xlsx');
console.log('read-excel-file', told((read[0].data ?? read)[0][0]));
JS
TZ=UTC node see.mjs >seen
diff seen - <<'SEEN'
exceljs         number 2026
hucre           string 2026-11-02T09:30:00
read-excel-file date 2026-11-02T09:30:00.000Z
SEEN
echo 'As described.'
