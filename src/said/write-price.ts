import { writeKroner } from './kroner.ts';
import { writePaidFor } from './paid-for.ts';
import type { Price } from './price.ts';

/** `350 kr. pr. forløb`, `20-40 kr. pr. gang`, `200 kr., hvis du får SU`, `gratis`, `25 kr. (kaffe og brød)`. */
export function writePrice(price: Price): string {
  const paid = price.for === undefined ? '' : writePaidFor(price.for, price.kind === 'free');
  return `${sumWords(price)}${paid}${price.if === undefined ? '' : `, ${price.if}`}`;
}

function sumWords(price: Price): string {
  switch (price.kind) {
    case 'free':
      return 'gratis';
    case 'amount':
      return `${writeKroner(price.ore)} kr.`;
    case 'range':
      return price.toOre === undefined
        ? `fra ${writeKroner(price.fromOre)} kr.`
        : `${writeKroner(price.fromOre)}-${writeKroner(price.toOre)} kr.`;
    case 'by-income':
      return 'efter indtægt';
    case 'donation':
      return 'det, I kan give';
  }
}
