import type { VocabularyTerm } from '../../schema/vocabulary.ts';

/** The list, or nothing where it is empty: an empty one would say that there is none. */
export function some<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

export function termRecord({ id, label, professionalLabel, labels }: VocabularyTerm) {
  const others = Object.fromEntries(Object.entries(labels).filter(([, text]) => text !== ''));
  return { id, label, professionalLabel, labels: Object.keys(others).length > 0 ? others : undefined };
}
