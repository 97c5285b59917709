import { FOUR_LEGS } from '../../schema/terms.ts';
import { offersFor, type Answer, type Evidence, type Missing, type Outcome, type ProposalFacts } from './proposal.ts';

/**
 * Proposal 1. Yes takes all four legs in the house. A leg not mentioned is unknown; universal offers alone speak for
 * a part of it.
 */
export function checkUniversal({ municipality, current }: ProposalFacts): Answer {
  const stated = new Map(municipality.fourLegs.map(({ leg, state }) => [leg, state]));
  const legs = FOUR_LEGS.flatMap((leg): readonly Evidence[] => {
    const state = stated.get(leg);
    return state === undefined || state === 'none' ? [] : [{ kind: 'leg', leg, state }];
  });
  const missing = FOUR_LEGS.filter((leg) => !stated.has(leg)).map((leg): Missing => ({ kind: 'leg', leg }));
  const evidence = [
    ...legs,
    ...offersFor(
      'universal',
      current.filter(({ level }) => level === 'universal'),
    ),
  ];
  const isComplete = FOUR_LEGS.every((leg) => stated.get(leg) === 'in-house');
  return { outcome: outcomeOf(isComplete, evidence, missing), evidence, missing };
}

function outcomeOf(isComplete: boolean, evidence: readonly Evidence[], missing: readonly Missing[]): Outcome {
  if (isComplete) return 'yes';
  if (evidence.length > 0) return 'partly';
  return missing.length === 0 ? 'no-evidence' : 'cannot-tell';
}
