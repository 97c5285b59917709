#!/usr/bin/env bash
# xlsx 0.18.5: one empty text in a workbook moves every later word into the wrong cell
#
# Seen:     Where the table of shared texts has an empty entry written <si/>, xlsx does not count it: the cell
#           after it shows the next text, and the last shows nothing. Written <si><t/></si> it is counted.
#           exceljs and hucre read both.
# Expected: ECMA-376, 18.4.8 with CT_Rst: every child of si may be left out, so <si/> is an empty text and has
#           its number like the others.
# Output:   the three cells as each library reads them, as below.
# Follows:  A sheet written by a small program shifts its titles by a row, silently: "Mødregruppe" stands at
#           the baby swimming's time. Count the texts before you trust such a file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts xlsx@0.18.5 exceljs@4.4.0 hucre@1.0.0 fflate@0.8.2 >npm.log 2>&1

cat >see.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import XLSX from 'xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relation = (id, kind, target) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
function workbook(empty) {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${KIND}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Ark" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('a', 'worksheet', 'worksheets/sheet1.xml')}${relation('b', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>Sang</t></si>${empty}<si><t>Svømning</t></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${['A', 'B', 'C'].map((column, n) => `<c r="${column}1" t="s"><v>${n}</v></c>`).join('')}</row></sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)])));
}
for (const empty of ['<si/>', '<si><t/></si>']) {
  const bytes = workbook(empty);
  const sheet = XLSX.read(bytes).Sheets.Ark;
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  const row = book.worksheets[0].getRow(1);
  console.log(empty);
  console.log('  xlsx   ', JSON.stringify(['A1', 'B1', 'C1'].map((cell) => sheet[cell]?.v ?? null)));
  console.log('  exceljs', JSON.stringify([1, 2, 3].map((cell) => row.getCell(cell).text)));
  console.log('  hucre  ', JSON.stringify((await readXlsx(bytes)).sheets[0].rows[0]));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
<si/>
  xlsx    ["Sang",null,""]
  exceljs ["Sang",{},"Svømning"]
  hucre   ["Sang","","Svømning"]
<si><t/></si>
  xlsx    ["Sang","","Svømning"]
  exceljs ["Sang","","Svømning"]
  hucre   ["Sang","","Svømning"]
SEEN
echo 'As described.'
