import { describe, expect, it } from 'vitest';
import { homeOf } from '../../src/domain/records.ts';
import { BOX_LABELS } from '../../src/i18n/box-labels.ts';
import { readContent } from '../../src/load/disk.ts';
import type { ContentRecord } from '../../src/load/parse-record.ts';

const { records } = readContent({ contentDir: 'content' }, { labels: BOX_LABELS, base: '/' });

/** The municipalities whose texts for families the project translates itself. */
const TRANSLATED = ['esbjerg', 'aarhus'];

describe('what the project translates itself', () => {
  const offers = records.offers.filter((offer) => TRANSLATED.includes(homeOf(offer)));

  it('has an English text of every offer', () => {
    expect(offers.length).toBeGreaterThan(30);
    expect(missing(offers, records.offerTranslations, 'en')).toEqual([]);
  });

  it('has an English text of the municipalities, and of the programmes and partners their offers name', () => {
    const programmes = new Set(offers.flatMap(({ data }) => data.programmes));
    const partners = new Set(offers.flatMap(({ data }) => data.partners.map(({ organisation }) => organisation)));
    const named = <K extends ContentRecord>(rows: readonly K[], ids: ReadonlySet<string>) =>
      rows.filter(({ id }) => ids.has(id));
    expect(missing(named(records.municipalities, new Set(TRANSLATED)), records.municipalityTranslations, 'en')).toEqual(
      [],
    );
    expect(missing(named(records.programmes, programmes), records.programmeTranslations, 'en')).toEqual([]);
    expect(missing(named(records.organisations, partners), records.organisationTranslations, 'en')).toEqual([]);
  });

  it('has an English and an Arabic text of every help line', () => {
    expect(records.help.length).toBeGreaterThan(15);
    for (const locale of ['en', 'ar']) expect(missing(records.help, records.helpTranslations, locale)).toEqual([]);
  });

  it('has a whole page in Arabic of at least ten offers in Esbjerg that one may come to without a referral', () => {
    const open = offers.filter(({ data }) => data.municipality === 'esbjerg' && data.access.mode === 'open');
    const translated = open.length - missing(open, records.offerTranslations, 'ar').length;
    expect(translated).toBeGreaterThanOrEqual(10);
    expect(missing(named('esbjerg'), records.municipalityTranslations, 'ar')).toEqual([]);
  });
});

describe('every translation', () => {
  const translations: readonly ContentRecord[] = [
    ...records.offerTranslations,
    ...records.municipalityTranslations,
    ...records.programmeTranslations,
    ...records.organisationTranslations,
    ...records.helpTranslations,
  ];

  it('is in its own script', () => {
    const arabic = translations.filter(({ id }) => id.endsWith('.ar'));
    expect(arabic.length).toBeGreaterThan(10);
    for (const { id, data, body } of translations) {
      const isArabic = /\p{Script=Arabic}/u.test([JSON.stringify(data), ...body.text].join(' '));
      expect([id, isArabic]).toEqual([id, id.endsWith('.ar')]);
    }
  });

  it('leaves no Danish letters outside the names of houses, places and associations', () => {
    const names =
      /Mødestedet|Mødrehjælpen|Børns Voksenvenner|Småbørnsstedet|Århus Omegn|Søndervang\w*|Høje-Taastrup|BørneTelefonen|ForældreTelefonen|Forældre (?:& Sorg|og Fødsel)|Præmatur/g;
    const faults = translations.filter(({ data, body }) =>
      /[æøå]/i.test([JSON.stringify(data), ...body.text].join(' ').replace(names, '')),
    );
    expect(faults.map(({ id }) => id)).toEqual([]);
  });
});

function named(id: string) {
  return records.municipalities.filter((row) => row.id === id);
}

function missing(rows: readonly ContentRecord[], translations: readonly ContentRecord[], locale: string): string[] {
  return rows.map(({ id }) => `${id}.${locale}`).filter((id) => !translations.some((row) => row.id === id));
}
