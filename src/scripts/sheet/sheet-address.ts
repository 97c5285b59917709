import type { Locale } from '../../i18n/locales.ts';

/** Who referred, in the order of the form. */
export const ROLES = ['midwife', 'health-visitor', 'gp', 'other'] as const;

export type Role = (typeof ROLES)[number];

export interface SheetChoice {
  /** `esbjerg/babybio`. */
  readonly id: string;
  /** Whether the professional who made the sheet has referred the family. */
  readonly isReferred: boolean;
}

/** What is on a sheet. Its language is that of the page; nothing of it is about a person. */
export interface Sheet {
  readonly role: Role;
  readonly choices: readonly SheetChoice[];
}

/** More would be a catalogue and no help, and the code of the whole sheet too fine to print. */
export const MOST_CHOICES = 12;

/**
 * What follows `#` in the address of a sheet, version 1:
 *
 *     #1m/esbjerg:babybio,~familiegruppe/toender:jobcafe
 *
 * `1` the version · `m` midwife, `h` health visitor, `g` doctor, `o` another · then for each municipality `/`, its id,
 * `:`, and its offers' file names with commas between; `~` before one says that the family has been referred to it.
 * All of it may stand in an address as it is, and its end is a letter or a digit, which no message app cuts off.
 * Offers stand in the order in which they were chosen, and a municipality may stand several times.
 */
export function writeSheet({ role, choices }: Sheet): string {
  let text = `#1${LETTERS[role]}`;
  let last = '';
  for (const { id, isReferred } of choices) {
    const [municipality = '', slug = ''] = id.split('/');
    const marked = isReferred ? `~${slug}` : slug;
    text += municipality === last ? `,${marked}` : `/${municipality}:${marked}`;
    last = municipality;
  }
  return text;
}

/** Reads what `writeSheet` writes, and nothing else: undefined for anything that is not a whole sheet. */
export function readSheet(hash: string): Sheet | undefined {
  if (!WHOLE.test(hash) || hash.length > 2000) return undefined;
  const role = ROLES.find((id) => LETTERS[id] === hash[2]);
  const choices = hash
    .slice(4)
    .split('/')
    .flatMap((part) => {
      const [municipality = '', slugs = ''] = part.split(':');
      return slugs.split(',').map((slug) => ({
        id: `${municipality}/${slug.replace('~', '')}`,
        isReferred: slug.startsWith('~'),
      }));
    });
  const isOnce = new Set(choices.map(({ id }) => id)).size === choices.length;
  if (role === undefined || !isOnce || choices.length > MOST_CHOICES) return undefined;
  const sheet = { role, choices };
  return writeSheet(sheet) === hash ? sheet : undefined;
}

/** A sheet's whole address: `origin` without a slash at the end, `path` of the page in the family's language. */
export function sheetAddress(origin: string, path: string, sheet: Sheet): string {
  return `${origin}${path}${writeSheet(sheet)}`;
}

/** Where a language's pages begin, below the site's base. */
export function rootOf(base: string, locale: Locale): string {
  return locale === 'da' ? base : `${base}${locale}/`;
}

const LETTERS: Readonly<Record<Role, string>> = { midwife: 'm', 'health-visitor': 'h', gp: 'g', other: 'o' };

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

const WHOLE = new RegExp(`^#1[mhgo](?:/${SLUG}:~?${SLUG}(?:,~?${SLUG})*)+$`);
