import { describe, expect, test } from 'vitest';
import { plainWords } from '../../src/i18n/words.ts';
import { profilePage, PROFILE_SECTIONS, type ProfilePage } from '../../src/views/publishers/profile/profile.ts';
import type { MunicipalityChanges, OfferChanges } from '../build.ts';
import { contextOf } from './catalogue.ts';

const SOURCE = { document: 'pwc-familiehuse-2021', section: 'Case: Esbjerg' };
const PREGNANT: OfferChanges = { audience: { pregnancy: {} } };

interface Town {
  readonly municipality?: MunicipalityChanges;
  readonly offers?: Readonly<Record<string, OfferChanges>>;
  readonly today?: string;
}

function profileOf({ municipality = {}, offers = {}, today }: Town = {}): ProfilePage {
  const named = Object.fromEntries(Object.entries(offers).map(([slug, changes]) => [`esbjerg/${slug}`, changes]));
  const context = contextOf({ offers: named, municipalities: { esbjerg: municipality } }, today);
  const esbjerg = context.catalogue.municipalities.find(({ id }) => id === 'esbjerg');
  if (!esbjerg) throw new Error('The catalogue has no Esbjerg.');
  return profilePage(esbjerg, context);
}

test('a municipality of which nothing is stated has a profile that says so', () => {
  const page = profileOf();
  expect(page.group.isKnown).toBe(false);
  expect(page.group.missing).not.toEqual([]);
  expect(page.cooperation.flatMap(({ rows }) => rows).every(({ isUnknown }) => isUnknown)).toBe(true);
  expect(page.proposals.every(({ outcome }) => outcome === 'cannot-tell')).toBe(true);
  expect(page.partners).toEqual([]);
  expect(page.ladder.isEmpty).toBe(true);
  expect(page.summary.unknown).toHaveLength(2);
});

test('the contents name every section once', () => {
  expect(profileOf().contents.map(({ href }) => href)).toEqual(PROFILE_SECTIONS.map((id) => `#${id}`));
});

test('a group stands with its reasons', () => {
  const page = profileOf({
    municipality: {
      units: [
        {
          id: 'hus',
          name: 'Familiens Hus',
          form: 'house',
          crossDisciplinary: true,
          ages: { pregnancy: true, toYears: 6 },
        },
      ],
    },
  });
  expect(page.summary.group).toContain('Gruppe 1');
  expect(page.group.reasons.join()).toContain('Familiens Hus');
});

describe('a unit', () => {
  const unit = { id: 'hus', name: 'Hus', form: 'house' } as const;
  const factOf = (changes: object, label: string) =>
    profileOf({ municipality: { units: [{ ...unit, ...changes }] } }).units[0]?.facts.find(
      (fact) => fact.label === label,
    );

  test.each([
    [{ pregnancy: true, fromYears: 0, toYears: 6 }, 'Gravide og børn fra 0 til og med 6 år'],
    [{ fromYears: 0 }, 'Børn fra fødslen, øverste alder ikke oplyst'],
    [{ toYears: 3 }, 'Børn til og med 3 år'],
    [{ pregnancy: true }, 'Gravide'],
  ])('for %j says whom it is for', (ages, words) => {
    expect(factOf({ ages }, 'For')).toMatchObject({ text: words, isUnknown: false });
  });

  test('of unknown ages says that they are not stated', () => {
    expect(factOf({}, 'For')).toMatchObject({ text: 'Ikke oplyst', isUnknown: true });
  });

  test('says no where it is stated, and keeps that apart from not stated', () => {
    expect(factOf({ crossDisciplinary: false }, 'Tværfaglig')).toMatchObject({ text: 'Nej', isUnknown: false });
    expect(factOf({}, 'Tværfaglig')?.isUnknown).toBe(true);
  });
});

describe('coverage', () => {
  const cellsOf = (page: ProfilePage) =>
    page.coverage.groups.flatMap(({ id, rows }) =>
      rows.flatMap(({ label, cells }) => cells.map((cell) => ({ key: `${id} ${label} ${cell.mode}`, ...cell }))),
    );
  const marks = (page: ProfilePage) => cellsOf(page).filter(({ mark }) => mark !== 'empty');

  test('a current offer is named and linked in its cell', () => {
    const page = profileOf({ offers: { babycafe: PREGNANT } });
    expect(marks(page)).toMatchObject([
      {
        key: 'daekning-pregnancy Universel open',
        mark: 'current',
        offers: [{ href: '/kommuner/esbjerg/babycafe/', label: 'Babycafé' }],
        uncounted: '',
      },
    ]);
  });

  test('an offer that is over is counted in its cell, not named there, and listed once with the reason', () => {
    const page = profileOf({
      offers: {
        babycafe: {
          audience: { pregnancy: {}, child: { fromMonths: 0, toMonths: 9 } },
          status: { state: 'ended', asOf: '2024' },
        },
      },
    });
    expect(marks(page).map(({ mark, offers, uncounted }) => [mark, offers, uncounted])).toEqual([
      ['only-ended', [], '1 er slut'],
      ['only-ended', [], '1 er slut'],
    ]);
    expect(page.coverage.uncounted).toMatchObject([{ label: 'Babycafé', why: 'slut' }]);
  });

  test('an offer that does not say for whom stands outside the table', () => {
    const page = profileOf({ offers: { babycafe: {} } });
    expect(marks(page)).toEqual([]);
    expect(page.coverage.uncounted.map(({ href }) => href)).toEqual(['/kommuner/esbjerg/babycafe/']);
    expect(page.summary.unknown.join()).toContain('1 tilbud');
  });

  test('the years after school start are shown only where something is for them', () => {
    const stages = (offers: Town['offers']) => profileOf({ offers: offers ?? {} }).coverage.groups.map(({ id }) => id);
    expect(stages({})).not.toContain('daekning-age-6-plus');
    expect(stages({ a: { audience: { child: { fromMonths: 72 } } } })).toContain('daekning-age-6-plus');
  });

  test('an example, or another municipality’s offer, is no coverage', () => {
    const page = profileOf({ offers: { a: { ...PREGNANT, inspiration: true } } });
    expect(marks(page)).toEqual([]);
    expect(page.coverage.uncounted).toEqual([]);
  });

  test('the summary names at most three gaps, and counts the rest', () => {
    const page = profileOf({
      offers: {
        a: { ...PREGNANT, level: 'selective', access: { mode: 'visited' } },
        b: { audience: { child: { fromMonths: 0, toMonths: 11 } }, level: 'indicated' },
      },
    });
    expect(page.summary.gaps).toHaveLength(3);
    expect(page.summary.moreGaps).toContain(String(page.coverage.gaps.length - 3));
  });

  test('ages that follow each other are one range of years', () => {
    const [gap] = profileOf({ offers: { a: PREGNANT } }).coverage.gaps;
    expect(gap?.text).toContain('børn på 0-6 år');
  });
});

describe('the partners', () => {
  const PARTNERED: OfferChanges = {
    ...PREGNANT,
    partners: [{ organisation: 'moedrehjaelpen', roles: ['runs'], until: '2026-02' }],
  };

  test('stand with their offers and what is left without them', () => {
    const [tree] = profileOf({ offers: { babycafe: PARTNERED } }).partners;
    expect(tree).toMatchObject({
      id: 'partner-moedrehjaelpen',
      groups: [{ dependence: 'stops', branches: [{ offer: { href: '/kommuner/esbjerg/babycafe/' } }] }],
      losses: [],
    });
    expect(tree?.effect).not.toBe('');
  });

  test('have an agreement that holds through its last month, and is over after it', () => {
    const isOver = (today: string) =>
      profileOf({ offers: { babycafe: PARTNERED }, today }).partners[0]?.endings.map((ending) => ending.isOver);
    expect(isOver('2026-02-28')).toEqual([false]);
    expect(isOver('2026-03-01')).toEqual([true]);
  });
});

test('a statement carries the number of its source in the list', () => {
  const page = profileOf({ municipality: { strengths: [{ text: 'Alle kender huset.', source: SOURCE }] } });
  const note = page.statements[0]?.rows[0]?.note;
  const source = page.sources.find(({ number }) => number === note?.number);
  expect(note?.href).toBe(`#${source?.id}`);
  expect(plainWords(source?.citation.section ?? '')).toBe(SOURCE.section);
});

test('what is known of a programme’s effect is said, and also that nothing is', () => {
  const page = profileOf({ offers: { babycafe: { ...PREGNANT, programmes: ['cos-p'] } } });
  expect(page.ladder.steps.map(({ rungs, gap }) => [rungs.length, gap === ''])).toEqual([
    [1, true],
    [0, false],
    [0, false],
    [0, false],
  ]);
  expect(page.ladder.effects).toMatchObject([{ programme: { href: '/programmer/cos-p/' }, findings: [] }]);
});

test('the same catalogue gives the same page', () => {
  const town: Town = { offers: { b: PREGNANT, a: { ...PREGNANT, level: 'indicated' } } };
  expect(profileOf(town)).toEqual(profileOf(town));
});
