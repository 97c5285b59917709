import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { offersCsv } from '../../src/exports/csv.ts';
import { hsdsService } from '../../src/exports/hsds/service.ts';
import { calendar } from '../../src/exports/ical/calendar.ts';
import { catalogueDocument } from '../../src/exports/json/document.ts';
import { dataCards } from '../../src/views/data-cards.ts';
import { dataAddresses } from '../../src/views/data-paths.ts';
import { parse } from 'csv-parse/sync';
import type { OfferChanges } from '../build.ts';
import { entriesOf } from '../views/catalogue.ts';
import { readByIcalJs } from './calendar-readers.ts';

/** What real services have, as old files say it; each told in JSON, CSV, HSDS and calendar. */
const at = dataAddresses(new URL('https://familier.example'), '/');

function told(changes: OfferChanges, today = '2026-11-27') {
  const catalogue = buildCatalogue(entriesOf({ offers: { 'esbjerg/x': changes } }), { today });
  const [offer] = catalogue.offers;
  if (!offer) throw new Error('There is no offer.');
  const context = { catalogue, at };
  const cards = (row: typeof offer) => dataCards(row, { catalogue, base: '/' }, at.offer);
  const document = catalogueDocument(context, cards);
  const [csv = {}] = parse<Record<string, string>>(offersCsv(document), { bom: true, columns: true, delimiter: ';' });
  const days = readByIcalJs(calendar('x', [offer], context), '2027-12-31').filter((time) => time >= today);
  return { json: document.offers[0], csv, hsds: hsdsService(offer, context, cards), days };
}

it('the last Wednesday of the month is that, and not every month on Wednesdays', () => {
  const { json, csv, hsds, days } = told({
    schedule: { recurrence: 'FREQ=MONTHLY;BYDAY=-1WE', startDate: '2026-08-26', startTime: '17:00', endTime: '19:30' },
  });
  const line = 'sidste onsdag i måneden 17-19.30 fra 2026-08-26';
  expect(json?.openings?.[0]?.text).toBe(line);
  expect(csv['tid']).toBe(line);
  expect(hsds.schedules?.every(({ description }) => description === line)).toBe(true);
  expect(days.slice(0, 3)).toEqual(['2026-12-30 17:00', '2027-01-27 17:00', '2027-02-24 17:00']);
});

it('even weeks are even weeks, through the 53rd week of 2026', () => {
  const { csv, days } = told({ opens: 'tirsdag 10-11 i lige uger' });
  expect(csv['tid']).toBe('tirsdag 10-11 i lige uger');
  expect(days.slice(1, 5)).toEqual(['2026-12-22 10:00', '2027-01-12 10:00', '2027-01-26 10:00', '2027-02-09 10:00']);
});

describe.each([
  ['all days', { dates: ['2026-05-12', '2026-06-09'], startTime: '19:00', endTime: '21:00' }, '2026-06-09'],
  [
    'the rule',
    { recurrence: 'FREQ=WEEKLY;BYDAY=MO', startDate: '2026-02-02', endDate: '2026-04-27', startTime: '10:00' },
    '2026-04-27',
  ],
] as const)('where %s are past and the file still says running', (_, schedule, since) => {
  it('it is over everywhere', () => {
    const { json, csv, hsds, days } = told({
      schedule: { ...schedule, dates: [...('dates' in schedule ? schedule.dates : [])] },
    });
    expect(json?.state).toMatchObject({ kind: 'over', since });
    expect(csv).toMatchObject({ tilstand: 'Slut', slutter: since, naeste_dato: '' });
    expect(hsds.status).toBe('defunct');
    expect(days).toEqual([]);
  });
});

it('eight sessions of which one is skipped are eight, the last a week later', () => {
  const { json, days } = told({
    schedule: {
      recurrence: 'FREQ=WEEKLY;BYDAY=MO',
      startDate: '2027-01-04',
      sessions: { from: 8, to: 8 },
      exceptDates: ['2027-02-15'],
      startTime: '10:00',
      endTime: '11:30',
    },
  });
  expect(json?.openings?.[0]?.meetings?.[0]?.dates).toHaveLength(8);
  expect([days.length, days.at(-1)]).toEqual([8, '2027-03-01 10:00']);
});

it('each of several places has its own hours', () => {
  const { json, hsds } = told({
    places: [
      { kind: 'named', name: 'Hus 1', note: 'Mandag 9-11' },
      { kind: 'named', name: 'Hus 2', note: 'Hver anden torsdag 9-11' },
    ],
  });
  expect(json?.openings?.map(({ text, place }) => [text, place])).toEqual([
    ['mandag 9-11', 0],
    ['hver anden torsdag 9-11', 1],
  ]);
  const places = hsds.service_at_locations?.map(({ location, schedules = [] }) => [
    location.name,
    schedules[0]?.description,
    schedules[0]?.dtstart,
  ]);
  expect(places).toEqual([
    ['Hus 1', 'mandag 9-11', '2026-01-05'],
    ['Hus 2', 'hver anden torsdag 9-11', undefined],
  ]);
});

it('where there is only a form, all lead to it', () => {
  const form = 'https://tilmelding.example.dk/familie?hold=1&uge=30';
  const { json, csv, hsds } = told({
    access: { mode: 'open', steps: [{ kind: 'sign-up' }] },
    contact: { signUp: form },
  });
  expect(json?.contact?.form).toBe(form);
  expect(json?.cards['da']?.contact?.map(({ href }) => href)).toContain(form);
  expect(csv['formular']).toBe(form);
  expect(hsds.application_process).toContain(form);
});

it('two conditions that may be either are not told as both', () => {
  const old = told({ audience: { pregnancy: {}, parent: { toAge: 24 }, firstTimeParents: true } });
  expect(old.json?.audience.isUnclear).toBe(true);
  const said = told({ audience: { pregnancy: {}, anyOf: [{ parent: 'under 25 år' }, { firstTimeParents: true }] } });
  expect(said.csv['en_er_nok']).toBe('under 25 år; det er jeres første barn');
  expect(said.hsds.eligibility_description).toContain('eller');
});

it('a discount in a note is a price of its own', () => {
  const { json, csv, hsds } = told({
    price: { kind: 'paid', amountDkk: 350, per: 'forløb', note: '200 kr., hvis du får SU.' },
  });
  expect(json?.price?.lines?.map(({ ore }) => ore)).toEqual([35000, 20000]);
  expect(csv['pris']).toBe('350 kr. pr. forløb; 200 kr., hvis du får SU');
  expect(hsds.cost_options?.map(({ amount }) => amount)).toEqual([350, 200]);
});

it('a pause and a beginning to come say until when and from when', () => {
  const pause = told({ opens: 'tirsdag 10-12', status: { state: 'paused', asOf: '2026-11', to: '2027-02-01' } });
  expect(pause.csv).toMatchObject({ tilstand: 'Holder pause', pause_til: '2027-02-01' });
  expect([pause.hsds.status, pause.days]).toEqual(['temporarily closed', []]);
  const later = told({ status: { state: 'planned', asOf: '2026-11', from: '2027-02-01' } });
  expect(later.csv).toMatchObject({ tilstand: 'Ikke begyndt endnu', begynder: '2027-02-01' });
  expect([later.hsds.status, later.hsds.alert]).toEqual(['inactive', 'Begynder 1. februar 2027.']);
});

it('one offer for two municipalities says so', () => {
  const { json, hsds } = told({ municipality: ['esbjerg', 'baerum'] });
  expect(json?.area).toEqual({ kind: 'municipalities', ids: ['baerum'] });
  expect(hsds.service_areas?.map(({ name }) => name)).toEqual(['Esbjerg Kommune', 'Bærum']);
});
