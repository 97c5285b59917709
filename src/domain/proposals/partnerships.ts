import {
  offersFor,
  strategyAnswer,
  strategyState,
  type Answer,
  type Evidence,
  type ProposalFacts,
} from './proposal.ts';

/**
 * Proposal 8. Yes takes a strategy for whom the municipality works with. Partners who are named, without a word on
 * how they were chosen, are a part of it.
 */
export function checkPartnerships(facts: ProposalFacts): Answer {
  const { municipality, current } = facts;
  const state = strategyState('partnership', facts);
  const strategy = strategyAnswer('partnership', facts);
  const count = municipality.civilSociety.length + municipality.regionalCooperation.length;
  const evidence: readonly Evidence[] = [
    ...strategy.evidence,
    ...(count === 0 ? [] : [{ kind: 'cooperation', count } as const]),
    ...offersFor(
      'partners',
      current.filter(({ partners }) => partners.length > 0),
    ),
  ];
  const { missing } = strategy;
  if (state === 'adopted') return { outcome: 'yes', evidence, missing };
  if (evidence.length > 0) return { outcome: 'partly', evidence, missing };
  return { outcome: state === 'none' ? 'no-evidence' : 'cannot-tell', evidence, missing };
}
