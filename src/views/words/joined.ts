import type { Translate } from '../../i18n/translate.ts';

/** Parts of one line with the language's comma between them; empty parts are left out. */
export function joinedByComma(parts: readonly string[], t: Translate): string {
  return parts
    .filter((part) => part !== '')
    .reduce((first, more) => (first === '' ? more : t('joined.comma', { first, more })), '');
}

/** Parts of one phrase with a space between them; empty parts are left out. */
export function joinedBySpace(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** Words that begin a line or a sentence of their own. */
export function capitalised(words: string, { locale }: Translate): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
