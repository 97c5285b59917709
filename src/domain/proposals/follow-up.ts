import {
  idsOf,
  offersFor,
  type Answer,
  type Evidence,
  type Missing,
  type ProposalFacts,
  type ProposalOffer,
} from './proposal.ts';

/**
 * Proposal 4. Yes takes that every current offer says how it is followed up: a criterion with its source of data, or
 * an evaluation. Working by results as a principle is a part of it.
 */
export function checkFollowUp({ municipality, current }: ProposalFacts): Answer {
  const followed = current.filter(isFollowedUp);
  const silent = current.filter(({ followUp }) => followUp === undefined);
  const evidence: readonly Evidence[] = [
    ...offersFor('follow-up', followed),
    ...(municipality.corePrinciples.includes('results-based') ? [{ kind: 'results-based' } as const] : []),
  ];
  const missing: readonly Missing[] = [
    ...(current.length === 0 ? [{ kind: 'offers' } as const] : []),
    ...(silent.length === 0 ? [] : [{ kind: 'follow-up', ids: idsOf(silent) } as const]),
  ];
  if (current.length > 0 && followed.length === current.length) return { outcome: 'yes', evidence, missing };
  if (evidence.length > 0) return { outcome: 'partly', evidence, missing };
  return { outcome: missing.length === 0 ? 'no-evidence' : 'cannot-tell', evidence, missing };
}

function isFollowedUp({ followUp }: ProposalOffer): boolean {
  if (followUp === undefined) return false;
  return followUp.evaluations.length > 0 || followUp.criteria.some(({ dataSource }) => dataSource !== undefined);
}
