import type { Offer } from '../../domain/catalogue.ts';
import type { Reach } from '../../domain/contact/contact.ts';
import { writePhone } from '../../said/write-phone.ts';
import { writePrice } from '../../said/write-price.ts';
import { writeWhen } from '../../said/write-when.ts';
import type { ContactFrontmatter, PhoneFrontmatter } from '../../schema/contact.ts';
import type { OwnContactRecord } from './document-schema.ts';
import type { OfferRecord } from './offer-schema.ts';
import { some } from './some.ts';
import { whenRecord } from './times-record.ts';

type ContactRecord = NonNullable<OfferRecord['contact']>;
type ReachRecord = NonNullable<ContactRecord['reach']>;

/** What an offer costs; nothing where nobody has said it. */
export function priceRecord({ lines, note }: Offer['price']): OfferRecord['price'] {
  if (lines.length === 0 && note === undefined) return undefined;
  return { lines: some(lines.map((line) => ({ text: writePrice(line), ...line }))), note };
}

/** How to get in touch, and whose telephone and mail it is; nothing where nobody has said any of it. */
export function contactRecord({ reach, form, web, note, fallback }: Offer['contact']): ContactRecord | undefined {
  const record = {
    reach: reach && reachRecord(reach),
    form,
    web,
    note,
    fallback: fallback && reachRecord(fallback),
  };
  return Object.values(record).every((value) => value === undefined) ? undefined : record;
}

/** What a house, an organisation or a municipality says of itself. */
export function ownContactRecord(contact: ContactFrontmatter | undefined): OwnContactRecord | undefined {
  if (contact === undefined) return undefined;
  const { phones, ...rest } = contact;
  return { ...rest, phones: some(phones.map(phoneRecord)) };
}

function reachRecord({ role, phones, email, from }: Reach): ReachRecord {
  return { role, phones: some(phones.map(phoneRecord)), email, from };
}

function phoneRecord(phone: PhoneFrontmatter): NonNullable<ReachRecord['phones']>[number] {
  const { number, hours, hoursNote, languages = [], sms, note } = phone;
  const said = hours === undefined ? undefined : { text: writeWhen(hours), when: whenRecord(hours) };
  return {
    text: writePhone(number),
    dial: number.dial,
    extension: number.extension,
    for: phone.for,
    languages: some(languages),
    hours: said ?? (hoursNote === undefined ? undefined : { text: hoursNote }),
    sms,
    note,
  };
}
