import { formatKroner } from '../../i18n/format-said.ts';
import { translator, type Translate } from '../../i18n/translate.ts';
import { plainWords, wordsIn, type Words } from '../../i18n/words.ts';
import type { Price } from '../../said/price.ts';
import { capitalised, joinedBySpace } from './joined.ts';

/** One price as it is read, with a space between its parts: the sum in the reader's language, the rest as it is written. */
export type PriceLine = readonly Words[];

/** What an offer costs, a line for each price. Empty where nobody has said it: then `price.unknown` says so. */
export function priceWords(lines: readonly Price[], t: Translate): PriceLine[] {
  return lines.map((line) => priceLine(line, t));
}

/** The same as text, for where no language can be marked. */
export function plainPrice(line: PriceLine): string {
  return joinedBySpace(line.map(plainWords));
}

function priceLine(price: Price, t: Translate): PriceLine {
  const known = knownFor(price, t);
  const sum = joinedBySpace([sumWords(price, t), known ?? '']);
  const written = known === undefined && price.for !== undefined ? writtenFor(price.for) : '';
  const condition = price.if ?? '';
  if (t.locale === 'da') {
    const line = joinedBySpace([sum, written]);
    return [condition === '' ? line : `${line}, ${condition}`];
  }
  return [sum, ...[written, condition].filter((text) => text !== '').map((text) => wordsIn('da', text, t.locale))];
}

function sumWords(price: Price, t: Translate): string {
  const kroner = (ore: number) => formatKroner(ore, t.locale);
  switch (price.kind) {
    case 'amount':
      return t('price.amount', { amount: kroner(price.ore) });
    case 'range':
      return price.toOre === undefined
        ? t('price.from', { from: kroner(price.fromOre) })
        : t('price.range', { from: kroner(price.fromOre), to: kroner(price.toOre) });
    case 'free':
    case 'by-income':
    case 'donation':
      return capitalised(t(`price.${price.kind}`), t);
  }
}

const KNOWN = ['time', 'course', 'child', 'adult', 'person', 'couple', 'family', 'month', 'hour'] as const;

/** What most prices pay for, in the reader's language: `pr. gang` is `each time`. */
function knownFor(price: Price, t: Translate): string | undefined {
  const danish = translator('da');
  const known = KNOWN.find((name) => danish(`price.for.${name}`) === price.for);
  return known === undefined ? undefined : t(`price.for.${known}`);
}

/** `pr. hold` stands after the sum as it is; a thing stands in brackets: `25 kr. (kaffe og brød)`. */
function writtenFor(text: string): string {
  return /^(pr\.|for|om) /.test(text) ? text : `(${text})`;
}
