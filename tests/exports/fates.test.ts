import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { NEWS_FATES } from '../../src/domain/changes/fates.ts';
import { snapshotOf } from '../../src/domain/changes/snapshot.ts';
import { CSV_FATES } from '../../src/exports/csv-fates.ts';
import { offersCsv } from '../../src/exports/csv.ts';
import { HSDS_FATES } from '../../src/exports/hsds/fates.ts';
import { hsds31Page } from '../../src/exports/hsds/services.ts';
import { calendar } from '../../src/exports/ical/calendar.ts';
import { CALENDAR_FATES } from '../../src/exports/ical/fates.ts';
import { JSON_LD_FATES } from '../../src/exports/json-ld/fates.ts';
import { offerJsonLd } from '../../src/exports/json-ld/offer.ts';
import { catalogueDocument } from '../../src/exports/json/document.ts';
import type { Cards } from '../../src/exports/json/offer-record.ts';
import { JSON_FATES } from '../../src/exports/json/fates.ts';
import { dataCards } from '../../src/views/data-cards.ts';
import { dataAddresses } from '../../src/views/data-paths.ts';
import { everyFateIsTrue } from '../fates/prove.ts';

const at = dataAddresses(new URL('https://familier.example'), '/');

type Catalogue = ReturnType<typeof buildCatalogue>;

const cardsOf =
  (catalogue: Catalogue): Cards =>
  (offer) =>
    dataCards(offer, { catalogue, base: '/' }, at.offer);

/** Without the cards: they say most fields in words, and would hide one that the format itself forgets. */
const documentOf = (catalogue: Catalogue) => catalogueDocument({ catalogue, at }, () => ({}));

everyFateIsTrue('JSON', { fates: JSON_FATES, tell: (_, catalogue) => documentOf(catalogue) });
everyFateIsTrue('CSV', { fates: CSV_FATES, tell: (_, catalogue) => offersCsv(documentOf(catalogue)) });
everyFateIsTrue('HSDS', {
  fates: HSDS_FATES,
  tell: (_, catalogue) => hsds31Page({ catalogue, at }, cardsOf(catalogue)),
});
everyFateIsTrue('JSON-LD', {
  fates: JSON_LD_FATES,
  tell: (offer, catalogue) => offerJsonLd(offer, 'da', { context: { catalogue, at }, cards: cardsOf(catalogue) }),
});
everyFateIsTrue('the calendar', {
  fates: CALENDAR_FATES,
  tell: (offer, catalogue) => calendar('Et', [offer], { catalogue, at }),
  beside: { opens: 'tirsdag 10-12' },
});
everyFateIsTrue('the news', {
  fates: NEWS_FATES,
  tell: (_, catalogue) => snapshotOf(catalogue).offers,
});
