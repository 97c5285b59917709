import {
  offersFor,
  strategyAnswer,
  strategyState,
  type Answer,
  type ProposalFacts,
  type ProposalOffer,
} from './proposal.ts';

/**
 * Proposal 7. Yes takes a plan in force for how new methods are introduced and followed up. A plan on its way, or
 * offers with targets to be followed up, are a part of it.
 */
export function checkDevelopmentPlan(facts: ProposalFacts): Answer {
  const state = strategyState('implementation', facts);
  const plan = strategyAnswer('implementation', facts);
  const evidence = [...plan.evidence, ...offersFor('targets', facts.current.filter(hasTarget))];
  const { missing } = plan;
  if (state === 'adopted') return { outcome: 'yes', evidence, missing };
  if (evidence.length > 0) return { outcome: 'partly', evidence, missing };
  return { outcome: state === 'none' ? 'no-evidence' : 'cannot-tell', evidence, missing };
}

function hasTarget({ followUp }: ProposalOffer): boolean {
  return followUp !== undefined && followUp.criteria.some(({ target }) => target !== undefined);
}
