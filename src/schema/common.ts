import { z } from 'zod';
import { canonicalWebAddress, webAddressFault } from '../addresses/web-address.ts';

/** File names and ids: ASCII lower case, words joined by a hyphen. Permanent once published. */
export const Slug = z
  .string()
  .max(80, { error: 'må højst være 80 tegn' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'skal være små bogstaver a-z, tal og bindestreg (æ→ae, ø→oe, å→aa)' });

/** One line of plain text: no line breaks, no leading or trailing blanks. */
export function line(max: number) {
  return z
    .string()
    .min(1, { error: 'må ikke være tom' })
    .max(max, { error: `må højst være ${max} tegn` })
    .refine((text) => !/[\r\n]/.test(text), { error: 'skal stå på én linje' })
    .refine((text) => text === text.trim(), { error: 'må ikke begynde eller slutte med mellemrum' });
}

/** A short paragraph of plain text. */
export function paragraph(max: number) {
  return z
    .string()
    .min(1, { error: 'må ikke være tom' })
    .max(max, { error: `må højst være ${max} tegn` });
}

/** A real day in the Gregorian calendar, `YYYY-MM-DD`. */
export const CalendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'skal være en dato som 2026-03-01' })
  .refine(isRealDay, { error: 'er ikke en dag i kalenderen' });

/**
 * A day, a month or a year, as exactly as the source knows it: `2021`, `2021-11` or `2021-11-05`.
 * YAML reads a year as a number; the meta is what JSON Schema must know of that.
 */
export const PartialDate = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z
      .string()
      .regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/, {
        error: 'skal være et år (2021), en måned (2021-11) eller en dag (2021-11-05)',
      })
      .refine((date) => date.length < 10 || isRealDay(date), { error: 'er ikke en dag i kalenderen' }),
  )
  .meta({ type: ['string', 'integer'], minimum: 1900, maximum: 2099 });

/**
 * An https address, read as a valid URI: `https://ældreråd.dk/åen` becomes `https://xn--ldrerd-muac.dk/%C3%A5en`.
 * Other schemes (http, javascript, data, file) and hosts that can mislead are refused.
 */
export const HttpsUrl = z
  .string()
  .superRefine(refuseWebAddress)
  .overwrite(canonicalWebAddress)
  .meta({ pattern: '^https://' });

export const Email = z.email({ error: 'skal være en e-mailadresse som navn@kommune.dk' });

/** A Danish phone number of eight digits, or an international one that begins with +. */
export const Phone = z.string().regex(/^(?:\d{2} ?\d{2} ?\d{2} ?\d{2}|\+\d[\d ]{6,18})$/, {
  error: 'skal være et telefonnummer på otte tal i anførselstegn, fx "12 34 56 78"',
});

/** A clock time in 24 hours, `HH:MM`. */
export const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {
  error: 'skal være et klokkeslæt i anførselstegn, fx "16:00"',
});

/** A language's code by ISO 639: two letters, or three where there are no two. Whether there is such a one, a rule says. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}$/, { error: 'skal være en sprogkode som da, en eller ar' });

export const SourceReference = z
  .strictObject({
    document: Slug.describe('Kildens id: navnet på en fil i content/sources, fx "pwc-familiehuse-2021".'),
    section: line(120)
      .describe('Hvor i kilden det står: afsnit, figur eller side, fx "Case: Esbjerg" eller "§ 2.4".')
      .optional(),
  })
  .describe('En kilde, som en oplysning bygger på.');

/** Whole numbers within limits, said in Danish. */
export function wholeNumber(min: number, max: number) {
  const error = `skal være et helt tal fra ${min} til ${max}`;
  return z.int({ error }).min(min, { error }).max(max, { error });
}

/** A closed range of whole numbers. Both ends are inclusive; a missing end means "no limit is known". */
export function range(min: number, max: number, what: string) {
  return z
    .strictObject({
      from: wholeNumber(min, max).describe(`${what}: fra og med.`).exactOptional(),
      to: wholeNumber(min, max).describe(`${what}: til og med.`).exactOptional(),
    })
    .superRefine(endsInOrder('from', 'to'));
}

/** Reports an upper end that lies before the lower end, at the upper end. */
export function endsInOrder<K extends string>(fromKey: K, toKey: K) {
  return (value: { readonly [key in K]?: number | string | undefined }, context: z.RefinementCtx) => {
    const from = value[fromKey];
    const to = value[toKey];
    if (from === undefined || to === undefined || isInOrder(from, to)) return;
    context.addIssue({
      code: 'custom',
      path: [toKey],
      message: `(${to}) ligger før ${fromKey} (${from})`,
      params: { hint: `Byt dem om, eller lad ${toKey} være væk, hvis der ikke er nogen øvre grænse.` },
    });
  };
}

/** Dates may be given to the year, the month or the day: only what both of them say is compared. */
function isInOrder(from: number | string, to: number | string): boolean {
  if (typeof from === 'number' || typeof to === 'number') return from <= to;
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

function isRealDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

function refuseWebAddress(text: string, context: z.RefinementCtx): void {
  const fault = webAddressFault(text);
  if (fault) context.addIssue({ code: 'custom', message: fault.message, params: { hint: fault.hint } });
}
