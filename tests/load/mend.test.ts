import { describe, expect, it } from 'vitest';
import { validate } from '../../src/load/validate.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import type { Finding } from '../../src/schema/finding.ts';

const FIELDS = `title: Leg
summary: Kom og leg.
level: universal
kind: activity
access: { mode: open }
audience: {}
status: { state: running, asOf: 2026-11 }
sources: [{ document: kilde }]
`;

function findingsOf(fields: string): readonly Finding[] {
  const { parsed, findings } = parseYaml(`${FIELDS}${fields}`, 'f.mdx', 1);
  const result = parsed && validate('offers', parsed, 'f.mdx');
  return [...findings, ...(result && 'findings' in result ? result.findings : [])];
}

/** What is to be written, and where. */
function mendsOf(fields: string): string[] {
  return findingsOf(fields).map(({ mend }) => (mend ? `${mend.path.join('.')} = ${String(mend.value)}` : 'no mend'));
}

describe('what an author can only have meant is offered', () => {
  it.each([
    ['a clock with a full stop', 'schedule: { startTime: 9.30, endTime: 11.00 }', ['09:30', '11:00']],
    ['a clock without its 0', 'schedule: { startTime: 9:30 }', ['09:30']],
    ['an hour alone', 'schedule: { startTime: 9 }', ['09:00']],
    ['Danish weekdays', 'schedule: { weekdays: [mandag, Tirs., on] }', ['mo', 'tu', 'we']],
    ['a Danish date', 'review: { date: 27-11-2026, role: Leder }', ['2026-11-27']],
    ['a date with its month’s name', 'review: { date: 1. maj 2026, role: Leder }', ['2026-05-01']],
    ['a telephone number without quotes', 'contact: { phone: 76161616 }', ['76 16 16 16']],
    ['one of several numbers', 'contact: { phones: [{ number: 76161616 }, "1813"] }', ['76 16 16 16']],
    ['a postcode without quotes', 'at: { name: Huset, postcode: 6700 }', ['6700']],
    ['a postcode that begins with 0', 'at: { name: Huset, postcode: 0800 }', ['0800']],
    ['a price without kroner', 'price: 350', ['350 kr.']],
    ['a closed list’s word in Danish', 'practicalHelp: [børnepasning]', ['childcare']],
    ['yes in Danish', 'interpreter: ja', ['true']],
  ])('%s', (_, fields, values) => {
    expect(mendsOf(fields).map((mend) => mend.split(' = ')[1])).toEqual(values);
  });
});

it.each([
  ['a telephone number that lost its first digit', 'contact: { phone: 6161616 }'],
  ['a telephone number that begins with 0', 'contact: { phone: 07616161 }'],
  ['a clock that may be hours', 'opens: mandag 9.11'],
  ['a date without its year', 'review: { date: 27-11, role: Leder }'],
  ['a day that is none', 'review: { date: 31-02-2026, role: Leder }'],
  ['a word that is on no list', 'kind: sjov'],
])('offers nothing for %s', (_, fields) => {
  expect(mendsOf(fields)).toEqual(expect.arrayContaining(['no mend']));
});

it('says exactly what to write', () => {
  const [first] = findingsOf('schedule: { startTime: 9.30 }');
  expect(first).toMatchObject({ line: 9, column: 24, hint: 'Sæt værdien i anførselstegn: "09:30".' });
  expect(findingsOf('schedule: { weekdays: [tirsdag] }')[0]?.hint).toBe('Skriv tu.');
  expect(findingsOf('review: { date: 1.5.2026, role: Leder }')[0]?.hint).toBe('Skriv "2026-05-01".');
  expect(findingsOf('price: 350')[0]).toMatchObject({ message: 'price siger ikke, at det er kroner.' });
  expect(findingsOf('interpreter: nej')[0]?.hint).toBe('Skriv false.');
});

describe('a field that does not exist is led to the one that says it', () => {
  it.each([
    ['pris: 20 kr.', 'price: 350 kr. pr. forløb'],
    ['telefon: "76 16 16 16"', 'contact: { phones: "76 16 16 16" }'],
    ['åbningstider: mandag', 'opens: mandag 9-11 og 13-15'],
    ['startTime2: "13:00"', 'opens: mandag 9-11 og 13-15'],
    ['adresse: Torvet 1', 'at: { name: Biblioteket'],
    ['capacity: 12', 'groupSize: { to: 12 }'],
    ['documents: [pas]', 'bring: [sygesikringskort]'],
    ['venteliste: ja', 'full: waiting-list'],
    ['opens: [{ when: mandag 9-11, schedule: x }]', 'tidens linje: { when: mandag 9-11 og 13-15 }'],
    ['teams: [{ when: mandag 9-11, capacity: 9 }]', 'seats: { to: 12 }'],
    ['contact: { telefon: "76 16 16 16" }', 'phones: "76 16 16 16"'],
  ])('%s', (fields, hint) => {
    expect(findingsOf(fields).map((finding) => finding.hint)).toEqual([expect.stringContaining(hint)]);
  });
});

it('leaves a misspelt field to «Mente du»', () => {
  expect(findingsOf('topcis: [leg]')[0]?.hint).toBe('Mente du topics?');
});
