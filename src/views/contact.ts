import type { Offer } from '../domain/catalogue.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Words } from '../i18n/words.ts';
import { contactLinks, contactNotes, type ContactLink } from './words/contact-words.ts';
import { fallbackWords } from './words/phone-words.ts';

/** Whom to ask about an offer, for a browser. What is not known is left out. */
export interface ContactData {
  /** Telephones, mail, form and page, each with what is to be known of it. */
  readonly links: readonly ContactLink[];
  /** Role and note. */
  readonly lines: readonly Words[];
  /** Whom else to ask; empty where there is no more to say. */
  readonly fallback: string;
}

export function contactData(
  { contact, municipality }: Pick<Offer, 'contact' | 'municipality'>,
  t: Translate,
): ContactData {
  return {
    links: contactLinks(contact, t),
    lines: contactNotes(contact, t),
    fallback: fallbackWords(contact, municipality.name, t),
  };
}
