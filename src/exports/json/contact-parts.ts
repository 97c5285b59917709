import { z } from 'zod';
import { When } from './when-parts.ts';
import { stated } from './parts.ts';

export const Price = z.strictObject({
  lines: stated(
    z.strictObject({
      text: z.string().describe('Prisen som én linje på dansk.'),
      kind: z
        .enum(['free', 'amount', 'range', 'by-income', 'donation'])
        .describe('`by-income`: efter indtægt. `donation`: det, man kan give.'),
      ore: z.int().describe('Beløb i øre: 100 øre er 1 krone.').optional(),
      fromOre: z.int().describe('Mindst, i øre.').optional(),
      toOre: z.int().describe('Højst, i øre.').optional(),
      for: z.string().describe('Hvad den gælder, fx `pr. gang`.').optional(),
      if: z.string().describe('Hvem den gælder for, fx `hvis du får SU`.').optional(),
    }),
  ),
  note: z.string().optional(),
});

const Phone = z.strictObject({
  text: z.string().describe('Nummeret, som man læser det, med det, man taster bagefter.'),
  dial: z.string().describe('Nummeret, som man ringer til det.'),
  extension: z.string().describe('Det, man taster eller beder om bagefter.').optional(),
  for: z.string().describe('Hvad man ringer om.').optional(),
  languages: stated(z.string()),
  hours: z.strictObject({ text: z.string(), when: When.optional() }).describe('Hvornår man kan ringe.').optional(),
  sms: z.boolean().describe('Kan man sende en sms?').optional(),
  note: z.string().optional(),
});

/** Telephone and mail, and whose they are. */
export const Reach = z
  .strictObject({
    role: z.string().describe('Rollen, aldrig en persons navn.').optional(),
    phones: stated(Phone),
    email: z.string().optional(),
    from: z
      .strictObject({
        kind: z.enum(['offer', 'unit', 'organisation', 'municipality']),
        id: z.string().optional(),
        name: z.string().optional(),
      })
      .describe('Hvis de er: tilbuddets egne, husets, foreningens eller kommunens.'),
  })
  .meta({ id: 'Reach', description: 'Telefon og e-mail, og hvis de er.' });

/** What a house, an organisation or a municipality says of how to reach it. */
export const OwnContact = z
  .strictObject({
    role: z.string().optional(),
    phones: stated(Phone),
    email: z.string().optional(),
    web: z.url().optional(),
    form: z.url().optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'OwnContact', description: 'Hvordan man får fat i huset, foreningen eller kommunen.' });

export const Contact = z.strictObject({
  reach: Reach.describe('Nærmeste telefon og e-mail, som nogen har oplyst.').optional(),
  form: z.url().describe('Side, hvor man melder sig til eller skriver.').optional(),
  web: z.url().describe('Tilbuddets side på nettet.').optional(),
  note: z.string().optional(),
  fallback: Reach.describe('Kommunens, hvis man ikke får fat i nogen.').optional(),
});
