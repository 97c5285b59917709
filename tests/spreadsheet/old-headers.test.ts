import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/spreadsheet/csv.ts';
import { planImport } from '../../src/spreadsheet/plan.ts';
import { grid } from './real-offers.ts';

/** What a row with these cells says of a new offer. */
function said(cells: Readonly<Record<string, string>>): unknown {
  const all = { Fil: '', Titel: 'Leg', Kommune: 'esbjerg', ...cells };
  const { rows, problems } = planImport(grid([Object.keys(all), Object.values(all)]), new Map());
  if (problems.length > 0) return problems.map(({ address, message }) => `${address} ${message}`);
  const { title, municipality, ...fields } = rows[0]?.after ?? {};
  expect([title, municipality]).toEqual(['Leg', 'esbjerg']);
  return fields;
}

describe('the columns of sheets from before are read as the lines they say', () => {
  it.each([
    [
      'days and hours',
      { Ugedage: 'tirsdag, to', 'Begynder kl.': '9.30', 'Slutter kl.': '11:00' },
      { audience: {}, opens: 'tirsdag og torsdag 9.30-11' },
    ],
    ['a rhythm', { Rytme: 'Hver anden uge' }, { audience: {}, opens: 'hver anden uge' }],
    [
      'a rule',
      { Gentagelse: 'FREQ=MONTHLY;BYDAY=-1WE', 'Første dag': '25-11-2026', Ugedage: '' },
      { audience: {}, opens: 'sidste onsdag i måneden fra 2026-11-25' },
    ],
    [
      'a price',
      { Pris: 'paid', 'Pris kroner': '350', 'Pris pr.': 'forløb' },
      { audience: {}, price: '350 kr. pr. forløb' },
    ],
    [
      'places',
      { 'Sted 1: Slags': 'home', 'Sted 2: Navn': 'Laden', 'Sted 2: By': 'Ribe' },
      { audience: {}, at: ['home', { name: 'Laden', town: 'Ribe' }] },
    ],
    [
      'ages',
      {
        'For gravide': 'ja',
        'For familier med børn': 'ja',
        'Barn fra måneder': '0',
        'Barn til måneder': '35',
        'Gravid fra uge': '',
      },
      { audience: { pregnancy: {}, child: 'fra fødslen til barnet fylder 3 år' } },
    ],
    [
      'a telephone and its hours',
      { Telefon: '76161616', Træffetid: 'hverdage 9-15' },
      { audience: {}, contact: { phones: { number: '76 16 16 16', hours: 'hverdage 9-15' } } },
    ],
    [
      'a wait',
      { Ventetid: 'weeks', 'Ventetid til uger': '8' },
      { audience: {}, access: { waitingTime: 'op til 8 uger' } },
    ],
  ])('%s', (_, cells, expected) => {
    expect(said(cells)).toEqual(expected);
  });

  it('«free» of an old sheet is no statement: it stood there when nobody had said a price, too', () => {
    expect(said({ Pris: 'free', 'Pris kroner': '' })).toEqual({ audience: {} });
    expect(said({ Pris: 'gratis', 'Pris kroner': '' })).toEqual({ audience: {}, price: 'gratis' });
  });
});

it('reads a list as a municipality keeps it, with its own headings', () => {
  const list = [
    'Navn;Beskrivelse;Kommune;Adresse;Postnr.;By;Dage;Tid;Alder;Telefon;Pris;Tilmelding',
    'Babycafé;Kaffe og leg;esbjerg;Torvet 1;6700;Esbjerg;Mandag og torsdag;9.30-11.30;0-12 mdr.;76161616;Gratis;Nej, bare kom',
    'Kursus;Seks gange;esbjerg;Havnegade 2;6700;Esbjerg;Tirsdag;17-19;Fra uge 26;7616 1617;350 kr.;Ja, på nettet',
  ].join('\r\n');
  const { rows, problems } = planImport(readCsv(new TextEncoder().encode(list), 'vores-ark.csv'), new Map());
  expect(problems).toEqual([]);
  const place = (address: string) => ({ address, postcode: '6700', town: 'Esbjerg' });
  expect(rows.map(({ id, after }) => [id, after])).toEqual([
    [
      'esbjerg/babycafe',
      {
        title: 'Babycafé',
        summary: 'Kaffe og leg',
        municipality: 'esbjerg',
        at: place('Torvet 1'),
        opens: 'mandag og torsdag 9.30-11.30',
        price: 'gratis',
        contact: { phones: '76 16 16 16' },
        access: { steps: [{ kind: 'drop-in' }] },
        audience: { child: '0-12 måneder' },
      },
    ],
    [
      'esbjerg/kursus',
      {
        title: 'Kursus',
        summary: 'Seks gange',
        municipality: 'esbjerg',
        at: place('Havnegade 2'),
        opens: 'tirsdag 17-19',
        price: '350 kr.',
        contact: { phones: '76 16 16 17' },
        access: { steps: [{ kind: 'sign-up' }] },
        audience: { pregnancy: 'fra uge 26' },
      },
    ],
  ]);
});
