import { formatLanguage } from '../i18n/format.ts';
import { tell } from '../i18n/publishers/index.ts';
import type { OfferRecord } from './json/offer-schema.ts';

export type PhoneRecord = NonNullable<NonNullable<NonNullable<OfferRecord['contact']>['reach']>['phones']>[number];

/** `76 16 16 17, tast 3 (Anonym rådgivning; arabisk; hverdage 9-15; også sms)`. */
export function phoneLine({ text, languages = [], hours, sms, note, ...phone }: PhoneRecord): string {
  const notes = [
    phone.for,
    languages.map((code) => formatLanguage(code, 'da')).join(', '),
    hours?.text,
    sms === undefined ? '' : tell(sms ? 'data.sms' : 'data.noSms'),
    note,
  ].filter((part) => part !== undefined && part !== '');
  return notes.length === 0 ? text : `${text} (${notes.join(', ')})`;
}
