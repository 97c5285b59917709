import { form, readForms, type Found, type Grammar } from './forms.ts';
import { inPairs, SHORT_NUMBERS, shownShort } from './short-numbers.ts';
import type { PhoneNumber } from './phone.ts';
import { read, refused, type Reading, type ReadingFault } from './reading.ts';

/** `76 16 16 17`, `7616 1617`, `+45 76161617`, `116 111`, `1813`, `76 16 16 17, tast 3`, `+46 8 123 456 78`. */
export function readPhone(text: string): Reading<PhoneNumber> {
  return readForms(text, PHONE);
}

const CALL = String.raw`(?:(?:tlf|tlf\.|telefon|tel|tel\.|mobil|ring|ring på|ring til):?~)?`;
const DIGITS = String.raw`\d(?:(?:\d|\s|\.|\/|-)*\d)?`;
const REST = String.raw`(?:(?:\s|,|\()*(?:(?:tast|tryk|tryk på|vælg)~(?<key>[\d*#]{1,5})|(?:lokal|lokalnummer|lokalnr\.?)~(?<local>\d{1,6}))~\)?)?`;

const PHONE: Grammar<PhoneNumber> = {
  hint: 'Skriv otte tal («76 16 16 17»), et kort nummer («1813», «116 111») eller et nummer med tast («76 16 16 17, tast 3»).',
  explain,
  forms: [
    form(String.raw`${CALL}(?:\+~45|\(~\+~45~\)|00~45)~(?<number>${DIGITS})${REST}`, withCountry),
    form(String.raw`${CALL}\+~(?<number>${DIGITS})${REST}`, foreign),
    form(`${CALL}(?<number>${DIGITS})${REST}`, danish),
  ],
};

function danish(found: Found): Reading<PhoneNumber> {
  const digits = digitsOf(found.group('number'));
  if (SHORT_NUMBERS.includes(digits)) return read({ dial: digits, shown: shownShort(digits), ...extensionOf(found) });
  if (!isDanish(digits)) return refused(noNumber(found, digits));
  return read({ dial: digits, shown: inPairs(digits), ...extensionOf(found) });
}

function withCountry(found: Found): Reading<PhoneNumber> {
  const digits = digitsOf(found.group('number'));
  if (!isDanish(digits)) return refused(noNumber(found, digits));
  return read({ dial: `+45${digits}`, shown: `+45 ${inPairs(digits)}`, ...extensionOf(found) });
}

/** Groups are left as they are written: where a country's code ends, its digits do not say. */
function foreign(found: Found): Reading<PhoneNumber> {
  const digits = digitsOf(found.group('number'));
  const column = found.column('number');
  if (digits.startsWith('0') || digits.length < 8 || digits.length > 15)
    return refused({
      column,
      message: `er ikke et nummer i et andet land: +${digits}`,
      hint: 'Skriv + og landets tal og så hele nummeret, 8 til 15 tal i alt: «+46 8 123 456 78».',
    });
  const shown = found.group('number').replace(/\D+/g, ' ');
  return read({ dial: `+${digits}`, shown: `+${shown}`, ...extensionOf(found) });
}

function extensionOf(found: Found): Pick<PhoneNumber, 'extension'> {
  const [key, local] = [found.group('key'), found.group('local')];
  if (key !== '') return { extension: key };
  return local === '' ? {} : { extension: `lokal ${local}` };
}

/** Eight digits, the first of them not 0. Numbers that begin with 1 are nobody’s; examples are written with them. */
function isDanish(digits: string): boolean {
  return /^[1-9]\d{7}$/.test(digits);
}

function noNumber(found: Found, digits: string): ReadingFault {
  const column = found.column('number');
  if (digits.length === 10 && digits.startsWith('45') && isDanish(digits.slice(2))) {
    const mended = inPairs(digits.slice(2));
    return { column, message: 'har 45 foran uden +', hint: `Skriv «${mended}» eller «+45 ${mended}».`, mended };
  }
  if (digits.length >= 14) return severalNumbers(column);
  if (digits.length === 8)
    return {
      column,
      message: `begynder med ${digits.charAt(0)}, og det gør intet dansk nummer på otte tal`,
      hint: 'Se nummeret efter, og skriv det igen.',
    };
  const isShort = digits.length < 7;
  return {
    column,
    message: isShort
      ? `er ikke et af de korte numre: ${digits}`
      : `har ${digits.length} tal, og et dansk nummer har otte`,
    hint: isShort
      ? 'Skriv alle otte tal, eller et kort nummer som «112», «1813», «116 111».'
      : 'Skriv alle otte tal: «76 16 16 17».',
  };
}

/** What is wrong with a text in which a number is to be seen. */
function explain(text: string): ReadingFault | undefined {
  const numbers = [...text.matchAll(new RegExp(DIGITS, 'gu'))].filter(([number]) => isNumber(digitsOf(number)));
  const [first, second] = numbers;
  if (first === undefined) return undefined;
  if (second !== undefined) return severalNumbers(second.index + 1);
  const before = text.slice(0, first.index).trim();
  const after = text.slice(first.index + first[0].length).trim();
  const rest = after === '' ? before : after;
  if (rest === '') return undefined;
  return {
    column: text.indexOf(rest) + 1,
    message: `har andet end et nummer: «${rest}»`,
    hint: `Skriv kun nummeret her, «${first[0]}», og resten i for, hours eller note.`,
  };
}

function severalNumbers(column: number): ReadingFault {
  return { column, message: 'har flere numre', hint: 'Skriv hvert nummer for sig på en liste under phones.' };
}

function isNumber(digits: string): boolean {
  return isDanish(digits) || SHORT_NUMBERS.includes(digits);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
