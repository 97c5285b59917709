import type { Found } from './forms.ts';
import { MOST_ORE } from './price.ts';
import { read, refused, type Reading, type ReadingFault } from './reading.ts';

/** An amount's digits, for `form`. Whether they are well written, `readKroner` says. */
export const DIGITS = String.raw`(?:\d{1,3}(?: \d{3})+(?:,\d\d)?|\d(?:[\d.,]*\d)?(?:[.,]-)?)`;

export const CURRENCY = String.raw`(?:kr\.?|kroner|dkk)`;

/** `350`, `1.250`, `12,50`, `50,-` of a form's group as øre. */
export function readKroner(found: Found, group: string): Reading<number> {
  const digits = found.group(group).replace(/\s/g, '');
  const column = found.column(group);
  const [, kroner, ore = '00'] = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2})|[.,]\D)?$/u.exec(digits) ?? [];
  if (kroner === undefined) return refused(badlyWritten({ digits, column, text: found.text }));
  const amount = Number(kroner.replaceAll('.', '')) * 100 + Number(ore);
  if (amount <= MOST_ORE) return read(amount);
  const message = `har et beløb, der er for stort: ${digits} kr.`;
  return refused({ column, message, hint: 'Skriv et beløb op til 100.000 kr.' });
}

/** `1.250` or `12,50` for an amount in øre. */
export function writeKroner(ore: number): string {
  const kroner = String(Math.floor(ore / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return ore % 100 === 0 ? kroner : `${kroner},${String(ore % 100).padStart(2, '0')}`;
}

/** Whether an amount's digits say by themselves that they are kroner: `50,-`. */
export function isKroner(digits: string): boolean {
  return /[.,]\D$/u.test(digits);
}

interface SaidAmount {
  readonly digits: string;
  readonly column: number;
  readonly text: string;
}

/** A full stop before two digits of øre, or a single one, can mean one thing only; other digits cannot be told. */
function badlyWritten({ digits, column, text }: SaidAmount): ReadingFault {
  const message = `har et beløb, der ikke er til at forstå: «${digits}»`;
  const [, kroner, ore] = /^(\d+)(?:\.(\d\d)|,\d)$/.exec(digits) ?? [];
  if (kroner === undefined)
    return { column, message, hint: 'Skriv kroner og øre sådan: «350 kr.», «12,50 kr.», «1.250 kr.».' };
  const amount = `${kroner},${ore ?? `${digits.slice(-1)}0`}`;
  const mended = `${text.slice(0, column - 1)}${amount}${text.slice(column - 1 + digits.length)}`.trim();
  return { column, message, hint: `Skriv «${mended}».`, mended };
}
