import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { translationRule } from '../../src/checks/rules/translations.ts';
import { checkRecords } from '../../src/checks/run.ts';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { BOX_LABELS } from '../../src/i18n/box-labels.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { translator, type Locale } from '../../src/i18n/translate.ts';
import { readContent } from '../../src/load/disk.ts';
import { familyOfferPage } from '../../src/views/families/offer.ts';
import { offerProse } from '../../src/views/offer-prose.ts';

const OFFER = `---
title: Babycafé
summary: Mød andre familier.
municipality: esbjerg
level: universal
kind: cafe
access: { mode: open, steps: [{ kind: sign-up, note: Ring til os. }, { kind: drop-in }] }
audience: { child: {} }
schedule: { rhythm: Hver uge }
status: { state: running, asOf: 2026 }
sources: [{ document: kilde }]
---

Kom og leg.
`;
const MUNICIPALITY = `---
name: Esbjerg
code: "0561"
summary: Her kan familier få hjælp tidligt.
sources: [{ document: kilde }]
asOf: 2021
---
`;
const ENGLISH = `---
title: Baby café
summary: Meet other families.
stepNotes: [Call us.]
---

<GoodToKnow>

Come and play. [More](/kommuner/esbjerg/)

</GoodToKnow>
`;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'translations-'));
  write('offers/esbjerg/babycafe.mdx', OFFER);
  write('municipalities/esbjerg.mdx', MUNICIPALITY);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a translation', () => {
  it('gives the reader its words, and Danish ones where it has none', () => {
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH);
    expect(proseIn('en')).toMatchObject({
      lang: 'en',
      title: 'Baby café',
      rhythm: { text: 'Hver uge', lang: 'da' },
      stepNotes: ['Call us.', ''],
    });
  });

  it('speaks its own language in its boxes, and links to pages in it', () => {
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH);
    expect(proseIn('en').html).toContain('Good to know');
    expect(proseIn('en').html).toContain('href="/en/kommuner/esbjerg/"');
  });

  it('leads to pages that stand in Danish only where they stand', () => {
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH.replace('/kommuner/esbjerg/', '/inspiration/'));
    expect(proseIn('en').html).toContain('href="/inspiration/"');
  });

  it('that nobody has made leaves the Danish text, marked as Danish', () => {
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH);
    expect(proseIn('ar')).toMatchObject({ lang: 'da', title: { text: 'Babycafé', lang: 'da' } });
  });

  it('changes nothing for those who read Danish', () => {
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH);
    expect(proseIn('da')).toMatchObject({ lang: 'da', title: 'Babycafé', rhythm: 'Hver uge' });
  });
});

describe('the last good version that a quarantine publishes', () => {
  it.each([
    ['offers/esbjerg/babycafe', ['da', 'en', 'ar']],
    ['translations/esbjerg/babycafe.en', ['en']],
    ['translations/esbjerg/babybio.en', []],
  ])('is said on the pages that show it: %s', (kept, locales) => {
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH);
    const catalogue = buildCatalogue(read().records, { today: '2026-03-01', kept: [kept] });
    const said = LOCALES.filter((locale) => {
      const t = translator(locale);
      const [offer] = catalogue.offers;
      const notices = offer ? familyOfferPage(offer, { catalogue, t, base: '/' }).notices : [];
      return notices.some(({ text }) => text === t('state.notice.lastGood'));
    });
    expect(said).toEqual(locales);
  });
});

describe('the check of translations', () => {
  it('is content with a good one', () => {
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH);
    expect(findings()).toEqual([]);
  });

  it('names a language that the site does not have', () => {
    write('offers/esbjerg/babycafe.sv.mdx', ENGLISH);
    expect(findings()).toEqual(['offers/esbjerg/babycafe.sv.mdx:2 Siden har ikke sproget «sv».']);
  });

  it('names an offer that is not there', () => {
    write('offers/esbjerg/babybio.en.mdx', ENGLISH);
    expect(findings()).toEqual([
      'offers/esbjerg/babybio.en.mdx:2 Der er ikke et tilbud i offers/esbjerg/babybio.mdx at oversætte.',
    ]);
  });

  it('says only what is wrong with the offer, where that is faulty', () => {
    write('offers/esbjerg/babycafe.mdx', OFFER.replace('level: universal', 'level: alle'));
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH);
    expect(findings()).toEqual([expect.stringMatching(/^offers\/esbjerg\/babycafe\.mdx:5 /)]);
  });

  it('counts the lines that stand in for the offer’s', () => {
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH.replace('[Call us.]', '[Call us., Or write.]'));
    expect(findings()).toEqual([
      'offers/esbjerg/babycafe.en.mdx:4 stepNotes har 2 linjer, men tilbuddet har 1 noter i access.steps.',
    ]);
  });

  it('refuses facts in a translation: they are the Danish file’s', () => {
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH.replace('title:', 'price: { kind: free }\ntitle:'));
    expect(findings()).toEqual(['offers/esbjerg/babycafe.en.mdx:2 Feltet price findes ikke.']);
  });

  it.each(['offers/babycafe.en.mdx', 'offers/esbjerg/Babycafe.en.mdx', 'offers/esbjerg/con.en.mdx'])(
    'refuses a translation that no offer can stand beside, once: %s',
    (path) => {
      write(path, ENGLISH);
      expect(findings()).toEqual([`${path}:1 Filnavnet kan ikke bruges.`]);
    },
  );

  it('refuses a file name that is neither an offer’s nor a translation’s, once', () => {
    write('offers/esbjerg/babycafe.english.mdx', ENGLISH);
    expect(findings()).toEqual(['offers/esbjerg/babycafe.english.mdx:1 Filnavnet kan ikke bruges.']);
  });
});

function read() {
  return readContent({ contentDir: folder }, { labels: BOX_LABELS, base: '/' });
}

function findings(): string[] {
  const { records, findings: wrong, faulty } = read();
  return [...wrong, ...checkRecords(records, '2026-03-01', { rules: [translationRule], faulty })].map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );
}

function proseIn(locale: Locale) {
  const [offer] = buildCatalogue(read().records, { today: '2026-03-01' }).offers;
  if (!offer) throw new Error('The offer was not read.');
  return offerProse(offer, translator(locale));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
