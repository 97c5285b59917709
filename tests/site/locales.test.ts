import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { isTranslated, localisedAddress } from '../../src/addresses/localised.ts';
import { LANGUAGES, LOCALES, TRANSLATED_LOCALES } from '../../src/i18n/locales.ts';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { BOX_LABELS } from '../../src/i18n/box-labels.ts';
import { readContent } from '../../src/load/disk.ts';
import { REGIONS } from '../../src/schema/terms.ts';
import { translator } from '../../src/i18n/translate.ts';
import { cataloguePage, cataloguePages, findFaults, localeOf, pathWithoutLocale, wordsOf } from './catalogue-pages.ts';
import { familyText } from './family-text.ts';
import { attributeOf, findByTag, findElements, isServed, textOf, type Element, type SitePage } from './site.ts';

const ORIGIN = 'http://localhost:4321';

describe('every page', () => {
  it('stands in every language, except those for editors and professionals', () => {
    const pages = cataloguePages().filter((page) => localeOf(page) === 'da' && isTranslated(page.path.slice(1)));
    const missing = pages.flatMap(({ path }) =>
      TRANSLATED_LOCALES.map((locale) => localisedAddress(path.slice(1), '/', locale)).filter(
        (address) => !isServed(inject('siteRoot'), address),
      ),
    );
    expect(pages.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('tells search engines where it stands in each language, Danish for all others', () => {
    expect(
      findFaults((page) => {
        const wanted = isAlone(page)
          ? []
          : [...LOCALES, 'x-default'].map((id) => `${id} ${ORIGIN}${addressIn(page, id)}`);
        const found = findByTag(page.document, 'link')
          .filter((link) => attributeOf(link, 'rel') === 'alternate' && attributeOf(link, 'type') === undefined)
          .map((link) => `${attributeOf(link, 'hreflang') ?? ''} ${attributeOf(link, 'href') ?? ''}`);
        return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [found.join(', ')];
      }),
    ).toEqual([]);
  });

  it('lets its reader change the language and stay, each language named in itself', () => {
    expect(
      findFaults((page) => {
        const wanted = isAlone(page) ? [] : LOCALES.map((id) => `${id} ${LANGUAGES[id].name} ${addressIn(page, id)}`);
        const found = switchOf(page).map(
          (link) => `${attributeOf(link, 'lang') ?? ''} ${textOf(link)} ${attributeOf(link, 'href') ?? ''}`,
        );
        return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [found.join(', ')];
      }),
    ).toEqual([]);
  });

  it('keeps its reader in the language, but for pages in Danish only', () => {
    expect(
      findFaults((page) => {
        if (localeOf(page) === 'da') return [];
        const ways = new Set(switchOf(page));
        return findElements(page.document, (element) => element.tagName === 'a' || element.tagName === 'form')
          .filter((element) => !ways.has(element) && !isInDanish(element))
          .flatMap((element) => attributeOf(element, 'href') ?? attributeOf(element, 'action') ?? [])
          .filter((href) => href.startsWith('/') && !href.startsWith(`/${localeOf(page)}/`))
          .filter((href) => isTranslated(href.slice(1).replace(/[#?].*/, '')));
      }),
    ).toEqual([]);
  });
});

describe('what readers see in their own language', () => {
  it('says every word in it, or marks it as Danish: English', () => {
    const danish =
      /(?<!\p{L})(og|er|ikke|jer|til|med|som|det|den|vi|har|kan|hos|eller|efter|uger?|måneder|kommunen)(?!\p{L})/iu;
    expect(
      findFaults((page) => unmarked(page, 'en').filter((text) => /[æøå]/i.test(text) || danish.test(text))),
    ).toEqual([]);
  });

  it('says every word in it, or marks it as Danish: Arabic', () => {
    expect(findFaults((page) => unmarked(page, 'ar').filter((text) => /\p{Script=Latin}/u.test(text)))).toEqual([]);
  });

  it('finds words without a mark, so that the two checks above look at something', () => {
    const page = cataloguePage('/ar/kommuner/esbjerg/');
    expect(unmarked(page, 'ar')).toContain(translator('ar')('municipality.byStage'));
  });

  it.each(TRANSLATED_LOCALES)('says all facts of an untranslated offer in the language: %s', (locale) => {
    const page = cataloguePage(`/${locale}/kommuner/toender/faellesspisning/`);
    const text = familyText(page);
    expect(text).toContain(wordsOf(page, 'entrance.text.ask-first'));
    for (const key of ['fact.who', 'fact.when', 'fact.where', 'fact.price'] as const)
      expect(text).toContain(wordsOf(page, key));
    expect(text).toContain(wordsOf(page, 'translation.offer'));
  });

  it('shows a translated offer without Danish words for families', () => {
    const page = cataloguePage('/en/kommuner/esbjerg/familiegruppe/');
    expect(textOf(findByTag(page.document, 'h1')[0] ?? page.document)).toBe('Family group');
    expect(familyText(page)).not.toContain(wordsOf(page, 'translation.offer'));
    expect(familyText(page)).toContain('The group goes on until the children are between 6 and 9 months old.');
  });
});

describe('the search', () => {
  it.each(LOCALES)('has an index of its own where the page of this language looks: %s', (locale) => {
    const page = cataloguePage(localisedAddress('find/', '/', locale));
    const base = findElements(page.document, (element) => attributeOf(element, 'id') === 'find').map((form) =>
      attributeOf(form, 'data-base'),
    );
    expect(base).toEqual([localisedAddress('', '/', locale)]);
    expect(isServed(inject('siteRoot'), `${base[0] ?? ''}pagefind/pagefind.js`)).toBe(true);
  });
});

it('lays pages out by the direction of reading, never by left and right', () => {
  const css = readFileSync('src/styles/site.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const physical =
    /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|left|right|(?:text-align|float|clear)\s*:\s*(?:left|right))\s*[:;]/g;
  expect(css.match(physical)).toBeNull();
  const classes =
    /(?<![\w-])-?(?:ml|mr|pl|pr|left|right|border-l|border-r|rounded-l|rounded-r|rounded-tl|rounded-tr|rounded-bl|rounded-br|text-left|text-right|float-left|float-right)(?:-[\w[\].]+)?(?![\w-])/;
  const faults = cataloguePages().flatMap((page) =>
    findElements(page.document, () => true)
      .flatMap((element) => (attributeOf(element, 'class') ?? '').split(/\s+/))
      .filter((name) => classes.test(name.replace(/^.*:/, ''))),
  );
  expect([...new Set(faults)]).toEqual([]);
});

/** Pages for missing addresses, former addresses, editors and professionals: in Danish only. */
function isAlone(page: SitePage): boolean {
  const isHidden = findByTag(page.document, 'meta').some((meta) => attributeOf(meta, 'name') === 'robots');
  return isHidden || !isTranslated(pathWithoutLocale(page).slice(1));
}

function addressIn(page: SitePage, id: string): string {
  const locale = LOCALES.find((known) => known === id) ?? 'da';
  return localisedAddress(pathWithoutLocale(page).slice(1), '/', locale);
}

function switchOf(page: SitePage): Element[] {
  return findByTag(page.document, 'nav')
    .filter((nav) => attributeOf(nav, 'aria-label') === wordsOf(page, 'site.languages'))
    .flatMap((nav) => findByTag(nav, 'a'));
}

/** The texts and the words read out on a page in one language, less what is marked as another one and proper names. */
function unmarked(page: SitePage, locale: (typeof LOCALES)[number]): string[] {
  if (localeOf(page) !== locale) return [];
  const names = properNames();
  return textsIn(page.document, locale)
    .map((text) => names.reduce((left, name) => left.replaceAll(name, ' '), text.replace(/https?:\S+/g, ' ')).trim())
    .filter((text) => text !== '');
}

const SEEN_OR_READ = ['aria-label', 'title', 'alt', 'placeholder', 'content'];
const OF_MACHINES = ['script', 'style'];

type Node = SitePage['document'] | Element | SitePage['document']['childNodes'][number];

function textsIn(node: Node, locale: string): string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value.replace(/\s+/g, ' ').trim()];
  if (!('childNodes' in node)) return [];
  if ('tagName' in node) {
    if (OF_MACHINES.includes(node.tagName) || (attributeOf(node, 'lang') ?? locale) !== locale) return [];
    // A title and a description cannot hold marks: they are Danish where the page's own text is.
    if (node.tagName === 'title' || node.tagName === 'meta') return [];
  }
  const children = 'content' in node ? node.content.childNodes : node.childNodes;
  const own = 'attrs' in node ? node.attrs : [];
  return [
    ...own
      .filter(
        ({ name }) =>
          SEEN_OR_READ.includes(name) ||
          /^data-(count|none|broken|remove|empty|unknown|outside|also-outside|several|label)/.test(name),
      )
      .map(({ value }) => value.replace(/\{\w+\}/g, ' ')),
    ...children.flatMap((child) => textsIn(child, locale)),
  ].filter((text) => text !== '');
}

/** Names that are the same in every language: of places, houses, programmes and licences; longest first. */
function properNames(): string[] {
  cachedNames ??= [...namesInContent(), ...NAMES].sort((a, b) => b.length - a.length);
  return cachedNames;
}

let cachedNames: string[] | undefined;

function namesInContent(): string[] {
  const { records } = readContent({ contentDir: 'content' }, { labels: BOX_LABELS, base: '/' });
  const { offers, help } = buildCatalogue(records, { today: '2026-03-01' });
  return [
    ...records.municipalities.flatMap(({ data }) => [data.name, ...data.units.map(({ name }) => name)]),
    ...[...records.organisations, ...records.programmes].map(({ data }) => data.name),
    ...offers.flatMap(({ audience }) => audience.residence?.area ?? []),
    // A title that the translator kept is a name.
    ...offers.flatMap(({ title, translations }) => (translations['en']?.title === title ? [title] : [])),
    // So is what the translator kept of it in brackets.
    ...help.flatMap(({ title, translations }) =>
      [...(translations['en']?.title ?? '').matchAll(/\(([^)]+)\)/g)].flatMap(([, kept = '']) =>
        title.includes(kept) ? [kept] : [],
      ),
    ),
  ];
}

/** What readers are told to type is Danish, as the texts they search are. */
const SEARCH_EXAMPLES = ['mødregruppe', 'søvn', 'far'];

const NAMES = [
  ...SEARCH_EXAMPLES,
  ...REGIONS,
  'Ankestyrelsen',
  'Esc',
  'Familiekataloget',
  'Klimadatastyrelsen',
  'GeoNames',
  'DAGI',
  'CC BY 4.0',
  'CC0',
  'retsinformation.dk',
  'Mozilla Public License 2.0',
  'HL7 Danmark',
  'WCAG 2.2',
  'EN 301 549',
  'AA',
  'JavaScript',
  'PDF',
  'A4',
  'A5',
  'WAS-Tool',
  'CPR',
  'Digitaliseringsstyrelsen',
];

it('keeps the list of the site’s addresses in step: the sitemap has every language', () => {
  const sitemap = readFileSync(join(inject('siteRoot'), 'sitemap.xml'), 'utf8');
  for (const locale of LOCALES)
    expect(sitemap).toContain(`<loc>${ORIGIN}${localisedAddress('kommuner/esbjerg/', '/', locale)}</loc>`);
});

function isInDanish(element: Element): boolean {
  for (let node: Element['parentNode'] = element; node; node = 'parentNode' in node ? node.parentNode : null)
    if ('attrs' in node && attributeOf(node, 'lang') === 'da' && node.tagName !== 'a') return true;
  return false;
}
