#!/usr/bin/env bash
# read-excel-file 9.3.17: 9.30 in a sheet is read as 9.29 and 59.999 seconds
#
# Seen:     Cells with a date and a time come back a millisecond early, at some times of the day and not at
#           others. Formatted to minutes 9.30 is 9.29. exceljs reads the same file as whole minutes.
# Expected: ECMA-376, 18.17.4: a date is a count of days, so a minute is a fraction that binary numbers cannot
#           hold; who turns it into milliseconds has to round. The README says that dates are read as dates
#           and names no loss.
# Output:   the times of one day read from a file that exceljs wrote, as below.
# Follows:  Opening hours imported from a municipality's sheet say 9.29. Round to the whole minute before the
#           hour is shown or compared.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --ignore-scripts read-excel-file@9.3.17 exceljs@4.4.0 >npm.log 2>&1

cat >see.mjs <<'JS'
import ExcelJS from 'exceljs';
import readSheet from 'read-excel-file/node';

const times = ['08:15', '08:45', '09:00', '09:30', '10:10', '12:20', '14:45', '16:05'];
const book = new ExcelJS.Workbook();
book.addWorksheet('Tider').addRows(times.map((time) => [new Date(`2026-11-02T${time}:00Z`)]));
await book.xlsx.writeFile('tider.xlsx');

const again = new ExcelJS.Workbook();
await again.xlsx.readFile('tider.xlsx');
const read = await readSheet('tider.xlsx');
const rows = read[0].data ?? read;
for (const [index, time] of times.entries()) {
  const seen = rows[index][0].toISOString().slice(11, 23);
  const other = again.worksheets[0].getCell(index + 1, 1).value.toISOString().slice(11, 23);
  console.log(time, 'read-excel-file', seen, 'exceljs', other);
}
JS
node see.mjs >seen
diff seen - <<'SEEN'
08:15 read-excel-file 08:15:00.000 exceljs 08:15:00.000
08:45 read-excel-file 08:44:59.999 exceljs 08:45:00.000
09:00 read-excel-file 09:00:00.000 exceljs 09:00:00.000
09:30 read-excel-file 09:29:59.999 exceljs 09:30:00.000
10:10 read-excel-file 10:09:59.999 exceljs 10:10:00.000
12:20 read-excel-file 12:20:00.000 exceljs 12:20:00.000
14:45 read-excel-file 14:44:59.999 exceljs 14:45:00.000
16:05 read-excel-file 16:05:00.000 exceljs 16:05:00.000
SEEN
echo 'As described.'
