import type { Offer } from '../domain/catalogue.ts';
import type { Translate } from '../i18n/translate.ts';
import { wordsIn, type Words } from '../i18n/words.ts';

/** Whom to ask about an offer, for a browser. What is not known is left out. */
export interface ContactData {
  readonly phone?: string;
  readonly email?: string;
  /** The page where one signs up, or the offer's own. */
  readonly web?: string;
  /** Role, hours and note. */
  readonly lines: readonly Words[];
}

export function contactData({ contact }: Pick<Offer, 'contact'>, { locale }: Translate): ContactData {
  const { phone, email, role, hours, note } = contact ?? {};
  const web = contact?.signUp ?? contact?.web;
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(web === undefined ? {} : { web }),
    lines: [role, hours, note].flatMap((line) => (line === undefined ? [] : [wordsIn('da', line, locale)])),
  };
}
