import { describe, expect, test } from 'vitest';
import { proposalFacts, type Outcome } from '../../src/domain/proposals/proposal.ts';
import { PROPOSALS, selfCheck, type CheckedProposal, type ProposalId } from '../../src/domain/proposals/proposals.ts';
import { FOUR_LEGS, LEVELS, STRATEGY_KINDS, type FourLeg } from '../../src/schema/terms.ts';
import type { MunicipalityChanges, OfferChanges } from '../build.ts';
import { aMunicipality } from '../build.ts';
import { contextOf } from '../views/catalogue.ts';

const TODAY = '2026-06-15';
const STUDIED = { id: 'cos-p', kind: 'programme', evidence: [{ finding: 'Ingen sikker forskel.' }] } as const;
const UNSTUDIED = { id: 'icdp', kind: 'programme', evidence: [] } as const;
const FOLLOWED = { criteria: [{ criterion: 'Mange kommer', target: '30', dataSource: 'Tælling' }] };
const FOR_YOUNG: OfferChanges = { level: 'selective', audience: { pregnancy: {}, parent: { toAge: 24 } } };

interface Town {
  readonly municipality?: MunicipalityChanges;
  readonly offers?: readonly OfferChanges[];
}

function check(id: ProposalId, { municipality = {}, offers = [] }: Town): CheckedProposal {
  const named = Object.fromEntries(offers.map((changes, index) => [`esbjerg/offer-${index}`, changes]));
  const { catalogue } = contextOf({ offers: named }, TODAY);
  const facts = proposalFacts(aMunicipality(municipality), {
    offers: catalogue.offers,
    programmes: [STUDIED, UNSTUDIED],
    today: TODAY,
  });
  const found = selfCheck(facts).find((proposal) => proposal.id === id);
  if (!found) throw new Error(`There is no proposal ${id}.`);
  return found;
}

const legs = (state: 'in-house' | 'cooperates' | 'none', which: readonly FourLeg[] = FOUR_LEGS) => ({
  fourLegs: which.map((leg) => ({ leg, state })),
});
const strategy = (kind: (typeof STRATEGY_KINDS)[number], state: 'adopted' | 'underway' | 'none') => ({
  strategies: [{ kind, state }],
});
const agreement = (changes: object) => ({ specialistAgreements: [{ service: 'Psykiatrien', ...changes }] });

const CASES: readonly (readonly [ProposalId, Outcome, string, Town])[] = [
  ['universal-under-one-roof', 'yes', 'all four legs stand in the house', { municipality: legs('in-house') }],
  [
    'universal-under-one-roof',
    'partly',
    'one leg is a cooperation',
    { municipality: legs('cooperates', ['maternity-care']) },
  ],
  ['universal-under-one-roof', 'partly', 'there is an offer for all', { offers: [{}] }],
  ['universal-under-one-roof', 'no-evidence', 'each leg is said to be missing', { municipality: legs('none') }],
  [
    'universal-under-one-roof',
    'cannot-tell',
    'three legs are missing and one is unknown',
    { municipality: legs('none', FOUR_LEGS.slice(1)) },
  ],
  [
    'universal-under-one-roof',
    'cannot-tell',
    'the only offer for all is over',
    { offers: [{ status: { state: 'ended', asOf: '2024' } }] },
  ],
  [
    'defined-target-groups',
    'yes',
    'a strategy and a defined group',
    { municipality: strategy('target-groups', 'adopted'), offers: [FOR_YOUNG] },
  ],
  ['defined-target-groups', 'partly', 'a defined group and no word of a strategy', { offers: [FOR_YOUNG] }],
  [
    'defined-target-groups',
    'partly',
    'one targeted offer does not say for whom',
    { municipality: strategy('target-groups', 'adopted'), offers: [FOR_YOUNG, { level: 'indicated' }] },
  ],
  ['defined-target-groups', 'no-evidence', 'every offer is for all', { offers: [{}] }],
  ['defined-target-groups', 'cannot-tell', 'no targeted offer says for whom', { offers: [{ level: 'selective' }] }],
  [
    'defined-target-groups',
    'cannot-tell',
    'it says how old the parents are, but not at which time of life',
    { offers: [{ level: 'selective', audience: { parent: { toAge: 24 } } }] },
  ],
  ['defined-target-groups', 'cannot-tell', 'there are no offers', {}],
  [
    'evidence-based-programmes',
    'yes',
    'a studied programme at each level',
    { offers: LEVELS.map((level) => ({ level, programmes: ['cos-p'] })) },
  ],
  ['evidence-based-programmes', 'partly', 'a studied programme at one level', { offers: [{ programmes: ['cos-p'] }] }],
  [
    'evidence-based-programmes',
    'no-evidence',
    'each offer has a programme nobody has studied',
    { offers: [{ programmes: ['icdp'] }] },
  ],
  [
    'evidence-based-programmes',
    'cannot-tell',
    'an offer names no programme',
    { offers: [{ programmes: ['icdp'] }, {}] },
  ],
  ['documented-follow-up', 'yes', 'every offer has a criterion with its data', { offers: [{ followUp: FOLLOWED }] }],
  ['documented-follow-up', 'partly', 'one of two offers has', { offers: [{ followUp: FOLLOWED }, {}] }],
  [
    'documented-follow-up',
    'partly',
    'results are a principle',
    { municipality: { corePrinciples: ['results-based'] } },
  ],
  ['documented-follow-up', 'no-evidence', 'follow-up is filled in without a criterion', { offers: [{ followUp: {} }] }],
  ['documented-follow-up', 'cannot-tell', 'nothing is said of follow-up', { offers: [{}] }],
  [
    'specialist-agreements',
    'yes',
    'a written agreement goes both ways',
    { municipality: agreement({ written: true, direction: 'both' }) },
  ],
  [
    'specialist-agreements',
    'partly',
    'a written agreement goes one way',
    { municipality: agreement({ written: true, direction: 'to-specialist' }) },
  ],
  [
    'specialist-agreements',
    'partly',
    'an agreement has a direction only',
    { municipality: agreement({ direction: 'both' }) },
  ],
  [
    'specialist-agreements',
    'no-evidence',
    'nothing is in writing',
    { municipality: agreement({ written: false, direction: 'both' }) },
  ],
  ['specialist-agreements', 'cannot-tell', 'a service is named and no more', { municipality: agreement({}) }],
  ['specialist-agreements', 'cannot-tell', 'nothing is said', {}],
  [
    'shared-knowledge',
    'yes',
    'all offers share a programme',
    { offers: [{ programmes: ['icdp'] }, { programmes: ['cos-p', 'icdp'] }] },
  ],
  [
    'shared-knowledge',
    'partly',
    'two of three offers share one',
    { offers: [{ programmes: ['icdp'] }, { programmes: ['icdp'] }, {}] },
  ],
  [
    'shared-knowledge',
    'no-evidence',
    'each offer has its own',
    { offers: [{ programmes: ['icdp'] }, { programmes: ['cos-p'] }] },
  ],
  ['shared-knowledge', 'cannot-tell', 'there is one offer only', { offers: [{ programmes: ['icdp'] }] }],
  ['development-plan', 'yes', 'a plan is in force', { municipality: strategy('implementation', 'adopted') }],
  ['development-plan', 'partly', 'a plan is on its way', { municipality: strategy('implementation', 'underway') }],
  ['development-plan', 'partly', 'an offer has a target', { offers: [{ followUp: FOLLOWED }] }],
  [
    'development-plan',
    'no-evidence',
    'there is said to be no plan',
    { municipality: strategy('implementation', 'none') },
  ],
  [
    'development-plan',
    'cannot-tell',
    'another strategy is stated',
    { municipality: strategy('partnership', 'adopted') },
  ],
  [
    'chosen-partners',
    'yes',
    'a strategy for partnership is in force',
    { municipality: strategy('partnership', 'adopted') },
  ],
  [
    'chosen-partners',
    'partly',
    'a partner is named',
    { municipality: { civilSociety: [{ organisation: 'moedrehjaelpen' }] } },
  ],
  [
    'chosen-partners',
    'partly',
    'an offer has a partner',
    { offers: [{ partners: [{ organisation: 'moedrehjaelpen', roles: ['runs'] }] }] },
  ],
  [
    'chosen-partners',
    'no-evidence',
    'there is no strategy and no partner',
    { municipality: strategy('partnership', 'none') },
  ],
  ['chosen-partners', 'cannot-tell', 'nothing is said', {}],
];

test.each(CASES)('%s: %s, where %s', (id, outcome, _, town) => {
  expect(check(id, town).outcome).toBe(outcome);
});

test('each proposal has a case for each answer', () => {
  const answered = new Set(CASES.map(([id, outcome]) => `${id} ${outcome}`));
  expect(answered.size).toBe(PROPOSALS.length * 4);
});

describe('whatever the answer', () => {
  test('where the data cannot tell, it says what to fill in', () => {
    const silent = CASES.map(([id, , , town]) => check(id, town)).filter(
      ({ outcome, missing }) => outcome === 'cannot-tell' && missing.length === 0,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('yes and partly carry evidence, and nothing else does but an agreement that falls short', () => {
    for (const [id, outcome, , town] of CASES) {
      const { evidence } = check(id, town);
      const carries =
        outcome === 'yes' || outcome === 'partly' || (id === 'specialist-agreements' && 'municipality' in town);
      expect([id, outcome, evidence.length > 0]).toEqual([id, outcome, carries]);
    }
  });
});

test('only current offers speak for a proposal', () => {
  for (const state of ['planned', 'paused', 'ended', 'unknown'] as const) {
    const offers = [{ ...FOR_YOUNG, status: { state, asOf: '2026' }, followUp: FOLLOWED, programmes: ['cos-p'] }];
    for (const { id } of PROPOSALS) expect(check(id, { offers }).outcome).toBe('cannot-tell');
  }
});

test('the proposals are counted as in the report', () => {
  expect(PROPOSALS.map(({ number, source }) => [number, source.section])).toEqual(
    Array.from({ length: 8 }, (_, index) => [index + 1, `Forslag ${index + 1}`]),
  );
});
