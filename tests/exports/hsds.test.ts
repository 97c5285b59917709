import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { hsdsService } from '../../src/exports/hsds/service.ts';
import { hsdsOffers, hsdsPage } from '../../src/exports/hsds/services.ts';
import type { HsdsSchedule } from '../../src/exports/hsds/shapes.ts';
import { printJson } from '../../src/exports/json/document.ts';
import { occurrencesOf, seriesOf } from '../../src/domain/schedule/series.ts';
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
    const parsed = JSON.parse(printJson(page)) as typeof page;
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

describe('a schedule', () => {
  const pieces = service('esbjerg/babycafe').schedules ?? [];

  it('is cut where the clock changes and where a day is left out, each piece with the offset of its days', () => {
    // The day left out, 31 March, is the first one in summer time.
    expect(pieces.map(({ valid_from, valid_to, opens_at }) => [valid_from, valid_to, opens_at])).toEqual([
      ['2026-01-06', '2026-03-24', '10:00+01:00'],
      ['2026-04-07', '2026-10-20', '10:00+02:00'],
      ['2026-10-27', '2027-03-02', '10:00+01:00'],
    ]);
  });

  it.each(['esbjerg/babycafe', 'esbjerg/familiegruppe', 'esbjerg/pause', 'esbjerg/foredrag'])(
    'gives the days of the catalogue when its pieces are worked out by another program: %s',
    (id) => {
      const offer = fixtureOffer(id);
      const series = seriesOf(offer.schedule, offer.status);
      const days = (service(id).schedules ?? []).flatMap(daysOf).sort();
      expect(series && occurrencesOf(series, { from: '2026-01-01', to: days.at(-1) ?? '' })).toEqual(days);
    },
  );

  it('stays words where it is only a rhythm, or a rule that HSDS has no words for', () => {
    expect(service('esbjerg/kun-en-rytme').schedules?.map(({ description, freq }) => [description, freq])).toEqual([
      ['Hver anden uge om eftermiddagen', undefined],
    ]);
    expect(service('esbjerg/svaer-tekst').schedules?.map(({ freq }) => freq)).toEqual([undefined]);
  });
});

function daysOf({ freq, interval, byday, until, dtstart = '' }: HsdsSchedule): string[] {
  if (freq === undefined) return [dtstart];
  const rule = `FREQ=${freq};INTERVAL=${interval ?? 1};BYDAY=${byday ?? ''};UNTIL=${(until ?? '').replaceAll('-', '')}`;
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(dtstart));
  const days: string[] = [];
  for (let next: ICAL.Time | null = iterator.next(); next !== null; next = iterator.next() as ICAL.Time | null)
    days.push(next.toString());
  return days.filter((day) => day !== 'undefined');
}
