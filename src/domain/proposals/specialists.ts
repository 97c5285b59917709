import type { Answer, Evidence, Missing, ProposalFacts } from './proposal.ts';

type Agreement = ProposalFacts['municipality']['specialistAgreements'][number];

/**
 * Proposal 5. Yes takes an agreement in writing that goes both ways. An agreement of which less is known is a part of
 * it; where none of those stated is in writing, nothing speaks for it.
 */
export function checkSpecialists({ municipality: { specialistAgreements: agreements } }: ProposalFacts): Answer {
  const evidence = agreements.map(({ service, written, direction }): Evidence => ({
    kind: 'agreement',
    service,
    isWritten: written,
    direction,
  }));
  const missing = agreements.length === 0 ? [{ kind: 'agreements' } as const] : agreements.flatMap(missingOf);
  if (agreements.some(({ written, direction }) => written === true && direction === 'both'))
    return { outcome: 'yes', evidence, missing };
  if (agreements.length > 0 && agreements.every(({ written }) => written === false))
    return { outcome: 'no-evidence', evidence, missing };
  const isKnown = agreements.some(({ written, direction }) => written === true || direction !== undefined);
  return { outcome: isKnown ? 'partly' : 'cannot-tell', evidence, missing };
}

function missingOf({ service, written, direction }: Agreement): readonly Missing[] {
  return [
    ...(written === undefined ? [{ kind: 'agreement-writing', service } as const] : []),
    ...(direction === undefined ? [{ kind: 'agreement-direction', service } as const] : []),
  ];
}
