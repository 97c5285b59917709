import { shownHost } from '../addresses/web-address.ts';
import type { Offer } from '../domain/catalogue.ts';
import type { Translate } from '../i18n/translate.ts';
import { wordsIn, type Words } from '../i18n/words.ts';
import type { NamedLink } from './context.ts';

/** The ways to reach somebody, each a link: telephone, e-mail, sign-up form, website. */
export function contactLinks(contact: Offer['contact']): NamedLink[] {
  if (!contact) return [];
  const { phone, email, web, signUp } = contact;
  return [
    ...(phone === undefined ? [] : [{ href: `tel:${phone.replaceAll(' ', '')}`, label: phone }]),
    ...(email === undefined ? [] : [{ href: `mailto:${email}`, label: email }]),
    ...[signUp, web].flatMap((url) => (url === undefined ? [] : [{ href: url, label: shownHost(url) }])),
  ];
}

/** Whom one reaches, when, and what else is to be known of it, as far as it is stated. */
export function contactNotes(contact: Offer['contact'], t: Translate): Words[] {
  return [contact?.role, contact?.hours, contact?.note]
    .map((text) => wordsIn('da', text ?? '', t.locale))
    .filter((words) => words !== '');
}
