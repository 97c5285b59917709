import { describe, expect, it } from 'vitest';
import { FACETS, type FacetId } from '../../src/search/facets.ts';
import { NOTHING_STATED, factsOf } from '../../src/search/facts.ts';
import type { OfferChanges } from '../build.ts';
import { TODAY, contextOf, oneOffer } from '../views/catalogue.ts';

function allFacts(changes: OfferChanges = {}, today = TODAY) {
  const { offer, context } = oneOffer(changes);
  return factsOf(offer, { ...context.catalogue, today });
}

function factOf(facet: FacetId, changes: OfferChanges) {
  return allFacts(changes)[facet];
}

it('says something of every facet, if only that nothing is stated', () => {
  expect(Object.keys(allFacts())).toEqual([...FACETS]);
});

describe('what an offer does not state is open', () => {
  it.each(['alder', 'hvem', 'emne', 'situation', 'ugedag', 'tidspunkt', 'sprog', 'anonym', 'hjaelp'] as const)(
    '%s',
    (facet) => {
      expect(factOf(facet, {})).toMatchObject(NOTHING_STATED);
    },
  );

  it('whether it runs, where nobody knows', () => {
    expect(factOf('nu', { status: { state: 'unknown', asOf: '2021' } })).toEqual(NOTHING_STATED);
  });
});

describe('what an offer states', () => {
  it.each<[string, FacetId, OfferChanges, readonly string[]]>([
    ['where', 'kommune', {}, ['esbjerg']],
    ['what', 'slags', { kind: 'home-visit' }, ['hjemmebesoeg']],
    ['about what', 'emne', { topics: ['soevn', 'mad'] }, ['soevn', 'mad']],
    ['in which situation', 'situation', { audience: { situations: ['alene'] } }, ['alene']],
    ['that it runs', 'nu', { status: { state: 'pilot', asOf: '2026' } }, ['ja']],
    ['that it does not run', 'nu', { status: { state: 'paused', asOf: '2026' } }, []],
    ['when', 'ugedag', { opens: 'tirsdag og lørdag' }, ['ti', 'loe']],
    ['at what time', 'tidspunkt', { opens: 'tirsdag 16-19' }, ['eftermiddag', 'aften']],
    ['on the days of a course', 'ugedag', { teams: [{ when: 'onsdag 10-12 fra 2026-04-01, 8 gange' }] }, ['on']],
    ['a time without days', 'tidspunkt', { opens: 'hver uge 9-11' }, ['formiddag']],
    ['that one may be anonymous', 'anonym', { access: { mode: 'open', anonymous: true } }, ['ja']],
    ['that one may not be', 'anonym', { access: { mode: 'open', anonymous: false } }, []],
    ['which help', 'hjaelp', { practicalHelp: ['meal', 'childcare'] }, ['mad', 'boernepasning']],
    ['that there is no help', 'hjaelp', { practicalHelp: [] }, []],
    ['for professionals', 'niveau', { level: 'selective' }, ['selektiv']],
  ])('%s', (_, facet, changes, stated) => {
    expect(factOf(facet, changes)).toEqual({ stated, possible: [] });
  });
});

describe('when', () => {
  it('a first hour alone leaves open how late it lasts', () => {
    expect(factOf('tidspunkt', { opens: 'mandag fra kl. 10' })).toEqual({
      stated: ['formiddag'],
      possible: ['eftermiddag', 'aften'],
    });
  });

  it('an offer with days and times by agreement beside them may be on every day', () => {
    const { stated, possible } = factOf('ugedag', { opens: ['mandag 9-11', 'efter aftale'] });
    expect(stated).toEqual(['ma']);
    expect(possible).not.toEqual([]);
  });

  it('what is over counts no more', () => {
    const opens = ['mandag 9-11 til 2026-02-23', 'fredag 14-16'];
    expect(factOf('ugedag', { opens })).toEqual({ stated: ['fr'], possible: [] });
    expect(factOf('tidspunkt', { opens })).toEqual({ stated: ['eftermiddag'], possible: [] });
  });
});

it('says each municipality that an offer is for', () => {
  const context = contextOf({
    offers: {
      'esbjerg/a': { area: ['varde', 'region-nordjylland'] },
      'esbjerg/b': { area: 'varde' },
      'esbjerg/c': { area: 'danmark' },
    },
    municipalities: { varde: { name: 'Varde', code: '0573' }, aalborg: { name: 'Aalborg', code: '0851' } },
  });
  const where = context.catalogue.offers.map((offer) => [offer.slug, factsOf(offer, context.catalogue).kommune.stated]);
  expect(Object.fromEntries(where)).toEqual({
    a: ['esbjerg', 'varde', 'aalborg'],
    b: ['esbjerg', 'varde'],
    c: ['esbjerg', 'varde', 'aalborg'],
  });
});

describe('the way in', () => {
  it.each<[string, OfferChanges['access'], readonly string[], readonly string[]]>([
    ['one may just come', { mode: 'open', steps: [{ kind: 'drop-in' }] }, ['aaben', 'bare-kom'], []],
    ['one signs up', { mode: 'open', steps: [{ kind: 'sign-up' }] }, ['aaben', 'tilmelding'], []],
    ['one makes an appointment', { mode: 'open', steps: [{ kind: 'appointment' }] }, ['aaben', 'tilmelding'], []],
    ['open, but how is not stated', { mode: 'open' }, ['aaben'], ['bare-kom', 'tilmelding']],
    ['a midwife refers', { mode: 'visited', referrers: ['midwife'] }, ['visiteret'], []],
    ['the family may ask', { mode: 'visited', referrers: ['family'] }, ['visiteret', 'spoerg-selv'], []],
    ['who refers is not stated', { mode: 'visited' }, ['visiteret'], ['spoerg-selv']],
  ])('%s', (_, access, stated, possible) => {
    expect(factOf('adgang', { access: access ?? { mode: 'open' } })).toEqual({ stated, possible });
  });
});

it('says for whom on one axis, from weeks to months', () => {
  const audience = { pregnancy: { fromWeek: 12 }, child: { toMonths: 11 } };
  expect(factOf('alder', { audience })).toEqual({ stated: ['12..42', '43..54'], possible: [] });
  expect(factOf('alder', { audience: { child: {} } })).toEqual({ stated: [], possible: ['43..330'] });
});

it('does not shut out a father from what is for couples', () => {
  const { stated, possible } = factOf('hvem', { audience: { participants: ['couples'] } });
  expect(stated).toEqual(['par']);
  expect(possible).toContain('far');
  expect(possible).not.toContain('soeskende');
});

describe('languages', () => {
  it.each<[string, OfferChanges, ReturnType<typeof factOf>]>([
    ['stated', { languages: ['da'] }, { stated: ['da'], possible: ['tolk'] }],
    ['and no interpreter', { languages: ['da'], interpreter: false }, { stated: ['da'], possible: [] }],
    ['and an interpreter', { languages: ['da'], interpreter: true }, { stated: ['da', 'tolk'], possible: [] }],
    ['not stated, but no interpreter', { interpreter: false }, { stated: [], possible: 'any', denied: ['tolk'] }],
  ])('%s', (_, changes, fact) => {
    expect(factOf('sprog', changes)).toEqual(fact);
  });
});
