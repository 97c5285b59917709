import type { InterventionFacts, TypologyFacts } from './facts.ts';
import type { Group } from './groups.ts';

/** The groups that no answer rules out, for facts of which no group is certain. */
export function possibleGroups({ units, interventions }: TypologyFacts): readonly Group[] {
  switch (units.kind) {
    case 'some':
      return [1, 2];
    case 'none':
      return withoutUnit(interventions);
    case 'unknown':
      return [1, 2, ...withoutUnit(interventions)];
  }
}

function withoutUnit({ kind }: InterventionFacts): readonly Group[] {
  if (kind === 'some') return [3];
  return kind === 'none' ? [4] : [3, 4];
}
