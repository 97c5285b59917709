import type { Found } from './forms.ts';

/** What each of is paid for, said in another way than `pr. …`. */
const EACH: readonly (readonly [said: RegExp, written: string])[] = [
  [/^for (?:hele )?forløbet$|^for (?:et|hele) forløb$/u, 'pr. forløb'],
  [/^(?:for )?hver gang$/u, 'pr. gang'],
  [/^(?:om|i) måneden$|^hver måned$/u, 'pr. måned'],
  [/^om ugen$|^hver uge$/u, 'pr. uge'],
  [/^om året$|^hvert år$/u, 'pr. år'],
  [/^i timen$/u, 'pr. time'],
  [/^årligt$/u, 'pr. år'],
  [/^månedligt$/u, 'pr. måned'],
  [/^ugentligt$/u, 'pr. uge'],
  [/^pr\. mdr?$/u, 'pr. måned'],
  [/^pr\. pers$/u, 'pr. person'],
];

/** What a line's sum pays for: its title, what follows the sum, and a thing in brackets; empty where it does not say. */
export function paidFor(found: Found): string {
  const title = isForSome(found.group('title')) ? '' : found.asWritten('title');
  const thing = isIf(found.group('thing')) ? '' : found.asWritten('thing');
  return joined([title, each(found.asWritten('for')), thing], ' ');
}

/** Whom a line's sum holds for, in its words; empty where it does not say. */
export function conditionOf(found: Found): string {
  const some = found.asWritten('some').trim();
  const title = isForSome(found.group('title')) ? found.asWritten('title') : '';
  const thing = isIf(found.group('thing')) ? found.asWritten('thing') : '';
  const forSome = some === '' ? '' : `for ${withSmallStart(some)}`;
  return joined([title, forSome, thing, found.asWritten('if'), found.asWritten('only')], ', ');
}

/** What a sum pays for, as it follows the sum: `pr. gang` as it is, a thing in brackets. */
export function writePaidFor(paid: string, isFree: boolean): string {
  const follows = isFree ? /^pr\. /u : /^(?:pr\.|om|i|hver|for|til|inkl\.?) /u;
  return follows.test(paid) ? ` ${paid}` : ` (${paid})`;
}

function each(text: string): string {
  const small = withSmallStart(text.trim().replace(/[\s.]+$/u, '')).replace(/^(?:per|pr)\s+|^pr\.\s*|^\/\s*/u, 'pr. ');
  return EACH.find(([said]) => said.test(small))?.[1] ?? small;
}

function isIf(text: string): boolean {
  return /^(?:hvis|når)\s+\S/u.test(text);
}

/** «For studerende: 200 kr.» says whom it holds for. */
function isForSome(text: string): boolean {
  return isIf(text) || /^for\s+\S/u.test(text);
}

/** «Pr. gang» in the middle of a line is «pr. gang»; «SU» stays. */
function withSmallStart(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function joined(parts: readonly string[], by: string): string {
  return parts
    .map((part) => withSmallStart(part.trim().replace(/[\s.]+$/u, '')))
    .filter((part) => part !== '')
    .join(by);
}
