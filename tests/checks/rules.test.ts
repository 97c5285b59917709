import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../src/checks/run.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import type { ContentRecord } from '../../src/load/parse-record.ts';
import { readContent } from '../../src/load/disk.ts';
import { READING, fixture, summarise } from '../load/fixtures.ts';
import { aMunicipalityRecord, anOfferRecord, recordsOf } from './records.ts';

const TODAY = '2026-03-15';

/** The ids of the rules that offers break; advice apart. */
function broken(...offers: ContentRecord<'offers'>[]): string[] {
  return checkRecords(recordsOf({ offers }), TODAY)
    .filter(({ severity }) => severity !== 'advice')
    .map(({ rule }) => rule);
}

/** The ids of the rules that give advice on offers. */
function advised(...offers: ContentRecord<'offers'>[]): string[] {
  return checkRecords(recordsOf({ offers }), TODAY)
    .filter(({ severity }) => severity === 'advice')
    .map(({ rule }) => rule);
}

describe('the faulty catalogue', () => {
  const { records, findings } = readContent({ contentDir: fixture('faulty') }, READING);
  const expected: unknown = JSON.parse(readFileSync(join(fixture('faulty'), 'expected.json'), 'utf8'));

  it('has valid files only', () => {
    expect(findings).toEqual([]);
  });

  it('is reported at every place that is expected, and nowhere else', () => {
    expect(summarise(checkRecords(records, TODAY).filter(({ severity }) => severity !== 'advice'))).toEqual(expected);
  });

  it('breaks every rule', () => {
    const found = new Set(checkRecords(records, TODAY).map(({ rule }) => rule));
    expect(RULES.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  it('is reported alike in whatever order its files are read', () => {
    const reversed = { ...records, sources: records.sources.toReversed(), programmes: records.programmes.toReversed() };
    expect(checkRecords(reversed, TODAY)).toEqual(checkRecords(records, TODAY));
  });
});

describe('an offer without faults', () => {
  it('breaks no rule and gets no advice', () => {
    expect(checkRecords(recordsOf({ offers: [anOfferRecord('esbjerg/gaatur')] }), TODAY)).toEqual([]);
  });
});

describe('the day an offer ends', () => {
  const endedOn = (to: string, state = 'running') =>
    broken(anOfferRecord('esbjerg/x', { status: { state, asOf: '2025', to } }));

  it.each(['2026-03-14', '2026-02', '2025'])('is over on the day after, the month after, the year after: %s', (to) => {
    expect(endedOn(to)).toEqual(['status-dates']);
  });

  it.each(['2026-03-15', '2026-03', '2026', '2026-03-16', '2026-04', '2027'])(
    'is not over on it or before: %s',
    (to) => {
      expect(endedOn(to)).toEqual([]);
    },
  );

  it('may be past when the offer is said to be over', () => {
    expect(endedOn('2026-03-14', 'ended')).toEqual([]);
  });
});

describe('the day of the last review', () => {
  it.each([
    ['2026-03-14', []],
    ['2026-03-15', []],
    ['2026-03-16', ['review-date']],
  ])('%s', (date, rules) => {
    expect(broken(anOfferRecord('esbjerg/x', { review: { date, role: 'Leder' } }))).toEqual(rules);
  });
});

describe('ways in', () => {
  it.each([
    ['universal', 'open', []],
    ['universal', 'visited', ['universal-by-referral']],
    ['selective', 'visited', []],
    ['indicated', 'visited', []],
  ])('%s and %s', (level, mode, rules) => {
    expect(broken(anOfferRecord('esbjerg/x', { level, access: { mode } }))).toEqual(rules);
  });

  it.each([
    ['drop-in', []],
    ['sign-up', []],
    ['appointment', []],
    ['clarifying-talk', []],
    ['screening', ['open-with-decision']],
    ['referral', ['open-with-decision']],
    ['authority-decision', ['open-with-decision']],
  ])('an open offer whose step is %s', (kind, rules) => {
    expect(broken(anOfferRecord('esbjerg/x', { access: { mode: 'open', steps: [{ kind }] } }))).toEqual(rules);
  });

  it('say nothing of a decision nobody has told about', () => {
    const access = { mode: 'visited', steps: [{ kind: 'authority-decision' }] };
    expect(broken(anOfferRecord('esbjerg/x', { level: 'indicated', access }))).toEqual([]);
  });
});

describe('a change', () => {
  const municipalities = [
    aMunicipalityRecord('esbjerg', {
      units: [{ id: 'huset', name: 'Huset', form: 'house', changes: ['2026-03-17 aflyst'] }],
    }),
  ];
  const broken = (fields: object) =>
    checkRecords(
      recordsOf({ municipalities, offers: [anOfferRecord('esbjerg/x', { schedule: undefined, ...fields })] }),
      TODAY,
    )
      .filter(({ severity }) => severity !== 'advice')
      .map(({ rule }) => rule);

  it('of the offer’s own is on one of its days', () => {
    expect(broken({ opens: 'mandag 9-10', changes: ['2026-03-16 aflyst'] })).toEqual([]);
    expect(broken({ opens: 'mandag 9-10', changes: ['2026-03-17 aflyst'] })).toEqual(['change-off-series']);
  });

  it('of its house may be on any day: the house is closed to others than those', () => {
    expect(broken({ opens: 'mandag 9-10', unit: 'huset' })).toEqual([]);
  });
});

describe('an exception', () => {
  const excused = { exceptions: [{ rule: 'universal-by-referral', reason: 'Alle bliver spurgt.' }] };

  it('silences its rule', () => {
    expect(broken(anOfferRecord('esbjerg/x', { ...excused, access: { mode: 'visited' } }))).toEqual([]);
  });

  it('is reported when it is no longer needed', () => {
    expect(broken(anOfferRecord('esbjerg/x', excused))).toEqual(['unneeded-exception']);
  });

  it('does not silence the rule for another offer', () => {
    const offers = ['a', 'b'].map((id) => ({ id, title: id, access: { mode: 'visited' } }));
    const [one, other] = offers.map(({ id, ...fields }) =>
      anOfferRecord(`esbjerg/${id}`, id === 'a' ? { ...excused, ...fields } : fields),
    );
    expect(one && other ? broken(one, other) : []).toEqual(['universal-by-referral']);
  });
});

describe('titles', () => {
  it('are the same whatever their capitals', () => {
    expect(
      broken(anOfferRecord('esbjerg/a', { title: 'Åben Dør' }), anOfferRecord('esbjerg/b', { title: 'åben dør' })),
    ).toEqual(['duplicate-title']);
  });

  it('may be the same in two municipalities', () => {
    const offers = [anOfferRecord('esbjerg/a'), anOfferRecord('varde/a', { municipality: 'varde' })];
    const municipalities = [
      aMunicipalityRecord('esbjerg'),
      aMunicipalityRecord('varde', { name: 'Varde', code: '0573' }),
    ];
    expect(checkRecords(recordsOf({ offers, municipalities }), TODAY)).toEqual([]);
  });
});

describe('former names', () => {
  it('may not be the name the file has now', () => {
    expect(broken(anOfferRecord('esbjerg/a', { formerIds: ['a'] }))).toEqual(['former-id']);
  });

  it('may be the same in two municipalities', () => {
    const offers = [
      anOfferRecord('esbjerg/a', { formerIds: ['x'] }),
      anOfferRecord('varde/a', { municipality: 'varde', formerIds: ['x'] }),
    ];
    expect(broken(...offers)).toEqual(['reference']);
  });
});

describe('the list of rules', () => {
  it('names each rule once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

describe('words in family-facing text', () => {
  it('are found in any field and paragraph that families read, and nowhere else', () => {
    const offer = anOfferRecord(
      'esbjerg/x',
      { summary: 'For sårbare.', access: { mode: 'open', steps: [{ kind: 'drop-in', note: 'For sårbare.' }] } },
      'Et afsnit.\n\nFor SÅRBARE forældre.\n\n<ForProfessionals>\n\nFor sårbare.\n\n</ForProfessionals>',
    );
    const vocabulary = readContent({ contentDir: fixture('faulty') }, READING).records.vocabulary;
    const found = checkRecords(recordsOf({ offers: [offer], vocabulary }), TODAY).filter(
      ({ rule }) => rule === 'wording',
    );
    expect(found).toHaveLength(3);
  });

  it('are whole words', () => {
    const vocabulary = readContent({ contentDir: fixture('faulty') }, READING).records.vocabulary;
    const offer = anOfferRecord('esbjerg/x', { summary: 'En usårbarere helt.' });
    const found = checkRecords(recordsOf({ offers: [offer], vocabulary }), TODAY);
    expect(found.filter(({ rule }) => rule === 'wording')).toEqual([]);
  });
});

describe('advice', () => {
  it.each([
    ['missing-contact', { contact: undefined }],
    ['missing-place', { places: [] }],
    ['missing-schedule', { schedule: undefined }],
    ['missing-way-in', { access: { mode: 'open' } }],
  ])('%s is given where a family cannot know', (rule, fields) => {
    expect(advised(anOfferRecord('esbjerg/x', fields))).toEqual([rule]);
  });

  it('is not given on an offer that is over', () => {
    const ended = { contact: undefined, places: [], status: { state: 'ended', asOf: '2026-01', to: '2026-01' } };
    expect(advised(anOfferRecord('esbjerg/x', ended))).toEqual([]);
  });

  it('asks for no fixed time where each family makes its own', () => {
    expect(advised(anOfferRecord('esbjerg/x', { kind: 'mentor', schedule: undefined }))).toEqual([]);
  });

  it.each([
    ['2025-03-15', []],
    ['2025-03-14', ['review-old']],
  ])('after a review on %s is %j', (date, expected) => {
    const fields = { review: { date, role: 'Leder' }, status: { state: 'running', asOf: '2024' } };
    expect(advised(anOfferRecord('esbjerg/x', fields))).toEqual(expected);
  });
});

describe('the day the offer was last known', () => {
  it.each([
    ['2026-03-15', []],
    ['2026-03-16', ['as-of-date']],
    ['2026-03', []],
    ['2026-04', ['as-of-date']],
  ])('%s breaks %j', (asOf, expected) => {
    expect(broken(anOfferRecord('esbjerg/x', { status: { state: 'running', asOf } }))).toEqual(expected);
  });
});

describe('the age of the eldest', () => {
  it.each([
    [83, []],
    [84, ['outside-ages']],
  ])('from %i months breaks %j', (fromMonths, expected) => {
    expect(broken(anOfferRecord('esbjerg/x', { audience: { child: { fromMonths } } }))).toEqual(expected);
  });
});
