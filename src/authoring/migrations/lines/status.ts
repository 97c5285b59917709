import { inGroup, renamed, withRemark, type Draft } from '../rewrite.ts';
import { groupAt } from '../rewrite.ts';

/** `from` and `to` are `begins` and `ends`; what the end of a pause is, only its author knows. */
export function statusInLines(draft: Draft): Draft {
  const begun = renamed(draft, ['status', 'from'], 'begins');
  const { state, to, ends } = groupAt(begun.fields, ['status']) ?? {};
  if (to === undefined) return begun;
  if (state === 'paused' && ends === undefined) return withRemark(begun, ['status', 'to'], END_OF_PAUSE);
  return inGroup(renamed(begun, ['status', 'to'], 'ends'), ['status'], (group) => group);
}

const END_OF_PAUSE = [
  'Er «to» dagen, hvor pausen slutter, eller hvor tilbuddet slutter?',
  'Skriv reopens: og den første dag, der er åbent igen, eller ends: og tilbuddets sidste dag.',
] as const;
