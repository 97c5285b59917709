import { pageRowAt } from '../addresses/page-paths.ts';
import { PAGES } from '../addresses/pages.ts';
import { CORE, municipalityGroup, searchGroup } from './manifest.ts';

/** The page shown for an address that is not in the copy, below a language's root. */
export const NO_NETWORK_PAGE = PAGES.noNetwork.path;

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
