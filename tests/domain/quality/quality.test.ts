import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA_IDS } from '../../../src/domain/quality/criteria.ts';
import { countCriteria, qualityOf } from '../../../src/domain/quality/quality.ts';
import type { OfferChanges } from '../../build.ts';
import { TODAY, oneOffer } from '../../views/catalogue.ts';

const FACTS = { today: TODAY, brokenRules: new Set<string>() };
const missingOf = (changes: OfferChanges, facts = FACTS) => qualityOf(oneOffer(changes).offer, facts).missing;

describe('an offer’s text', () => {
  it('tells as much with a known no as with a known yes', () => {
    for (const anonymous of [true, false]) {
      expect(missingOf({ access: { mode: 'open', anonymous } })).not.toContain('anonymous');
    }
    expect(missingOf({ access: { mode: 'open' } })).toContain('anonymous');
    expect(missingOf({ practicalHelp: [] })).not.toContain('practical-help');
  });

  it('is asked of referrers only where one comes through others', () => {
    expect(missingOf({ access: { mode: 'visited' } })).toContain('referrers');
    expect(missingOf({ access: { mode: 'open' } })).not.toContain('referrers');
  });

  it('is not asked of a time where each family makes its own', () => {
    expect(missingOf({ kind: 'cafe' })).toContain('time');
    expect(missingOf({ kind: 'mentor' })).not.toContain('time');
  });

  it('is not plain when the check says so', () => {
    expect(missingOf({}, { ...FACTS, brokenRules: new Set(['readability']) })).toContain('plain');
    expect(missingOf({})).not.toContain('plain');
  });

  it('goes stale', () => {
    expect(missingOf({ status: { state: 'running', asOf: '2020' } })).toContain('fresh');
    expect(missingOf({ status: { state: 'running', asOf: TODAY } })).not.toContain('fresh');
  });
});

it('answers each question once at most', () => {
  fc.assert(
    fc.property(
      fc.record({
        kind: fc.constantFrom('cafe' as const, 'mentor' as const, 'home-visit' as const),
        access: fc.record({ mode: fc.constantFrom('open' as const, 'visited' as const) }),
      }),
      (changes) => {
        const { met, missing } = qualityOf(oneOffer(changes).offer, FACTS);
        const all = [...met, ...missing];
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((id) => CRITERIA_IDS.includes(id))).toBe(true);
      },
    ),
  );
});

it('counts each criterion over the offers it is asked of', () => {
  const open = qualityOf(oneOffer({ access: { mode: 'open' } }).offer, FACTS);
  const visited = qualityOf(oneOffer({ access: { mode: 'visited', referrers: ['midwife'] } }).offer, FACTS);
  const counts = countCriteria([open, visited]);
  expect(counts.find(({ id }) => id === 'referrers')).toEqual({ id: 'referrers', met: 1, asked: 1 });
  expect(counts.find(({ id }) => id === 'contact')).toEqual({ id: 'contact', met: 0, asked: 2 });
});
