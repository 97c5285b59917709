import type { OfferContact, Reach } from '../../domain/contact/contact.ts';
import { wordsIn, type Words } from '../../i18n/words.ts';
import type { Translate } from '../../i18n/translate.ts';
import { inheritedWords, phoneWords } from './phone-words.ts';

/** A way to get in touch: a link, and what is to be known of it. */
export interface ContactLink {
  readonly href: string;
  readonly label: Words;
  readonly notes: readonly Words[];
}

/** The ways to get in touch, each a link that says what it does: telephones, mail, the form, the offer's page. */
export function contactLinks(contact: OfferContact, t: Translate): ContactLink[] {
  const { reach, form, web } = contact;
  return [
    ...(reach === undefined ? [] : reachLinks(reach, t)),
    ...(form === undefined ? [] : [{ href: form, label: t('contact.form'), notes: [] }]),
    ...(web === undefined ? [] : [{ href: web, label: t('contact.web'), notes: [] }]),
  ];
}

/** Whom one reaches, and what else is to be known of it. */
export function contactNotes({ reach, note }: OfferContact, t: Translate): Words[] {
  return [wordsIn('da', reach?.role ?? '', t.locale), wordsIn('da', note ?? '', t.locale)].filter(
    (words) => words !== '',
  );
}

/** Telephones and mail, each said to be the house's or the municipality's where it is inherited. */
export function reachLinks({ phones, email, from }: Reach, t: Translate): ContactLink[] {
  const inherited = (way: 'phone' | 'email') => [inheritedWords(way, from, t)].filter((words) => words !== '');
  return [
    ...phones.map((phone) => {
      const { href, label, notes } = phoneWords(phone, t);
      return { href, label: t('contact.call', { number: label }), notes: [...inherited('phone'), ...notes] };
    }),
    ...(email === undefined ? [] : [{ href: `mailto:${email}`, label: email, notes: inherited('email') }]),
  ];
}
