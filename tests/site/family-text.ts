import { parse } from 'parse5';
import { DICTIONARIES } from '../../src/i18n/translate.ts';
import { isForReferrers } from './catalogue-pages.ts';
import { attributeOf, findByTag, findElements, headingsOf, textOf, type Element, type SitePage } from './site.ts';

/** The facet of the search that speaks to professionals. */
export function isProfessionalFacet(element: Element): boolean {
  return element.tagName === 'fieldset' && attributeOf(element, 'data-facet') === 'niveau';
}

/** A part of a page that stands under the heading «For fagpersoner», closed or open. */
export function isProfessionalPart(element: Element): boolean {
  if (element.tagName === 'details')
    return findByTag(element, 'summary').some((summary) => isProfessionalHeading(headingsOf(summary)[0]?.text));
  return element.tagName === 'section' && isProfessionalHeading(headingsOf(element)[0]?.text);
}

/** A page for municipalities and editors, in Danish only: it has the field's own terms. */
export function isPublishersPage({ path }: Pick<SitePage, 'path'>): boolean {
  return /^\/(kommuner\/[^/]+\/(profil|kvalitet)|typologi|om\/regler|data)\//.test(path);
}

/**
 * What families read on a page: title, description and text, less the parts that `isLeftOut` takes away. Nothing on
 * the pages for those who refer.
 */
export function familyText(page: SitePage, isLeftOut: (element: Element) => boolean = isProfessionalPart): string {
  if (isForReferrers(page)) return '';
  const document = parse(page.html);
  for (const element of findElements(document, isLeftOut)) detach(element);
  const descriptions = findByTag(document, 'meta')
    .filter((meta) => attributeOf(meta, 'name') === 'description')
    .map((meta) => attributeOf(meta, 'content') ?? '');
  return [...descriptions, textOf(document)].join(' ');
}

/** The words around each match, for a message one can act on. */
export function quotes(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => {
    const from = Math.max(0, index - 30);
    return `«…${text.slice(from, index + match.length + 30)}…»`;
  });
}

function isProfessionalHeading(text: string | undefined): boolean {
  return Object.values(DICTIONARIES).some((words) => text === words['offer.professionals']);
}

function detach(element: Element): void {
  const { parentNode } = element;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((child) => child !== element);
}
