import { closest, distance } from 'fastest-levenshtein';
import { termOf, wordsOf } from '../schema/enum-words.ts';
import { isRecord, type YamlValue } from '../authoring/yaml-text.ts';
import { parseYaml } from '../load/yaml.ts';
import type { Column, Format } from './columns.ts';
import { entriesIn, readEntry, unquoted } from './entries.ts';
import { NONE, type CellProblem, type ReadCell } from './cell.ts';
import { readDate, readTime, readYesNo } from '../schema/as-written.ts';

/** Reads a cell's text as its column's field. How it is written is judged here, what it says by the schema. */
export function readCell(written: string, column: Column): ReadCell {
  const text = written.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (text === '') return { value: undefined };
  const broken = findBroken(text);
  if (broken) return { problem: broken };
  if (isListed(column)) return readList(text, column);
  const reader = READERS[column.format];
  const value = reader ? reader(text, column) : text;
  if (value === undefined) return { problem: explain(text, column) };
  return column.read && typeof value === 'string' ? readLineOf(value, column) : { value };
}

function isListed({ format }: Column): boolean {
  return ['ids', 'lines', 'records', 'entries', 'spans'].includes(format);
}

/** A line of a closed grammar, as it should be written; what is wrong with it says its reader. */
function readLineOf(text: string, { header, read }: Column): ReadCell {
  const reading = read?.(text);
  if (reading === undefined) return { value: text };
  if (reading.ok) return { value: reading.value };
  return { problem: { message: `${header}: «${shorten(text)}» ${reading.message}.`, hint: reading.hint } };
}

type Reader = (text: string, column: Column) => YamlValue | undefined;

/** How a format's text is read where it is more than text; undefined when it is not that. */
const READERS: Readonly<Partial<Record<Format, Reader>>> = {
  'yes-no': readYesNo,
  full: (text) => (/^venteliste$|^waiting-list$/i.test(text) ? 'waiting-list' : (readYesNo(text) ?? undefined)),
  number: (text) => (/^\d+(?:[.,]0+)?$/.test(text) ? Math.trunc(Number(text.replace(',', '.'))) : undefined),
  decimal: (text) => (/^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined),
  day: readDate,
  // As in the files, where a year is a number.
  date: (text) => ((date) => (date?.length === 4 ? Number(date) : date))(readDate(text)),
  time: readTime,
  // A spreadsheet takes the first 0 of 0800 away.
  postcode: (text) => (/^\d+$/.test(text) ? text.padStart(4, '0') : undefined),
  term: findTerm,
};

function readList(text: string, column: Column): ReadCell {
  const answer = readYesNo(text);
  if (column.format === 'spans' && answer !== undefined) return { value: answer ? {} : false };
  if (text.toLowerCase() === NONE) return { value: [] };
  const values: YamlValue[] = [];
  for (const item of itemsIn(text, column)) {
    const read = readItem(item, column);
    if ('problem' in read) return read;
    if (read.value !== undefined) values.push(read.value);
  }
  return { value: column.isOneOrMany && values.length === 1 ? values[0] : values };
}

function itemsIn(text: string, { format, isOneOrMany }: Column): string[] {
  if (format === 'entries' || format === 'spans' || (format === 'lines' && isOneOrMany)) return entriesIn(text);
  return text
    .split(format === 'ids' ? /[,;\n]/ : '\n')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function readItem(item: string, column: Column): ReadCell {
  if (column.format === 'records') return readRecord(item);
  if (column.format === 'entries') return readEntry(item, column, readCell);
  if (column.format === 'spans') return readLineOf(item, column);
  if (column.format === 'lines') return column.isOneOrMany ? readLineOf(unquoted(item), column) : readLine(item);
  if (column.terms.length > 0) {
    const term = findTerm(item, column);
    return term === undefined ? { problem: explain(item, column) } : { value: term };
  }
  return { value: /\d/.test(item) ? (readDate(item) ?? item) : item };
}

/** A line in the format of the files: `kind: sign-up, note: Ring først`; braces and a dash may stand around it. */
function readRecord(line: string): ReadCell {
  const fields = line.replace(/^-\s+/, '').replace(/^\{(.*)\}$/, '$1');
  const { parsed, findings } = parseYaml(`{ ${fields.trim()} }`, '', 1);
  const [finding] = findings;
  if (isRecord(parsed?.data) && !finding && !Object.values(parsed.data).includes(null)) return { value: parsed.data };
  return {
    problem: {
      message: `Linjen «${shorten(line)}» kan ikke læses. ${finding?.message ?? ''}`.trim(),
      hint: 'Skriv felt: værdi, og sæt komma imellem. Sæt "anførselstegn" om tekst med komma eller kolon.',
    },
  };
}

function readLine(line: string): ReadCell {
  if (!line.startsWith('"')) return { value: line };
  try {
    return { value: String(JSON.parse(line)) };
  } catch {
    return {
      problem: { message: `Linjen «${shorten(line)}» begynder med et anførselstegn.`, hint: 'Brug « » i stedet.' },
    };
  }
}

function findTerm(text: string, { terms, description }: Column): string | undefined {
  return termOf(text, terms, description);
}

const YES_NO_HINT = 'Skriv ja eller nej. Lad cellen være tom, hvis I ikke ved det.';
const DATE_HINT = 'Skriv datoen som 2026-06-30 eller 30-06-2026.';
const HINTS: Readonly<Partial<Record<Format, string>>> = {
  'yes-no': YES_NO_HINT,
  full: 'Skriv ja eller venteliste. Lad cellen være tom, hvis der er plads, eller I ikke ved det.',
  number: 'Skriv et helt tal og ikke andet, fx 12.',
  decimal: 'Skriv et tal, fx 55,4762.',
  day: DATE_HINT,
  date: DATE_HINT,
  time: 'Skriv klokkeslættet som 16:00.',
  postcode: 'Skriv postnummeret med fire tal.',
};

function explain(text: string, column: Column): CellProblem {
  return {
    message: `${column.header}: «${shorten(text)}» kan ikke bruges her.`,
    hint: HINTS[column.format] ?? suggest(text, column),
  };
}

function suggest(text: string, { terms, description }: Column): string {
  const wanted = text.toLowerCase();
  const words = wordsOf(description, terms);
  const known = terms.flatMap((term) => [term, words.get(term)?.toLowerCase() ?? term]);
  const best = closest(wanted, known);
  const term = terms[Math.floor(known.indexOf(best) / 2)] ?? '';
  if (distance(wanted, best) <= Math.max(2, Math.floor(wanted.length / 4))) return `Mente du ${term}?`;
  return `Skriv en af disse: ${terms.join(', ')}.`;
}

/** What only a program that read the file wrongly, or a formula, leaves behind. */
function findBroken(text: string): CellProblem | undefined {
  if (/\uFFFD|Ã[\u0080-\u00BF†…˜¦¸¥]|Ã$/.test(text))
    return {
      message: `Bogstaver er gået i stykker: «${shorten(text)}».`,
      hint: 'Filen er åbnet med et forkert tegnsæt. Lav arket igen, og gem det som .xlsx eller «CSV UTF-8».',
    };
  if (text.startsWith('='))
    return { message: 'Cellen begynder med =, som en formel.', hint: 'Skriv selve teksten eller tallet.' };
  if (/^#(?:REF|NAVN|NAME|VÆRDI|VALUE|DIV|N\/A|I\/T|NULL|NUL|NUM)/i.test(text))
    return { message: `Cellen viser en fejl: ${shorten(text)}.`, hint: 'Skriv selve teksten eller tallet.' };
  return undefined;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
