import { describe, expect, it } from 'vitest';
import { FACETS, type FacetId } from '../../src/search/facets.ts';
import { NOTHING_STATED, factsOf } from '../../src/search/facts.ts';
import type { OfferChanges } from '../build.ts';
import { TODAY, oneOffer } from '../views/catalogue.ts';

function factOf(facet: FacetId, changes: OfferChanges) {
  return factsOf(oneOffer(changes).offer, TODAY)[facet];
}

it('says something of every facet, if only that nothing is stated', () => {
  expect(Object.keys(factsOf(oneOffer().offer, TODAY))).toEqual([...FACETS]);
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
    ['when', 'ugedag', { schedule: { weekdays: ['sa', 'tu'] } }, ['ti', 'loe']],
    ['at what time', 'tidspunkt', { schedule: { startTime: '16:00', endTime: '19:00' } }, ['eftermiddag', 'aften']],
    ['that one may be anonymous', 'anonym', { access: { mode: 'open', anonymous: true } }, ['ja']],
    ['that one may not be', 'anonym', { access: { mode: 'open', anonymous: false } }, []],
    ['which help', 'hjaelp', { practicalHelp: ['meal', 'childcare'] }, ['mad', 'boernepasning']],
    ['that there is no help', 'hjaelp', { practicalHelp: [] }, []],
    ['for professionals', 'niveau', { level: 'selective' }, ['selektiv']],
  ])('%s', (_, facet, changes, stated) => {
    expect(factOf(facet, changes)).toEqual({ stated, possible: [] });
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
