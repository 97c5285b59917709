import { describe, expect, it } from 'vitest';
import { da } from '../../src/i18n/da.ts';
import { cataloguePage, findFaults, hasClass } from './catalogue-pages.ts';
import { ENDED_OFFERS, EXAMPLES, OFFERS } from './inventory.ts';
import { attributeOf, findById, findByTag, findElements, headingsOf, linksOf, textOf, type Element } from './site.ts';

const ENDED_ADDRESSES = ENDED_OFFERS.map((id) => `/kommuner/${id}/`);
const EXAMPLE_ADDRESSES = EXAMPLES.map((id) => `/inspiration/${id}/`);

describe('an offer that is over', () => {
  it.each(ENDED_ADDRESSES)('says so before the facts on %s', (path) => {
    const { document } = cataloguePage(path);
    const order = findElements(document, (element) => hasClass(element, 'notice-ended') || hasClass(element, 'facts'));
    expect(textOf(order[0] ?? document)).toMatch(/^(Dette tilbud er slut|Tilbuddet sluttede [^.]+\. \p{L}+ \d{4})\./u);
  });

  it.each(ENDED_ADDRESSES)('tells no way in and no one to call on %s', (path) => {
    const { document } = cataloguePage(path);
    const facts = findElements(document, (element) => attributeOf(element, 'data-fact') !== undefined);
    const [entrance] = facts.filter((element) => attributeOf(element, 'data-fact') === 'entrance');
    expect(entrance && textOf(entrance)).toContain(da['entrance.text.ended']);
    expect(facts.map((element) => attributeOf(element, 'data-fact'))).not.toContain('contact');
    expect(findById(document, 'saadan')).toBeUndefined();
  });

  it('stands in a part of its own on the page of its municipality', () => {
    expect(sectionsWith('/kommuner/aarhus/', ENDED_ADDRESSES)).toEqual(ENDED_ADDRESSES.map(() => 'slut'));
  });

  it('is not counted on the front page', () => {
    const [row] = findByTag(cataloguePage('/').document, 'a').filter(
      (link) => attributeOf(link, 'href') === '/kommuner/aarhus/',
    );
    expect(row && textOf(row)).toBe(`Aarhus ${OFFERS['aarhus']?.length ?? 0} tilbud`);
  });

  it('is not in the list of all offers that one may use', () => {
    const listed = linksOf(cataloguePage('/find/').document).map(({ href }) => href);
    expect(listed.filter((href) => ENDED_ADDRESSES.includes(href))).toEqual([]);
  });

  it('is recommended on no other page', () => {
    expect(
      findFaults(({ document }) => {
        const more = findById(document, 'mere')?.parentNode;
        return more ? linksOf(more).flatMap(({ href }) => (ENDED_ADDRESSES.includes(href) ? [href] : [])) : [];
      }),
    ).toEqual([]);
  });
});

describe('an example from elsewhere', () => {
  it.each(EXAMPLE_ADDRESSES)('says before the facts that one cannot come: %s', (path) => {
    const { document } = cataloguePage(path);
    const order = findElements(document, (element) => hasClass(element, 'notice') || hasClass(element, 'facts'));
    expect(textOf(order[0] ?? document)).toContain('Det er ikke et tilbud, I kan melde jer til her.');
  });

  it.each(EXAMPLE_ADDRESSES)('invites nobody in: %s', (path) => {
    const { document } = cataloguePage(path);
    const invitations = Object.entries(da)
      .filter(([key]) =>
        /^entrance\.(text\.)?(just-come|sign-up|appointment|open-unspecified|self-referral|through-professional)$/.test(
          key,
        ),
      )
      .map(([, words]) => words);
    const text = textOf(findById(document, 'indhold') ?? document);
    expect(invitations.filter((words) => text.includes(words))).toEqual([]);
    const facts = findElements(document, (element) => attributeOf(element, 'data-fact') !== undefined);
    const ids = facts.map((element) => attributeOf(element, 'data-fact'));
    expect(ids.filter((id) => id === 'entrance' || id === 'contact')).toEqual([]);
    expect(headingsOf(document).map((heading) => heading.text)).not.toContain(da['offer.steps']);
  });

  it('is never among what a family can use', () => {
    const places = ['/', '/find/', '/kommuner/', ...Object.keys(OFFERS).map((id) => `/kommuner/${id}/`)];
    const shown = places.flatMap((path) =>
      cardLinks(findById(cataloguePage(path).document, 'indhold')).filter((href) => href.startsWith('/inspiration/')),
    );
    expect(shown).toEqual([]);
  });
});

/** The ids of the parts of a page in which links to the given addresses stand, one for each link. */
function sectionsWith(path: string, addresses: readonly string[]): string[] {
  return findByTag(cataloguePage(path).document, 'section').flatMap((section) =>
    linksOf(section)
      .filter(({ href }) => addresses.includes(href))
      .map(() => attributeOf(section, 'aria-labelledby') ?? ''),
  );
}

function cardLinks(part: Element | undefined): string[] {
  return part ? linksOf(part).map(({ href }) => href) : [];
}
