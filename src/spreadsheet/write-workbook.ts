import { writeXlsx, type Cell, type CellValue, type DataValidation, type WriteSheet } from 'hucre';
import { wordsOf } from '../schema/enum-words.ts';
import { EDITION_HEADER, ID_HEADER, type Column, type Format } from './columns.ts';
import { addressOf } from './grid.ts';
import { SHEET_NAME } from './read-workbook.ts';
import type { OfferSheet } from './sheet.ts';

/** Rows below the last, made ready for new offers. */
const BLANK_ROWS = 100;

/** What a drop-down list may hold, by the format. */
const LONGEST_LIST = 255;

const TEXT_FORMAT = '@';

const HEADER_STYLE = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const;

/**
 * The offers as a workbook: a sheet to edit and a sheet that explains every column. All but numbers are text cells, so that
 * Excel makes no date of `2021-11` and takes no 0 from `0800`. `day` is the workbook's date: the same day, the same bytes.
 */
export async function writeWorkbook(sheet: OfferSheet, day: string): Promise<Uint8Array> {
  const date = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    properties: { created: date, modified: date },
    sheets: [offerSheet(sheet), explanationSheet(sheet)],
  });
}

function offerSheet({ columns, rows }: OfferSheet): WriteSheet {
  const formats: (Format | 'id')[] = ['id', ...columns.map(({ format }) => format), 'id'];
  const cells = new Map<string, Partial<Cell>>();
  for (let line = 0; line < rows.length + BLANK_ROWS; line += 1)
    formats.forEach((format, index) => {
      const text = rows[line]?.[index] ?? '';
      if (line === 0) cells.set(`0,${index}`, { value: text, style: HEADER_STYLE });
      else cells.set(`${line},${index}`, { value: toValue(text, format), style: styleOf(format) });
    });
  return {
    name: SHEET_NAME,
    rows: rows.map((row) => row.map(() => null)),
    cells,
    columns: formats.map((format) => ({ width: widthOf(format) })),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: columns.flatMap((column, index) => choices(column, index + 1, rows.length + BLANK_ROWS)),
  };
}

function toValue(text: string, format: Format | 'id'): CellValue {
  if (text === '') return null;
  return format === 'number' || format === 'decimal' ? Number(text) : text;
}

function isWide(format: Format | 'id'): boolean {
  return format === 'records' || format === 'lines' || format === 'entries';
}

function styleOf(format: Format | 'id') {
  const alignment = { vertical: 'top', wrapText: isWide(format) } as const;
  return format === 'number' || format === 'decimal' ? { alignment } : { alignment, numFmt: TEXT_FORMAT };
}

function widthOf(format: Format | 'id'): number {
  if (format === 'id' || format === 'text' || format === 'ids') return 24;
  return isWide(format) ? 48 : 14;
}

/** Drop-down lists; they suggest, the check judges. */
function choices({ format, terms }: Column, index: number, lastRow: number): DataValidation[] {
  const values =
    format === 'yes-no'
      ? ['ja', 'nej']
      : format === 'full'
        ? ['ja', 'venteliste']
        : format === 'term'
          ? [...terms]
          : [];
  if (values.length === 0 || values.join(',').length > LONGEST_LIST) return [];
  const letters = columnLetters(index);
  return [
    { type: 'list', values, allowBlank: true, showErrorMessage: false, range: `${letters}2:${letters}${lastRow}` },
  ];
}

const HOW: Readonly<Record<Format, string>> = {
  text: 'Tekst.',
  number: 'Et helt tal.',
  decimal: 'Et tal.',
  'yes-no': 'ja eller nej.',
  day: 'En dag, fx 2026-06-30.',
  date: 'Et år, en måned eller en dag, fx 2026, 2026-06 eller 2026-06-30.',
  time: 'Et klokkeslæt, fx 16:00.',
  postcode: 'Et postnummer, fx 6700.',
  term: 'Et af ordene i næste kolonne.',
  ids: 'Et eller flere ord med komma imellem. «ingen», hvis der ikke er nogen.',
  lines: 'En tekst på hver linje (Alt+Enter). «ingen», hvis der ikke er nogen.',
  records:
    'En på hver linje (Alt+Enter), skrevet som i filen: felt: værdi, felt: værdi. «ingen», hvis der ikke er nogen.',
  entries:
    'En eller flere, med semikolon imellem eller på hver sin linje. Vil I sige mere, så skriv | og hvad det er: «mandag 9-11 | hvor: biblioteket | note: Ring på».',
  spans:
    'ja, nej eller en alder, fx «0-11 måneder». Flere med semikolon imellem. Er begge tomme, ved ingen, hvem tilbuddet er for.',
  full: 'ja eller venteliste. Tom, hvis der er plads, eller I ikke ved det.',
};

function explanationSheet({ columns }: OfferSheet): WriteSheet {
  const rows = [
    ['Kolonne', 'Felt i filen', 'Sådan skriver du', 'Det betyder', 'Ord, der kan stå'],
    [ID_HEADER, '', 'kommune/filnavn. Lad cellen være tom for et nyt tilbud.', 'Hvilken fil rækken er.', ''],
    ...columns.map((column) => {
      const meaning = wordsOf(column.description, column.terms);
      const terms = column.terms.map((term) => (meaning.has(term) ? `${term} (${meaning.get(term) ?? ''})` : term));
      const parts = (column.parts ?? []).slice(1).map(({ header }) => header);
      const words = [...terms, ...(parts.length > 0 ? [`efter |: ${parts.join(', ')}`] : [])];
      return [column.header, fieldName(column), HOW[column.format], column.description, words.join(', ')];
    }),
    [EDITION_HEADER, '', 'Ret ikke.', 'Viser, hvilken udgave af filen rækken er lavet af.', ''],
    [],
    ['En tom celle betyder, at I ikke ved det. Er det gratis, så skriv gratis.'],
    ['Rækker, I sletter, sletter ikke filer. Teksten under felterne står kun i filen.'],
    ['Læs arket ind igen: npm run import -- tilbud.xlsx'],
  ];
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, line) =>
    row.forEach((text, index) => {
      const body = {
        alignment: { vertical: 'top', wrapText: line <= columns.length + 2 },
        numFmt: TEXT_FORMAT,
      } as const;
      cells.set(`${line},${index}`, { value: text, style: line === 0 ? HEADER_STYLE : body });
    }),
  );
  return {
    name: 'Forklaring',
    rows: rows.map((row) => row.map(() => null)),
    cells,
    columns: [22, 30, 34, 60, 60].map((width) => ({ width })),
    freezePane: { rows: 1 },
  };
}

function fieldName({ path }: Column): string {
  return path.filter((part) => typeof part === 'string').join('.');
}

function columnLetters(index: number): string {
  return addressOf(0, index).replace(/\d+$/, '');
}
