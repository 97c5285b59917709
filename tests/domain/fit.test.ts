import { describe, expect, test } from 'vitest';
import type { Family } from '../../src/domain/audience/family.ts';
import { fitOf } from '../../src/domain/audience/fit.ts';
import type { OfferInput } from '../../src/schema/offer.ts';
import { anOffer } from '../build.ts';

describe('pregnancy', () => {
  test.each([
    [19, { verdict: 'does-not-fit', reasons: [{ kind: 'pregnancy-too-early', fromWeek: 20 }] }],
    [20, { verdict: 'fits', reasons: [{ kind: 'pregnancy-matches', limits: [{ fromWeek: 20, toWeek: 30 }] }] }],
    [30, { verdict: 'fits', reasons: [{ kind: 'pregnancy-matches', limits: [{ fromWeek: 20, toWeek: 30 }] }] }],
    [31, { verdict: 'does-not-fit', reasons: [{ kind: 'pregnancy-too-late', toWeek: 30 }] }],
  ])('week %i is judged by an offer from week 20 to 30', (pregnancyWeek, fit) => {
    expect(judge({ pregnancy: { fromWeek: 20, toWeek: 30 } }, { pregnancyWeek })).toEqual(fit);
  });

  test('an offer for the whole of pregnancy fits every week, also past the due date', () => {
    expect(judge({ pregnancy: {} }, { pregnancyWeek: 0 }).verdict).toBe('fits');
    expect(judge({ pregnancy: {} }, { pregnancyWeek: 43 }).verdict).toBe('fits');
  });

  test('an offer for children says what would fit a pregnant family', () => {
    expect(judge({ child: { toMonths: 9 } }, { pregnancyWeek: 30 })).toEqual({
      verdict: 'does-not-fit',
      reasons: [{ kind: 'only-after-birth', limits: [{ toMonths: 9 }] }],
    });
  });
});

describe('children', () => {
  test.each([
    [5, { verdict: 'does-not-fit', reasons: [{ kind: 'child-too-young', childMonths: 5, fromMonths: 6 }] }],
    [
      6,
      {
        verdict: 'fits',
        reasons: [{ kind: 'child-matches', childMonths: 6, limits: [{ fromMonths: 6, toMonths: 35 }] }],
      },
    ],
    [
      35,
      {
        verdict: 'fits',
        reasons: [{ kind: 'child-matches', childMonths: 35, limits: [{ fromMonths: 6, toMonths: 35 }] }],
      },
    ],
    [36, { verdict: 'does-not-fit', reasons: [{ kind: 'child-too-old', childMonths: 36, toMonths: 35 }] }],
  ])('a child of %i months is judged by an offer from 6 to 35 months', (months, fit) => {
    expect(judge({ child: { fromMonths: 6, toMonths: 35 } }, { childMonths: [months] })).toEqual(fit);
  });

  test('an offer with no stated ages may fit a child of any age', () => {
    expect(judge({ child: {} }, { childMonths: [100] })).toEqual({
      verdict: 'may-fit',
      reasons: [{ kind: 'child-age-not-stated', childMonths: 100 }],
    });
  });

  test('an offer in pregnancy only is not for a family that has its child', () => {
    expect(judge({ pregnancy: {} }, { childMonths: [2] })).toEqual({
      verdict: 'does-not-fit',
      reasons: [{ kind: 'only-in-pregnancy', limits: [{}] }],
    });
  });

  test('one child that fits is enough, and only that one is named', () => {
    expect(judge({ child: { toMonths: 11 } }, { childMonths: [3, 40], pregnancyWeek: 8 })).toEqual({
      verdict: 'fits',
      reasons: [{ kind: 'child-matches', childMonths: 3, limits: [{ toMonths: 11 }] }],
    });
  });

  test('a pregnancy that fits outweighs a child whose age the offer does not state', () => {
    expect(judge({ pregnancy: {}, child: {} }, { pregnancyWeek: 20, childMonths: [30] })).toEqual({
      verdict: 'fits',
      reasons: [{ kind: 'pregnancy-matches', limits: [{}] }],
    });
  });

  test('when none fits, each is told why, and twins only once', () => {
    expect(judge({ child: { fromMonths: 12, toMonths: 35 } }, { childMonths: [3, 3, 40] }).reasons).toEqual([
      { kind: 'child-too-young', childMonths: 3, fromMonths: 12 },
      { kind: 'child-too-old', childMonths: 40, toMonths: 35 },
    ]);
  });
});

describe('what is not known', () => {
  test('an offer that does not say whom it is for may fit', () => {
    expect(judge({}, { childMonths: [3] })).toEqual({
      verdict: 'may-fit',
      reasons: [{ kind: 'life-stage-not-stated' }],
    });
  });

  test.each([{}, { childMonths: [] }])('a family that has told nothing may fit: %j', (family) => {
    expect(judge({ pregnancy: {}, child: { toMonths: 9 } }, family)).toEqual({
      verdict: 'may-fit',
      reasons: [{ kind: 'life-stage-unknown', pregnancy: [{}], child: [{ toMonths: 9 }] }],
    });
  });
});

describe('parents', () => {
  test.each([
    [17, 'does-not-fit', [{ kind: 'parent-too-young', fromAge: 18 }]],
    [18, 'fits', []],
    [25, 'fits', []],
    [26, 'does-not-fit', [{ kind: 'parent-too-old', toAge: 25 }]],
    [undefined, 'may-fit', [{ kind: 'parent-age-unknown', limits: [{ fromAge: 18, toAge: 25 }] }]],
  ])('a parent of %s years is judged by an offer from 18 to 25: %s', (parentAge, verdict, reasons) => {
    const fit = judge({ child: { toMonths: 11 }, parent: { fromAge: 18, toAge: 25 } }, { childMonths: [1], parentAge });
    expect(fit.verdict).toBe(verdict);
    expect(fit.reasons.filter(({ kind }) => kind !== 'child-matches')).toEqual(reasons);
  });

  test('an age range without numbers is no limit', () => {
    expect(judge({ pregnancy: {}, parent: {} }, { pregnancyWeek: 20 }).verdict).toBe('fits');
  });

  test.each([
    [true, 'fits'],
    [undefined, 'may-fit'],
    [false, 'does-not-fit'],
  ])('first child %s: an offer for first-time parents %s', (isFirstChild, verdict) => {
    expect(judge({ pregnancy: {}, firstTimeParents: true }, { pregnancyWeek: 20, isFirstChild }).verdict).toBe(verdict);
  });

  test('an offer that is not only for first-time parents is for later children too', () => {
    expect(judge({ pregnancy: {}, firstTimeParents: false }, { pregnancyWeek: 20, isFirstChild: false }).verdict).toBe(
      'fits',
    );
  });
});

describe('who comes along', () => {
  test.each<[OfferInput['audience']['participants'], Family['participants'], string]>([
    [['mothers', 'children'], ['mothers'], 'fits'],
    [['mothers', 'children'], ['mothers', 'fathers'], 'may-fit'],
    [['mothers', 'children'], ['fathers'], 'does-not-fit'],
    [['partners'], ['fathers'], 'may-fit'],
    [['mothers'], undefined, 'may-fit'],
    [['mothers'], [], 'may-fit'],
    [[], ['fathers'], 'may-fit'],
    [[], undefined, 'fits'],
  ])('an offer for %j and a family coming with %j: %s', (participants, coming, verdict) => {
    expect(judge({ pregnancy: {}, participants }, { pregnancyWeek: 20, participants: coming }).verdict).toBe(verdict);
  });

  test('who else is asked for is told', () => {
    expect(judge({ participants: ['grandparents'] }, { participants: ['fathers'] }).reasons).toEqual([
      { kind: 'other-participants', participants: ['grandparents'] },
    ]);
  });
});

test('an exclusion is told alone, without what fits or is unknown', () => {
  const fit = judge(
    { child: { toMonths: 11 }, parent: { toAge: 25 }, participants: ['mothers'] },
    { childMonths: [3], parentAge: 26 },
  );
  expect(fit).toEqual({ verdict: 'does-not-fit', reasons: [{ kind: 'parent-too-old', toAge: 25 }] });
});

describe('several spans', () => {
  const audience = { child: ['3-10 uger', '4-6 år'] };

  test.each([
    [1, 'fits'],
    [30, 'does-not-fit'],
    [50, 'fits'],
    [90, 'does-not-fit'],
  ])('one is enough: a child of %i months and an offer for 3-10 weeks and for 4-6 years: %s', (months, verdict) => {
    expect(judge(audience, { childMonths: [months] }).verdict).toBe(verdict);
  });

  test('a match tells them all, and an exclusion what is wrong with each', () => {
    const [match] = judge({ parent: ['15-17 år', '60-70 år'], child: {} }, { childMonths: [1], parentAge: 16 }).reasons;
    expect(match).toEqual({ kind: 'child-age-not-stated', childMonths: 1 });
    expect(judge({ pregnancy: ['uge 4-8', 'uge 30-40'] }, { pregnancyWeek: 20 }).reasons).toEqual([
      { kind: 'pregnancy-too-late', toWeek: 8 },
      { kind: 'pregnancy-too-early', fromWeek: 30 },
    ]);
  });
});

describe('an offer that says from which age, and not to which', () => {
  test.each([
    [11, 'does-not-fit', 'child-too-young'],
    [12, 'fits', 'child-matches'],
    [35, 'fits', 'child-matches'],
    [36, 'may-fit', 'child-end-not-stated'],
    [200, 'may-fit', 'child-end-not-stated'],
  ])('a child of %i months and an offer from 1 year: %s', (months, verdict, kind) => {
    const fit = judge({ child: 'fra 1 år' }, { childMonths: [months] });
    expect(fit.verdict).toBe(verdict);
    expect(fit.reasons.map((reason) => reason.kind)).toEqual([kind]);
  });
});

describe('conditions on a parent', () => {
  const young = { parent: 'under 25 år' };
  const first = { firstTimeParents: true } as const;

  test.each([
    [{ anyOf: [young, first] }, { parentAge: 24, isFirstChild: false }, 'fits'],
    [{ anyOf: [young, first] }, { parentAge: 30, isFirstChild: true }, 'fits'],
    [{ anyOf: [young, first] }, { parentAge: 30 }, 'may-fit'],
    [{ anyOf: [young, first] }, { parentAge: 30, isFirstChild: false }, 'does-not-fit'],
    [{ allOf: [young, first] }, { parentAge: 24, isFirstChild: true }, 'fits'],
    [{ allOf: [young, first] }, { parentAge: 24 }, 'may-fit'],
    [{ allOf: [young, first] }, { parentAge: 30, isFirstChild: true }, 'does-not-fit'],
    [{ ...young, ...first }, { parentAge: 24, isFirstChild: true }, 'fits'],
    [{ ...young, ...first }, { parentAge: 30, isFirstChild: true }, 'may-fit'],
    [{ ...young, ...first }, { parentAge: 30, isFirstChild: false }, 'does-not-fit'],
  ] satisfies [OfferInput['audience'], Family, string][])(
    '%j and a family of %j: %s',
    (conditions, family, verdict) => {
      expect(judge({ pregnancy: {}, ...conditions }, { pregnancyWeek: 20, ...family }).verdict).toBe(verdict);
    },
  );

  test('two side by side tell which one does not hold, as nobody has said whether one is enough', () => {
    const { reasons } = judge(
      { pregnancy: {}, ...young, ...first },
      { pregnancyWeek: 20, parentAge: 30, isFirstChild: true },
    );
    expect(reasons.at(-1)).toEqual({ kind: 'conditions-unclear', missing: [{ kind: 'parent-too-old', toAge: 24 }] });
  });

  test('a situation is not told, so it is never known to hold and shuts nobody out', () => {
    const fit = judge({ pregnancy: {}, anyOf: [young, { situation: 'alene' }] }, { pregnancyWeek: 20, parentAge: 30 });
    expect(fit).toMatchObject({ verdict: 'may-fit' });
    expect(fit.reasons).toContainEqual({ kind: 'situation-unknown', situation: 'alene' });
  });
});

describe('an offer one must have begun in time', () => {
  test.each([
    ['fødslen', { pregnancyWeek: 42 }, 'fits'],
    ['fødslen', { childMonths: [0] }, 'does-not-fit'],
    ['fødslen', { childMonths: [0], pregnancyWeek: 8 }, 'fits'],
    ['uge 20', { pregnancyWeek: 20 }, 'fits'],
    ['uge 20', { pregnancyWeek: 21 }, 'does-not-fit'],
    ['uge 20', { childMonths: [3] }, 'does-not-fit'],
  ] satisfies [string, Family, string][])('by %s: %j %s', (joinBy, family, verdict) => {
    const fit = judge({ pregnancy: {}, child: { fromMonths: 0, toMonths: 23 }, joinBy }, family);
    expect(fit.verdict).toBe(verdict);
  });

  test('says by when', () => {
    expect(judge({ pregnancy: {}, child: { toMonths: 11 }, joinBy: 'fødslen' }, { childMonths: [2] }).reasons).toEqual([
      { kind: 'must-join-by', joinBy: { kind: 'birth' } },
    ]);
  });

  test('says nothing to a family that has told nothing', () => {
    expect(judge({ child: { toMonths: 11 }, joinBy: 'fødslen' }, {}).verdict).toBe('may-fit');
  });
});

function judge(audience: OfferInput['audience'], family: Family) {
  return fitOf(anOffer({ audience }).audience, family);
}
