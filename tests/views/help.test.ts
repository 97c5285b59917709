import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { plainWords } from '../../src/i18n/words.ts';
import { HelpSchema } from '../../src/schema/help.ts';
import { VocabularySchema } from '../../src/schema/vocabulary.ts';
import { LEAVE_ADDRESS, crisisHelp, helpPage, leaveAddress, type HelpEntry } from '../../src/views/families/help.ts';
import type { ViewContext } from '../../src/views/context.ts';
import { entriesOf } from './catalogue.ts';

const LINE = {
  title: 'Linjen',
  what: 'Ring, når noget er svært.',
  urgency: 'talk',
  topics: ['parenting'],
  number: '82121212',
  confidence: 'high',
  sources: [{ document: 'linjen' }],
};

describe('help on a page', () => {
  it('stands with what is most urgent first, and no heading without lines', () => {
    const groups = helpPage(contextOf([LINE, { ...LINE, urgency: 'emergency', number: '112' }]));
    expect(groups.map(({ urgency, lines }) => [urgency, lines.length])).toEqual([
      ['emergency', 1],
      ['talk', 1],
    ]);
  });

  it('says what the file says, and nothing of what it does not', () => {
    expect(entry(LINE)).toMatchObject({ hours: [], facts: [], packed: '' });
    const said = { opens: [{ when: 'hverdage 9-15' }], anonymous: true, price: ['gratis'], languages: ['da', 'ar'] };
    expect(entry({ ...LINE, ...said })).toMatchObject({
      hours: ['Mandag-fredag kl. 9-15, ikke på helligdage'],
      facts: ['I behøver ikke sige, hvem I er', 'Gratis', 'Sprog: dansk og arabisk'],
    });
  });

  it('calls, writes and leads to a page, each by a link that says so', () => {
    expect(entry({ ...LINE, sms: '116 111', web: 'https://linjen.dk' }).ways).toEqual([
      { kind: 'call', href: 'tel:82121212', label: 'Ring\u00a082\u00a012\u00a012\u00a012' },
      { kind: 'sms', href: 'sms:116111', label: 'Send en sms til 116 111' },
      { kind: 'web', href: 'https://linjen.dk/', label: 'Gå til siden' },
    ]);
  });

  it('says of a region’s number how long we know it to hold, and when that is past', () => {
    const regional = { ...LINE, regions: [{ region: 'Region Hovedstaden', until: '2026-12-31' }] };
    expect(entry(regional, '2026-12-31').facts.join()).toContain('Gælder til og med 31. december 2026');
    expect(entry(regional, '2027-01-01').facts.join()).toContain('Måske er det et andet nu');
  });

  it.each(LOCALES)('has every sentence in %s, and the file’s own words with their language', (locale) => {
    const [line] = helpPage(contextOf([LINE], { locale })).flatMap(({ lines }) => lines);
    expect(plainWords(line?.title ?? '')).toBe('Linjen');
    expect(line?.title).toEqual(locale === 'da' ? 'Linjen' : { text: 'Linjen', lang: 'da' });
  });
});

describe('help in the search', () => {
  it('has the number for danger to life, and the lines that help with what the words are about', () => {
    const lines = [
      LINE,
      { ...LINE, title: 'Vold', topics: ['violence'] },
      { ...LINE, title: 'Alarm', urgency: 'emergency', topics: ['danger-to-life'] },
    ];
    const { lines: shown, words } = crisisHelp(contextOf(lines));
    expect(shown.map(({ title }) => title)).toEqual(['Alarm', 'Vold']);
    expect(Object.keys(words.topics)).toEqual(['violence', 'suicide', 'poisoning', 'acute-illness', 'child-in-danger']);
  });
});

describe('a page about violence', () => {
  it('can be left quickly, and no other', () => {
    const context = contextOf([]);
    expect(leaveAddress(['Krisecenter', 'Et sted at bo, når der er vold hjemme.'], context)).toBe(LEAVE_ADDRESS);
    expect(leaveAddress(['Babycafé', 'Kom forbi.'], context)).toBe('');
  });

  it('is left for an everyday page of somebody else, over an encrypted line', () => {
    expect(new URL(LEAVE_ADDRESS).protocol).toBe('https:');
  });
});

function entry(fields: object, today = '2026-11-27'): HelpEntry {
  const [only] = helpPage(contextOf([fields], { today })).flatMap(({ lines }) => lines);
  if (!only) throw new Error('There is no line.');
  return only;
}

function contextOf(
  lines: readonly object[],
  { today = '2026-11-27', locale = 'da' }: { readonly today?: string; readonly locale?: Locale } = {},
): ViewContext {
  const entries = entriesOf({});
  const crisisWords = VocabularySchema.parse(parse(readFileSync('content/vocabulary/crisis-words.yaml', 'utf8')));
  const [first] = entries.vocabulary;
  if (!first) throw new Error('The tiny catalogue has no vocabulary.');
  const catalogue = buildCatalogue(
    {
      ...entries,
      help: lines.map((fields, index) => ({ id: `linje-${index}`, data: HelpSchema.parse(fields), body: first.body })),
      vocabulary: [...entries.vocabulary, { ...first, id: 'crisis-words', data: crisisWords }],
    },
    { today },
  );
  return { catalogue, t: translator(locale), base: '/' };
}
