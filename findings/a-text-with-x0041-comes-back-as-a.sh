#!/usr/bin/env bash
# hucre 1.0.0 and exceljs 4.4.0: a text that looks like an escape is another text when it is read again
#
# Seen:     "skema_x0041_3" is written as it stands and read as "skemaA3", by both. hucre itself writes a
#           control character as _x0001_, so it knows the escape, and still does not escape the sign that
#           begins it.
# Expected: ECMA-376, 22.9.2.19 (ST_Xstring): _xHHHH_ stands for a character, and a text that holds these
#           signs is written _x005F_x0041_. What is written should be read.
# Output:   what each library writes and reads, as below.
# Follows:  Names of files and leftovers of older exports ("_x000D_") change on the way through a sheet. Write
#           _x005F_ for an underscore that begins such a sign.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts hucre@1.0.0 exceljs@4.4.0 >npm.log 2>&1

cat >see.mjs <<'JS'
import ExcelJS from 'exceljs';
import { readXlsx, writeXlsx } from 'hucre';

for (const text of ['skema_x0041_3', 'skema_x005F_x0041_3', 'a\u0001b']) {
  const bytes = await writeXlsx({ sheets: [{ name: 'Ark', rows: [[text]] }] });
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Ark').addRow([text]);
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(await book.xlsx.writeBuffer());
  console.log(JSON.stringify(text).padEnd(22), 'hucre', JSON.stringify((await readXlsx(bytes)).sheets[0].rows[0][0]).padEnd(16), 'exceljs', JSON.stringify(again.worksheets[0].getCell('A1').value));
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
"skema_x0041_3"        hucre "skemaA3"        exceljs "skemaA3"
"skema_x005F_x0041_3"  hucre "skema_x0041_3"  exceljs "skema_x0041_3"
"a\u0001b"             hucre "a\u0001b"       exceljs "ab"
SEEN
echo 'As described.'
