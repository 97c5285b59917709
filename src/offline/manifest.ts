import { pageRowAt } from '../addresses/page-paths.ts';
import { PAGES } from '../addresses/pages.ts';

/**
 * What a copy on the device may hold: every file by its address below the site's base, and the groups it is kept by.
 * A copy is of one build; `build` tells which.
 */
export interface OfflineManifest {
  /** The first 16 hexadecimal digits of the SHA-256 of all addresses and digests. */
  readonly build: string;
  /** The day the catalogue was built for, `YYYY-MM-DD`. */
  readonly date: string;
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  /** Address below the base, `henvis/`, and the first 16 hexadecimal digits of the SHA-256 of its bytes. */
  readonly files: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** The group that is part of every copy. */
  readonly core: string;
  /** The page shown for an address that is not in the copy, below a language's root. */
  readonly noNetworkPage: string;
}

/** Always part of a copy: the workspace, the sheet, the page that says what is missing, and what they load. */
export const CORE = 'core';

/** The page shown for an address that is not in the copy, below a language's root. */
export const NO_NETWORK_PAGE = PAGES.noNetwork.path;

export function searchGroup(locale: string): string {
  return `search-${locale}`;
}

/** A municipality's own pages in one language; its offers' data in all, for sheets in the family's language. */
export function municipalityGroup(municipality: string, locale: string): string {
  return `${municipality}-${locale}`;
}

/** `henvis/index.html` is read at `henvis/`. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The groups a file of the built site is kept by; none for what a copy has no use for. */
export function groupsOf(file: string, locales: readonly string[]): readonly string[] {
  const [first = '', ...rest] = file.split('/');
  const isTranslated = locales.slice(1).includes(first);
  const locale = isTranslated ? first : (locales[0] ?? '');
  const path = isTranslated ? rest.join('/') : file;
  const [, folder] = /^(?:(.*)\/)?index\.html$/.exec(path) ?? [];
  if (folder !== undefined) return groupsOfPage(folder, locale);
  if (!isTranslated && CORE_FILES.test(path)) return [CORE];
  if (path.startsWith('pagefind/')) return [searchGroup(locale)];
  const [, described] = OFFER_DATA.exec(path) ?? [];
  return described === undefined ? [] : locales.map((each) => municipalityGroup(described, each));
}

function groupsOfPage(path: string, locale: string): readonly string[] {
  const [, owner = ''] = path.split('/');
  switch (pageRowAt(path)?.offline) {
    case 'core':
      return [CORE];
    case 'search':
      return [searchGroup(locale)];
    case 'municipality':
      return [municipalityGroup(owner, locale)];
    case undefined:
      return [];
  }
}

const CORE_FILES = /^(?:assets\/.*\.(?:css|js)|favicon\.svg|data\/postnumre\.json|data\/ord\/.+\.json)$/;
const OFFER_DATA = /^data\/(?:tilbud|ark)\/[^/]+\/([^/]+)\.json$/;
