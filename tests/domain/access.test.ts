import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeAccess } from '../../src/domain/access/access.ts';
import type { OfferInput } from '../../src/schema/offer.ts';
import { ACCESS_STEPS, type AccessStepKind } from '../../src/schema/terms.ts';
import { anOffer } from '../build.ts';

describe('the entrance of an open offer', () => {
  test.each<[AccessStepKind[], string]>([
    [['drop-in'], 'just-come'],
    [['sign-up'], 'sign-up'],
    [['appointment'], 'appointment'],
    [['clarifying-talk'], 'appointment'],
    [['sign-up', 'clarifying-talk'], 'sign-up'],
    [['sign-up', 'drop-in'], 'just-come'],
    [[], 'open-unspecified'],
    [['screening'], 'open-unspecified'],
  ])('with the steps %j is %s', (steps, entrance) => {
    const summary = summaryOf({ mode: 'open', steps: steps.map((kind) => ({ kind })) });
    expect(summary).toMatchObject({ entrance, canComeThemselves: true, mayReferThemselves: false });
  });
});

test('an open offer needs no referral, not even from the family itself', () => {
  expect(summaryOf({ mode: 'open', referrers: ['family'] })).toMatchObject({
    mayReferThemselves: false,
    referrers: [],
  });
});

describe('the entrance of a visited offer', () => {
  test('goes through a professional, whatever its steps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACCESS_STEPS)), (steps) => {
        const summary = summaryOf({ mode: 'visited', steps: steps.map((kind) => ({ kind })) });
        expect(summary).toMatchObject({ entrance: 'through-professional', canComeThemselves: false });
      }),
    );
  });

  test('the family may make contact itself where it is among those who refer', () => {
    expect(summaryOf({ mode: 'visited', referrers: ['family', 'gp'] })).toMatchObject({
      mayReferThemselves: true,
      referrers: ['gp'],
    });
    expect(summaryOf({ mode: 'visited', referrers: ['gp'] })).toMatchObject({
      mayReferThemselves: false,
      referrers: ['gp'],
    });
  });
});

describe('what is and is not stated', () => {
  test('nothing stated is unknown everywhere, and never no', () => {
    expect(summaryOf({ mode: 'open' })).toEqual({
      entrance: 'open-unspecified',
      canComeThemselves: true,
      mayReferThemselves: false,
      referrers: [],
      firstStep: { kind: 'unknown' },
      needsDecision: 'unknown',
      anonymous: 'unknown',
      mustAttend: 'unknown',
      waiting: { kind: 'unknown' },
    });
  });

  test('the first step keeps its note', () => {
    expect(
      summaryOf({
        mode: 'visited',
        steps: [{ kind: 'clarifying-talk', note: 'Vi taler sammen.' }, { kind: 'screening' }],
      }).firstStep,
    ).toEqual({
      kind: 'known',
      step: 'clarifying-talk',
      note: 'Vi taler sammen.',
    });
  });

  test.each([
    [undefined, [], 'unknown'],
    [false, [], 'no'],
    [true, [], 'yes'],
    [undefined, [{ kind: 'authority-decision' as const }], 'yes'],
    [false, [{ kind: 'authority-decision' as const }], 'unknown'],
  ])('a decision answered %s with the steps %j: %s', (authorityDecision, steps, answer) => {
    const stated = authorityDecision === undefined ? {} : { authorityDecision };
    expect(summaryOf({ mode: 'visited', steps, ...stated }).needsDecision).toBe(answer);
  });

  test('no waiting is kept apart from a wait of unstated length', () => {
    expect(summaryOf({ mode: 'open', waitingTime: { kind: 'none' } }).waiting).toEqual({ kind: 'none' });
    expect(summaryOf({ mode: 'open', waitingTime: { kind: 'weeks' } }).waiting).toEqual({ kind: 'weeks' });
    expect(summaryOf({ mode: 'open', waitingTime: { kind: 'weeks', from: 0, to: 4 } }).waiting).toEqual({
      kind: 'weeks',
      fromWeeks: 0,
      toWeeks: 4,
    });
  });

  test('a stated no is a no', () => {
    expect(summaryOf({ mode: 'open', anonymous: false, attendance: true })).toMatchObject({
      anonymous: 'no',
      mustAttend: 'yes',
    });
  });
});

function summaryOf(access: OfferInput['access']) {
  return describeAccess(anOffer({ access }).access);
}
