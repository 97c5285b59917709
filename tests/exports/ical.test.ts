import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { occurrencesOf, seriesOf } from '../../src/domain/schedule/series.ts';
import { calendar, hasCalendarDays } from '../../src/exports/ical/calendar.ts';
import { escapeText, printLines } from '../../src/exports/ical/lines.ts';
import { EXPORT_DAY, exportFixture, fixtureOffer, HOSTILE } from './catalogue.ts';

const { context } = exportFixture();
const { offers } = context.catalogue;
const all = calendar('Alle', offers, context);

/** The calendar as another program reads it. */
function read(text: string): ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** Every start of an event up to a day, as the clock in Copenhagen shows it, worked out by that program. */
function starts(event: ICAL.Event, to: string): ICAL.Time[] {
  const found: ICAL.Time[] = [];
  if (!event.isRecurring()) return [event.startDate];
  const iterator = event.iterator();
  for (
    let next = iterator.next() as ICAL.Time | null;
    next && next.toString().slice(0, 10) <= to;
    next = iterator.next()
  )
    found.push(next);
  return found;
}

it('is what the golden file has', async () => {
  await expect(all).toMatchFileSnapshot('../golden/kalender.ics');
});

describe('read by another program', () => {
  it.each(offers.filter((offer) => hasCalendarDays(offer, EXPORT_DAY)).map(({ id }) => id))(
    'has exactly the days of the catalogue, through two changes of the clock: %s',
    (id) => {
      const offer = fixtureOffer(id);
      const series = seriesOf(offer.schedule, offer.status);
      const days = read(calendar('Et', [offer], context))
        .flatMap((event) => starts(event, '2026-12-31'))
        .map((time) => time.toString().slice(0, 10));
      expect(days.length).toBeGreaterThan(0);
      expect([...days].sort()).toEqual(series && occurrencesOf(series, { from: '2026-01-01', to: '2026-12-31' }));
    },
  );

  it('begins at the same time by the clock in summer and winter', () => {
    const [event] = read(calendar('Et', [fixtureOffer('esbjerg/babycafe')], context));
    const times = event ? starts(event, '2026-12-31') : [];
    const utc = (time: ICAL.Time) => time.convertToZone(ICAL.Timezone.utcTimezone).toString();
    expect(new Set(times.map((time) => time.toString().slice(11)))).toEqual(new Set(['10:00:00']));
    expect(times.map(utc).filter((time) => /-(03-24|04-07|10-20|10-27)T/.test(time))).toEqual([
      '2026-03-24T09:00:00Z',
      '2026-04-07T08:00:00Z',
      '2026-10-20T08:00:00Z',
      '2026-10-27T09:00:00Z',
    ]);
  });

  it('lasts as long as stated, and a whole day where no time is', () => {
    const events = read(all);
    const of = (title: string) => events.find(({ summary }) => summary === title);
    expect(of('Babycafé på Æblehaven')?.duration.toString()).toBe('PT2H');
    expect(of('Familiegruppe')?.duration.toSeconds()).toBe(9000);
    expect(of('Foredrag om søvn')?.startDate.isDate).toBe(true);
  });

  it('gives back every text as the author wrote it', () => {
    const title = HOSTILE.replace('\n', ' ');
    expect(read(all).map(({ summary }) => summary)).toContain(title);
    expect(read(all).find(({ summary }) => summary === title)?.description).toContain(HOSTILE);
  });
});

it('has no events of an offer that pauses, is over, is unsure or an example; its calendar is empty and whole', () => {
  const quiet = ['esbjerg/pause', 'esbjerg/slut', 'esbjerg/kun-en-rytme', 'baerum/eksempel'].map(fixtureOffer);
  expect(read(calendar('Stille', quiet, context))).toEqual([]);
});

it('has an id of its own for each event, the same each time', () => {
  const ids = read(all).map(({ uid }) => uid);
  expect(new Set(ids).size).toBe(ids.length);
  expect(calendar('Alle', offers, context)).toBe(all);
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
