import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitOf } from '../../src/domain/audience/fit.ts';
import { AGE_BANDS } from '../../src/domain/referral/age-bands.ts';
import { judgeOffer } from '../../src/domain/referral/judge.ts';
import type { ReferralOffer } from '../../src/domain/referral/preferences.ts';
import { COMPANIES, familyOf, type ReferralQuestion } from '../../src/domain/referral/question.ts';
import { referralOf } from '../../src/domain/referral/referral.ts';
import { ACCESS_STEPS, OFFER_STATES, REFERRERS } from '../../src/schema/terms.ts';
import { stateFrom } from '../../src/domain/times/state-from.ts';
import { aBrowserOffer } from '../build.ts';
import { anAudience } from './arbitraries.ts';

const TODAY = '2026-03-01';
const SITUATIONS = ['nedtrykt', 'urolig', 'smaa-penge'];
const LANGUAGES = ['da', 'ar', 'so'];

const aQuestion: fc.Arbitrary<ReferralQuestion> = fc.record(
  {
    pregnancyWeek: fc.nat(43),
    childMonths: fc.nat(130),
    ageBand: fc.constantFrom(...AGE_BANDS.map(({ id }) => id)),
    isFirstChild: fc.boolean(),
    company: fc.constantFrom(...COMPANIES),
    situations: fc.uniqueArray(fc.constantFrom(...SITUATIONS)),
    language: fc.constantFrom(...LANGUAGES),
    onlyJustCome: fc.boolean(),
  },
  { requiredKeys: ['situations', 'onlyJustCome'] },
);

const anAccess = fc.record({
  mode: fc.constantFrom('open', 'visited'),
  referrers: fc.uniqueArray(fc.constantFrom(...REFERRERS), { maxLength: 2 }),
  steps: fc.array(
    fc.constantFrom(...ACCESS_STEPS).map((kind) => ({ kind })),
    { maxLength: 2 },
  ),
});

const aReferralOffer: fc.Arbitrary<ReferralOffer> = fc
  .record({
    slug: fc.integer({ min: 1, max: 9999 }),
    audience: anAudience,
    situations: fc.uniqueArray(fc.constantFrom(...SITUATIONS)),
    access: anAccess,
    state: fc.constantFrom(...OFFER_STATES),
    languages: fc.option(fc.uniqueArray(fc.constantFrom(...LANGUAGES), { minLength: 1 }), { nil: undefined }),
    interpreter: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ slug, audience, situations, access, state, ...rest }) => ({
    ...aBrowserOffer(`esbjerg/tilbud-${slug}`, { access, status: { state, asOf: '2026-01' } }),
    ...rest,
    audience: { ...audience, situations },
  }));

const offers = fc.uniqueArray(aReferralOffer, { selector: ({ id }) => id, maxLength: 8 });

test('no offer is shown as fitting whose rules exclude the family', () => {
  check(aReferralOffer, aQuestion, (offer, question) => {
    const isExcluded = agesOf(question).every((parentAge) => isExcludedAt(offer, question, parentAge));
    const { group } = judgeOffer(offer, question, TODAY);
    if (isExcluded) expect(['nearly', 'does-not-fit']).toContain(group);
  });
});

test('none that fits, or may fit, is put aside but for a wish that is known not to be met', () => {
  check(aReferralOffer, aQuestion, (offer, question) => {
    const mayFit = agesOf(question).some((parentAge) => !isExcludedAt(offer, question, parentAge));
    const { group, obstacles } = judgeOffer(offer, question, TODAY);
    if (!mayFit || isPutAside(offer)) return;
    const wishes = ['language-not-spoken', 'cannot-just-come'];
    if (['nearly', 'does-not-fit'].includes(group))
      expect(obstacles.map(({ kind }) => kind).filter((kind) => !wishes.includes(kind))).toEqual([]);
    if (question.language === undefined && !question.onlyJustCome) expect(['come-self', 'refer']).toContain(group);
  });
});

test('every offer stands in exactly one group, and in no group without a reason where it does not fit', () => {
  check(offers, aQuestion, (all, question) => {
    const referral = referralOf(all, question, TODAY);
    const shown = Object.values(referral).flat();
    expect(shown.map(({ offer }) => offer.id).sort()).toEqual(all.map(({ id }) => id).sort());
    for (const { judgement } of shown)
      expect(judgement.obstacles.length > 0).toBe(['nearly', 'does-not-fit'].includes(judgement.group));
  });
});

test('what is not told of a family never hides: telling less puts no offer aside', () => {
  const facts = ['ageBand', 'isFirstChild', 'company', 'language'] as const;
  check(aReferralOffer, fc.tuple(aQuestion, fc.constantFrom(...facts)), (offer, [question, fact]) => {
    if (['nearly', 'does-not-fit'].includes(judgeOffer(offer, question, TODAY).group)) return;
    const less = { ...question, [fact]: undefined };
    expect(['come-self', 'refer']).toContain(judgeOffer(offer, less, TODAY).group);
  });
});

test('what an offer does not state never hides it', () => {
  check(aReferralOffer, aQuestion, (offer, question) => {
    const silent = { ...offer, audience: aBrowserOffer('a').audience, languages: undefined, interpreter: undefined };
    if (isPutAside(offer)) return;
    const { group, obstacles } = judgeOffer(silent, question, TODAY);
    if (question.onlyJustCome) expect(obstacles.every(({ kind }) => kind === 'cannot-just-come')).toBe(true);
    else expect(['come-self', 'refer']).toContain(group);
  });
});

test('a situation moves an offer up or not at all, and never between groups', () => {
  check(aReferralOffer, aQuestion, (offer, question) => {
    const without = judgeOffer(offer, { ...question, situations: [] }, TODAY);
    expect(judgeOffer(offer, question, TODAY).group).toBe(without.group);
  });
});

test('the order does not depend on the order the offers come in', () => {
  check(offers, aQuestion, (all, question) => {
    expect(referralOf(all.toReversed(), question, TODAY)).toEqual(referralOf(all, question, TODAY));
  });
});

function check<A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>, holds: (a: A, b: B) => void): void {
  fc.assert(fc.property(a, b, holds), { numRuns: 1000 });
}

/** Each age the question leaves open; undefined where none was told. */
function agesOf({ ageBand }: ReferralQuestion): readonly (number | undefined)[] {
  const band = AGE_BANDS.find(({ id }) => id === ageBand);
  if (band === undefined) return [undefined];
  return Array.from({ length: band.toAge - band.fromAge + 1 }, (_, index) => band.fromAge + index);
}

function isExcludedAt({ audience }: ReferralOffer, question: ReferralQuestion, parentAge: number | undefined) {
  return fitOf(audience, { ...familyOf(question), parentAge }).verdict === 'does-not-fit';
}

/** Over, pausing or not begun: that is known, and is said. */
function isPutAside({ states }: ReferralOffer): boolean {
  return ['not-begun', 'paused', 'over'].includes(stateFrom(states, TODAY)?.kind ?? '');
}
