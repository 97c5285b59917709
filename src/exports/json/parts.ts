import { z } from 'zod';

/** A word in one of the catalogue's lists: its permanent id, and what families and professionals call it. */
export const Term = z
  .strictObject({
    id: z.string().describe('Ordets permanente id.'),
    label: z.string().describe('Ordet, som familier ser det.'),
    professionalLabel: z.string().describe('Fagets ord, hvis det er et andet.').optional(),
    labels: z.record(z.string(), z.string()).describe('Ordet på andre sprog, efter sprogkode.').optional(),
  })
  .meta({ id: 'Term', description: 'Et ord fra en af katalogets lister.' });

export const Link = z
  .strictObject({ id: z.string().describe('Id.'), name: z.string().describe('Navn.') })
  .meta({ id: 'Link', description: 'Noget andet i kataloget, ved id og navn.' });

export const SourceLink = z
  .strictObject({
    document: z.string().describe('Kildens id i `sources`.'),
    section: z.string().describe('Hvor i kilden.').optional(),
  })
  .meta({ id: 'SourceLink', description: 'Hvor en oplysning kommer fra.' });

/** A day, a month or a year, as exactly as the source knows it. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({ id: 'PartialDate', description: 'Et år, en måned eller en dag, så nøjagtigt som kilden ved det.' });

export const Day = z.iso.date().meta({ id: 'Day', description: 'En dag, YYYY-MM-DD.' });

export const Clock = z
  .string()
  .regex(/^\d{2}:\d{2}$/)
  .meta({ id: 'Clock', description: 'Et klokkeslæt i Danmark, HH:MM.' });

export const Range = z
  .strictObject({
    from: z.int().describe('Fra og med.').optional(),
    to: z.int().describe('Til og med.').optional(),
  })
  .meta({ id: 'Range', description: 'Fra og til, begge med. En ende, der mangler, er ikke oplyst.' });

/** A text with the language it is in. */
export const Said = z
  .strictObject({
    text: z.string().describe('Teksten.'),
    lang: z.string().describe('Tekstens sprog: da, en eller ar.'),
  })
  .meta({ id: 'Said', description: 'En tekst og det sprog, den står på.' });

/** A list of which an empty one is never written: left out means that nothing is stated. */
export function stated<T extends z.ZodType>(item: T) {
  return z.array(item).min(1).optional();
}
