import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src/exports/ical/calendar.ts';
import { escapeText, printLines } from '../../src/exports/ical/lines.ts';
import { icalJsEvents, icalJsStarts } from './calendar-readers.ts';
import { exportFixture, fixtureOffer, HOSTILE } from './catalogue.ts';

const { context } = exportFixture();
const { offers } = context.catalogue;
const all = calendar('Alle', offers, context);
const read = (text: string) => icalJsEvents(text, { withCancelled: true });

it('is what the golden file has', async () => {
  await expect(all).toMatchFileSnapshot('../golden/kalender.ics');
});

describe('read by another program', () => {
  it('begins at the same time by the clock in summer and winter', () => {
    const events = icalJsEvents(calendar('Et', [fixtureOffer('esbjerg/babycafe')], context));
    const times = events.filter((event) => event.isRecurring()).flatMap((event) => icalJsStarts(event, '2026-12-31'));
    const utc = (time: ICAL.Time) => time.convertToZone(ICAL.Timezone.utcTimezone).toString();
    expect(new Set(times.map((time) => time.toString().slice(11)))).toEqual(new Set(['10:00:00']));
    expect(times.map(utc).filter((time) => /-(03-24|04-07|10-20|10-27)T/.test(time))).toEqual([
      '2026-03-24T09:00:00Z',
      '2026-04-07T08:00:00Z',
      '2026-10-20T08:00:00Z',
      '2026-10-27T09:00:00Z',
    ]);
  });

  it('lasts as long as stated, and a whole day where no clock says when it begins', () => {
    const events = read(all);
    const of = (title: string) => events.find(({ summary }) => summary === title);
    expect(of('Babycafé på Æblehaven')?.duration.toString()).toBe('PT2H');
    expect(of('Familiegruppe: Forårsholdet')?.startDate.isDate).toBe(true);
    expect(of('Foredrag om søvn')?.startDate.isDate).toBe(true);
  });

  it('tells what is cancelled, and where it was moved from', () => {
    const events = read(calendar('Et', [fixtureOffer('esbjerg/babycafe')], context));
    const told = events
      .filter((event) => !event.isRecurring())
      .map(({ summary, startDate, component }) => [
        summary,
        startDate.toString(),
        component.getFirstPropertyValue('status'),
      ]);
    expect(told).toContainEqual(['Aflyst: Babycafé på Æblehaven', '2026-03-10T10:00:00', 'CANCELLED']);
    expect(told).toContainEqual([
      'Babycafé på Æblehaven (flyttet fra 17. marts 2026)',
      '2026-03-19T13:00:00',
      'CONFIRMED',
    ]);
  });

  it('has each time at its own place', () => {
    const events = read(calendar('Et', [fixtureOffer('esbjerg/to-steder')], context));
    const places = new Map(events.map(({ startDate, location }) => [startDate.dayOfWeek(), location]));
    expect(places.get(ICAL.Time.MONDAY)).toBe('Familiens Hus, Eksempelvej 1, 6700 Esbjerg');
    expect(places.get(ICAL.Time.THURSDAY)).toBe('Biblioteket');
  });

  it('gives back every text as the author wrote it', () => {
    const title = HOSTILE.replace('\n', ' ');
    expect(read(all).map(({ summary }) => summary)).toContain(title);
    expect(read(all).find(({ summary }) => summary === title)?.description).toContain(HOSTILE);
  });
});

it('has no events of an offer that is over, is unsure or an example; its calendar is empty and whole', () => {
  const quiet = ['esbjerg/slut', 'esbjerg/kun-en-rytme', 'baerum/eksempel'].map(fixtureOffer);
  expect(read(calendar('Stille', quiet, context))).toEqual([]);
});

it('has the days after a pause, and none in it', () => {
  const [first] = icalJsEvents(calendar('Et', [fixtureOffer('esbjerg/pause')], context));
  expect(first?.startDate.toString()).toBe('2026-08-28T16:00:00');
});

it('has an id of its own for each event, the same each time', () => {
  const ids = read(all).map(({ uid }) => uid);
  expect(new Set(ids).size).toBe(ids.length);
  expect(calendar('Alle', offers, context)).toBe(all);
  const tomorrow = { ...context, catalogue: { ...context.catalogue, today: '2026-03-02' } };
  expect(calendar('Alle', offers, tomorrow)).toBe(all);
});

describe('lines', () => {
  it('have at most 75 octets, never end inside a letter, and say the same when unfolded, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = `SUMMARY:${escapeText(text)}`;
        const printed = printLines([line]);
        const lines = printed.split('\r\n').slice(0, -1);
        expect(lines.every((row) => Buffer.byteLength(row) <= 75)).toBe(true);
        expect(lines.every((row) => row.isWellFormed())).toBe(true);
        expect(printed.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
      }),
    );
  });

  it('cannot be broken by an author', () => {
    expect(escapeText('a\r\nEND:VEVENT\nb;c,d\\')).toBe('a\\nEND:VEVENT\\nb\\;c\\,d\\\\');
  });
});
