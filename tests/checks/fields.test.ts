import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../src/checks/run.ts';
import { findConflictMark } from '../../src/load/conflict.ts';
import { judgeLanguage } from '../../src/reference/languages.ts';
import { aMunicipalityRecord, anOfferRecord, recordsOf } from './records.ts';

/** What the check says of an offer with these fields. */
function saidOf(fields: object): string[] {
  const offers = [anOfferRecord('esbjerg/x', fields)];
  const municipalities = [aMunicipalityRecord('esbjerg', { formerIds: [] })];
  return checkRecords(recordsOf({ offers, municipalities }), '2026-03-15').map(
    ({ rule, message, hint = '' }) => `${rule}: ${message} ${hint}`,
  );
}

describe('a language’s code', () => {
  it.each(['da', 'en', 'ar', 'so', 'ti', 'uk', 'fa', 'prs', 'ckb', 'kmr', 'kl', 'fo', 'bs', 'rom', 'no', 'nb'])(
    'is known: %s',
    (code) => {
      expect(judgeLanguage(code)).toEqual({ isKnown: true });
    },
  );

  it.each([
    ['dk', 'da'],
    ['ua', 'uk'],
    ['gb', 'en'],
    ['sy', 'ar'],
    ['dan', 'da'],
    ['eng', 'en'],
    ['xx', undefined],
    ['zzz', undefined],
    ['Dansk', undefined],
  ])('is not known: %s, and %s is meant', (code, meant) => {
    expect(judgeLanguage(code)).toEqual({ isKnown: false, ...(meant === undefined ? {} : { meant }) });
  });

  it('is said to the editor with what is meant', () => {
    expect(saidOf({ languages: ['dk'] })).toEqual(['language-code: Sprogkoden «dk» findes ikke. Mente du da?']);
  });
});

describe('a postcode', () => {
  const at = (postcode: string) => saidOf({ at: { name: 'Huset', postcode } });

  it('of the municipality passes, also one that crosses its border', () => {
    expect([...at('6700'), ...at('6740')]).toEqual([]);
  });

  it('of another one, or of none, is told', () => {
    expect(at('8000')).toEqual([expect.stringContaining('8000 (Aarhus C) ligger i Aarhus, ikke i Esbjerg.')]);
    expect(at('6799')).toEqual([expect.stringContaining('Postnummeret 6799 findes ikke.')]);
  });
});

describe('a list', () => {
  it('of 5,000 equal entries is told once', () => {
    const said = saidOf({ practicalHelp: Array.from({ length: 5000 }, () => 'meal') });
    expect(said).toEqual([expect.stringContaining('Listen practicalHelp har 5000 punkter.')]);
  });

  it('with the same twice is told once, at the second place', () => {
    expect(saidOf({ languages: ['da', 'en', 'da', 'da'] })).toEqual([
      'list-double: Listen languages har det samme flere gange: «da». Slet de ens punkter, så hvert står én gang.',
    ]);
  });

  it('of steps may have the same step again', () => {
    const steps = [{ kind: 'clarifying-talk' }, { kind: 'sign-up' }, { kind: 'clarifying-talk' }];
    expect(saidOf({ access: { mode: 'open', steps } })).toEqual([]);
  });

  it('that points twice at what is not there is one mistake', () => {
    const said = saidOf({ topics: ['findes-ikke', 'findes-ikke'] });
    expect(said.filter((one) => one.startsWith('reference:'))).toHaveLength(1);
  });
});

it('tells years that cannot be, and lets the outermost pass', () => {
  const from = (startDate: string) => saidOf({ schedule: { rhythm: 'Hver anden uge', startDate } });
  expect(from('0206-09-01')).toEqual([expect.stringContaining('Året i 0206-09-01 kan ikke passe.')]);
  expect(from('2206-09-01')).toEqual([expect.stringContaining('date-bounds')]);
  expect([...from('2100-09-01'), ...from('1900-01-01')]).toEqual([]);
});

it('tells where the value stands, in a list or without one', () => {
  const placesOf = (unit: unknown) =>
    checkRecords(recordsOf({ offers: [anOfferRecord('esbjerg/x', { unit })] }), '2026-03-15').map(
      ({ column }) => column,
    );
  expect(placesOf('huset')).toEqual(['unit: '.length + 1]);
  expect(placesOf(['huset'])).toEqual(['unit: ['.length + 1]);
});

describe('a mark of a merge that nobody finished', () => {
  it.each([
    ['<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> gren', 1],
    ['a\r\n=======\r\n', 2],
    ['a\nb\n>>>>>>> gren', 3],
    ['||||||| fælles', 1],
  ])('in %j is found at line %i', (text, line) => {
    expect(findConflictMark(text)).toMatchObject({ line, column: 1, rule: 'conflict-mark' });
  });

  it.each(['======', '========', '>>>>>> citat', 'a <<<<<<< b', '  >>>>>>> gren', '<<<<<<<b>'])(
    'is none of these: %j',
    (text) => {
      expect(findConflictMark(text)).toBeUndefined();
    },
  );
});
