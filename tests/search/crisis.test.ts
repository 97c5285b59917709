import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { crisisWordsRule } from '../../src/checks/rules/crisis-words.ts';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { crisisWordsOf } from '../../src/domain/help/crisis-words.ts';
import { VocabularySchema } from '../../src/schema/vocabulary.ts';
import { HELP_TOPICS } from '../../src/schema/terms.ts';
import { openCrisisWords } from '../../src/search/crisis.ts';
import { parseRecord, type ContentRecord } from '../../src/load/parse-record.ts';
import { recordsOf } from '../checks/records.ts';
import { READING } from '../load/fixtures.ts';
import { QUERY_SETS, readQueries } from './evaluation.ts';

interface Wording {
  readonly q: string;
  readonly lang: 'da' | 'en' | 'ar';
  readonly topic: string;
}

const FILE = 'content/vocabulary/crisis-words.yaml';
const { terms } = VocabularySchema.parse(parse(readFileSync(FILE, 'utf8')));
const topicsIn = openCrisisWords(crisisWordsOf(terms));

/** Queries of the search’s own sets that ask for help now. */
const ASKS_FOR_HELP = ['min mand slår mig', 'krisecenter', 'partnervold', 'voldelig kæreste'];

describe('words that cannot wait', () => {
  const wordings = JSON.parse(readFileSync('tests/search/crisis-wordings.json', 'utf8')) as readonly Wording[];

  it('are tried in 120 wordings of three languages', () => {
    const count = (lang: string) => wordings.filter((wording) => wording.lang === lang).length;
    expect([count('da'), count('en'), count('ar')]).toEqual([70, 25, 25]);
  });

  it.each(wordings.map(({ q, topic }) => [q, topic]))('lead «%s» to help with %s', (q, topic) => {
    expect(topicsIn(q)).toContain(topic);
  });

  it.each([
    ['without æ, ø and å', 'min kaereste truer mig paa livet', 'violence'],
    ['in capitals, with a full stop', 'JEG VIL IKKE LEVE MERE.', 'suicide'],
    ['with a letter wrong', 'krisecneter', 'violence'],
    ['with a letter left out', 'forgiftnng', 'poisoning'],
    ['with a typographic apostrophe', 'I don’t want to live', 'suicide'],
    ['with Arabic vowel signs', 'زَوْجِي يَضْرِبُنِي', 'violence'],
    [
      'in the middle of a long sentence',
      'hej jeg ved ikke hvor jeg skal gå hen for min mand har slået mig i nat',
      'violence',
    ],
  ])('are known %s', (_, text, topic) => {
    expect(topicsIn(text)).toContain(topic);
  });

  it('keep what «not» says', () => {
    expect(topicsIn('jeg vil ikke leve')).toEqual(['suicide']);
    expect(topicsIn('jeg vil leve sundt')).toEqual([]);
  });

  it('stop being so where a word beside them says so', () => {
    expect(topicsIn('min kæreste slår op med mig')).toEqual([]);
    expect(topicsIn('min kæreste slog op og i går slog han mig')).toEqual(['violence']);
  });

  it('are read of any text, and give each topic once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const found = topicsIn(text);
        expect(found).toEqual([...new Set(found)]);
        expect(HELP_TOPICS).toEqual(expect.arrayContaining([...found]));
      }),
    );
  });

  it('do not hold up the page in a text that was pasted', () => {
    const start = performance.now();
    topicsIn('min mand slår mig ikke leve mere '.repeat(2000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('everyday words', () => {
  const own = JSON.parse(readFileSync('tests/search/everyday-wordings.json', 'utf8')) as readonly string[];
  const sets = QUERY_SETS.flatMap((set) => readQueries(set).map(({ q }) => q));
  const everyday = [...new Set([...own, ...sets])].filter((q) => !ASKS_FOR_HELP.includes(q));

  it('are at least 300, and raise no alarm', () => {
    expect(everyday.length).toBeGreaterThan(300);
    expect(everyday.filter((q) => topicsIn(q).length > 0)).toEqual([]);
  });
});

describe('the list of words', () => {
  const check = (...changed: readonly object[]) => {
    const records = recordsOf({ vocabulary: [vocabulary(...changed)], help: [helpLine()] });
    const today = '2026-12-01';
    return crisisWordsRule.check({ records, catalogue: buildCatalogue(records, { today }), faulty: new Set(), today });
  };
  const faults = (changed: object) => check(changed).map(({ at, message }) => [at, message]);

  it('is told of a topic without a reason, of a list that is none, and of a topic nobody helps with', () => {
    expect(faults({ id: 'violence', label: 'Vold', asks: ['vold'] })).toEqual([
      [{ path: ['terms', 0, 'because'] }, '«violence» har ingen grund.'],
    ]);
    expect(faults({ id: 'violence', label: 'Vold', because: 'Hjælp.', asks: ['<mand> slår'] })).toEqual([
      [{ path: ['terms', 0, 'asks', 0] }, 'Der er ingen liste «mand».'],
    ]);
    expect(faults({ id: 'grief', label: 'Sorg', because: 'Hjælp.', asks: ['sorg'] })).toEqual([
      [{ path: ['terms', 0, 'id'] }, 'Ingen linje i content/help hjælper med «grief».'],
    ]);
    expect(faults({ id: 'vold', label: 'Vold', asks: ['vold'] })).toEqual([
      [{ path: ['terms', 0, 'asks'] }, '«vold» er ikke et emne, hjælpen har.'],
    ]);
  });

  it('has a reason for every topic of its own', () => {
    expect(check(...terms)).toEqual([]);
  });
});

function vocabulary(...changed: readonly object[]): ContentRecord<'vocabulary'> {
  const result = parseRecord(
    'vocabulary',
    'crisis-words',
    Buffer.from(JSON.stringify({ title: 'Ord', terms: changed })),
    READING,
  );
  if ('findings' in result) throw new Error(JSON.stringify(result.findings));
  return result.record;
}

function helpLine(): ContentRecord<'help'> {
  const topics = ['violence', 'suicide', 'poisoning', 'acute-illness', 'child-in-danger'];
  const fields = { title: 'Linjen', what: 'Ring.', urgency: 'urgent', topics, web: 'https://linjen.dk' };
  const text = JSON.stringify({ ...fields, confidence: 'high', sources: [{ document: 'kilde' }] });
  const result = parseRecord('help', 'linjen', Buffer.from(text), READING);
  if ('findings' in result) throw new Error(JSON.stringify(result.findings));
  return result.record;
}
