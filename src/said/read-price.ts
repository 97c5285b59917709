import { form, readForms, type Found, type Grammar } from './forms.ts';
import { CURRENCY, DIGITS, isKroner, readKroner } from './kroner.ts';
import { conditionOf, paidFor } from './paid-for.ts';
import type { Price } from './price.ts';
import { read, refused, type Reading, type ReadingFault } from './reading.ts';

/**
 * `gratis`, `350 kr. pr. forløb`, `12,50 kr. pr. gang`, `200-400 kr. pr. måned`, `fra 50 kr.`, `20 kr. for maden`,
 * `200 kr., hvis du får SU`, `søskende gratis`, `efter indtægt`, `det, I kan give`. What follows a comma is a condition
 * if it begins like one: `hvis`, `for`, `med` …
 */
export function readPrice(text: string): Reading<Price> {
  return readForms(text, PRICE);
}

const TITLE = String.raw`(?:(?:pris|prisen|deltagerpris|egenbetaling|det koster|koster|det er|prisen er):?~|(?!~(?:hvis|når|for)~:)(?<title>\p{L}(?:\p{L}|\d|\s|[.,&]|-){0,79}):~)?`;
const BRACKETS = String.raw`(?:~\((?<thing>[^()]{1,80})\))?`;
const IF =
  '(?:,~(?<if>(?:hvis|når|med|uden|ved|for|til|i|om|indtil|så længe|som|første) .+?)| (?<only>(?:hvis|når|med|uden) .+?))?';
const REST = String.raw`(?:~(?<for>(?:pr\.?|per|om|i|hver|for|til|inkl\.?) [\p{L}\d][^()]*?|\/~[\p{L}\d][^()]*?|årligt|månedligt|ugentligt))?${BRACKETS}${IF}`;
const FREE_REST = String.raw`(?: (?<for>(?:pr\.?|per) [\p{L}\d][^()]*?))?${BRACKETS}${IF.replace('<only>(?:hvis', '<only>(?:for|til|i|om|første|hvis')}`;

const FROM = `(?<before>${CURRENCY}~)?(?<from>${DIGITS})(?<after>~${CURRENCY})?`;
const TO = `(?<to>${DIGITS})(?<last>~${CURRENCY})?`;

const PRICE: Grammar<Price> = {
  hint: 'Skriv «gratis», «350 kr. pr. forløb», «20-40 kr. pr. gang», «200 kr., hvis du får SU», «efter indtægt» eller «det, I kan give».',
  explain,
  forms: [
    form(
      `${TITLE}(?:gratis|gratis at deltage|gratis at være med|uden betaling|ingen betaling|det koster ikke noget|koster ikke noget)${FREE_REST}`,
      (found) => withDetails({ kind: 'free' }, found),
    ),
    form(`(?<some>(?!.*(?:ikke|næsten|delvis|måske|\\d~${CURRENCY}))[^:.,]+?) (?:er )?gratis`, (found) =>
      withDetails({ kind: 'free' }, found),
    ),
    form(
      `${TITLE}(?:efter|afhænger af|afhængig af|afhængigt af) (?:jeres |familiens |husstandens )?(?:indtægt|indkomst|indtægten)${REST}`,
      (found) => withDetails({ kind: 'by-income' }, found),
    ),
    form(`${TITLE}(?:det,? (?:i|du|man) kan (?:give|undvære)|valgfrit beløb|frivilligt bidrag)${REST}`, (found) =>
      withDetails({ kind: 'donation' }, found),
    ),
    form(`${TITLE}(?:fra |mellem )?${FROM}(?:~-~| til | og )${TO}${REST}`, rangeOf),
    form(`${TITLE}(?:fra|mindst) ${FROM}${REST}`, fromOf),
    form(`${TITLE}${FROM}${REST}`, amountOf),
  ],
};

type Sum = Price extends infer P ? (P extends Price ? Omit<P, 'for' | 'if'> : never) : never;

function amountOf(found: Found): Reading<Price> {
  const ore = oreIn(found, 'from');
  if (!ore.ok) return ore;
  return withDetails(ore.value === 0 ? { kind: 'free' } : { kind: 'amount', ore: ore.value }, found);
}

function fromOf(found: Found): Reading<Price> {
  const ore = oreIn(found, 'from');
  return ore.ok ? withDetails({ kind: 'range', fromOre: ore.value }, found) : ore;
}

function rangeOf(found: Found): Reading<Price> {
  const [from, to] = [readKroner(found, 'from'), readKroner(found, 'to')];
  if (!from.ok) return from;
  if (to.ok && to.value <= from.value)
    return refused({
      column: found.column('to'),
      message: 'har en øvre pris, der ikke er højere end den nedre',
      hint: 'Byt de to beløb om, eller skriv kun det ene.',
    });
  const last = oreIn(found, 'to');
  return last.ok ? withDetails({ kind: 'range', fromOre: from.value, toOre: last.value }, found) : last;
}

/** A sum's last amount, beside which kroner must be said. */
function oreIn(found: Found, group: string): Reading<number> {
  if (MONEY.test(paidFor(found))) return refused(severalPrices(found.text));
  const ore = readKroner(found, group);
  return ore.ok && !isInKroner(found) ? refused(withoutKroner(found, group)) : ore;
}

function isInKroner(found: Found): boolean {
  const isSaid = ['before', 'after', 'last'].some((group) => found.group(group) !== '');
  return isSaid || ['from', 'to'].some((group) => isKroner(found.group(group)));
}

function withoutKroner(found: Found, group: string): ReadingFault {
  const end = found.column(group) - 1 + found.group(group).length;
  const mended = `${found.text.slice(0, end)} kr.${found.text.slice(end)}`.trim();
  return { column: found.column(group), message: 'siger ikke, at det er kroner', hint: `Skriv «${mended}».`, mended };
}

function withDetails(sum: Sum, found: Found): Reading<Price> {
  const [paid, condition] = [paidFor(found), conditionOf(found)];
  const isBySum = /^(?:hvis|når) /u.test(condition);
  if (MONEY.test(paid) || (MONEY.test(condition) && !isBySum)) return refused(severalPrices(found.text));
  return read({ ...sum, ...(paid === '' ? {} : { for: paid }), ...(condition === '' ? {} : { if: condition }) });
}

const MONEY = new RegExp(String.raw`\d[\d.,]*\s*${CURRENCY}|\d,-|gratis`, 'iu');

/** What is wrong with a line whose sum is to be seen. */
function explain(text: string): ReadingFault | undefined {
  if ([...text.matchAll(new RegExp(MONEY, 'giu'))].length > 1) return severalPrices(text);
  const about =
    /(?<![\p{L}])(?:ca|cirka|omkring|omtrent)(?![\p{L}])\.?|(?<![\p{L}])(?:op til|højst|maks)(?![\p{L}])/iu.exec(text);
  if (about !== null)
    return {
      column: about.index + 1,
      message: `siger ikke, hvad det mindst eller højst koster: «${about[0]}»`,
      hint: 'Skriv beløbet, «fra 50 kr.» eller begge ender: «40-60 kr.», «0-50 kr.».',
    };
  const sum = new RegExp(String.raw`${DIGITS}\s*${CURRENCY}(?<rest>.+)$`, 'iu').exec(text);
  const rest = sum?.groups?.['rest']?.trim().replace(/^,\s*|\.$/g, '') ?? '';
  if (sum === null || rest === '') return undefined;
  const column = text.lastIndexOf(rest) + 1;
  return {
    column,
    message: `har noget efter prisen, der ikke er til at forstå: «${rest}»`,
    hint: `Skriv, hvad prisen er for: «… kr. for ${rest}», «… kr. pr. gang», eller hvem den gælder: «… kr., hvis …».`,
  };
}

function severalPrices(text: string): ReadingFault {
  const column = [...text.matchAll(new RegExp(MONEY, 'giu'))].at(1)?.index ?? 0;
  return {
    column: column + 1,
    message: 'har flere priser på én linje',
    hint: 'Skriv hver pris på sin egen linje: «350 kr. pr. forløb» og «200 kr. pr. forløb, hvis du får SU».',
  };
}
