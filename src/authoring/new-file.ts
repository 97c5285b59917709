import { jsonSchema, schemasAt } from '../schema/json-schema.ts';
import type { ValuePath } from './changes.ts';
import { fieldLines, isList, isRecord, type YamlRecord, type YamlValue } from './yaml-text.ts';

/** The fields of an offer in the order of its schema: the order of a new file, and of a new field in an old one. */
export function offerOrder(path: ValuePath): readonly string[] {
  return [...new Set(schemasAt('offers', path).flatMap(({ properties = {} }) => Object.keys(properties)))];
}

/** A new offer's file: its fields, in order, and no text yet. */
export function newOfferText(fields: YamlRecord): string {
  return inFile(orderedEntries(fields).flatMap(([key, value]) => fieldLines(key, value, 0)));
}

/** The same for someone who writes it: what each field means, and the fields that are not filled in, ready to be. */
export function newOfferTemplate(fields: YamlRecord): string {
  const filled = orderedEntries(fields).flatMap(([key, value]) => [...comment(key), ...fieldLines(key, value, 0)]);
  const open = Object.entries(SUGGESTIONS)
    .filter(([key]) => !Object.hasOwn(fields, key))
    .flatMap(([key, value]) => [...comment(key), ...fieldLines(key, value, 0).map((line) => `# ${line}`), '#']);
  const heading = [
    '',
    '# Herunder står felter, I kan bruge. Ved I svaret, så slet # og mellemrummet foran, og ret eksemplet.',
    '#',
  ];
  return inFile([...filled, ...(open.length > 0 ? [...heading, ...open.slice(0, -1)] : [])]);
}

/** Fields that most offers have, each with an example; none of them is true of any offer before someone says so. */
export const SUGGESTIONS: YamlRecord = {
  unit: 'familiens-hus',
  topics: ['motion', 'netvaerk'],
  professions: ['sundhedsplejerske'],
  practicalHelp: ['childcare', 'meal'],
  interpreter: true,
  price: '350 kr. pr. forløb',
  at: { name: 'Familiens Hus', address: 'Vejnavn 1', postcode: '6700', town: 'Esbjerg' },
  opens: [{ when: 'torsdag 10-11.30, ikke juli' }],
  teams: [{ when: 'onsdag 13-14.30 fra 2027-01-13, 8 gange', signUpBy: '2026-12-18' }],
  bring: ['skiftetøj'],
  contact: { role: 'Husets sundhedsplejerske', phones: '12 34 56 78', web: 'https://www.example.dk/' },
  review: { date: '2026-09-01', role: 'Leder af familiehuset' },
};

/** How wide a comment is: it stands in an editor beside other things. */
const WIDEST_COMMENT = 110;

function comment(key: string): string[] {
  const lines = [''];
  for (const word of (jsonSchema('offers').properties?.[key]?.description ?? '').split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length < WIDEST_COMMENT) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(` ${word}`);
  }
  return lines.map((line) => `#${line}`);
}

function inFile(lines: readonly string[]): string {
  return ['---', ...lines, '---', ''].join('\n');
}

function orderedEntries(fields: YamlRecord): [string, YamlValue][] {
  return Object.entries(inOrder(fields, []) as YamlRecord);
}

function inOrder(value: YamlValue, path: ValuePath): YamlValue {
  if (isList(value)) return value.map((item, index) => inOrder(item, [...path, index]));
  if (!isRecord(value)) return value;
  const order = offerOrder(path);
  const keys = Object.keys(value).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key] ?? null, [...path, key])]));
}
