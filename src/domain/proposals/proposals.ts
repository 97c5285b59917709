import { checkDevelopmentPlan } from './development-plan.ts';
import { checkFollowUp } from './follow-up.ts';
import { checkPartnerships } from './partnerships.ts';
import { checkProgrammes } from './programmes.ts';
import type { Answer, Proposal, ProposalFacts } from './proposal.ts';
import { checkSharedKnowledge } from './shared-knowledge.ts';
import { checkSpecialists } from './specialists.ts';
import { checkTargetGroups } from './target-groups.ts';
import { checkUniversal } from './universal.ts';

/** The eight proposals for family centres: Nordens Velfærdscenter 2012, one chapter each. */
export const PROPOSALS = [
  {
    id: 'universal-under-one-roof',
    number: 1,
    description: 'Universal activities for all families under one roof, on the four legs.',
    source: inChapter(1),
    check: checkUniversal,
  },
  {
    id: 'defined-target-groups',
    number: 2,
    description: 'Interventions fitted to well-defined groups, by a strategy.',
    source: inChapter(2),
    check: checkTargetGroups,
  },
  {
    id: 'evidence-based-programmes',
    number: 3,
    description: 'Evidence-based parenting programmes at all three levels.',
    source: inChapter(3),
    check: checkProgrammes,
  },
  {
    id: 'documented-follow-up',
    number: 4,
    description: 'What enthusiasts do is documented and followed up.',
    source: inChapter(4),
    check: checkFollowUp,
  },
  {
    id: 'specialist-agreements',
    number: 5,
    description: 'Cooperation with specialist services defined in writing, both ways.',
    source: inChapter(5),
    check: checkSpecialists,
  },
  {
    id: 'shared-knowledge',
    number: 6,
    description: 'Activities built on knowledge that all who work there share.',
    source: inChapter(6),
    check: checkSharedKnowledge,
  },
  {
    id: 'development-plan',
    number: 7,
    description: 'A plan for development and for introducing interventions.',
    source: inChapter(7),
    check: checkDevelopmentPlan,
  },
  {
    id: 'chosen-partners',
    number: 8,
    description: 'Partners chosen on purpose, by a strategy for partnership.',
    source: inChapter(8),
    check: checkPartnerships,
  },
] as const satisfies readonly Proposal[];

export type ProposalId = (typeof PROPOSALS)[number]['id'];

export interface CheckedProposal extends Answer {
  readonly id: ProposalId;
  readonly number: number;
  readonly source: Proposal['source'];
}

/** A municipality held against the eight proposals, in the report's order. Self-help, not marks. */
export function selfCheck(facts: ProposalFacts): readonly CheckedProposal[] {
  return PROPOSALS.map(({ id, number, source, check }) => ({ id, number, source, ...check(facts) }));
}

function inChapter(chapter: number): Proposal['source'] {
  return { document: 'nordens-boern-2012', section: `Forslag ${chapter}` };
}
