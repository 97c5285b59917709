import { PriceField } from '../../../schema/price.ts';
import { writePrice } from '../../../said/write-price.ts';
import { isRecord } from '../../yaml-text.ts';
import { oneOrList, withFields, withRemark, without, type Draft } from '../rewrite.ts';

/** `{ kind: free }` is `gratis`, a sum is a line; a price that is not known is left out. */
export function priceInLines(draft: Draft): Draft {
  const { price } = draft.fields;
  if (!isRecord(price)) return draft;
  const read = PriceField.safeParse(price);
  if (!read.success) return withRemark(draft, ['price'], UNREAD);
  const { lines, note } = read.data;
  if (note !== undefined) return withRemark(draft, ['price'], WITH_NOTE);
  if (lines.length === 0) return withFields(draft, without(draft.fields, 'price'));
  return withFields(draft, { ...draft.fields, price: oneOrList(lines.map(writePrice)) });
}

const UNREAD = ['Prisen kan ikke læses.', 'Ret den efter det, kontrollen siger, og kør kommandoen igen.'] as const;

const WITH_NOTE = [
  'Prisen har en note, der ikke er en pris.',
  'Skriv prisen som en linje, fx price: 350 kr. pr. forløb, og resten i teksten.',
] as const;
