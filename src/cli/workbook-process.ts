import { readFileSync } from 'node:fs';
import { GridError } from '../spreadsheet/grid.ts';
import { readWorkbook } from '../spreadsheet/read-workbook.ts';

/** The process that reads a workbook for `read-grid.ts`: prints its rows, or why it cannot be used, as one line of JSON. */
const answer = await readWorkbook(readFileSync(process.argv[2] ?? '')).catch((error: unknown) => {
  if (error instanceof GridError) return { message: error.message, hint: error.hint };
  throw error;
});
process.stdout.write(JSON.stringify(answer));
