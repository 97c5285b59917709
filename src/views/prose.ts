import type { AuthoredText } from '../domain/records.ts';
import type { Locale, Translate } from '../i18n/translate.ts';

interface Translated<T> {
  readonly text: AuthoredText;
  readonly translations: Readonly<Partial<Record<string, T>>>;
}

interface Translation {
  readonly text: AuthoredText;
  readonly review?: { readonly date: string } | undefined;
}

/** What an author wrote, in the reader's language where somebody has translated it, else in Danish. */
export interface Prose<T> {
  readonly lang: Locale;
  /** Undefined where the text is Danish. */
  readonly translation: T | undefined;
  readonly text: AuthoredText;
  /** The part for professionals, which may stand in Danish although the rest is translated. */
  readonly professional: { readonly lang: Locale; readonly html: string };
}

export function proseOf<T extends Translation>(record: Translated<T>, locale: Locale): Prose<T> {
  const translation = translationIn(record, locale);
  const lang = translation ? locale : 'da';
  const hasProfessional = translation !== undefined && translation.text.professionalHtml !== '';
  return {
    lang,
    translation,
    text: translation?.text ?? record.text,
    professional: hasProfessional
      ? { lang, html: translation.text.professionalHtml }
      : { lang: 'da', html: record.text.professionalHtml },
  };
}

export function translationIn<T>({ translations }: Pick<Translated<T>, 'translations'>, locale: Locale): T | undefined {
  return locale === 'da' ? undefined : translations[locale];
}

/** Said of a text that nobody with its language as mother tongue has read; empty for Danish and for what is reviewed. */
export function unreviewedNote(translation: Pick<Translation, 'review'> | undefined, t: Translate): string {
  return translation === undefined || translation.review !== undefined ? '' : t('translation.unreviewed');
}
