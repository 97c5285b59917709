import { writeCsv, type CsvCell } from '../spreadsheet/write-csv.ts';
import type { DataDocument } from './json/document-schema.ts';
import type { OfferRecord } from './json/offer-schema.ts';

/** A column's name and what it says of an offer. New ones go last; a name never changes its meaning. */
const COLUMNS: Readonly<Record<string, (offer: OfferRecord) => CsvCell>> = {
  id: ({ id }) => id,
  kommune_id: ({ municipality }) => municipality.id,
  kommune: ({ municipality }) => municipality.name,
  land: ({ municipality }) => municipality.country,
  enhed: ({ unit }) => unit?.name,
  titel: ({ title }) => title,
  resume: ({ summary }) => summary,
  side: ({ url }) => url,
  er_eksempel: ({ isExample }) => yesNo(isExample),
  er_slut: ({ isEnded }) => yesNo(isEnded),
  status: ({ status }) => status.standing,
  status_pr: ({ status }) => status.asOf,
  niveau: ({ level }) => level,
  slags: ({ kind }) => kind,
  aktivitet: ({ activity }) => activity,
  adgang: ({ access }) => access.mode,
  vejen_ind: ({ access }) => list(access.steps?.map(({ kind }) => kind)),
  henvisere: ({ access }) => list(access.referrers),
  afgoerelse: ({ access }) => yesNo(access.authorityDecision),
  anonym: ({ access }) => yesNo(access.anonymous),
  lovgrundlag: ({ access }) => list(access.legalBasis?.map(({ citation }) => citation)),
  for_gravide: ({ audience }) => stated(audience, audience.pregnancy),
  graviditet_fra_uge: ({ audience }) => audience.pregnancy?.fromWeek,
  graviditet_til_uge: ({ audience }) => audience.pregnancy?.toWeek,
  for_boern: ({ audience }) => stated(audience, audience.child),
  barn_fra_maaneder: ({ audience }) => audience.child?.fromMonths,
  barn_til_maaneder: ({ audience }) => audience.child?.toMonths,
  foraelder_fra_aar: ({ audience }) => audience.parent?.fromAge,
  foraelder_til_aar: ({ audience }) => audience.parent?.toAge,
  deltagere: ({ audience }) => list(audience.participants),
  emner: ({ topics }) => list(topics?.map(({ label }) => label)),
  programmer: ({ programmes }) => list(programmes?.map(({ name }) => name)),
  faggrupper: ({ professions }) => list(professions?.map((term) => term.professionalLabel ?? term.label)),
  partnere: ({ partners }) => list(partners?.map(({ organisation }) => organisation.name)),
  pris_kr: ({ price }) => (price?.kind === 'free' ? 0 : price?.amountDkk),
  pris_pr: ({ price }) => price?.per,
  steder: ({ places }) => list(places?.map(({ name, kind }) => name ?? kind)),
  adresser: ({ places }) =>
    list(places?.flatMap(({ address, postcode, town }) => addressOf([address, postcode, town]))),
  rytme: ({ schedule }) => schedule?.rhythm,
  gentagelse: ({ schedule }) => schedule?.recurrence,
  foerste_gang: ({ schedule }) => schedule?.startDate,
  sidste_gang: ({ schedule }) => schedule?.endDate,
  starttid: ({ schedule }) => schedule?.startTime,
  sluttid: ({ schedule }) => schedule?.endTime,
  telefon: ({ contact }) => contact?.phone,
  e_mail: ({ contact }) => contact?.email,
  web: ({ contact }) => contact?.web,
  sprog: ({ languages }) => list(languages),
  sidst_laest: ({ review }) => review?.date,
  kilder: ({ sources }) => list(sources.map(({ document }) => document)),
};

export const CSV_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/**
 * All offers, one row each, for a spreadsheet: in the form that our own export for editors has too. An empty cell is not
 * stated.
 */
export function offersCsv({ offers }: DataDocument): string {
  const rows = offers.map((offer) => Object.values(COLUMNS).map((cell) => cell(offer)));
  return writeCsv([CSV_COLUMNS, ...rows]);
}

function list(values: readonly string[] | undefined): string | undefined {
  return values?.join('; ');
}

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'ja' : 'nej';
}

/** A time of life that is left out means no, but only where the other one is stated. */
function stated({ pregnancy, child }: OfferRecord['audience'], one: object | undefined): string | undefined {
  return pregnancy === undefined && child === undefined ? undefined : yesNo(one !== undefined);
}

function addressOf(parts: readonly (string | undefined)[]): string[] {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? [] : [known.join(' ')];
}
