import { seriesOf } from '../../domain/schedule/series.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { standingOn } from '../../domain/status.ts';
import { LEGAL_BASES } from '../../reference/legal.ts';
import type { VocabularyTerm } from '../../schema/vocabulary.ts';
import type { ExportContext } from '../addresses.ts';
import type { CardRecord, OfferRecord } from './offer-schema.ts';

/** An offer's words on the site's pages, by language; the caller has them from the pages' views. */
export type Cards = (offer: Offer) => Readonly<Record<string, CardRecord>>;

/** An offer as it is published. What is not stated is left out, lists too: an empty one would say that there is none. */
export function offerRecord(offer: Offer, { at, catalogue }: ExportContext, cards: Cards): OfferRecord {
  const { municipality, unit, title, summary, level, kind, activity, interpreter, practicalHelp, groupSize } = offer;
  return {
    id: offer.id,
    formerIds: some(offer.formerIds),
    url: at.offer(offer, 'da'),
    data: at.offerData(offer.id),
    calendar: seriesOf(offer.schedule, offer.status) && !offer.isInspiration ? at.offerCalendar(offer.id) : undefined,
    municipality,
    unit,
    title,
    summary,
    text: some(offer.text.text),
    professionalText: some(offer.text.professionalText),
    isExample: offer.isInspiration,
    isEnded: offer.isEnded,
    level,
    kind,
    activity,
    access: accessOf(offer),
    audience: audienceOf(offer),
    topics: some(offer.topics.map(termRecord)),
    programmes: some(offer.programmes),
    professions: some(offer.professions.map(termRecord)),
    partners: some(offer.partners.map((partner) => ({ ...partner, roles: [...partner.roles] }))),
    languages: some(offer.languages ?? []),
    interpreter,
    practicalHelp,
    price: offer.price.kind === 'unknown' ? undefined : offer.price,
    groupSize,
    places: some(offer.places),
    schedule: offer.schedule && {
      ...offer.schedule,
      dates: some(offer.schedule.dates),
      exceptDates: some(offer.schedule.exceptDates),
      weekdays: some(offer.schedule.weekdays ?? []),
    },
    contact: offer.contact,
    followUp: followUpOf(offer),
    status: { ...offer.status, standing: standingOn(offer, catalogue.today) },
    review: offer.review,
    sources: offer.sources,
    translations: translationsOf(offer),
    cards: { ...cards(offer) },
  };
}

export function termRecord({ id, label, professionalLabel, labels }: VocabularyTerm) {
  const others = Object.fromEntries(Object.entries(labels).filter(([, text]) => text !== ''));
  return { id, label, professionalLabel, labels: Object.keys(others).length > 0 ? others : undefined };
}

/** The list, or nothing where it is empty. */
export function some<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

function accessOf({ access }: Offer): OfferRecord['access'] {
  return {
    ...access,
    steps: some(access.steps),
    referrers: some(access.referrers),
    legalBasis: some(
      access.legalBasis.map(({ law, source }) => ({ law, citation: LEGAL_BASES[law].citation, source })),
    ),
  };
}

function audienceOf({ audience, situations }: Offer): OfferRecord['audience'] {
  return {
    ...audience,
    participants: some(audience.participants),
    situations: some(situations.map(termRecord)),
    notFor: some(audience.notFor),
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
    const { title, summary, rhythm, scheduleNote, statusNote, stepNotes, placeNotes, notFor, text } = translation;
    const lists = {
      stepNotes: some(stepNotes),
      placeNotes: some(placeNotes),
      notFor: some(notFor),
      text: some(text.text),
    };
    return [[locale, { title, summary, rhythm, scheduleNote, statusNote, ...lists }] as const];
  });
  return rows.length === 0 ? undefined : Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}
