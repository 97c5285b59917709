import { PAGES, PAGE_IDS, type PageId, type PageRow, type Subjects } from './pages.ts';

/** Names below a municipality that its calendar has, and that are kept for pages to come. */
const KEPT_NAMES = ['kalender', 'tid'];

/** Names below a municipality that no offer may have. */
export const RESERVED_OFFER_NAMES: readonly string[] = [
  ...new Set([...PAGE_IDS.flatMap((id) => nameBelowMunicipality(foldersOf(PAGES[id].path))), ...KEPT_NAMES]),
];

/** A page's path below the base and the language; with the id of what it is about, where there is one for each. */
export function pathOf(page: PageId, about = ''): string {
  const names = about.split('/');
  return PAGES[page].path.replaceAll('*', () => names.shift() ?? '');
}

/** The page that a path leads to: the path of an address (what stands after # is passed over), or of a file in `pages`. */
export function pageAt(path: string): PageId | undefined {
  // The page for a missing address is served as `404.html`.
  const folders = foldersOf(path.replace(/#.*$/, '').replace(/\.html$/, ''));
  const matching = PAGE_IDS.filter((id) => isPatternOf(foldersOf(PAGES[id].path), folders));
  return matching.toSorted((a, b) => countStars(a) - countStars(b))[0];
}

/** What the table says of the page at a path. */
export function pageRowAt(path: string): PageRow | undefined {
  const id = pageAt(path);
  return id && PAGES[id];
}

/** The paths of all pages of a kind: one for each record that there is such a page for. */
export function pathsOf(isWanted: (page: PageRow) => boolean, subjects: Subjects): string[] {
  return PAGE_IDS.filter((id) => isWanted(PAGES[id])).flatMap((id) => {
    const { of }: PageRow = PAGES[id];
    return of === undefined ? [pathOf(id)] : subjects[of].map((about) => pathOf(id, about));
  });
}

export interface MenuRow {
  readonly id: PageId;
  readonly path: string;
  /** The key of its name in the dictionaries. */
  readonly label: NonNullable<NonNullable<PageRow['nav']>['main']>;
}

/** A menu's pages, in the table's order. */
export function menuOf(menu: 'main' | 'footer'): MenuRow[] {
  return PAGE_IDS.flatMap((id) => {
    const { nav, path }: PageRow = PAGES[id];
    const label = nav?.[menu];
    const anchor = menu === 'footer' && nav?.footerAnchor !== undefined ? `#${nav.footerAnchor}` : '';
    return label === undefined ? [] : [{ id, path: `${path}${anchor}`, label }];
  });
}

function foldersOf(path: string): string[] {
  return path.split('/').filter((folder) => folder !== '');
}

function isPatternOf(pattern: readonly string[], folders: readonly string[]): boolean {
  return pattern.length === folders.length && pattern.every((name, at) => name === '*' || name === folders[at]);
}

function countStars(id: PageId): number {
  return PAGES[id].path.split('*').length;
}

function nameBelowMunicipality([first, second, third]: readonly string[]): string[] {
  return first === 'kommuner' && second === '*' && third !== undefined && third !== '*' ? [third] : [];
}
