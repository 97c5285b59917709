import { idsOf, type Answer, type Evidence, type Missing, type ProposalFacts, type ProposalOffer } from './proposal.ts';

/**
 * Proposal 6. The report names a common programme as one way to common knowledge, and that is what the data can
 * show. Yes takes one that all current offers use, at least two; one that some share is a part of it.
 */
export function checkSharedKnowledge({ current }: ProposalFacts): Answer {
  const evidence = sharedProgrammes(current);
  const silent = current.filter(({ programmes }) => programmes.length === 0);
  const missing: readonly Missing[] = [
    ...(current.length < 2 ? [{ kind: 'offers' } as const] : []),
    ...(silent.length === 0 ? [] : [{ kind: 'programmes', ids: idsOf(silent) } as const]),
  ];
  if (evidence.some(({ ids }) => ids.length === current.length)) return { outcome: 'yes', evidence, missing };
  if (evidence.length > 0) return { outcome: 'partly', evidence, missing };
  const isStated = current.length > 1 && silent.length === 0;
  return { outcome: isStated ? 'no-evidence' : 'cannot-tell', evidence, missing };
}

function sharedProgrammes(
  current: readonly ProposalOffer[],
): readonly Extract<Evidence, { kind: 'shared-programme' }>[] {
  const ids = [...new Set(current.flatMap(({ programmes }) => programmes.map(({ id }) => id)))].sort();
  return ids.flatMap((programme) => {
    const users = current.filter(({ programmes }) => programmes.some(({ id }) => id === programme));
    return users.length > 1 ? [{ kind: 'shared-programme', programme, ids: idsOf(users) } as const] : [];
  });
}
