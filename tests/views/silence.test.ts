import { describe, expect, it } from 'vitest';
import type { Catalogue, Offer } from '../../src/domain/catalogue.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { translator, type MessageKey } from '../../src/i18n/translate.ts';
import { dataCards } from '../../src/views/data-cards.ts';
import { familyOfferPage } from '../../src/views/families/offer.ts';
import { sheetOffers } from '../../src/views/families/sheet-offers.ts';
import { offerCard } from '../../src/views/offer-card.ts';
import { professionalOffer } from '../../src/views/referrers/offer.ts';
import { referralOffer } from '../../src/views/referrers/referral-offer.ts';
import type { OfferChanges } from '../build.ts';
import { sampleOffer } from '../fates/prove.ts';

/** What decides for a family, and the shortest file that says it: no sentence of the left without what is on the right. */
const CLAIMS: readonly (readonly [MessageKey, OfferChanges])[] = [
  ['price.free', { price: 'gratis' }],
  ['price.donation', { price: 'det, I kan give' }],
  ['entrance.just-come', { access: { mode: 'open', steps: [{ kind: 'drop-in' }] } }],
  ['entrance.sign-up', { access: { mode: 'open', steps: [{ kind: 'sign-up' }] } }],
  ['entrance.text.just-come', { access: { mode: 'open', steps: [{ kind: 'drop-in' }] } }],
  ['wait.none', { access: { mode: 'visited', waitingTime: 'ingen' } }],
  ['anonymous.yes', { access: { mode: 'open', anonymous: true } }],
  ['anonymous.no', { access: { mode: 'open', anonymous: false } }],
  ['interpreter.yes', { interpreter: true }],
  ['interpreter.no', { interpreter: false }],
  ['place.stepFree', { at: { name: 'Biblioteket', stepFree: true } }],
  ['pro.decision.no', { access: { mode: 'open', authorityDecision: false } }],
  ['standing.full', { full: true }],
];

function everythingToldOf(offer: Offer, catalogue: Catalogue): string {
  const [esbjerg] = catalogue.municipalities.filter(({ id }) => id === 'esbjerg');
  const told = LOCALES.map((locale) => {
    const context = { catalogue, t: translator(locale), base: '/' };
    return [
      familyOfferPage(offer, context),
      offerCard(offer, context),
      esbjerg && sheetOffers(esbjerg, context),
      professionalOffer(offer, context),
      referralOffer(offer, context),
    ];
  });
  return JSON.stringify([told, dataCards(offer, { catalogue, base: '/' }, ({ id }) => id)]);
}

describe.each(LOCALES)('silence claims nothing: %s', (locale) => {
  it.each(CLAIMS)('%s', (key, said) => {
    // As it stands in JSON; a sentence may be said of a thing in a row with others.
    const sentence = JSON.stringify(translator(locale)(key)).slice(1, -1);
    expect(everythingToldOf(...sampleOffer(said))).toContain(sentence);
    expect(everythingToldOf(...sampleOffer({}))).not.toContain(sentence);
  });
});
