import { describe, expect, it } from 'vitest';
import { judgeOffer } from '../../src/domain/referral/judge.ts';
import type { ReferralOffer } from '../../src/domain/referral/preferences.ts';
import { NOTHING_ASKED, type ReferralQuestion } from '../../src/domain/referral/question.ts';
import { aBrowserOffer, type OfferChanges } from '../build.ts';

const TODAY = '2026-03-01';

describe('the two groups', () => {
  it('an open offer is one the family can come to itself', () => {
    expect(groupOf({ access: { mode: 'open' } })).toBe('come-self');
  });

  it('a visited offer is one to refer to', () => {
    expect(groupOf({ access: { mode: 'visited', referrers: ['family', 'midwife'] } })).toBe('refer');
    expect(groupOf({ access: { mode: 'visited' } })).toBe('refer');
  });

  it('an offer that only the family itself may ask for is not one to refer to', () => {
    expect(groupOf({ access: { mode: 'visited', referrers: ['family'] } })).toBe('come-self');
  });
});

describe('what fits', () => {
  it('says week and age where both are within the limits', () => {
    const offer = { audience: { pregnancy: { toWeek: 20 }, parent: { toAge: 21 } } };
    const { group, matches } = judge(offer, { pregnancyWeek: 14, ageBand: '18-21' });
    expect(group).toBe('come-self');
    expect(matches.map(({ kind }) => kind)).toEqual(['pregnancy-matches', 'parent-age-matches']);
  });

  it('says first children only where the offer is for them alone', () => {
    expect(kindsOf({ audience: { firstTimeParents: true } }, { isFirstChild: true })).toContain('first-child-matches');
    expect(kindsOf({}, { isFirstChild: true })).not.toContain('first-child-matches');
  });
});

describe('a band of ages', () => {
  const under28 = { audience: { parent: { toAge: 27 } } };

  it.each([
    ['22-25', 'come-self'],
    ['26-29', 'come-self'],
    ['30-', 'does-not-fit'],
  ] as const)('%s, for parents under 28: %s', (ageBand, group) => {
    expect(groupOf(under28, { ageBand })).toBe(group);
  });

  it('of which a limit cuts through leaves the age to be known', () => {
    expect(judge(under28, { ageBand: '26-29' }).open.map(({ kind }) => kind)).toContain('parent-age-unknown');
    expect(judge(under28, { ageBand: '22-25' }).open.map(({ kind }) => kind)).not.toContain('parent-age-unknown');
  });
});

describe('nearly', () => {
  it('the week before the first, and no longer on it', () => {
    const offer = { audience: { pregnancy: { fromWeek: 20 } } };
    expect(groupOf(offer, { pregnancyWeek: 19 })).toBe('nearly');
    expect(groupOf(offer, { pregnancyWeek: 20 })).toBe('come-self');
  });

  it('what comes after the birth, for a family that waits', () => {
    expect(groupOf({ audience: { child: {} } }, { pregnancyWeek: 30 })).toBe('nearly');
  });

  it('not what is over: a week that has passed, an age that has been', () => {
    expect(groupOf({ audience: { pregnancy: { toWeek: 12 } } }, { pregnancyWeek: 13 })).toBe('does-not-fit');
    expect(groupOf({ audience: { child: { toMonths: 5 } } }, { childMonths: 6 })).toBe('does-not-fit');
  });

  it('not what time mends when something else does not', () => {
    const offer = { audience: { pregnancy: { fromWeek: 20 }, parent: { toAge: 21 } } };
    expect(groupOf(offer, { pregnancyWeek: 14, ageBand: '30-' })).toBe('does-not-fit');
  });

  it('an offer that pauses or has not begun', () => {
    expect(groupOf({ status: { state: 'paused', asOf: '2026-01' } })).toBe('nearly');
    expect(groupOf({ status: { state: 'planned', asOf: '2026-01' } })).toBe('nearly');
  });

  it('an offer of which nobody knows whether it runs is not put aside, but says so', () => {
    const { group, open } = judge({ status: { state: 'unknown', asOf: '2015' } });
    expect([group, open.map(({ kind }) => kind)]).toEqual(['come-self', expect.arrayContaining(['standing-unknown'])]);
  });
});

describe('language', () => {
  it.each([
    [{ languages: ['da', 'ar'] }, 'come-self', 'language-spoken'],
    [{ languages: ['da'], interpreter: true }, 'come-self', 'interpreter'],
    [{ languages: ['da'] }, 'come-self', 'language-not-stated'],
    [{}, 'come-self', 'language-not-stated'],
    [{ interpreter: false }, 'come-self', 'language-not-stated'],
    [{ languages: ['da'], interpreter: false }, 'nearly', 'language-not-spoken'],
  ] as const)('Arabic, where %j is stated: %s, %s', (stated, group, kind) => {
    const { languages, ...rest } = stated as { languages?: readonly string[]; interpreter?: boolean };
    const changes = languages === undefined ? rest : { ...rest, languages: [...languages] };
    expect(groupOf(changes, { language: 'ar' })).toBe(group);
    expect(kindsOf(changes, { language: 'ar' })).toContain(kind);
  });

  it('Danish needs no remark where nothing is stated', () => {
    expect(judge({}, { language: 'da' })).toEqual(judge({}));
  });
});

describe('only where one can just come', () => {
  it.each([
    [{ mode: 'open', steps: [{ kind: 'drop-in' }] }, 'come-self'],
    [{ mode: 'open' }, 'come-self'],
    [{ mode: 'open', steps: [{ kind: 'sign-up' }] }, 'nearly'],
    [{ mode: 'visited' }, 'nearly'],
  ] as const)('%j: %s', (access, group) => {
    expect(groupOf({ access } as unknown as OfferChanges, { onlyJustCome: true })).toBe(group);
  });
});

describe('who comes', () => {
  const mothersGroup = { audience: { child: {}, participants: ['mothers', 'children'] } } as OfferChanges;

  it('a mother alone fits a group for mothers, a father alone does not', () => {
    expect(groupOf(mothersGroup, { childMonths: 3, company: 'mother' })).toBe('come-self');
    expect(groupOf(mothersGroup, { childMonths: 3, company: 'father' })).toBe('does-not-fit');
  });

  it('both parents may ask', () => {
    const { group, open } = judge(mothersGroup, { childMonths: 3, company: 'mother-and-father' });
    expect([group, open.map(({ kind }) => kind)]).toEqual([
      'come-self',
      expect.arrayContaining(['participants-partly']),
    ]);
  });
});

function judge(changes: OfferChanges, question: Partial<ReferralQuestion> = {}) {
  const offer: ReferralOffer = aBrowserOffer('esbjerg/babycafe', changes);
  return judgeOffer(offer, { ...NOTHING_ASKED, ...question }, TODAY);
}

function groupOf(changes: OfferChanges, question: Partial<ReferralQuestion> = {}) {
  return judge(changes, question).group;
}

function kindsOf(changes: OfferChanges, question: Partial<ReferralQuestion> = {}): string[] {
  const { matches, open, obstacles } = judge(changes, question);
  return [...matches, ...open, ...obstacles].map(({ kind }) => kind);
}
