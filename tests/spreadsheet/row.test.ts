import { describe, expect, it } from 'vitest';
import type { YamlRecord } from '../../src/authoring/yaml-text.ts';
import { allColumns, type Column } from '../../src/spreadsheet/columns.ts';
import { applyRow, newOffer } from '../../src/spreadsheet/row.ts';

const COLUMNS = new Map(allColumns().map((column) => [column.header, column]));

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
    ['no price at all is an empty cell and stays', {}, { Pris: '' }, {}],
    ['an emptied price is unknown, not free', { price: 'gratis' }, { Pris: '' }, {}],
    ['an empty group stays as it is', { contact: {} }, { Telefon: '' }, { contact: {} }],
    ['an emptied group goes', { contact: { phones: '1813' } }, { Telefon: '' }, {}],
    ['an empty list of places stays', { at: [] }, { Sted: 'ingen' }, { at: [] }],
    ['room for more is not said', { full: true }, { Fuldt: '' }, {}],
  ])('%s', (_, before, texts, expected) => {
    expect(after(before, texts)).toEqual(expected);
  });
});

describe('for whom', () => {
  const child: YamlRecord = { audience: { child: '0-11 måneder' } };

  it.each<[string, YamlRecord, Record<string, string>, unknown]>([
    ['«ja» without an age', { audience: {} }, { 'For gravide': 'ja' }, { audience: { pregnancy: {} } }],
    ['«nej» takes it away', child, { 'For familier med børn': 'nej' }, { audience: {} }],
    [
      'an age in people’s words',
      { audience: {} },
      { 'For familier med børn': '0-1 år' },
      { audience: { child: '0-23 måneder' } },
    ],
    [
      'two ages',
      child,
      { 'For familier med børn': '3-10 uger; 4-6 år' },
      { audience: { child: ['3-10 uger', 'fra 4 år til barnet fylder 7 år'] } },
    ],
    [
      'ages as numbers stay as they are written',
      { audience: { child: { fromMonths: 0, toMonths: 35 } } },
      { 'For familier med børn': 'fra fødslen til barnet fylder 3 år' },
      { audience: { child: { fromMonths: 0, toMonths: 35 } } },
    ],
    [
      'an age that nobody can read',
      child,
      { 'For familier med børn': 'de små' },
      [expect.stringContaining('For familier med børn: «de små» har et ord')],
    ],
    [
      'a parent’s age',
      child,
      { 'Forælderens alder': 'under 26 år' },
      { audience: { child: '0-11 måneder', parent: 'under 26 år' } },
    ],
  ])('%s', (_, before, texts, expected) => {
    expect(after(before, texts)).toEqual(expected);
  });
});

describe('times, places, prices and telephones, as people write them', () => {
  it.each<[string, Record<string, string>, unknown]>([
    ['a line', { Tider: 'Tirsdag kl. 9.30-11' }, { opens: 'tirsdag 9.30-11' }],
    ['two lines', { Tider: 'mandag 9-11; torsdag 14-16' }, { opens: ['mandag 9-11', 'torsdag 14-16'] }],
    ['lines below one another', { Tider: 'mandag 9-11\ntorsdag 14-16' }, { opens: ['mandag 9-11', 'torsdag 14-16'] }],
    [
      'a line with its place and more',
      { Tider: 'mandag 9-11 | hvor: biblioteket | hvordan: bare kom | note: "Ring på; vi åbner"' },
      { opens: { when: 'mandag 9-11', at: 'biblioteket', how: 'drop-in', note: 'Ring på; vi åbner' } },
    ],
    [
      'a place that is written out',
      { Tider: 'mandag 9-11 | sted: Laden | adresse: Torvet 1 | postnr: 6700 | by: Esbjerg' },
      { opens: { when: 'mandag 9-11', at: { name: 'Laden', address: 'Torvet 1', postcode: '6700', town: 'Esbjerg' } } },
    ],
    ['only a note', { Tider: 'note: Når solen skinner' }, { opens: { note: 'Når solen skinner' } }],
    [
      'a team',
      {
        Hold: 'onsdag 13-14.30 fra 13-01-2027, 8 gange | hold: Foråret | tilmelding senest: 18-12-2026 | pladser til: 9 | fuldt: venteliste',
      },
      {
        teams: {
          when: 'onsdag 13-14.30 fra 2027-01-13, 8 gange',
          name: 'Foråret',
          signUpBy: '2026-12-18',
          seats: { to: 9 },
          full: 'waiting-list',
        },
      },
    ],
    ['a Danish day', { Tider: '27-11-2026 kl. 10-12' }, { opens: '2026-11-27 10-12' }],
    ['a change', { Ændringer: '11-12-2026 aflyst' }, { changes: '2026-12-11 aflyst' }],
    ['free', { Pris: 'Gratis' }, { price: 'gratis' }],
    [
      'two prices',
      { Pris: '350 kr. pr. forløb; 200 kr. pr. forløb, hvis du får SU' },
      { price: ['350 kr. pr. forløb', '200 kr. pr. forløb, hvis du får SU'] },
    ],
    ['a telephone', { Telefon: '76161616' }, { contact: { phones: '76 16 16 16' } }],
    [
      'telephones with a purpose',
      { Telefon: '7616 1617, tast 3 | om: Rådgivning | sprog: da, ar | hvornår: hverdage 9-15 | sms: ja; 116 111' },
      {
        contact: {
          phones: [
            {
              number: '76 16 16 17, tast 3',
              for: 'Rådgivning',
              languages: ['da', 'ar'],
              hours: 'hverdage 9-15',
              sms: true,
            },
            '116 111',
          ],
        },
      },
    ],
    ['a house', { Sted: 'familiens-hus; home' }, { at: ['familiens-hus', 'home'] }],
    ['a place by its name', { Sted: 'Biblioteket | by: Ribe' }, { at: { name: 'Biblioteket', town: 'Ribe' } }],
    [
      'where the family is',
      { Sted: 'outreach | om stedet: På skolen' },
      { at: { kind: 'outreach', note: 'På skolen' } },
    ],
    ['two municipalities', { Område: 'esbjerg, varde' }, { area: ['esbjerg', 'varde'] }],
    ['a waiting list', { Fuldt: 'venteliste' }, { full: 'waiting-list' }],
    ['a wait', { Ventetid: '3-4 mdr.' }, { access: { waitingTime: '3-4 måneder' } }],
    ['what to bring', { Medbring: 'sygesikringskort; skiftetøj' }, { bring: ['sygesikringskort', 'skiftetøj'] }],
    [
      'a clock that can be two things',
      { Tider: 'mandag 9.11' },
      [expect.stringContaining('«9.11» kan være fra 9 til 11')],
    ],
    ['a price without kroner', { Pris: '350' }, [expect.stringContaining('siger ikke, at det er kroner')]],
    ['a part that there is not', { Tider: 'mandag 9-11 | farve: rød' }, ['«farve: rød» kan ikke læses her.']],
    [
      'more about a house than its name',
      { Sted: 'familiens-hus | by: Ribe' },
      [expect.stringContaining('er et sted fra kommunens fil')],
    ],
  ])('%s', (_, texts, expected) => {
    expect(after({}, texts)).toEqual(expected);
  });
});

it('leaves several contacts on a list alone, and says so', () => {
  const before = { contact: [{ phone: '76 16 16 16' }, { phone: '1813' }] };
  expect(after(before, { 'E-mail': 'a@b.dk' })).toEqual([expect.stringContaining('flere kontakter på en liste')]);
});

it('guesses nothing of a new offer: for whom and at what price is unknown', () => {
  expect(newOffer(cells({ Titel: 'Gåtur' })).after).toEqual({ title: 'Gåtur', audience: {} });
});

it('says which columns differ from the file', () => {
  const { changed } = applyRow({ title: 'A', topics: ['b'] }, cells({ Titel: 'A ', Emner: 'b; c', Tolk: '' }));
  expect(changed.map(({ header }) => header)).toEqual(['Emner']);
});
