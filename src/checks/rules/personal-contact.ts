import type { ContentRecord } from '../../load/parse-record.ts';
import { GIVEN_NAMES, isFamilyName } from '../../reference/names.ts';
import type { Fault, Rule } from '../rule.ts';
import { valuesIn, type Found } from '../walk.ts';

export const personalContactRule: Rule = {
  id: 'personal-contact',
  description: 'En kontakt er en rolle og en fælles adresse, ikke en person.',
  source: 'Databeskyttelsesforordningen, artikel 5, stk. 1, litra c',
  severity: 'warning',
  allowsException: true,
  check: ({ records }) => (Object.values(records).flat() as ContentRecord[]).flatMap(faultsOf),
};

function faultsOf({ kind, id, data, body }: ContentRecord): Fault[] {
  const inFields = valuesIn(data)
    .filter(isContact)
    .flatMap(({ path, value }) => {
      const message = personalMessage(String(value));
      return message === undefined ? [] : [{ kind, id, at: { path }, message, hint: HINT }];
    });
  const inText = body.links
    .filter(({ url }) => isPersonalEmail(url.replace(/^mailto:/i, '')))
    .map(({ line, column }) => ({ kind, id, at: { line, column }, message: PERSONAL_EMAIL, hint: HINT }));
  return [...inFields, ...inText];
}

const PERSONAL_EMAIL = 'E-mailadressen ser ud til at være en persons egen.';

const HINT =
  'Skriv en rolle og en fælles adresse, fx familiehuset@kommune.dk. Folk skifter job. Er den fælles, så skriv det under exceptions.';

function isContact({ path, value }: Found): boolean {
  return (
    typeof value === 'string' && path.some((part) => part === 'contact' || part === 'contacts' || part === 'email')
  );
}

function personalMessage(text: string): string | undefined {
  if ((text.match(/[^\s<>,;:()]+@[^\s<>,;:()]+/g) ?? []).some(isPersonalEmail)) return PERSONAL_EMAIL;
  return holdsPersonName(text) ? 'Her ser ud til at stå en persons navn.' : undefined;
}

/**
 * Whether an address is one person's: `mette.hansen@`, `mette@`, `m.hansen@`. Shared ones pass: `familiens.hus@`,
 * `annas.hus@`. Initials (`meha@`) cannot be told from short names of departments.
 */
export function isPersonalEmail(address: string): boolean {
  const [, name = ''] = /^([^@]+)@/.exec(address.toLocaleLowerCase('da')) ?? [];
  const words = name.split(/[._-]+/).map((word) => word.replace(/\d+$/, ''));
  const [first = '', ...rest] = words;
  if (words.some((word) => WORDS_OF_PLACES.test(word))) return false;
  if (GIVEN_NAMES.has(first)) return true;
  return first.length === 1 && rest.some(isFamilyName);
}

/** Words that make a name a place's: `sofies.hus@`, `ida-centret@`. */
const WORDS_OF_PLACES =
  /hus|hjem|skole|have|center|centret|klinik|team|gruppe|caf[eé]|kirke|stue|klub|kommune|sundhed|pleje|familie|b[øo]e?rn/;

/** A given name and a family name beside each other, both with a capital: `Spørg efter Mette Hansen`. */
export function holdsPersonName(text: string): boolean {
  const words = text.match(/\p{Lu}[\p{Ll}-]+|\p{Lu}\.|\S+/gu) ?? [];
  return words.some((word, index) => {
    if (!/^\p{Lu}/u.test(word) || !GIVEN_NAMES.has(word.toLocaleLowerCase('da'))) return false;
    return [words[index + 1], words[index + 2]].some((next = '', gap) => {
      const isBetween = gap === 0 || /^\p{Lu}/u.test(words[index + 1] ?? '');
      return isBetween && /^\p{Lu}/u.test(next) && isFamilyName(next.replace(/[^\p{L}]+$/u, ''));
    });
  });
}
