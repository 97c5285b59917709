import type { VocabularyTerm } from '../schema/vocabulary.ts';
import type { Translate } from '../i18n/translate.ts';
import { wordsIn, type Words } from '../i18n/words.ts';

/** A term as families read it: in their language where the vocabulary has it, else in Danish. */
export function termWords(term: VocabularyTerm, { locale }: Translate): Words {
  if (locale === 'da') return term.label;
  return term.labels[locale] ?? wordsIn('da', term.label, locale);
}

/** A term as professionals read it. Other languages have one word for both. */
export function professionalTermWords(term: VocabularyTerm, t: Translate): Words {
  return t.locale === 'da' ? (term.professionalLabel ?? term.label) : termWords(term, t);
}
