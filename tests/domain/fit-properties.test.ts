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
      const toAge = audience.parent?.[0]?.toAge;
      if (toAge !== undefined) expect(family.parentAge).toBeLessThanOrEqual(toAge);
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
      // An age of which only the beginning is stated is known to hold for the stage it begins in: earlier is not wider.
      if (audience.child?.some(({ toMonths }) => toMonths === undefined)) return;
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
    weeks.some((week) =>
      pregnancy?.some(({ fromWeek = 0, toWeek = Infinity }) => week >= fromWeek && week <= toWeek),
    ) ||
    months.some((age) =>
      child?.some(({ fromMonths = 0, toMonths = Infinity }) => age >= fromMonths && age <= toMonths),
    );
  const age = family.parentAge;
  const limits = (parent ?? []).filter(({ fromAge, toAge }) => fromAge !== undefined || toAge !== undefined);
  const isWelcomeByAge =
    age === undefined ||
    limits.length === 0 ||
    limits.some(({ fromAge = 0, toAge = Infinity }) => age >= fromAge && age <= toAge);
  const isWelcomeByBirth = !(firstTimeParents === true && family.isFirstChild === false);
  // Two conditions side by side shut out together only: nobody has said whether one of them is enough.
  const isUnclear = limits.length > 0 && firstTimeParents === true;
  const isWelcomeAsParent = isUnclear ? isWelcomeByAge || isWelcomeByBirth : isWelcomeByAge && isWelcomeByBirth;
  const coming = family.participants ?? [];
  const isSomeoneListed = coming.some((who) =>
    participants.some((other) => who === other || RELATED.some((set) => set.includes(who) && set.includes(other))),
  );
  const isWelcomeTogether = coming.length === 0 || participants.length === 0 || isSomeoneListed;
  return !(isWelcomeInTime && isWelcomeAsParent && isWelcomeTogether);
}

function without(family: Family, fact: keyof Family): Family {
  return Object.fromEntries(Object.entries(family).filter(([key]) => key !== fact));
}

/** The same audience with every stated end moved outwards; what is not stated stays so. */
function widened(audience: Audience, below: number, above: number): Audience {
  const { pregnancy, child, parent } = audience;
  const wider = <Span extends object>(spans: readonly Span[] | undefined, from: keyof Span, to: keyof Span) =>
    spans?.map((span) => ({
      ...span,
      ...moved(span, from, (value) => Math.max(0, value - below)),
      ...moved(span, to, (value) => value + above),
    }));
  return {
    ...audience,
    ...(pregnancy === undefined ? {} : { pregnancy: wider(pregnancy, 'fromWeek', 'toWeek') ?? [] }),
    ...(child === undefined ? {} : { child: wider(child, 'fromMonths', 'toMonths') ?? [] }),
    ...(parent === undefined ? {} : { parent: wider(parent, 'fromAge', 'toAge') ?? [] }),
  };
}

function moved<Span extends object>(span: Span, end: keyof Span, move: (value: number) => number): Partial<Span> {
  const value: unknown = span[end];
  return typeof value === 'number' ? ({ [end]: move(value) } as Partial<Span>) : {};
}
