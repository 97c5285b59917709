import type { ContentRecord } from '../../load/parse-record.ts';
import type { VocabularyFrontmatter } from '../../schema/vocabulary.ts';
import type { Fault, Rule } from '../rule.ts';
import { familyTexts, type FamilyKind } from '../family-texts.ts';

type Term = VocabularyFrontmatter['terms'][number];

/** The list of words that keep people away, with what to say instead. Editors keep it. */
const LIST = 'wording';

export const wordingRule: Rule = {
  id: 'wording',
  description: 'Tekst til familier siger situationen og bruger ikke ord, der holder nogen væk.',
  source: 'Familiens Hus 2015; PwC 2021 (Esbjerg, Høje-Taastrup): «sårbar» holdt unge mødre væk',
  severity: 'warning',
  allowsException: true,
  check: ({ records }) => {
    const terms = records.vocabulary.find(({ id }) => id === LIST)?.data.terms ?? [];
    const finders = terms.map((term) => ({ term, pattern: patternOf(term) }));
    const { offers, municipalities, programmes, help } = records;
    const all: readonly ContentRecord<FamilyKind>[] = [...offers, ...municipalities, ...programmes, ...help];
    return all.flatMap((record) => finders.flatMap(({ term, pattern }) => faultsIn(record, term, pattern)));
  },
};

/** One fault for each text of the record that has the word. */
function faultsIn(record: ContentRecord<FamilyKind>, { instead, because }: Term, pattern: RegExp): Fault[] {
  return familyTexts(record).flatMap(({ at, text }) => {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return [];
    return [
      {
        kind: record.kind,
        id: record.id,
        at,
        message: `«${found}» kan holde nogen væk. ${because ?? ''}`.trim(),
        hint: instead === undefined ? 'Sig situationen, ikke hvad folk er.' : `Prøv: «${instead}».`,
      },
    ];
  });
}

/** The term's forms as whole words, whatever their case. */
function patternOf({ label, synonyms }: Term): RegExp {
  const forms = [label, ...synonyms].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'iu');
}
