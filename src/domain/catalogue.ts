import type { TranslationKind } from '../schema/index.ts';
import type { HelpFrontmatter } from '../schema/help.ts';
import type { MunicipalityFrontmatter } from '../schema/municipality.ts';
import type { OfferFrontmatter } from '../schema/offer.ts';
import type { PlaceReference } from '../schema/place.ts';
import type { OrganisationFrontmatter } from '../schema/organisation.ts';
import type { ProgrammeFrontmatter } from '../schema/programme.ts';
import type { SourceFrontmatter } from '../schema/source.ts';
import type { Country, PartnerRole } from '../schema/terms.ts';
import type { VocabularyFrontmatter, VocabularyTerm } from '../schema/vocabulary.ts';
import { areaOf, type Area } from './area.ts';
import { stagesOf, type Stages } from './audience/stages.ts';
import { contactOf, type ContactHolder, type OfferContact } from './contact/contact.ts';
import { compareDanish } from './order.ts';
import { isSamePlace, placeBook, resolvePlace, type PlaceBook } from './places/resolve.ts';
import type { Place } from './places/place.ts';
import { homeOf, type AuthoredText, type Entries } from './records.ts';
import { stateOn } from './times/state.ts';
import { joinTimes } from './times/join.ts';
import type { OfferStatus, StateOnDay, Times } from './times/times.ts';
import { translationsOf, type Translations } from './translations.ts';

/** A thing's id and its name, enough to link to it. */
export interface Link {
  readonly id: string;
  readonly name: string;
}

export interface Partner {
  readonly organisation: Link;
  readonly roles: readonly PartnerRole[];
  readonly until?: string | undefined;
  readonly note?: string | undefined;
}

type JoinedFields =
  | 'municipality'
  | 'area'
  | 'units'
  | 'partners'
  | 'programmes'
  | 'topics'
  | 'professions'
  | 'at'
  | 'opens'
  | 'teams'
  | 'changes'
  | 'contact'
  | 'status'
  | 'full';

/** An offer with its references joined. */
export interface Offer extends Omit<OfferFrontmatter, JoinedFields> {
  /** Municipality and file name: `esbjerg/babybio`. */
  readonly id: string;
  /** File name: `babybio`. */
  readonly slug: string;
  readonly municipality: Link & { readonly country: Country };
  /** Whom it is for beside its own municipality. */
  readonly area: Area;
  /** The houses or teams it belongs to, the first first. */
  readonly units: readonly Link[];
  /** Every place it is at, those of its openings too, each once; empty where nobody has said it. */
  readonly places: readonly Place[];
  readonly times: Times;
  readonly contact: OfferContact;
  readonly status: OfferStatus;
  /** How it stands on the day the catalogue is built for. Another day's answer is `stateOn`'s. */
  readonly state: StateOnDay;
  readonly partners: readonly Partner[];
  readonly programmes: readonly Link[];
  readonly topics: readonly VocabularyTerm[];
  readonly situations: readonly VocabularyTerm[];
  readonly professions: readonly VocabularyTerm[];
  readonly text: AuthoredText;
  readonly translations: Translations<'offerTranslations'>;
  readonly stages: Stages;
  /** Shown to professionals as an example only: offers abroad, and those marked so. */
  readonly isInspiration: boolean;
  /** Whether the offer is over on the day the catalogue is built for. */
  readonly isEnded: boolean;
  /** Whether this is the last good version of a file that has since become faulty. */
  readonly isLastGood: boolean;
}

export interface Municipality extends MunicipalityFrontmatter {
  readonly id: string;
  readonly text: AuthoredText;
  readonly translations: Translations<'municipalityTranslations'>;
}

export interface Organisation extends OrganisationFrontmatter {
  readonly id: string;
  readonly translations: Translations<'organisationTranslations'>;
}

export interface Programme extends ProgrammeFrontmatter {
  readonly id: string;
  readonly text: AuthoredText;
  readonly translations: Translations<'programmeTranslations'>;
}

/** A place where families can get help now. */
export interface HelpLine extends HelpFrontmatter {
  readonly id: string;
  readonly translations: Translations<'helpTranslations'>;
}

export interface Source extends SourceFrontmatter {
  readonly id: string;
}

export interface Vocabulary {
  readonly topics: readonly VocabularyTerm[];
  readonly situations: readonly VocabularyTerm[];
  readonly professions: readonly VocabularyTerm[];
  /** Different words for one thing, for the search. */
  readonly concepts: readonly VocabularyTerm[];
  /** The search's lists of words, each under its id. */
  readonly searchWords: readonly VocabularyTerm[];
  /** Topics of help with the words that ask for it, and the lists that those name. */
  readonly crisisWords: readonly VocabularyTerm[];
}

/** Everything that is published, joined and sorted by name in Danish order. */
export interface Catalogue {
  /** The day it is built for, `YYYY-MM-DD`. */
  readonly today: string;
  readonly offers: readonly Offer[];
  readonly municipalities: readonly Municipality[];
  readonly organisations: readonly Organisation[];
  readonly programmes: readonly Programme[];
  readonly help: readonly HelpLine[];
  readonly sources: readonly Source[];
  readonly vocabulary: Vocabulary;
}

export interface BuildOptions {
  /** The day it is built for, `YYYY-MM-DD`. */
  readonly today: string;
  /** Files of which the last good version is published, `kind/id`. */
  readonly kept?: readonly string[];
}

/** Joins valid records into a catalogue. References to nothing are left out; `checks` reports them. */
export function buildCatalogue(entries: Entries, { today, kept = [] }: BuildOptions): Catalogue {
  const vocabulary = joinVocabulary(entries);
  const inOthers = <K extends TranslationKind>(kind: K, id: string) => translationsOf(kind, id, { entries, kept });
  const book = placeBook(entries.municipalities);
  const offers = entries.offers.flatMap((entry) => joinOffer(entry, { entries, vocabulary, book, today, kept }));
  return {
    today,
    offers: sortBy(offers, (offer) => `${offer.municipality.name}\n${offer.title}\n${offer.id}`),
    municipalities: sortBy(
      entries.municipalities.map(({ id, data, body }) => ({
        ...data,
        id,
        text: body,
        translations: inOthers('municipalityTranslations', id),
      })),
      (row) => row.name,
    ),
    organisations: sortBy(
      entries.organisations.map(({ id, data }) => ({
        ...data,
        id,
        translations: inOthers('organisationTranslations', id),
      })),
      (row) => row.name,
    ),
    programmes: sortBy(
      entries.programmes.map(({ id, data, body }) => ({
        ...data,
        id,
        text: body,
        translations: inOthers('programmeTranslations', id),
      })),
      (row) => row.name,
    ),
    help: sortBy(
      entries.help.map(({ id, data }) => ({ ...data, id, translations: inOthers('helpTranslations', id) })),
      (row) => row.title,
    ),
    sources: sortBy(
      entries.sources.map(({ id, data }) => ({ ...data, id })),
      (row) => row.title,
    ),
    vocabulary,
  };
}

interface JoinContext {
  readonly entries: Entries;
  readonly vocabulary: Vocabulary;
  readonly book: PlaceBook;
  readonly today: string;
  readonly kept: readonly string[];
}

function joinOffer(
  { id, data, body }: Entries['offers'][number],
  { entries, vocabulary, book, today, kept }: JoinContext,
): Offer[] {
  const home = homeOf({ id, data });
  const municipality = entries.municipalities.find((row) => row.id === home);
  if (!municipality) return [];
  const { country, name } = municipality.data;
  const { at, opens, teams, changes, full, area, ...rest } = data;
  const units = municipality.data.units.filter((row) => data.units.includes(row.id));
  const places = placesOf([...at, ...[...opens, ...teams].flatMap((entry) => entry.at ?? [])], home, book);
  const status = { ...data.status, ...(full === undefined ? {} : { full }) };
  const times = joinTimes(
    { opens, teams, changes },
    { municipality: municipality.data, units, place: (reference) => resolvePlace(reference, home, book) },
  );
  const state = stateOn({ status, times }, today);
  return [
    {
      ...rest,
      id,
      slug: id.slice(id.indexOf('/') + 1),
      municipality: { id: municipality.id, name, country },
      area: areaOf(area),
      units: units.map((unit) => ({ id: unit.id, name: unit.name })),
      places,
      times,
      contact: contactOf(data.contact, holdersOf(data, { municipality, units, entries })),
      status,
      state,
      partners: data.partners.flatMap((partner) =>
        join(partner.organisation, entries.organisations).map((organisation) => ({ ...partner, organisation })),
      ),
      programmes: data.programmes.flatMap((programme) => join(programme, entries.programmes)),
      topics: pick(data.topics, vocabulary.topics),
      situations: pick(data.audience.situations, vocabulary.situations),
      professions: pick(data.professions, vocabulary.professions),
      text: body,
      translations: translationsOf('offerTranslations', id, { entries, kept }),
      stages: stagesOf(data.audience),
      isInspiration: data.inspiration || country !== 'DK',
      isEnded: state.kind === 'over',
      isLastGood: kept.includes(`offers/${id}`),
    },
  ];
}

function placesOf(references: readonly PlaceReference[], municipality: string, book: PlaceBook): Place[] {
  const places = references.flatMap((reference) => resolvePlace(reference, municipality, book) ?? []);
  return places.filter((place, index) => places.findIndex((other) => isSamePlace(place, other)) === index);
}

interface ContactContext {
  readonly municipality: Entries['municipalities'][number];
  readonly units: Entries['municipalities'][number]['data']['units'];
  readonly entries: Entries;
}

const RUNS: ReadonlySet<PartnerRole> = new Set<PartnerRole>(['runs', 'co-runs', 'delivers']);

/** Whose telephone an offer may have, nearest first: its houses, the organisations that run it, its municipality. */
function holdersOf(data: OfferFrontmatter, { municipality, units, entries }: ContactContext): ContactHolder[] {
  const runners = data.partners.filter(({ roles }) => roles.some((role) => RUNS.has(role)));
  const organisations = runners.flatMap(({ organisation }) =>
    entries.organisations.filter(({ id }) => id === organisation),
  );
  const holder = (
    kind: ContactHolder['kind'],
    id: string,
    { name, contact }: { readonly name: string; readonly contact?: ContactHolder['contact'] | undefined },
  ): ContactHolder => ({ kind, id, name, ...(contact === undefined ? {} : { contact }) });
  return [
    ...units.map((unit) => holder('unit', unit.id, unit)),
    ...organisations.map(({ id, data: organisation }) => holder('organisation', id, organisation)),
    holder('municipality', municipality.id, municipality.data),
  ];
}

function joinVocabulary(entries: Entries): Vocabulary {
  const terms = (list: string): VocabularyTerm[] => {
    const data = entries.vocabulary.find(({ id }) => id === list)?.data;
    if (!data) return [];
    return data.terms.map((term) => ({ ...term, labels: labelsOf(term.id, data.labels) }));
  };
  return {
    topics: terms('topics'),
    situations: terms('situations'),
    professions: terms('professions'),
    concepts: terms('concepts'),
    searchWords: terms('search-words'),
    crisisWords: terms('crisis-words'),
  };
}

function labelsOf(id: string, labels: VocabularyFrontmatter['labels']): VocabularyTerm['labels'] {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([locale, words]) => {
      const label = words[id];
      return label === undefined ? [] : [[locale, label]];
    }),
  );
}

function join(id: string, rows: readonly { readonly id: string; readonly data: { readonly name: string } }[]): Link[] {
  const row = rows.find((candidate) => candidate.id === id);
  return row ? [{ id, name: row.data.name }] : [];
}

function pick(ids: readonly string[], terms: readonly VocabularyTerm[]): VocabularyTerm[] {
  return ids.flatMap((id) => terms.filter((term) => term.id === id));
}

function sortBy<T>(rows: readonly T[], key: (row: T) => string): T[] {
  return [...rows].sort((a, b) => compareDanish(key(a), key(b)));
}
