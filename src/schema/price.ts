import { z } from 'zod';
import { readPrice } from '../said/read-price.ts';
import type { Price } from '../said/price.ts';
import { line } from './common.ts';
import { oneOrMany, said } from './said.ts';

/** How a price was written before it was a line: one sort, whole kroner. */
const OldPrice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('free').describe('Gratis.') }),
  z.strictObject({
    kind: z.literal('paid').describe('Koster penge.'),
    amountDkk: z.number().positive().max(100_000).describe('Prisen i kroner.'),
    per: line(60).describe('Hvad prisen gælder for, fx "gang" eller "forløb".'),
    note: line(200).describe('Fx "Spørg os, hvis prisen er svær at betale".').exactOptional(),
  }),
  z.strictObject({ kind: z.literal('unknown').describe('Prisen er ikke oplyst.') }),
]);

/** What an offer costs, a line each; nothing where nobody has said it. */
export interface PriceFrontmatter {
  readonly lines: readonly Price[];
  /** What an old file says beside its one price. */
  readonly note?: string;
}

export const PriceField = z
  .union([oneOrMany(said(readPrice, 160), 12), OldPrice])
  .transform((price): PriceFrontmatter => (Array.isArray(price) ? { lines: price } : fromOld(price)))
  .describe(
    'Pris, en linje for hver: «gratis», «350 kr. pr. forløb», «200 kr. pr. forløb, hvis du får SU», «20-40 kr. pr. gang», «efter indtægt», «det, I kan give». Lad feltet være væk, hvis I ikke ved det.',
  );

/** The note's sentences that are prices themselves become lines; the rest stays a note. */
function fromOld(price: z.output<typeof OldPrice>): PriceFrontmatter {
  if (price.kind === 'unknown') return { lines: [] };
  if (price.kind === 'free') return { lines: [{ kind: 'free' }] };
  const first: Price = { kind: 'amount', ore: Math.round(price.amountDkk * 100), for: `pr. ${price.per}` };
  const sentences = (price.note ?? '').split(/(?<=[^\d]\.|[!?])\s+(?=\p{Lu}|\d)/u).filter((text) => text !== '');
  const read = sentences.map((text) => ({ text, reading: readPrice(text.replace(/\.$/, '')) }));
  const rest = read.filter(({ reading }) => !reading.ok).map(({ text }) => text);
  return {
    lines: [first, ...read.flatMap(({ reading }) => (reading.ok ? [reading.value] : []))],
    ...(rest.length === 0 ? {} : { note: rest.join(' ') }),
  };
}
