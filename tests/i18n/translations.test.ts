import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Rule } from '../../src/checks/rule.ts';
import { translationLengthRule } from '../../src/checks/rules/translation-lengths.ts';
import { translationRule } from '../../src/checks/rules/translations.ts';
import { checkRecords } from '../../src/checks/run.ts';
import { buildCatalogue, type Catalogue } from '../../src/domain/catalogue.ts';
import { BOX_LABELS } from '../../src/i18n/box-labels.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { translator, type Locale } from '../../src/i18n/translate.ts';
import { readContent } from '../../src/load/disk.ts';
import type { ViewContext } from '../../src/views/context.ts';
import { familyMunicipalityPage } from '../../src/views/families/municipality.ts';
import { familyOfferPage } from '../../src/views/families/offer.ts';
import { offerProse } from '../../src/views/offer-prose.ts';
import { partnerPage } from '../../src/views/partners.ts';
import { programmePage } from '../../src/views/programmes.ts';

const OFFER = `---
title: Babycafé
summary: Mød andre familier.
municipality: esbjerg
level: universal
kind: cafe
access: { mode: open, steps: [{ kind: sign-up, note: Ring til os. }, { kind: drop-in }] }
audience: { child: {} }
opens: [{ when: hver uge, note: Vi synger. }]
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

const PROGRAMME = `---
name: COS-P
kind: programme
summary: Et kursus.
evidence: [{ finding: Et studie. }]
sources: [{ document: kilde }]
---

Dansk.
`;
const ORGANISATION = `name: Huset
kind: ngo
description: En forening.
sources: [{ document: kilde }]
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
      openNotes: [{ text: 'Vi synger.', lang: 'da' }],
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
    expect(proseIn('da')).toMatchObject({ lang: 'da', title: 'Babycafé', openNotes: ['Vi synger.'] });
  });
});

describe('a translation of something else than an offer', () => {
  it('gives a municipality its words, without the part for professionals', () => {
    write(
      'municipalities/esbjerg.mdx',
      `${MUNICIPALITY}\nDansk.\n\n<ForProfessionals>\n\nFag.\n\n</ForProfessionals>\n`,
    );
    write('municipalities/esbjerg.en.mdx', '---\nsummary: Help early on.\n---\n\nEnglish.\n');
    const page = familyMunicipalityPage(the('municipalities'), inLanguage('en'));
    expect(page).toMatchObject({ lang: 'en', summary: 'Help early on.', html: '<p>English.</p>' });
    expect(familyMunicipalityPage(the('municipalities'), inLanguage('ar')).lang).toBe('da');
  });

  it('gives a programme its words and what is known of its effect, line by line', () => {
    write('programmes/cos-p.mdx', PROGRAMME);
    write('programmes/cos-p.en.mdx', '---\nsummary: Feelings.\nfindings: [One study.]\n---\n\nEnglish.\n');
    expect(programmePage(the('programmes'), inLanguage('en'))).toMatchObject({
      summary: 'Feelings.',
      html: '<p>English.</p>',
      evidence: [{ finding: 'One study.' }],
    });
  });

  it('gives a partner its words, from a file without prose', () => {
    write('organisations/huset.yaml', ORGANISATION);
    write('organisations/huset.en.yaml', 'description: A club.\n');
    expect(partnerPage(the('organisations'), inLanguage('en')).description).toBe('A club.');
    expect(partnerPage(the('organisations'), inLanguage('ar')).description).toEqual({
      text: 'En forening.',
      lang: 'da',
    });
  });

  it('says that nobody has reviewed it, until somebody has', () => {
    const said = () => partnerPage(the('organisations'), inLanguage('en')).unreviewed;
    write('organisations/huset.yaml', ORGANISATION);
    expect(said()).toBe('');
    write('organisations/huset.en.yaml', 'description: A club.\n');
    expect(said()).toBe(translator('en')('translation.unreviewed'));
    write('organisations/huset.en.yaml', 'description: A club.\nreview: { date: 2026-02-01, role: Interpreter }\n');
    expect(said()).toBe('');
  });

  it.each([
    [
      'municipalities/varde.en.mdx',
      '---\nsummary: Help.\n---\n',
      2,
      'Der er ikke en kommune i municipalities/varde.mdx at oversætte.',
    ],
    [
      'programmes/abc.en.mdx',
      '---\nsummary: Help.\n---\n',
      2,
      'Der er ikke et program i programmes/abc.mdx at oversætte.',
    ],
    [
      'organisations/huset.en.yaml',
      'description: A club.\n',
      1,
      'Der er ikke en partner i organisations/huset.yaml at oversætte.',
    ],
    ['municipalities/esbjerg.sv.mdx', '---\nsummary: Hjälp.\n---\n', 2, 'Siden har ikke sproget «sv».'],
    ['vocabulary/topics.en.yaml', 'title: Topics\n', 1, 'Filnavnet kan ikke bruges.'],
  ])('is checked as an offer’s is: %s', (path, text, line, message) => {
    write(path, text);
    expect(findings()).toEqual([`${path}:${line} ${message}`]);
  });

  it('has as many findings as the programme, or none', () => {
    write('programmes/cos-p.mdx', PROGRAMME);
    write('programmes/cos-p.en.mdx', '---\nsummary: Feelings.\nfindings: [One., Two.]\n---\n');
    expect(findings()).toEqual([
      'programmes/cos-p.en.mdx:3 findings har 2 linjer, men den danske fil har 1 linjer i evidence.',
    ]);
  });
});

describe('the last good version that a quarantine publishes', () => {
  it.each([
    ['offers/esbjerg/babycafe', ['da', 'en', 'ar']],
    ['offerTranslations/esbjerg/babycafe.en', ['en']],
    ['offerTranslations/esbjerg/babybio.en', []],
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
      'offers/esbjerg/babycafe.en.mdx:4 stepNotes har 2 linjer, men den danske fil har 1 noter i access.steps.',
    ]);
  });

  it('names a line that is no longer said in Danish', () => {
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH.replace('stepNotes', 'statusNote: Words.\nstepNotes'));
    expect(findings()).toEqual([
      'offers/esbjerg/babycafe.en.mdx:4 statusNote oversætter en linje, som den danske fil ikke har.',
    ]);
  });

  it.each([
    ['openNotes: [We sing.]', []],
    ['openNotes: [We sing., And dance.]', ['openNotes har 2 linjer, men den danske fil har 1 noter i opens og teams.']],
  ])('counts the notes of its times: %s', (lines, messages) => {
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH.replace('stepNotes', `${lines}\nstepNotes`));
    expect(findings()).toEqual(messages.map((message) => `offers/esbjerg/babycafe.en.mdx:4 ${message}`));
  });

  it.each(['rhythm', 'scheduleNote'])('counts a note in its old form too: %s', (field) => {
    const old = ENGLISH.replace('stepNotes', `${field}: Words.\nstepNotes`);
    write('offers/esbjerg/babycafe.en.mdx', old);
    expect(findings()).toEqual([]);
    write('offers/esbjerg/babycafe.mdx', OFFER.replace(', note: Vi synger.', ''));
    expect(findings()).toEqual([
      'offers/esbjerg/babycafe.en.mdx:2 openNotes har 1 linjer, men den danske fil har 0 noter i opens og teams.',
    ]);
  });

  it('counts the notes of places that are written out beside a time too', () => {
    const place = '{ name: Laden, note: Gul dør. }';
    write(
      'offers/esbjerg/babycafe.mdx',
      OFFER.replace('note: Vi synger. }]', `note: Vi synger., at: ${place} }]\nat: ${place}`),
    );
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH.replace('stepNotes', 'placeNotes: [A yellow door.]\nstepNotes'));
    expect(findings()).toEqual([]);
    expect(proseIn('en').placeNotes).toEqual(['A yellow door.']);
  });

  it('warns where the Danish text has grown since, and not where it has not', () => {
    write('offers/esbjerg/babycafe.en.mdx', ENGLISH);
    expect(findings([translationLengthRule])).toEqual([]);
    write('offers/esbjerg/babycafe.mdx', `${OFFER}\nEt afsnit mere.\n`);
    expect(findings([translationLengthRule])).toEqual([
      'offers/esbjerg/babycafe.en.mdx:2 Oversættelsen har 1 afsnit og punkter, den danske tekst 2.',
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

function the<K extends 'municipalities' | 'programmes' | 'organisations'>(kind: K): Catalogue[K][number] {
  const [row] = buildCatalogue(read().records, { today: '2026-03-01' })[kind];
  if (!row) throw new Error(`Nothing was read of ${kind}.`);
  return row;
}

function inLanguage(locale: Locale): ViewContext {
  return { catalogue: buildCatalogue(read().records, { today: '2026-03-01' }), t: translator(locale), base: '/' };
}

function findings(rules: readonly Rule[] = [translationRule]): string[] {
  const { records, findings: wrong, faulty } = read();
  return [...wrong, ...checkRecords(records, '2026-03-01', { rules, faulty })].map(
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
