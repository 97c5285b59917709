import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { helpNumberDateRule } from '../../src/checks/rules/help-lines.ts';
import type { HelpLine } from '../../src/domain/catalogue.ts';
import { helpOn } from '../../src/domain/help/lines.ts';
import { parseRecord, type ContentRecord } from '../../src/load/parse-record.ts';
import type { HelpFrontmatter } from '../../src/schema/help.ts';
import { HELP_URGENCIES, REGIONS } from '../../src/schema/terms.ts';
import { MUNICIPALITIES } from '../../src/reference/municipalities.ts';
import type { Kind } from '../../src/schema/index.ts';
import { recordsOf } from '../checks/records.ts';
import { READING } from '../load/fixtures.ts';

const LINE = {
  title: 'Linjen',
  what: 'Ring, når noget er svært.',
  urgency: 'talk',
  topics: ['parenting'],
  number: '82 12 12 12',
  confidence: 'high',
  sources: [{ document: 'linjen' }],
};

describe('a help line', () => {
  it.each(['112', '114', '1813', '1888', '116 111', '82 12 12 12', '82121212', '70 201 201'])(
    'can have the number %s',
    (number) => {
      const dial = number.replaceAll(' ', '');
      expect(read('help', { ...LINE, number })).toMatchObject({ record: { data: { number: { dial } } } });
    },
  );

  it.each([['1'], ['12345'], ['12 34 56 7'], ['82 12 12 12 og 82 12 12 13']])('cannot have the number %s', (number) => {
    expect(messages('help', { ...LINE, number })).toHaveLength(1);
  });

  it('says its hours as an offer does, and is told where a line cannot be read', () => {
    const opens = [{ when: 'hverdage 16-8' }];
    expect(read('help', { ...LINE, opens })).toMatchObject({
      record: { data: { opens: [{ when: { spans: [{ kind: 'clock', from: '16:00', to: '08:00' }] } }] } },
    });
    expect(messages('help', { ...LINE, opens: [{ when: 'når vi kan' }] })).toHaveLength(1);
  });

  it('is told to put the number in quotes', () => {
    expect(read('help', { ...LINE, number: 112 })).toMatchObject({
      findings: [{ hint: expect.stringContaining('anførselstegn') as string }],
    });
  });

  it('that nobody is sure of has no number', () => {
    expect(messages('help', { ...LINE, confidence: 'medium' })).toEqual([
      expect.stringContaining('kræver confidence: high'),
    ]);
    expect(messages('help', { ...LINE, number: undefined, sms: '116 111', confidence: 'medium' })).toEqual([
      expect.stringContaining('kræver confidence: high'),
    ]);
    const link = { ...LINE, number: undefined, web: 'https://linjen.dk', confidence: 'medium' };
    expect(messages('help', link)).toEqual([]);
  });

  it('has a way to reach it', () => {
    expect(messages('help', { ...LINE, number: undefined })).toEqual([expect.stringContaining('mangler')]);
  });

  it('names the regions as the municipalities do', () => {
    const named = new Set(MUNICIPALITIES.flatMap(({ region, regionFrom2027 }) => [region, regionFrom2027]));
    expect([...REGIONS].sort()).toEqual([...named].sort());
  });
});

describe('the source of a number', () => {
  const SOURCE = { title: 'Linjen', publisher: 'Linjen', kind: 'web-page', description: 'Linjens side.' };
  const today = '2026-12-01';
  const faults = (help: object, source: object) => {
    const records = recordsOf({ help: [record('help', help)], sources: [record('sources', source)] });
    return helpNumberDateRule.check({
      records,
      catalogue: buildCatalogue(records, { today }),
      faulty: new Set(),
      today,
    });
  };

  it('has a date, or the day the undated page was seen', () => {
    expect(faults(LINE, { ...SOURCE, date: '2024-01' })).toEqual([]);
    expect(faults(LINE, { ...SOURCE, seen: '2026-11' })).toEqual([]);
    expect(faults(LINE, SOURCE)).toMatchObject([{ kind: 'help', id: 'linjen', at: { path: ['number'] } }]);
  });

  it('needs none where there is only a link', () => {
    expect(faults({ ...LINE, number: undefined, web: 'https://linjen.dk' }, SOURCE)).toEqual([]);
  });

  it('is never dated twice', () => {
    expect(messages('sources', { ...SOURCE, date: '2024', seen: '2026-11' })).toEqual([
      expect.stringContaining('er kun for en side uden dato'),
    ]);
  });
});

describe('help on a day', () => {
  const capital = line('hovedstaden', {
    urgency: 'urgent',
    regions: [{ region: 'Region Hovedstaden', until: '2026-12-31' }],
  });
  const coming = line('oestdanmark', {
    urgency: 'urgent',
    regions: [{ region: 'Region Østdanmark', from: '2027-01-01' }],
  });
  const country = line('landet', { urgency: 'urgent' });
  const emergency = line('alarm', { urgency: 'emergency' });
  const ids = (day: string, regions?: readonly string[]) =>
    helpOn([country, coming, capital, emergency], { day, ...(regions && { regions }) }).map(
      ({ line: { id }, state }) => `${id} ${state}`,
    );
  const COPENHAGEN = ['Region Hovedstaden', 'Region Østdanmark'];

  it('leads with what is most urgent, and with the place’s own', () => {
    expect(ids('2026-12-31', COPENHAGEN)).toEqual(['alarm known', 'hovedstaden known', 'landet known']);
  });

  it('says that a number may have changed after the last day we know of', () => {
    expect(ids('2027-01-01', COPENHAGEN)).toEqual([
      'alarm known',
      'oestdanmark known',
      'landet known',
      'hovedstaden past',
    ]);
  });

  it('leaves out other regions', () => {
    expect(ids('2027-01-01', ['Region Syddanmark'])).toEqual(['alarm known', 'landet known']);
    expect(ids('2026-12-31')).toEqual(['alarm known', 'hovedstaden known', 'landet known']);
  });

  it('is the same whatever the order of the files, and loses no line of the whole country', () => {
    const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.shuffledSubarray([country, coming, capital, emergency], { minLength: 4 }), (date, lines) => {
        const day = date.toISOString().slice(0, 10);
        const found = helpOn(lines, { day, regions: COPENHAGEN });
        expect(found).toEqual(helpOn(lines.toReversed(), { day, regions: COPENHAGEN }));
        expect(found.map(({ line: { id } }) => id)).toEqual(expect.arrayContaining(['alarm', 'landet']));
        const order = found.map(({ line: { urgency } }) => HELP_URGENCIES.indexOf(urgency));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});

function line(id: string, changes: Partial<HelpFrontmatter>): HelpLine {
  return { ...record('help', LINE).data, title: id, ...changes, id, translations: {} };
}

function record<K extends Kind>(kind: K, fields: object): ContentRecord<K> {
  const result = read(kind, fields);
  if ('findings' in result) throw new Error(JSON.stringify(result.findings));
  return result.record;
}

function messages(kind: Kind, fields: object): string[] {
  const result = read(kind, fields);
  return 'findings' in result ? result.findings.map(({ message }) => message) : [];
}

function read<K extends Kind>(kind: K, fields: object) {
  return parseRecord(kind, 'linjen', Buffer.from(JSON.stringify(fields)), READING);
}
