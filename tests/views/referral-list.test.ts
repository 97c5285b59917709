import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/i18n/words.ts';
import { referralList, type ReferralListPage } from '../../src/views/referrers/referral-list.ts';
import type { OfferChanges } from '../build.ts';
import { contextOf } from './catalogue.ts';

function listOf(offers: Readonly<Record<string, OfferChanges>>): ReferralListPage {
  const context = contextOf({ offers });
  const municipality = context.catalogue.municipalities.find(({ id }) => id === 'esbjerg');
  if (!municipality) throw new Error('Esbjerg is not in the catalogue.');
  return referralList(municipality, context);
}

function oneOf(changes: OfferChanges) {
  const { sections, sheet } = listOf({ 'esbjerg/a': changes });
  const [offer] = sections.flatMap(({ open, visited }) => [...open, ...visited]);
  const [row] = sheet.groups.flatMap(({ rows }) => rows);
  if (!offer || !row) throw new Error('The offer is not in the list.');
  const factOf = (id: string) => offer.facts.find((fact) => fact.id === id)?.lines;
  return { offer, row, factOf };
}

describe('the order', () => {
  it('is by the first time an offer is for, then by the way in, then by week and age', () => {
    const { sections } = listOf({
      'esbjerg/toddler': { title: 'Toddler', audience: { child: { fromMonths: 12, toMonths: 35 } } },
      'esbjerg/late': { title: 'Late', audience: { pregnancy: { fromWeek: 20 }, child: { fromMonths: 0 } } },
      'esbjerg/early': { title: 'Mid', audience: { pregnancy: { fromWeek: 12 } } },
      'esbjerg/referred': { title: 'Referred', audience: { pregnancy: {} }, access: { mode: 'visited' } },
      'esbjerg/ageless': { title: 'Ageless', audience: { child: {} } },
      'esbjerg/silent': { title: 'Silent', audience: {} },
    });
    const titles = (offers: ReferralListPage['sections'][number]['open']) =>
      offers.map(({ link }) => plainWords(link.label));
    expect(sections.map(({ id, open, visited }) => [id, titles(open), titles(visited)])).toEqual([
      ['pregnancy', ['Mid', 'Late'], ['Referred']],
      ['age-1-3', ['Toddler'], []],
      ['child', ['Ageless'], []],
      ['unknown', ['Silent'], []],
    ]);
  });

  it('names each offer once, and those that are over apart', () => {
    const page = listOf({
      'esbjerg/a': { audience: { pregnancy: {}, child: { fromMonths: 0, toMonths: 35 } } },
      'esbjerg/b': { title: 'Slut', status: { state: 'ended', asOf: '2026' } },
      'esbjerg/c': { inspiration: true },
    });
    const anchors = page.sections.flatMap(({ open, visited }) => [...open, ...visited].map(({ anchor }) => anchor));
    expect(anchors).toEqual(['tilbud-a']);
    expect(page.sheet.groups.flatMap(({ rows }) => rows.map(({ slug }) => slug))).toEqual(['a']);
    expect(page.ended.map(({ label }) => label)).toEqual(['Slut']);
  });
});

describe('the index', () => {
  const rowsOf = (offers: Readonly<Record<string, OfferChanges>>) =>
    listOf(offers).index.map(({ title, open, visited }) => [
      title,
      open.links.length,
      open.maybe?.label ?? '',
      visited.links.length,
    ]);

  it('has pregnancy in one where no offer states a week', () => {
    expect(rowsOf({ 'esbjerg/a': { audience: { pregnancy: {} } } })).toEqual([['Gravid', 1, '', 0]]);
  });

  it('cuts pregnancy where an offer begins or ends: the week before, the week itself, the week after', () => {
    expect(
      rowsOf({
        'esbjerg/a': { audience: { pregnancy: { fromWeek: 12, toWeek: 20 } } },
        'esbjerg/b': { audience: { pregnancy: {} } },
      }),
    ).toEqual([
      ['Gravid i uge 0-11', 1, '', 0],
      ['Gravid i uge 12-20', 2, '', 0],
      ['Gravid i uge 21-42', 1, '', 0],
    ]);
  });

  it('has a week of its own where an offer is for that week alone', () => {
    expect(
      rowsOf({ 'esbjerg/a': { audience: { pregnancy: { fromWeek: 12, toWeek: 12 } } } }).map((row) => row.slice(0, 2)),
    ).toEqual([['Gravid i uge 12', 1]]);
  });

  it('shows an offer at every time it is for', () => {
    expect(
      rowsOf({ 'esbjerg/a': { access: { mode: 'visited' }, audience: { pregnancy: {}, child: { toMonths: 35 } } } }),
    ).toEqual([
      ['Gravid', 0, '', 1],
      ['Barn på 0-1 år', 0, '', 1],
      ['Barn på 1-3 år', 0, '', 1],
    ]);
  });

  it('never hides an offer that states no age: each age says how many there are', () => {
    expect(
      rowsOf({ 'esbjerg/a': { audience: { child: {} } }, 'esbjerg/b': { audience: { child: { toMonths: 11 } } } }),
    ).toEqual([
      ['Barn på 0-1 år', 1, 'Måske også 1 tilbud, hvor barnets alder ikke er oplyst', 0],
      ['Barn, alder ikke oplyst', 1, '', 0],
    ]);
  });

  it('leads to places that are in the list', () => {
    const page = listOf({ 'esbjerg/a': { audience: { pregnancy: {}, child: {} } } });
    const links = page.index.flatMap(({ open, visited }) => [...open.links, ...visited.links]);
    expect([...new Set(links.map(({ href }) => href))]).toEqual(['#tilbud-a']);
  });
});

describe('an offer', () => {
  it('says in one line what is not stated', () => {
    const { offer } = oneOf({ access: { mode: 'visited' }, audience: { pregnancy: {} } });
    expect(offer.unknown).toBe(
      'Ikke oplyst: vejen ind, hvem der kan henvise, afgørelse, anonymitet, ventetid, kontakt, tidspunkt, sted og lovgrundlag.',
    );
    expect(offer.facts.filter(({ isUnknown }) => isUnknown)).toEqual([]);
  });

  it('does not ask who may refer where the family comes by itself', () => {
    expect(oneOf({ access: { mode: 'open' } }).offer.unknown).not.toContain('henvise');
  });

  it('says nothing of what is not stated when all is', () => {
    const { offer } = oneOf({
      access: {
        mode: 'visited',
        steps: [{ kind: 'referral', note: 'Ring først.' }, { kind: 'authority-decision' }],
        referrers: ['midwife'],
        authorityDecision: true,
        anonymous: false,
        waitingTime: { kind: 'weeks', to: 4 },
        legalBasis: [{ law: 'bl-30' }],
      },
      audience: { pregnancy: { fromWeek: 12 }, parent: { toAge: 24 } },
      contact: { phone: '12 34 56 78' },
      schedule: { rhythm: 'Hver uge' },
      places: [{ kind: 'home' }],
    });
    expect(offer.unknown).toBe('');
    expect(offer.facts.map(({ id }) => id)).toEqual([
      'who',
      'referrers',
      'begin',
      'then',
      'decision',
      'wait',
      'contact',
      'anonymous',
      'when',
      'where',
      'law',
      'level',
    ]);
  });

  it('says the first step with what is told of it, then the rest', () => {
    const steps = [
      { kind: 'referral', note: 'Ring først.' },
      { kind: 'clarifying-talk' },
      { kind: 'screening' },
    ] as const;
    const { factOf } = oneOf({ access: { mode: 'visited', steps: [...steps] } });
    expect(factOf('begin')).toEqual(['En fagperson henviser', 'Ring først.']);
    expect(factOf('then')).toEqual(['Afklarende samtale', 'Screening med faste spørgsmål']);
  });

  it('says who it is for in the field’s words', () => {
    const { factOf } = oneOf({
      audience: { pregnancy: { fromWeek: 12, toWeek: 20 }, parent: { toAge: 24 }, firstTimeParents: true },
    });
    expect(factOf('who')).toEqual([
      'Gravide i uge 12-20',
      'Du er under 25 år eller det er jeres første barn (spørg, om begge dele skal passe)',
    ]);
  });

  it('says when it was known, who read it, and each source with its own date', () => {
    const { offer } = oneOf({ status: { state: 'running', asOf: '2021-11' } });
    expect(offer.known).toEqual(['Oplyst november 2021', 'Ikke læst igennem af kommunen']);
    expect(offer.sources.map(({ citation }) => plainWords(citation.link.label))).toEqual(['Praksisafdækning']);
  });

  it.each([
    ['running', ''],
    ['pilot', ''],
    ['paused', 'Holder pause'],
    ['unknown', 'Vi ved ikke, om det er i gang'],
  ] as const)('warns when it is not certain that it runs: %s', (state, notice) => {
    expect(oneOf({ status: { state, asOf: '2021' } }).offer.notice).toBe(notice);
  });
});

describe('the sheet', () => {
  it('tells what is not stated from what is not needed', () => {
    expect(oneOf({ access: { mode: 'visited' } }).row).toMatchObject({ referrers: '–', who: [], contact: [] });
    expect(oneOf({ access: { mode: 'open' } }).row.referrers).toBe('Ingen henvisning');
  });

  it('has the day of the catalogue and the address that all begin with', () => {
    const { sheet } = listOf({ 'esbjerg/a': {} });
    expect(sheet.date).toContain('1. marts 2026');
    expect(sheet.path).toBe('/kommuner/esbjerg/');
  });

  it('has the day each offer was known, and warns when it is not certain that it runs', () => {
    expect(oneOf({ status: { state: 'unknown', asOf: '2021-11' } }).row).toMatchObject({
      known: 'november 2021',
      notice: 'Vi ved ikke, om det er i gang',
    });
    expect(oneOf({}).row.notice).toBe('');
  });

  it('stands closer from the thirty-first offer on', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`esbjerg/offer-${index}`, {}]));
    expect(listOf(many(30)).sheet.isDense).toBe(false);
    expect(listOf(many(31)).sheet.isDense).toBe(true);
  });
});
