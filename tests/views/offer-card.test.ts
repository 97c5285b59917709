import { describe, expect, it } from 'vitest';
import { offerCard, stageIds } from '../../src/views/offer-card.ts';
import type { OfferChanges } from '../build.ts';
import { contextOf, oneOffer } from './catalogue.ts';

function card(changes: OfferChanges = {}) {
  const { offer, context } = oneOffer(changes);
  return offerCard(offer, context);
}

describe('the way in, on a card', () => {
  it.each([
    ['just come', { mode: 'open', steps: [{ kind: 'drop-in' }] }, 'open', 'just-come', 'Bare kom'],
    ['sign up', { mode: 'open', steps: [{ kind: 'sign-up' }] }, 'open', 'sign-up', 'Meld jer til'],
    ['an appointment', { mode: 'open', steps: [{ kind: 'appointment' }] }, 'open', 'appointment', 'Aftal en tid'],
    ['a talk first', { mode: 'open', steps: [{ kind: 'clarifying-talk' }] }, 'open', 'appointment', 'Aftal en tid'],
    ['open, but not how', { mode: 'open' }, 'open', 'open-unspecified', 'Åbent for jer'],
    ['visited', { mode: 'visited' }, 'visited', 'through-professional', 'Gennem en fagperson'],
    [
      'visited by referral',
      { mode: 'visited', steps: [{ kind: 'referral' }], referrers: ['midwife'] },
      'visited',
      'through-professional',
      'Gennem en fagperson',
    ],
    [
      'visited, but the family may ask',
      { mode: 'visited', referrers: ['midwife', 'family'] },
      'visited',
      'self-referral',
      'Spørg selv, eller bliv henvist',
    ],
  ] satisfies [string, OfferChanges['access'], string, string, string][])('%s', (_, access, door, id, label) => {
    expect(card({ access }).entrance).toEqual({ door, id, label });
  });

  it('is closed when the offer is over, even an open one', () => {
    const { entrance } = card({ status: { state: 'ended', asOf: '2023' } });
    expect(entrance).toEqual({ door: 'none', id: 'ended', label: 'Slut' });
  });

  it('is none for an example from elsewhere, even one that is over', () => {
    const entrance = { door: 'none', id: 'example', label: 'Eksempel' };
    expect(card({ inspiration: true }).entrance).toEqual(entrance);
    expect(card({ inspiration: true, status: { state: 'ended', asOf: '2012' } }).entrance).toEqual(entrance);
  });
});

describe('the notice on a card', () => {
  it.each([
    ['running', ''],
    ['pilot', ''],
    ['planned', 'Ikke begyndt endnu'],
    ['paused', 'Holder pause'],
    ['unknown', 'Vi ved ikke, om det er i gang'],
    ['ended', ''],
  ] as const)('of an offer that is %s', (state, notice) => {
    expect(card({ status: { state, asOf: '2026-01' } }).notice).toBe(notice);
  });
});

describe('what is not known, on a card', () => {
  it('is said of the age, and left out of time and place', () => {
    expect(card()).toMatchObject({ who: 'Kommunen har ikke oplyst alderen.', when: '', where: [] });
  });

  it.each([
    ['free', 'gratis', 'Gratis'],
    ['free in an old file', { kind: 'free' }, 'Gratis'],
    ['not said', undefined, ''],
    ['said not to be known', { kind: 'unknown' }, ''],
    ['not free', '20 kr. pr. gang', '20 kr. pr. gang'],
  ] satisfies [string, OfferChanges['price'] | undefined, string][])(
    'says a price only where it is stated: %s',
    (_, price, words) => {
      expect(card(price === undefined ? {} : { price }).price).toBe(words);
    },
  );
});

describe('a card', () => {
  it('links to its page in its municipality', () => {
    expect(card().href).toBe('/kommuner/esbjerg/babycafe/');
  });

  it('of an example links below inspiration', () => {
    expect(card({ inspiration: true }).href).toBe('/inspiration/esbjerg/babycafe/');
    const { catalogue, ...rest } = contextOf({ offers: { 'baerum/samtaler': {} } });
    expect(catalogue.offers.map((offer) => offerCard(offer, { catalogue, ...rest }).href)).toEqual([
      '/inspiration/baerum/samtaler/',
    ]);
  });

  it('links below the base path of the site', () => {
    const { offer, context } = oneOffer();
    expect(offerCard(offer, { ...context, base: '/familier/' }).href).toBe('/familier/kommuner/esbjerg/babycafe/');
  });

  it('says who, when and where in a line each', () => {
    expect(
      card({
        audience: { pregnancy: {}, child: { fromMonths: 0, toMonths: 11 } },
        opens: 'tirsdag fra kl. 10',
        at: [{ name: 'Familiens Hus' }, 'online'],
      }),
    ).toMatchObject({
      who: 'Jer, der venter barn. Børn på 0-11 måneder',
      when: 'Tirsdag fra kl. 10',
      where: ['Familiens Hus', 'På nettet'],
    });
  });
});

describe('the times of life of an offer', () => {
  it.each([
    ['pregnancy only', { pregnancy: {} }, ['pregnancy']],
    ['neither said', {}, ['unknown']],
    ['until the first birthday', { child: { fromMonths: 0, toMonths: 11 } }, ['age-0-1']],
    ['the month after it', { child: { fromMonths: 0, toMonths: 12 } }, ['age-0-1', 'age-1-3']],
    ['an age that is not said', { child: {} }, ['age-0-1', 'age-1-3', 'age-3-6']],
  ] satisfies [string, OfferChanges['audience'], string[]][])('%s', (_, audience, stages) => {
    expect(stageIds(oneOffer({ audience }).offer)).toEqual(stages);
  });
});
