import { listsNamed } from '../../domain/help/crisis-phrase.ts';
import { isHelpTopic } from '../../domain/help/crisis-words.ts';
import type { VocabularyTerm } from '../../schema/vocabulary.ts';
import type { ContentRecords } from '../../load/disk.ts';
import type { Fault, Rule } from '../rule.ts';

/** The words that lead to help now. Editors keep them. */
const LIST = 'crisis-words';

export const crisisWordsRule: Rule = {
  id: 'crisis-words',
  description: 'Ord, der fører til hjælp nu, har en grund, kendte lister og en linje, der kan hjælpe.',
  source: 'Katalogets egen regel om hjælp i nød',
  severity: 'error',
  allowsException: false,
  check: ({ records }) => {
    const terms = records.vocabulary.find(({ id }) => id === LIST)?.data.terms ?? [];
    const lists = new Set(terms.filter(({ id }) => !isHelpTopic(id)).map(({ id }) => id));
    return terms.flatMap((term, index) => [
      ...faultsOfTopic(term, index, records),
      ...unknownLists(term, index, lists),
    ]);
  },
};

type Term = Pick<VocabularyTerm, 'id' | 'because' | 'asks' | 'synonyms'>;

function faultsOfTopic({ id, because, asks }: Term, index: number, { help }: ContentRecords): Fault[] {
  if (!isHelpTopic(id))
    return asks.length === 0
      ? []
      : [fault([index, 'asks'], `«${id}» er ikke et emne, hjælpen har.`, 'Skriv ordene under synonyms, eller ret id.')];
  return [
    ...(because === undefined
      ? [fault([index, 'because'], `«${id}» har ingen grund.`, 'Skriv i because, hvorfor ordene fører til hjælp.')]
      : []),
    ...(help.some(({ data }) => data.topics.some((topic) => topic === id))
      ? []
      : [fault([index, 'id'], `Ingen linje i content/help hjælper med «${id}».`, 'Tilføj en linje med det emne.')]),
  ];
}

function unknownLists({ asks, synonyms }: Term, index: number, lists: ReadonlySet<string>): Fault[] {
  const field = asks.length > 0 ? 'asks' : 'synonyms';
  return (field === 'asks' ? asks : synonyms).flatMap((line, at) =>
    listsNamed(line)
      .filter((name) => !lists.has(name))
      .map((name) => fault([index, field, at], `Der er ingen liste «${name}».`, 'Ret navnet mellem < og >.')),
  );
}

function fault([index, ...rest]: readonly (string | number)[], message: string, hint: string): Fault {
  return { kind: 'vocabulary', id: LIST, at: { path: ['terms', index ?? 0, ...rest] }, message, hint };
}
