import type { Catalogue } from '../../src/domain/catalogue.ts';
import { translator } from '../../src/i18n/translate.ts';
import { factsOf } from '../../src/search/facts.ts';
import { CARD_FATES, FAMILY_PAGE_FATES, SHEET_FATES } from '../../src/views/families/fates.ts';
import { familyOfferPage } from '../../src/views/families/offer.ts';
import { sheetOffers } from '../../src/views/families/sheet-offers.ts';
import { offerCard } from '../../src/views/offer-card.ts';
import { PROFESSIONAL_PART_FATES, REFERRAL_LIST_FATES } from '../../src/views/referrers/fates.ts';
import { partnerFacts, professionalOffer } from '../../src/views/referrers/offer.ts';
import { referralOffer } from '../../src/views/referrers/referral-offer.ts';
import { searchDocuments } from '../../src/views/search-documents.ts';
import { SEARCH_FATES } from '../../src/views/search-fates.ts';
import { everyFateIsTrue } from '../fates/prove.ts';
import { SAMPLE_DAY } from '../fates/samples.ts';

const contextOf = (catalogue: Catalogue) => ({ catalogue, t: translator('da'), base: '/' });

everyFateIsTrue("the family's part of the page", {
  fates: FAMILY_PAGE_FATES,
  tell: (offer, catalogue) => familyOfferPage(offer, contextOf(catalogue)),
});
everyFateIsTrue('a card', {
  fates: CARD_FATES,
  tell: (offer, catalogue) => offerCard(offer, contextOf(catalogue)),
});
everyFateIsTrue('a sheet to take home', {
  fates: SHEET_FATES,
  tell: (_, catalogue) => {
    // The sample of another municipality is on no sheet of this one.
    const [esbjerg] = catalogue.municipalities.filter(({ id }) => id === 'esbjerg');
    return esbjerg && sheetOffers(esbjerg, contextOf(catalogue));
  },
});
everyFateIsTrue('the part for professionals', {
  fates: PROFESSIONAL_PART_FATES,
  tell: (offer, catalogue) => [
    professionalOffer(offer, contextOf(catalogue)),
    partnerFacts(offer, contextOf(catalogue)),
  ],
});
everyFateIsTrue('the list for those who refer', {
  fates: REFERRAL_LIST_FATES,
  tell: (offer, catalogue) => referralOffer(offer, contextOf(catalogue)),
});
everyFateIsTrue('the search', {
  fates: SEARCH_FATES,
  tell: (offer, catalogue) => [
    searchDocuments(contextOf(catalogue)),
    factsOf(offer, { today: SAMPLE_DAY, municipalities: catalogue.municipalities }),
  ],
});
