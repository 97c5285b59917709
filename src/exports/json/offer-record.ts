import type { Offer } from '../../domain/catalogue.ts';
import { hasDays } from '../../domain/offers-of.ts';
import { LEGAL_BASES } from '../../reference/legal.ts';
import { writeWait } from '../../said/write-wait.ts';
import type { ExportContext } from '../addresses.ts';
import { audienceRecord } from './audience-record.ts';
import { contactRecord, priceRecord } from './contact-record.ts';
import type { CardRecord, OfferRecord } from './offer-schema.ts';
import { some, termRecord } from './some.ts';
import { stateRecord, timesRecord } from './times-record.ts';

/** An offer's words on the site's pages, by language; the caller has them from the pages' views. */
export type Cards = (offer: Offer) => Readonly<Record<string, CardRecord>>;

/** An offer as it is published. What is not stated is left out, lists too: an empty one would say that there is none. */
export function offerRecord(offer: Offer, { at, catalogue }: ExportContext, cards: Cards): OfferRecord {
  const { municipality, title, summary, level, kind, activity, interpreter, practicalHelp, groupSize } = offer;
  return {
    id: offer.id,
    formerIds: some(offer.formerIds),
    url: at.offer(offer, 'da'),
    data: at.offerData(offer.id),
    calendar: hasDays(offer.times) && !offer.isInspiration ? at.offerCalendar(offer.id) : undefined,
    municipality,
    area: areaRecord(offer),
    units: some(offer.units),
    title,
    summary,
    text: some(offer.text.text),
    professionalText: some(offer.text.professionalText),
    isExample: offer.isInspiration,
    level,
    kind,
    activity,
    access: accessOf(offer),
    audience: audienceRecord(offer, catalogue.vocabulary.situations),
    topics: some(offer.topics.map(termRecord)),
    programmes: some(offer.programmes),
    professions: some(offer.professions.map(termRecord)),
    partners: some(offer.partners.map((partner) => ({ ...partner, roles: [...partner.roles] }))),
    languages: some(offer.languages ?? []),
    interpreter,
    practicalHelp,
    price: priceRecord(offer.price),
    groupSize,
    places: some(offer.places),
    ...timesRecord(offer, catalogue.today),
    bring: some(offer.bring),
    contact: contactRecord(offer.contact),
    followUp: followUpOf(offer),
    state: stateRecord(offer),
    status: offer.status,
    review: offer.review,
    sources: offer.sources,
    translations: translationsOf(offer),
    cards: { ...cards(offer) },
  };
}

/** Whom it is for beside those of its own municipality. */
function areaRecord({ area, municipality }: Offer): OfferRecord['area'] {
  if (area.kind === 'own') return undefined;
  if (area.kind !== 'municipalities') return area;
  const ids = some(area.ids.filter((id) => id !== municipality.id));
  return ids && { kind: area.kind, ids };
}

function accessOf({ access }: Offer): OfferRecord['access'] {
  return {
    ...access,
    steps: some(access.steps),
    referrers: some(access.referrers),
    waitingTime: access.waitingTime && { text: writeWait(access.waitingTime), ...access.waitingTime },
    legalBasis: some(
      access.legalBasis.map(({ law, source }) => ({ law, citation: LEGAL_BASES[law].citation, source })),
    ),
  };
}

function followUpOf({ followUp }: Offer): OfferRecord['followUp'] {
  if (!followUp) return undefined;
  const { criteria, evaluations, costs, staffing } = followUp;
  return { criteria: some(criteria), evaluations: some(evaluations), costs: some(costs), staffing: some(staffing) };
}

function translationsOf({ translations }: Offer): OfferRecord['translations'] {
  const rows = Object.entries(translations).flatMap(([locale, translation]) => {
    if (!translation) return [];
    const { title, summary, statusNote, stepNotes, placeNotes, openNotes, bring, notFor, text } = translation;
    const lists = {
      openNotes: some(openNotes),
      bring: some(bring),
      stepNotes: some(stepNotes),
      placeNotes: some(placeNotes),
      notFor: some(notFor),
      text: some(text.text),
    };
    return [[locale, { title, summary, statusNote, ...lists }] as const];
  });
  return rows.length === 0 ? undefined : Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}
