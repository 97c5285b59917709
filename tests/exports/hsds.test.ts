import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { hsdsService } from '../../src/exports/hsds/service.ts';
import { hsds31Page, hsdsOffers, hsdsPage } from '../../src/exports/hsds/services.ts';
import type { HsdsSchedule } from '../../src/exports/hsds/shapes.ts';
import { printJson } from '../../src/exports/json/document.ts';
import { meetingsOf } from '../../src/domain/times/meetings.ts';
import { hsds31Service } from '../../src/exports/hsds/service-3.1.ts';
import { wholeYears } from '../../src/exports/coming.ts';
import { exportFixture, fixtureOffer } from './catalogue.ts';
import { hsdsValidator } from './hsds-schema.ts';

const { context, cards } = exportFixture();
const page = hsdsPage(context, cards);
const service = (id: string) => hsdsService(fixtureOffer(id), context, cards);

it('is what the golden file has', async () => {
  await expect(printJson(page)).toMatchFileSnapshot('../golden/hsds.json');
});

describe.each(['3.0', '3.1'] as const)('by the official schema of HSDS %s', (version) => {
  it('every service is valid, and has no field of our own making', () => {
    const validate = hsdsValidator(version);
    const pages = { '3.0': page, '3.1': hsds31Page(context, cards) } as const;
    const parsed = JSON.parse(printJson(pages[version])) as typeof page;
    for (const row of parsed.contents) expect([row.name, ...validate(row)]).toEqual([row.name]);
  });

  it('a service that breaks it is refused', () => {
    const row = service('esbjerg/babycafe');
    expect(hsdsValidator(version)({ ...row, id: 'esbjerg/babycafe' })).not.toEqual([]);
    expect(hsdsValidator(version)({ ...row, status: 'running' })).not.toEqual([]);
    expect(hsdsValidator(version)({ ...row, level: 'universal' })).not.toEqual([]);
  });
});

it('gives every thing an id of its own, and the same one each time', () => {
  const ids = hsdsOffers(context).map(({ uuid }) => uuid);
  expect(new Set(ids).size).toBe(ids.length);
  expect(service('esbjerg/babycafe').id).toBe('a6735633-f80f-5e60-94f1-8194cec43529');
  const schedules = page.contents.flatMap((row) => row.schedules ?? []).map(({ id }) => id);
  expect(new Set(schedules).size).toBe(schedules.length);
});

it('says ages in decimal years, and only where they are stated', () => {
  expect(service('esbjerg/babycafe')).toMatchObject({ minimum_age: 0, maximum_age: 1.5 });
  expect(service('esbjerg/familiegruppe')).not.toHaveProperty('minimum_age');
});

it('leaves out examples from elsewhere', () => {
  expect(page.contents.map(({ name }) => name)).not.toContain('Eksempel fra Norge');
});

it('lists an offer of which nobody knows whether it runs, with an alert', () => {
  const row = service('esbjerg/lidt-oplyst');
  expect(row.status).toBe('active');
  expect(row.alert).toContain('Vi ved ikke, om det er i gang');
  expect(row).not.toHaveProperty('fees_description');
  expect(row).not.toHaveProperty('schedules');
});

it('says how an offer stands by the one state, in words too', () => {
  const stands = (id: string) => [service(id).status, service(id).alert];
  expect(stands('esbjerg/slut')).toEqual(['defunct', 'Tilbuddet sluttede 15. december 2025.']);
  expect(stands('esbjerg/pause')).toEqual(['temporarily closed', 'Holder pause. Det åbner igen 1. august 2026.']);
  expect(stands('esbjerg/foredrag')).toEqual(['active', 'Her er fuldt lige nu. Spørg, om der kommer flere pladser.']);
  expect(stands('esbjerg/svaer-tekst')).toEqual(['inactive', 'Begynder 27. marts 2026.']);
  expect(stands('esbjerg/to-steder')).toEqual(['active', undefined]);
  expect(service('esbjerg/babycafe').alert).toBe('2026-03-10 aflyst; 2026-03-17 flyttet til 2026-03-19 13-14.30');
});

it('says prices, papers, areas and the way in, and none of it where nobody has', () => {
  const row = service('esbjerg/familiegruppe');
  expect(
    row.cost_options?.map(({ amount, option, amount_description }) => [amount, option, amount_description]),
  ).toEqual([
    [350.5, undefined, '350,50 kr. pr. forløb'],
    [200, 'hvis du får SU', '200 kr. pr. forløb, hvis du får SU'],
    [undefined, undefined, '20-40 kr. (mad)'],
    [undefined, undefined, 'efter indtægt'],
  ]);
  expect(row.required_documents?.map(({ document }) => document)).toEqual(['Sundhedskort', 'Tøj til at bevæge jer i']);
  expect(row.service_areas?.map(({ name }) => name)).toEqual(['Esbjerg Kommune', 'Varde']);
  expect(row.application_process).toContain('https://tilmelding.example.dk/familie?hold=1&uge=30');
  expect(service('esbjerg/babycafe').cost_options?.[0]?.amount).toBe(0);
  const silent = service('esbjerg/lidt-oplyst');
  for (const name of ['cost_options', 'required_documents', 'service_areas', 'application_process', 'languages'])
    expect(silent).not.toHaveProperty(name);
});

it('says telephones with extension, languages, hours and text messages, and whose they are', () => {
  const { phones = [] } = service('esbjerg/familiegruppe');
  expect(phones.map(({ number, extension, type }) => [number, extension, type])).toEqual([
    ['76 16 16 17', 3, undefined],
    ['76 16 16 17', 3, 'text'],
    ['116 111', undefined, undefined],
  ]);
  expect(phones[0]?.languages?.map(({ code }) => code)).toEqual(['ar', 'so']);
  expect(phones[0]?.description).toBe('Anonym rådgivning, hverdage 9-15');
  expect(service('esbjerg/to-steder').contacts?.map(({ department }) => department)).toEqual([
    'Familiens Hus',
    'Esbjerg',
  ]);
});

it('says what only 3.1 has a field for: what is full, the form and the page', () => {
  const row = hsds31Service(fixtureOffer('esbjerg/familiegruppe'), context, cards);
  expect(row.capacities).toMatchObject([{ available: 0, maximum: 8, description: 'Forårsholdet: fuldt, venteliste' }]);
  expect(row.additional_urls?.map(({ url }) => url)).toEqual(['https://tilmelding.example.dk/familie?hold=1&uge=30']);
  expect(hsds31Service(fixtureOffer('esbjerg/babycafe'), context, cards)).not.toHaveProperty('capacities');
});

describe('a schedule', () => {
  const schedulesOf = (id: string) => {
    const { schedules = [], service_at_locations: places = [] } = service(id);
    return [...schedules, ...places.flatMap((place) => place.schedules ?? [])];
  };

  it('stands at its place, with the way in', () => {
    const { schedules = [], service_at_locations: places = [] } = service('esbjerg/to-steder');
    expect(schedules.map(({ description }) => description)).toEqual(['efter aftale']);
    expect(places.map((place) => [place.location.name, place.schedules?.[0]?.attending_type])).toEqual([
      ['Familiens Hus', 'Kom forbi'],
      ['Biblioteket', 'Aftal en tid'],
    ]);
  });

  it('is cut where the clock changes and where a day is left out, each piece with the offset of its days', () => {
    // Left out: 10 March (cancelled), 17 March (moved) and 31 March.
    const pieces = schedulesOf('esbjerg/babycafe').filter(({ valid_from = '' }) => valid_from < '2026-12');
    expect(pieces.map(({ valid_from, valid_to, opens_at }) => [valid_from, valid_to, opens_at]).sort()).toEqual([
      ['2026-01-06', '2026-03-03', '10:00+01:00'],
      ['2026-03-19', '2026-03-19', '13:00+01:00'],
      ['2026-03-24', '2026-03-24', '10:00+01:00'],
      ['2026-04-07', '2026-10-20', '10:00+02:00'],
      ['2026-10-27', '2027-03-23', '10:00+01:00'],
    ]);
  });

  it.each(['esbjerg/babycafe', 'esbjerg/familiegruppe', 'esbjerg/pause', 'esbjerg/foredrag', 'esbjerg/to-steder'])(
    'gives the days of the catalogue when its pieces are worked out by another program: %s',
    (id) => {
      const days = schedulesOf(id).flatMap(daysByIcalJs).sort();
      const meetings = meetingsOf(fixtureOffer(id), wholeYears('2026-03-01'));
      const spans = meetings.flatMap(({ date, spans: { length } }) =>
        Array.from({ length: Math.max(1, length) }, () => date),
      );
      expect(days).toEqual(spans.sort());
    },
  );

  it('has no rule and no day where only words are stated, and promises none of what may not run', () => {
    expect(schedulesOf('esbjerg/kun-en-rytme')).toMatchObject([
      { description: 'hver anden uge', notes: 'Om eftermiddagen.' },
    ]);
    expect(schedulesOf('esbjerg/slut').map(({ dtstart }) => dtstart)).toEqual([undefined]);
  });
});

/** The days of a schedule, worked out by ical.js from its rule. */
function daysByIcalJs({ dtstart, freq, interval = 1, byday = '', until = '' }: HsdsSchedule): string[] {
  if (dtstart === undefined) return [];
  if (freq === undefined) return [dtstart];
  const rule = ICAL.Recur.fromString(
    `FREQ=${freq};INTERVAL=${interval};BYDAY=${byday};UNTIL=${until.replaceAll('-', '')}`,
  );
  const iterator = rule.iterator(ICAL.Time.fromDateString(dtstart));
  const days: string[] = [];
  for (let next = iterator.next() as ICAL.Time | null; next; next = iterator.next() as ICAL.Time | null)
    days.push(next.toString().slice(0, 10));
  return days;
}
