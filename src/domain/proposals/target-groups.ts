import {
  idsOf,
  offersFor,
  strategyAnswer,
  strategyState,
  type Answer,
  type Missing,
  type ProposalFacts,
  type ProposalOffer,
} from './proposal.ts';

/**
 * Proposal 2. Yes takes a strategy, and selective or indicated offers that all say for whom they are. Offers that do
 * say so are a part of it; where every current offer is for all families, nothing speaks for it.
 */
export function checkTargetGroups(facts: ProposalFacts): Answer {
  const targeted = facts.current.filter(({ level }) => level !== 'universal');
  const defined = targeted.filter(hasDefinedGroup);
  const vague = targeted.filter((offer) => !hasDefinedGroup(offer));
  const strategy = strategyAnswer('target-groups', facts);
  const missing: readonly Missing[] = [
    ...(facts.current.length === 0 ? [{ kind: 'offers' } as const] : []),
    ...(vague.length === 0 ? [] : [{ kind: 'audience', ids: idsOf(vague) } as const]),
    ...strategy.missing,
  ];
  const evidence = [...offersFor('for-defined-group', defined), ...strategy.evidence];
  const isComplete = strategyState('target-groups', facts) === 'adopted' && defined.length > 0 && vague.length === 0;
  if (isComplete) return { outcome: 'yes', evidence, missing };
  if (evidence.length > 0) return { outcome: 'partly', evidence, missing };
  const isAllUniversal = facts.current.length > 0 && targeted.length === 0;
  return { outcome: isAllUniversal ? 'no-evidence' : 'cannot-tell', evidence, missing };
}

/** Says at which time of life, and what sets the group apart: a situation, the parents' age or their first child. */
function hasDefinedGroup({ audience, stages }: ProposalOffer): boolean {
  const { situations, parent, firstTimeParents } = audience;
  const isStaged = stages.kind === 'known' && stages.stages.some(({ certainty }) => certainty === 'stated');
  return isStaged && (situations.length > 0 || parent !== undefined || firstTimeParents === true);
}
