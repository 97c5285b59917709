import { inject } from 'vitest';
import { readAddress, type Locale } from '../../src/i18n/locales.ts';
import { DICTIONARIES, type MessageKey } from '../../src/i18n/translate.ts';
import { attributeOf, findByTag, listPages, readPage, type Element, type SitePage } from './site.ts';

/** A rule's fault that is let pass on one page, and why. */
export interface Exception {
  /** The page's address, or `*` for any page. */
  readonly path: string;
  /** What the fault's text says. */
  readonly fault: RegExp;
  readonly reason: string;
}

let pages: readonly SitePage[] | undefined;

/** Every page of the built catalogue, sorted by address. */
export function cataloguePages(): readonly SitePage[] {
  const root = inject('siteRoot');
  return (pages ??= listPages(root).map((path) => readPage(root, path)));
}

/** One page of the built catalogue. Throws when there is none at the address. */
export function cataloguePage(path: string): SitePage {
  const found = cataloguePages().find((page) => page.path === path);
  if (!found) throw new Error(`The catalogue has no page at ${path}.`);
  return found;
}

/** The language a page's address says it is in. */
export function localeOf({ path }: Pick<SitePage, 'path'>): Locale {
  return readAddress(path, '/').locale;
}

/** A page's address without its language: `/kommuner/` for `/en/kommuner/`. */
export function pathWithoutLocale({ path }: Pick<SitePage, 'path'>): string {
  return `/${readAddress(path, '/').path}`;
}

/** What the page's own dictionary says. */
export function wordsOf(page: Pick<SitePage, 'path'>, key: MessageKey): string {
  return DICTIONARIES[localeOf(page)][key] ?? '';
}

/**
 * What a rule finds on all pages, as `address: fault`, less the exceptions.
 * An exception that lets nothing pass is a fault of its own: it is no longer needed.
 */
export function findFaults(
  check: (page: SitePage) => readonly string[],
  exceptions: readonly Exception[] = [],
): string[] {
  const faults = cataloguePages().flatMap((page) => check(page).map((fault) => ({ path: page.path, fault })));
  const covers = (exception: Exception, { path, fault }: { path: string; fault: string }) =>
    (exception.path === '*' || exception.path === path) && exception.fault.test(fault);
  return [
    ...faults
      .filter((row) => !exceptions.some((exception) => covers(exception, row)))
      .map(({ path, fault }) => `${path}: ${fault}`),
    ...exceptions
      .filter((exception) => !faults.some((row) => covers(exception, row)))
      .map(({ path, fault }) => `${path}: the exception for ${String(fault)} is no longer needed`),
  ];
}

/** Whether a page asks search engines not to list it: the page for missing pages, and those that only send on. */
export function isHidden({ document }: SitePage): boolean {
  return findByTag(document, 'meta').some(
    (meta) => attributeOf(meta, 'name') === 'robots' && attributeOf(meta, 'content') === 'noindex',
  );
}

/** The pages of offers and examples, not those about a whole municipality that stand beside them. */
export function isOfferPage({ path }: Pick<SitePage, 'path'>): boolean {
  return /^\/(kommuner|inspiration)\/[^/]+\/(?!(?:henvis|kvalitet|profil)\/)[^/]+\/$/.test(path);
}

/** Pages that speak to professionals from first to last. */
export function isForReferrers(page: Pick<SitePage, 'path'>): boolean {
  return /^\/kommuner\/[^/]+\/henvis\//.test(pathWithoutLocale(page));
}

/** Values that stand more than once, each once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}
