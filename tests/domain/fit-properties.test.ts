import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Family } from '../../src/domain/audience/family.ts';
import { fitOf } from '../../src/domain/audience/fit.ts';
import { aFamily, anAudience, type Audience } from './arbitraries.ts';

/** Words for people that can be the same person. */
const RELATED = [
  ['pregnant', 'mothers', 'partners', 'couples'],
  ['fathers', 'partners', 'couples'],
  ['children', 'siblings'],
  ['grandparents', 'network'],
];

test('an offer is kept from a family exactly when a stated limit excludes it', () => {
  fc.assert(
    fc.property(anAudience, aFamily, (audience, family) => {
      expect(fitOf(audience, family).verdict === 'does-not-fit').toBe(isExcluded(audience, family));
    }),
    { numRuns: 2000 },
  );
});

test('an offer fits only when nothing that it limits is unknown', () => {
  fc.assert(
    fc.property(anAudience, aFamily, (audience, family) => {
      if (fitOf(audience, family).verdict !== 'fits') return;
      expect(audience.pregnancy ?? audience.child).toBeDefined();
      expect(family.pregnancyWeek ?? family.childMonths?.[0]).toBeDefined();
      if (audience.firstTimeParents === true) expect(family.isFirstChild).toBe(true);
      if (audience.parent?.toAge !== undefined) expect(family.parentAge).toBeLessThanOrEqual(audience.parent.toAge);
      if (family.participants !== undefined && family.participants.length > 0)
        expect(audience.participants).toEqual(expect.arrayContaining([...family.participants]));
    }),
    { numRuns: 2000 },
  );
});

test('a family that has told nothing is never excluded', () => {
  fc.assert(
    fc.property(anAudience, (audience) => {
      expect(fitOf(audience, {}).verdict).not.toBe('does-not-fit');
    }),
  );
});

test('telling less never excludes, as long as a time of life that was told is not taken back', () => {
  fc.assert(
    fc.property(
      anAudience,
      aFamily,
      fc.constantFrom('parentAge', 'isFirstChild', 'participants'),
      (audience, family, fact) => {
        if (fitOf(audience, family).verdict === 'does-not-fit') return;
        expect(fitOf(audience, without(family, fact)).verdict).not.toBe('does-not-fit');
      },
    ),
    { numRuns: 1000 },
  );
});

test('a wider limit never turns away a family that was welcome', () => {
  fc.assert(
    fc.property(anAudience, aFamily, fc.nat(20), fc.nat(20), (audience, family, below, above) => {
      if (fitOf(audience, family).verdict === 'does-not-fit') return;
      expect(fitOf(widened(audience, below, above), family).verdict).not.toBe('does-not-fit');
    }),
    { numRuns: 2000 },
  );
});

test('a wider limit keeps a fit a fit', () => {
  fc.assert(
    fc.property(anAudience, aFamily, fc.nat(20), fc.nat(20), (audience, family, below, above) => {
      if (fitOf(audience, family).verdict === 'fits')
        expect(fitOf(widened(audience, below, above), family).verdict).toBe('fits');
    }),
    { numRuns: 2000 },
  );
});

test('one more child never turns away a family that was welcome', () => {
  fc.assert(
    fc.property(anAudience, aFamily, fc.nat(130), (audience, family, months) => {
      const told = (family.childMonths ?? []).length > 0 || family.pregnancyWeek !== undefined;
      if (!told || fitOf(audience, family).verdict === 'does-not-fit') return;
      const larger = { ...family, childMonths: [...(family.childMonths ?? []), months] };
      expect(fitOf(audience, larger).verdict).not.toBe('does-not-fit');
    }),
  );
});

test('every verdict other than a plain fit has a reason, and the order of children changes no verdict', () => {
  fc.assert(
    fc.property(anAudience, aFamily, (audience, family) => {
      const fit = fitOf(audience, family);
      expect(fit.reasons.length).toBeGreaterThan(0);
      const turned = { ...family, childMonths: family.childMonths?.toReversed() };
      expect(fitOf(audience, turned).verdict).toBe(fit.verdict);
    }),
  );
});

/** The rules said over again, from the schema's own words. */
function isExcluded(audience: Audience, family: Family): boolean {
  const { pregnancy, child, parent, firstTimeParents, participants } = audience;
  const weeks = family.pregnancyWeek === undefined ? [] : [family.pregnancyWeek];
  const months = family.childMonths ?? [];
  const isUntold = weeks.length + months.length === 0 || (!pregnancy && !child);
  const isWelcomeInTime =
    isUntold ||
    weeks.some((week) => pregnancy && week >= (pregnancy.fromWeek ?? 0) && week <= (pregnancy.toWeek ?? Infinity)) ||
    months.some((age) => child && age >= (child.fromMonths ?? 0) && age <= (child.toMonths ?? Infinity));
  const age = family.parentAge;
  const isWelcomeByAge = age === undefined || (age >= (parent?.fromAge ?? 0) && age <= (parent?.toAge ?? Infinity));
  const isWelcomeByBirth = !(firstTimeParents === true && family.isFirstChild === false);
  const coming = family.participants ?? [];
  const isSomeoneListed = coming.some((who) =>
    participants.some((other) => who === other || RELATED.some((set) => set.includes(who) && set.includes(other))),
  );
  const isWelcomeTogether = coming.length === 0 || participants.length === 0 || isSomeoneListed;
  return !(isWelcomeInTime && isWelcomeByAge && isWelcomeByBirth && isWelcomeTogether);
}

function without(family: Family, fact: keyof Family): Family {
  return Object.fromEntries(Object.entries(family).filter(([key]) => key !== fact));
}

/** The same audience with every stated end moved outwards. */
function widened(audience: Audience, below: number, above: number): Audience {
  const { pregnancy, child, parent } = audience;
  return {
    ...audience,
    pregnancy: pregnancy && { fromWeek: less(pregnancy.fromWeek, below), toWeek: more(pregnancy.toWeek, above) },
    child: child && { fromMonths: less(child.fromMonths, below), toMonths: more(child.toMonths, above) },
    parent: parent && { fromAge: less(parent.fromAge, below), toAge: more(parent.toAge, above) },
  };
}

function less(value: number | undefined, by: number): number | undefined {
  return value === undefined ? undefined : Math.max(0, value - by);
}

function more(value: number | undefined, by: number): number | undefined {
  return value === undefined ? undefined : value + by;
}
