import { describe, expect, it } from 'vitest';
import type { YamlRecord } from '../../src/authoring/yaml-text.ts';
import { columnsFor, type Column } from '../../src/spreadsheet/columns.ts';
import { applyRow, newOffer } from '../../src/spreadsheet/row.ts';

const COLUMNS = new Map(columnsFor(3).map((column) => [column.header, column]));

function cells(texts: Readonly<Record<string, string>>): Map<Column, string> {
  return new Map(
    Object.entries(texts).map(([header, text]) => {
      const column = COLUMNS.get(header);
      if (!column) throw new Error(`No column ${header}.`);
      return [column, text];
    }),
  );
}

function after(before: YamlRecord, texts: Readonly<Record<string, string>>): unknown {
  const { after, problems } = applyRow(before, cells(texts));
  return problems.length > 0 ? problems.map(({ message }) => message) : after;
}

describe('unknown, none and no stay apart', () => {
  it.each<[string, YamlRecord, Record<string, string>, unknown]>([
    ['an empty cell leaves the field out', { topics: ['a'] }, { Emner: '' }, {}],
    ['«ingen» is an empty list', { practicalHelp: ['meal'] }, { 'Praktisk hjælp': 'ingen' }, { practicalHelp: [] }],
    ['an empty list stays', { practicalHelp: [] }, { 'Praktisk hjælp': 'ingen' }, { practicalHelp: [] }],
    ['«nej» is false', {}, { Tolk: 'nej' }, { interpreter: false }],
    ['an empty cell is not false', { interpreter: false }, { Tolk: '' }, {}],
    ['no price at all is shown as free and stays', {}, { Pris: 'free' }, {}],
    ['an emptied price is unknown, not free', {}, { Pris: '' }, { price: { kind: 'unknown' } }],
    ['an empty group stays as it is', { contact: {} }, { Telefon: '' }, { contact: {} }],
    ['an emptied group goes', { contact: { phone: '1' } }, { Telefon: '' }, {}],
    ['an empty list of places stays', { places: [] }, { 'Sted 1: By': '' }, { places: [] }],
  ])('%s', (_, before, texts, expected) => {
    expect(after(before, texts)).toEqual(expected);
  });
});

describe('for whom', () => {
  const child: YamlRecord = { audience: { child: { fromMonths: 0 } } };

  it.each<[string, YamlRecord, Record<string, string>, unknown]>([
    ['«ja» without an age', { audience: {} }, { 'For gravide': 'ja' }, { audience: { pregnancy: {} } }],
    ['«nej» takes it away', child, { 'For familier med børn': 'nej', 'Barn fra måneder': '' }, { audience: {} }],
    ['an age that is emptied leaves the group', child, { 'Barn fra måneder': '' }, { audience: { child: {} } }],
    [
      '«ja» after its age, as columns stand in any order',
      { audience: {} },
      { 'Barn fra måneder': '3', 'For familier med børn': 'ja' },
      { audience: { child: { fromMonths: 3 } } },
    ],
    [
      'an age beside «nej» is a contradiction',
      child,
      { 'For familier med børn': 'nej', 'Barn fra måneder': '0' },
      ['Der står ikke ja under «For familier med børn», men der står noget under «Barn fra måneder».'],
    ],
  ])('%s', (_, before, texts, expected) => {
    expect(after(before, texts)).toEqual(expected);
  });
});

describe('places', () => {
  const two: YamlRecord = { places: [{ kind: 'home' }, { kind: 'named', town: 'Ribe' }] };

  it.each<[string, YamlRecord, Record<string, string>, unknown]>([
    [
      'one is changed',
      two,
      { 'Sted 2: By': 'Bramming' },
      { places: [{ kind: 'home' }, { kind: 'named', town: 'Bramming' }] },
    ],
    ['the first is emptied', two, { 'Sted 1: Slags': '' }, { places: [{ kind: 'named', town: 'Ribe' }] }],
    ['all are emptied', { places: [{ kind: 'home' }] }, { 'Sted 1: Slags': '' }, {}],
    ['the third is filled in alone', {}, { 'Sted 3: Slags': 'online' }, { places: [{ kind: 'online' }] }],
    [
      'a place gets half of its coordinates, which the schema judges',
      { places: [{ kind: 'home' }] },
      { 'Sted 1: Breddegrad': '55,4' },
      { places: [{ kind: 'home', coordinates: { lat: 55.4 } }] },
    ],
  ])('%s', (_, before, texts, expected) => {
    expect(after(before, texts)).toEqual(expected);
  });
});

it('guesses nothing of a new offer: for whom and at what price is unknown', () => {
  expect(newOffer(cells({ Titel: 'Gåtur' })).after).toEqual({
    title: 'Gåtur',
    audience: {},
    price: { kind: 'unknown' },
  });
});

it('says which columns differ from the file', () => {
  const { changed } = applyRow({ title: 'A', topics: ['b'] }, cells({ Titel: 'A ', Emner: 'b; c', Tolk: '' }));
  expect(changed.map(({ header }) => header)).toEqual(['Emner']);
});
