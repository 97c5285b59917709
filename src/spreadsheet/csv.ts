import { CsvError, parse } from 'csv-parse/sync';
import { GRID_LIMITS, GridError, assertSize, type Grid } from './grid.ts';
import { CSV_DELIMITER, unguardFormula } from './write-csv.ts';

/** Reads CSV of any of the usual kinds. Throws a `GridError` when it is none of them. */
export function readCsv(bytes: Uint8Array, name: string): Grid {
  const { text, ...encoding } = decode(bytes);
  const body = text.replace(/^sep=[;,\t]\r?\n/i, '');
  const rows = parseRows(body, findDelimiter(body));
  assertSize(rows.length, Math.max(0, ...rows.map((row) => row.length)));
  return {
    name,
    rows: rows.map((row) => row.map(unguardFormula)),
    ...encoding,
  };
}

function parseRows(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, max_record_size: 1_000_000, to: GRID_LIMITS.rows * 4 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? ` omkring linje ${error['lines']}` : '';
    const isQuote = /QUOTE/.test(error.code);
    throw new GridError(
      isQuote ? `Et anførselstegn passer ikke${line}.` : `Filen kan ikke læses som CSV${line}.`,
      isQuote ? 'Et " inde i en celle skal skrives dobbelt: "".' : 'Gem arket igen som «CSV UTF-8» eller som .xlsx.',
    );
  }
}

type Decoded = Pick<Grid, 'notes' | 'inCharacterSet'> & { readonly text: string };

function decode(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return decodeWide(bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    const note = 'Filen er gemt som Windows-1252. Den er læst sådan; se efter, at æ, ø og å er rigtige i forskellen.';
    return { text: new TextDecoder('windows-1252').decode(bytes), notes: [note], inCharacterSet: inWindows1252 };
  }
}

/** «Unicode-tekst» in Excel is UTF-16; other files with zeros in them are no text. */
function decodeWide(bytes: Uint8Array): Decoded {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : undefined;
  if (encoding === undefined) throw new GridError('Filen er ikke tekst.', 'Gem arket som «CSV UTF-8» eller som .xlsx.');
  return { text: new TextDecoder(encoding).decode(bytes), notes: [] };
}

/** The characters of Windows-1252 beyond Latin-1. */
const WINDOWS_1252 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/** What Excel writes when it saves as plain CSV: a question mark for each character that the set lacks. */
function inWindows1252(text: string): string {
  return text.replace(/./gsu, (sign) =>
    (sign.codePointAt(0) ?? 0) <= 0xff || WINDOWS_1252.includes(sign) ? sign : '?',
  );
}

/** The sign that stands most often in the line of headers, outside quotes. */
function findDelimiter(text: string): string {
  const headers = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = [CSV_DELIMITER, ',', '\t'].map((sign) => ({ sign, count: headers.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}
