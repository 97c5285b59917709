import type { ContactOrigin, OfferContact } from '../../domain/contact/contact.ts';
import { leftToRight } from '../../i18n/format-said.ts';
import { formatLanguage, formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { wordsIn, type Words } from '../../i18n/words.ts';
import type { PhoneNumber } from '../../said/phone.ts';
import type { When } from '../../said/when.ts';
import { whenWords } from './when-words.ts';

/** A telephone, as far as anybody has said what it is for. */
export interface Phone {
  readonly number: PhoneNumber;
  /** In Danish, as the rest of what an editor writes. */
  readonly for?: string;
  /** Codes of the languages spoken. */
  readonly languages?: readonly string[];
  readonly hours?: When;
  /** Hours that are no line of time. */
  readonly hoursNote?: string;
  readonly sms?: boolean;
  readonly note?: string;
}

/** A telephone as a link, and what is to be known of it, a line each. */
export interface PhoneWords {
  readonly href: string;
  /** The number as Danes read it, kept from left to right: it needs no language. */
  readonly label: string;
  readonly notes: readonly Words[];
}

export function phoneWords(phone: Phone, t: Translate): PhoneWords {
  const danish = (text: string | undefined) => wordsIn('da', text ?? '', t.locale);
  const notes = [
    extensionWords(phone, t),
    danish(phone.for),
    languageWords(phone, t),
    phone.hours === undefined ? '' : t('phone.hours', { hours: whenWords(phone.hours, t) }),
    danish(phone.hoursNote),
    phone.sms === undefined ? '' : t(phone.sms ? 'phone.sms' : 'phone.noSms'),
    danish(phone.note),
  ];
  return {
    href: `tel:${phone.number.dial}`,
    label: leftToRight(phone.number.shown, t.locale),
    notes: notes.filter((words) => words !== ''),
  };
}

/** Whose telephone or mail it is, where the offer has none of its own: `Husets telefon (Familiens Hus)`. */
export function inheritedWords(way: 'phone' | 'email', from: ContactOrigin, t: Translate): string {
  return from.kind === 'offer' ? '' : t(`inherited.${way}.${from.kind}`, { name: from.name });
}

/** Whom to ask when there is nobody to ask here, or nobody answers. Empty where there is no more to say. */
export function fallbackWords(
  { reach, fallback }: Pick<OfferContact, 'reach' | 'fallback'>,
  municipality: string,
  t: Translate,
): string {
  if (reach === undefined) return t('ask.nobody', { name: municipality });
  return fallback === undefined ? '' : t('ask.fallback', { name: municipality });
}

function extensionWords({ number: { extension } }: Phone, t: Translate): string {
  if (extension === undefined) return '';
  const isKey = /^[\d*#]+$/.test(extension);
  return t(isKey ? 'phone.press' : 'phone.askFor', { extension: leftToRight(extension, t.locale) });
}

function languageWords({ languages = [] }: Phone, t: Translate): string {
  if (languages.length === 0) return '';
  const names = languages.map((code) => formatLanguage(code, t.locale));
  return t('phone.languages', { languages: formatList(names, t.locale) });
}
