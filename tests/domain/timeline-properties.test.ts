import { addDays } from '../../src/calendar/day.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageInMonths, pregnancyWeekOn } from '../../src/domain/audience/dates.ts';
import type { Family } from '../../src/domain/audience/family.ts';
import { fitOf } from '../../src/domain/audience/fit.ts';
import { fitTimeOfLife } from '../../src/domain/audience/fit-time-of-life.ts';
import { stageOfChild, stagesOf } from '../../src/domain/audience/stages.ts';
import { firstDayOfAge, firstDayOfWeek } from '../../src/domain/timeline/calendar.ts';
import type { TimelineFamily } from '../../src/domain/timeline/lives.ts';
import type { Span } from '../../src/domain/timeline/spans.ts';
import { TIMELINE_STANDINGS } from '../../src/domain/timeline/standing.ts';
import { timelineOf, type TimelineOffer, type TimelineRow } from '../../src/domain/timeline/timeline.ts';
import { ACCESS_MODES, ACCESS_STEPS, OFFER_STATES } from '../../src/schema/terms.ts';
import { stateFrom } from '../../src/domain/times/state-from.ts';
import { aBrowserOffer } from '../build.ts';
import { aDay, anAudience, type Audience } from './arbitraries.ts';

const aTrickyDay = fc.oneof(
  aDay,
  fc.constantFrom('2024-02-28', '2024-02-29', '2024-03-01', '2025-02-28', '2024-01-31', '2023-12-31', '2024-08-31'),
);

const aTimelineFamily: fc.Arbitrary<TimelineFamily> = fc.oneof(
  aTrickyDay.map((dueDate) => ({ kind: 'expecting' as const, dueDate })),
  fc.array(aTrickyDay, { maxLength: 3 }).map((birthDates) => ({ kind: 'born' as const, birthDates })),
);

/** A family, and a day from a year before its first date to eleven years after; often near one of its boundaries. */
const aFamilyAndDay = aTimelineFamily.chain((family) => {
  const date = family.kind === 'expecting' ? family.dueDate : (family.birthDates[0] ?? '2024-02-29');
  const someDay = fc.integer({ min: -365, max: 4015 }).map((days) => addDays(date, days));
  const weekTurn = fc.tuple(fc.nat(43), fc.integer({ min: -1, max: 1 }));
  const monthTurn = fc.tuple(fc.nat(121), fc.integer({ min: -1, max: 1 }));
  const today = fc.oneof(
    someDay,
    weekTurn.map(([week, days]) => addDays(firstDayOfWeek(date, week), days)),
    monthTurn.map(([months, days]) => addDays(firstDayOfAge(date, months), days)),
  );
  return fc.record({ family: fc.constant(family), today });
});

const aTimelineOffer: fc.Arbitrary<TimelineOffer> = fc
  .record({
    id: fc.string({ maxLength: 3 }),
    audience: anAudience,
    state: fc.constantFrom(...OFFER_STATES),
    mode: fc.constantFrom(...ACCESS_MODES),
    kinds: fc.array(fc.constantFrom(...ACCESS_STEPS), { maxLength: 3 }),
    isInspiration: fc.boolean(),
  })
  .map(({ id, audience, state, mode, kinds, isInspiration }) => {
    const access = { mode, steps: kinds.map((kind) => ({ kind })) };
    return { ...aBrowserOffer(id, { access, status: { state, asOf: '2020-01-01' } }), audience, isInspiration };
  });

test('the first day of a week or a month of age is the day the calendar of ages says', () => {
  fc.assert(
    fc.property(aTrickyDay, fc.integer({ min: 1, max: 300 }), (date, count) => {
      expect(ageInMonths(date, firstDayOfAge(date, count))).toBe(count);
      expect(ageInMonths(date, addDays(firstDayOfAge(date, count), -1))).toBe(count - 1);
      expect(pregnancyWeekOn(date, firstDayOfWeek(date, count))).toBe(count);
      expect(pregnancyWeekOn(date, addDays(firstDayOfWeek(date, count), -1))).toBe(count - 1);
    }),
    { numRuns: 1000 },
  );
});

test('spans hold exactly the days on which the limits hold, day by day', () => {
  fc.assert(
    fc.property(anAudience, aTimelineFamily, (audience, family) => {
      const { spans } = rowOf(audience, family, '2030-01-01');
      for (const life of livesTold(family)) {
        const own = spans.filter(({ basis }) => basis === life.basis).filter(isOf(life.date, family));
        for (let days = -320; days <= 4000; days += 1) {
          const day = addDays(life.date, days);
          const isIn = own.some(({ from, to }) => from <= day && (to === undefined || day <= to));
          if (isIn !== isWelcomeOn(audience, life, day))
            expect.fail(`${life.basis} of ${life.date}: ${day} is ${isIn}`);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a span is possible exactly where the stage of life is', () => {
  fc.assert(
    fc.property(anAudience, aTrickyDay, fc.nat(130), (audience, birthDate, months) => {
      const day = firstDayOfAge(birthDate, months);
      const { spans } = rowOf(audience, { kind: 'born', birthDates: [birthDate] }, day);
      const possible = spans.some((span) => span.certainty === 'possible' && includes(span, day));
      const stages = stagesOf(audience);
      const entries = stages.kind === 'known' ? stages.stages : [];
      const entry = entries.find(({ stage }) => stage === stageOfChild(months));
      expect(possible).toBe(entry?.certainty === 'possible');
    }),
    { numRuns: 1000 },
  );
});

test('what fits today is now, and what the time of life excludes is not', () => {
  fc.assert(
    fc.property(anAudience, aFamilyAndDay, (audience, { family, today }) => {
      const { standing } = rowOf(audience, family, today);
      const told = familyOn(family, today);
      if (fitOf(audience, told).verdict === 'fits') expect(standing).toBe('now');
      const { verdict, reasons } = fitTimeOfLife(audience, told);
      if (verdict === 'fits') expect(standing).toBe('now');
      if (verdict === 'does-not-fit') expect(standing).not.toBe('now');
      const isPossible = reasons.some(
        (reason) =>
          (reason.kind === 'child-age-not-stated' || reason.kind === 'child-end-not-stated') && reason.childMonths < 72,
      );
      if (verdict === 'may-fit') expect(standing === 'now').toBe(isPossible);
    }),
    { numRuns: 5000 },
  );
});

test('what is past is never said of an offer that may fit', () => {
  fc.assert(
    fc.property(anAudience, aFamilyAndDay, (audience, { family, today }) => {
      if (rowOf(audience, family, today).standing !== 'past') return;
      expect(fitTimeOfLife(audience, familyOn(family, today)).verdict).toBe('does-not-fit');
    }),
    { numRuns: 2000 },
  );
});

test('what is past stays past as time goes on', () => {
  fc.assert(
    fc.property(anAudience, aFamilyAndDay, fc.nat(2000), (audience, { family, today }, days) => {
      if (rowOf(audience, family, today).standing !== 'past') return;
      expect(rowOf(audience, family, addDays(today, days)).standing).toBe('past');
    }),
    { numRuns: 5000 },
  );
});

test('twins have the timeline of one child', () => {
  fc.assert(
    fc.property(fc.array(aTimelineOffer, { maxLength: 6 }), aTrickyDay, aDay, (offers, day, today) => {
      const one = timelineOf(offers, { kind: 'born', birthDates: [day] }, today);
      expect(timelineOf(offers, { kind: 'born', birthDates: [day, day] }, today)).toEqual(one);
    }),
  );
});

test('every offer has a row, but for the ended and inspiration; the order of the offers changes nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(aTimelineOffer, { maxLength: 8, selector: ({ id }) => id }),
      aFamilyAndDay,
      (offers, { family, today }) => {
        const timeline = timelineOf(offers, family, today);
        const shown = offers.filter((one) => !one.isInspiration && stateFrom(one.states, today)?.kind !== 'over');
        expect(timeline.rows.map(({ offerId }) => offerId).toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
        expect(timelineOf(offers.toReversed(), family, today)).toEqual(timeline);
        const ranks = timeline.rows.map(({ standing }) => TIMELINE_STANDINGS.indexOf(standing));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      },
    ),
  );
});

test('no last day to sign up is told of offers whose files give none', () => {
  fc.assert(
    fc.property(aTimelineOffer, aFamilyAndDay, (offer, { family, today }) => {
      for (const row of timelineOf([offer], family, today).rows) expect(row.signUpBefore).toBeUndefined();
    }),
  );
});

interface LifeTold {
  readonly basis: Span['basis'];
  readonly date: string;
}

function livesTold(family: TimelineFamily): readonly LifeTold[] {
  if (family.kind === 'born') return family.birthDates.map((date) => ({ basis: 'child', date }));
  return [
    { basis: 'pregnancy', date: family.dueDate },
    { basis: 'child', date: family.dueDate },
  ];
}

function isOf(date: string, family: TimelineFamily): (span: Span) => boolean {
  if (family.kind === 'expecting') return () => true;
  return (span) => span.basis === 'child' && family.birthDates[span.childIndex] === date;
}

/** The limits said over again, in the words of the schema. */
function isWelcomeOn({ pregnancy, child }: Audience, { basis, date }: LifeTold, day: string): boolean {
  if (basis === 'pregnancy') {
    const week = pregnancyWeekOn(date, day);
    if (pregnancy === undefined || week === undefined || week > 42) return false;
    return pregnancy.some(({ fromWeek = 0, toWeek = 42 }) => week >= fromWeek && week <= toWeek);
  }
  const months = ageInMonths(date, day);
  if (child === undefined || months === undefined) return false;
  return child.some(({ fromMonths, toMonths }) => {
    const from = fromMonths ?? 0;
    // An end that nobody has stated reaches no further than the catalogue's own ages.
    const to = toMonths ?? (from < 72 ? 71 : Infinity);
    return months >= from && months <= to;
  });
}

/** What the family would tell about itself today; an expected child is taken to be born after week 42. */
function familyOn(family: TimelineFamily, today: string): Family {
  if (family.kind === 'born') return { childMonths: agesOn(family.birthDates, today) };
  const week = pregnancyWeekOn(family.dueDate, today);
  if (week === undefined) return {};
  return week <= 42 ? { pregnancyWeek: week } : { childMonths: agesOn([family.dueDate], today) };
}

function agesOn(birthDates: readonly string[], today: string): readonly number[] {
  return birthDates.flatMap((birthDate) => ageInMonths(birthDate, today) ?? []);
}

function includes({ from, to }: Span, day: string): boolean {
  return from <= day && (to === undefined || day <= to);
}

function rowOf(audience: Audience, family: TimelineFamily, today: string): TimelineRow {
  const offer = { ...aBrowserOffer('esbjerg/a'), audience };
  const [row] = timelineOf([offer], family, today).rows;
  if (row === undefined) throw new Error('The offer is not on the timeline.');
  return row;
}
