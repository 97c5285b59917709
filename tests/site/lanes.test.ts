import { describe, expect, it } from 'vitest';
import { LIFE_STAGES } from '../../src/domain/audience/stages.ts';
import { localisedAddress } from '../../src/addresses/localised.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { DOORS } from '../../src/views/doors.ts';
import { cataloguePage, hasClass } from './catalogue-pages.ts';
import { ENDED_OFFERS, OFFERS } from './inventory.ts';
import { attributeOf, findByTag, findElements, linksOf, type Element, type SitePage } from './site.ts';

const MUNICIPALITIES = Object.keys(OFFERS);

describe.each(LOCALES)('without scripts, in %s', (locale) => {
  it('every offer is reached by municipality, time of life and door', () => {
    const all = linksOf(cataloguePage(localisedAddress('kommuner/', '/', locale)).document).map(({ href }) => href);
    const unreached = MUNICIPALITIES.flatMap((municipality) => {
      const address = localisedAddress(`kommuner/${municipality}/`, '/', locale);
      if (!all.includes(address)) return [address];
      const reached = new Set(pathsOf(cataloguePage(address)).map(({ href }) => href));
      return offersOf(municipality, locale).filter((offer) => !reached.has(offer));
    });
    expect(unreached).toEqual([]);
  });

  it('and none of them leads anywhere else', () => {
    for (const municipality of MUNICIPALITIES) {
      const page = cataloguePage(localisedAddress(`kommuner/${municipality}/`, '/', locale));
      const wanted = offersOf(municipality, locale);
      expect(pathsOf(page).filter(({ href }) => !wanted.includes(href))).toEqual([]);
    }
  });
});

describe('the chart of a municipality', () => {
  it('holds every offer once, and the lanes hold them all too', () => {
    for (const municipality of MUNICIPALITIES) {
      const charted = chartLinks(cataloguePage(`/kommuner/${municipality}/`)).map((link) => attributeOf(link, 'href'));
      expect(charted.toSorted()).toEqual(offersOf(municipality, 'da').toSorted());
    }
  });

  it('is not read out beside the lanes, and takes no place in the order of Tab', () => {
    const page = cataloguePage('/kommuner/esbjerg/');
    expect(chartsOf(page).map((chart) => attributeOf(chart, 'aria-hidden'))).toEqual(['true']);
    expect(new Set(chartLinks(page).map((link) => attributeOf(link, 'tabindex')))).toEqual(new Set(['-1']));
  });
});

interface Path {
  readonly stage: string;
  readonly door: string;
  readonly href: string;
}

/** Every offer that stands behind a door of a lane that the page has an anchor for. */
function pathsOf({ document }: SitePage): Path[] {
  return [...LIFE_STAGES, 'unknown'].flatMap((stage) =>
    findElements(document, (element) => attributeOf(element, 'id') === stage).flatMap((lane) =>
      DOORS.flatMap((door) =>
        findElements(lane, (element) => attributeOf(element, 'id') === `${stage}-${door}`).flatMap((group) =>
          linksOf(group).map(({ href }) => ({ stage, door, href })),
        ),
      ),
    ),
  );
}

function chartsOf({ document }: SitePage): Element[] {
  return findElements(document, (element) => hasClass(element, 'lane-chart'));
}

function chartLinks(page: SitePage): Element[] {
  return chartsOf(page).flatMap((chart) => findByTag(chart, 'a'));
}

function offersOf(municipality: string, locale: (typeof LOCALES)[number]): string[] {
  return (OFFERS[municipality] ?? [])
    .map((slug) => `${municipality}/${slug}`)
    .filter((id) => !ENDED_OFFERS.includes(id))
    .map((id) => localisedAddress(`kommuner/${id}/`, '/', locale));
}
