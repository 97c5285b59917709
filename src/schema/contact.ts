import { z } from 'zod';
import { readPhone } from '../said/read-phone.ts';
import { Email, HttpsUrl, LanguageCode, line } from './common.ts';
import { WhenLine } from './opening.ts';
import { oneOrMany, said } from './said.ts';

const Number = said(readPhone, 60).describe(
  'Telefonnummer i anførselstegn: "76 16 16 16", "116 111", "76 16 16 17, tast 3".',
);

const Languages = oneOrMany(LanguageCode, 30);

/** Hours as a line of time; what is no such line is a note. */
const PhoneHours = WhenLine.describe('Hvornår man kan ringe, fx «hverdage 9-15».');

const PhoneFields = z.strictObject({
  number: Number,
  for: line(80).describe('Hvad man ringer om, fx "Anonym rådgivning".').exactOptional(),
  languages: Languages.describe('Sprog, der bliver talt: da, ar …').exactOptional(),
  hours: PhoneHours.exactOptional(),
  sms: z.boolean().describe('Kan man sende en sms?').exactOptional(),
  note: line(200).describe('Andet om nummeret.').exactOptional(),
});

const PhoneEntry = z.union([Number.transform((number): z.output<typeof PhoneFields> => ({ number })), PhoneFields]);

const OneContact = z
  .strictObject({
    role: line(100)
      .describe('Rollen, man får fat i, ikke en persons navn, fx "Husets sundhedsplejerske".')
      .exactOptional(),
    phones: oneOrMany(PhoneEntry, 12)
      .describe('Telefonnumre: et nummer, eller { number, for, languages, hours, sms }.')
      .exactOptional(),
    email: Email.describe('Fælles e-mailadresse, ikke en persons.').exactOptional(),
    web: HttpsUrl.describe('Side på nettet, der begynder med https://.').exactOptional(),
    form: HttpsUrl.describe('Side, hvor man melder sig til eller skriver, der begynder med https://.').exactOptional(),
    note: line(200).describe('Andet om kontakten.').exactOptional(),
    phone: Number.describe('Ét telefonnummer i anførselstegn; flere står i phones.').exactOptional(),
    languages: Languages.describe('Sprog, der bliver talt på telefonen.').exactOptional(),
    hours: line(200).describe('Hvornår man kan få fat i jer.').exactOptional(),
    signUp: HttpsUrl.describe('Det samme som form.').exactOptional(),
  })
  .describe('Hvem man kan spørge.');

type Written = z.output<typeof OneContact>;
export type PhoneFrontmatter = z.output<typeof PhoneEntry> & { readonly hoursNote?: string };

/** Whom one can ask, as it is said: several contacts in an old file are one with several numbers. */
export interface ContactFrontmatter {
  readonly role?: string;
  readonly phones: readonly PhoneFrontmatter[];
  readonly email?: string;
  readonly web?: string;
  readonly form?: string;
  readonly note?: string;
}

export const Contact = oneOrMany(OneContact, 12)
  .transform((written): ContactFrontmatter => written.map(toContact).reduce(merge, { phones: [] }))
  .describe('Hvem man kan spørge.');

function toContact({ phone, phones = [], hours, languages, signUp, ...rest }: Written): ContactFrontmatter {
  const own = phone === undefined ? [] : [{ number: phone, ...(languages === undefined ? {} : { languages }) }];
  const form = rest.form ?? signUp;
  const all = [...own, ...phones];
  const [first, ...others] = all;
  const note = first === undefined && hours !== undefined ? [rest.note, hours].filter(Boolean).join(' · ') : rest.note;
  return {
    ...rest,
    ...(form === undefined ? {} : { form }),
    ...(note === undefined ? {} : { note }),
    phones: first === undefined ? [] : [{ ...first, ...hoursOf(hours) }, ...others],
  };
}

/** Hours in an old file's words: read as a line of time where they are one, else kept as they stand. */
function hoursOf(hours: string | undefined): Partial<PhoneFrontmatter> {
  if (hours === undefined) return {};
  const read = WhenLine.safeParse(hours);
  return read.success ? { hours: read.data } : { hoursNote: hours };
}

function merge(all: ContactFrontmatter, next: ContactFrontmatter): ContactFrontmatter {
  return { ...next, ...all, phones: [...all.phones, ...next.phones] };
}
