import type { Offer } from '../../domain/catalogue.ts';
import { formatLanguage } from '../../i18n/format.ts';
import { tell } from '../../i18n/publishers/index.ts';
import { uuidOf } from '../ids.ts';
import { contactRecord } from '../json/contact-record.ts';
import type { PhoneRecord } from '../phone-line.ts';
import type { HsdsContact, HsdsPhone, HsdsService } from './shapes.ts';

type ContactFields = Pick<HsdsService, 'phones' | 'contacts'>;

/** Telephones of the service, and whose they are; the municipality's own as one more contact. */
export function contactsOf({ id, contact }: Offer): ContactFields {
  const { reach, fallback } = contactRecord(contact) ?? {};
  const service = uuidOf('service', id);
  const phones = (reach?.phones ?? []).flatMap((phone, index) => phonesOf(phone, `${id}#${index}`));
  const contacts = [
    { reach, part: id, own: {} },
    { reach: fallback, part: `${id}#fallback`, own: { phones: fallbackPhones(fallback?.phones, id) } },
  ].flatMap(({ reach: row, part, own }): HsdsContact[] => {
    const said = {
      ...(row?.role === undefined ? {} : { title: row.role }),
      ...(row?.from.name === undefined ? {} : { department: row.from.name }),
      ...(row?.email === undefined ? {} : { email: row.email }),
      ...own,
    };
    return row === undefined || Object.keys(said).length === 0
      ? []
      : [{ id: uuidOf('contact', part), service_id: service, ...said }];
  });
  return {
    ...(phones.length === 0 ? {} : { phones: phones.map((phone) => ({ ...phone, service_id: service })) }),
    ...(contacts.length === 0 ? {} : { contacts }),
  };
}

function fallbackPhones(phones: readonly PhoneRecord[] = [], id: string): HsdsPhone[] {
  return phones.flatMap((phone, index) => phonesOf(phone, `${id}#fallback/${index}`));
}

/** A number that takes text messages too is one more of that type: the specification has one type a number. */
function phonesOf(phone: PhoneRecord, part: string): HsdsPhone[] {
  const row = phoneOf(phone, part);
  return phone.sms === true ? [row, { ...phoneOf(phone, `${part}/sms`), type: 'text' }] : [row];
}

function phoneOf(
  { text, extension, languages = [], hours, sms, note, ...phone }: PhoneRecord,
  part: string,
): HsdsPhone {
  const id = uuidOf('phone', part);
  const [number = text] = text.split(', ');
  const isDigits = extension !== undefined && /^\d{1,9}$/.test(extension);
  const description = [
    phone.for ?? '',
    isDigits ? '' : (extension ?? ''),
    hours?.text ?? '',
    sms === false ? tell('data.noSms') : '',
    note ?? '',
  ].filter((words) => words !== '');
  return {
    id,
    number,
    ...(isDigits ? { extension: Number(extension) } : {}),
    ...(description.length === 0 ? {} : { description: description.join(', ') }),
    ...(languages.length === 0 ? {} : { languages: languages.map((code) => languageOf(code, part, id)) }),
  };
}

function languageOf(code: string, part: string, phone: string) {
  return { id: uuidOf('language', `${part}#${code}`), phone_id: phone, code, name: formatLanguage(code, 'da') };
}
