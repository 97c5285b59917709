import { tell } from '../i18n/publishers/index.ts';
import { translator } from '../i18n/translate.ts';
import { writeDaySets } from '../said/write-day-sets.ts';
import { writeCsv, type CsvCell } from '../spreadsheet/write-csv.ts';
import {
  addressCell,
  areaCell,
  entryCell,
  list,
  nextDate,
  placeName,
  residenceCell,
  texts,
  yesNo,
} from './csv-cells.ts';
import type { DataDocument } from './json/document-schema.ts';
import { phoneLine } from './phone-line.ts';
import { rangeText } from './range-text.ts';
import type { OfferRecord } from './json/offer-schema.ts';

const t = translator('da');

/**
 * A column's name and what it says of an offer, in words an editor knows. An empty cell is not stated. New ones go
 * last; a name never changes its meaning.
 */
const COLUMNS: Readonly<Record<string, (offer: OfferRecord) => CsvCell>> = {
  id: ({ id }) => id,
  kommune_id: ({ municipality }) => municipality.id,
  kommune: ({ municipality }) => municipality.name,
  land: ({ municipality }) => municipality.country,
  ogsaa_for: areaCell,
  enheder: ({ units }) => list(units?.map(({ name }) => name)),
  titel: ({ title }) => title,
  resume: ({ summary }) => summary,
  side: ({ url }) => url,
  er_eksempel: ({ isExample }) => yesNo(isExample),
  tilstand: ({ state }) => state.text,
  begynder: ({ state, status }) => status.begins ?? (state.kind === 'not-begun' ? state.begins : undefined),
  slutter: ({ state, status }) => status.ends ?? state.since,
  aabner_igen: ({ status }) => status.reopens,
  pause_til: ({ status }) => status.pausedUntil,
  fuldt: ({ status }) => status.full && tell(`data.full.${status.full}`),
  note_om_tilstand: ({ status }) => status.note,
  ifoelge_kilden: ({ status }) => t(`state.${status.state}`),
  oplyst: ({ status }) => status.asOf,
  niveau: ({ level }) => t(`level.${level}`),
  slags: ({ kind }) => t(`kind.${kind}`),
  aktivitet: ({ activity }) => activity && t(`activity.${activity}`),
  adgang: ({ access }) => t(`pro.mode.${access.mode}`),
  vejen_ind: ({ access }) =>
    list(access.steps?.map(({ kind, note }) => `${t(`step.${kind}`)}${note === undefined ? '' : `: ${note}`}`)),
  henvisere: ({ access }) => list(access.referrers?.map((id) => t(`referrer.${id}`))),
  afgoerelse: ({ access }) => yesNo(access.authorityDecision),
  anonym: ({ access }) => yesNo(access.anonymous),
  skal_komme_hver_gang: ({ access }) => yesNo(access.attendance),
  ventetid: ({ access }) => access.waitingTime?.text,
  lovgrundlag: ({ access }) => list(access.legalBasis?.map(({ citation }) => citation)),
  note_til_fagfolk: ({ access }) => access.note,
  for_gravide: ({ audience }) => stated(audience, audience.pregnancy),
  graviditetsuger: ({ audience }) => texts(audience.pregnancy),
  for_boern: ({ audience }) => stated(audience, audience.child),
  barnets_alder: ({ audience }) => texts(audience.child),
  foraelderens_alder: ({ audience }) => texts(audience.parent),
  kun_foerste_barn: ({ audience }) => yesNo(audience.firstTimeParents),
  begynd_senest: ({ audience }) => audience.joinBy?.text,
  en_er_nok: ({ audience }) => texts(audience.anyOf),
  alle_skal_passe: ({ audience }) => texts(audience.allOf),
  deltagere: ({ audience }) => list(audience.participants?.map((id) => t(`participant.${id}`))),
  situationer: ({ audience }) => list(audience.situations?.map((term) => term.professionalLabel ?? term.label)),
  bopael: residenceCell,
  ikke_for: ({ audience }) => list(audience.notFor),
  emner: ({ topics }) => list(topics?.map(({ label }) => label)),
  programmer: ({ programmes }) => list(programmes?.map(({ name }) => name)),
  faggrupper: ({ professions }) => list(professions?.map((term) => term.professionalLabel ?? term.label)),
  partnere: ({ partners }) => list(partners?.map(({ organisation }) => organisation.name)),
  pris: ({ price }) => texts(price?.lines),
  note_om_pris: ({ price }) => price?.note,
  holdstoerrelse: ({ groupSize }) => rangeText(groupSize),
  tid: (offer) => list(offer.openings?.map((entry) => entryCell(entry, offer))),
  hold: (offer) => list(offer.teams?.map((team) => entryCell(team, offer))),
  aendringer: ({ changes }) => texts(changes),
  lukket: ({ closed }) => closed && writeDaySets(closed as Parameters<typeof writeDaySets>[0]),
  naeste_dato: nextDate,
  steder: ({ places }) =>
    list(places?.map((place) => `${placeName(place)}${place.satellite ? ` (${t('place.satellite')})` : ''}`)),
  adresser: ({ places }) => list(places?.flatMap(addressCell)),
  adgang_til_sted: ({ places }) =>
    list(
      places?.flatMap(({ stepFree }) =>
        stepFree === undefined ? [] : t(stepFree ? 'place.stepFree' : 'place.notStepFree'),
      ),
    ),
  barnevogn: ({ places }) =>
    list(places?.flatMap(({ pram }) => (pram === undefined ? [] : t(pram ? 'place.pram' : 'place.noPram')))),
  transport: ({ places }) => list(places?.flatMap(({ publicTransport = [] }) => publicTransport)),
  note_om_sted: ({ places }) => list(places?.flatMap(({ note = [] }) => note)),
  tag_med: ({ bring }) => list(bring),
  telefoner: ({ contact }) => list(contact?.reach?.phones?.map(phoneLine)),
  e_mail: ({ contact }) => contact?.reach?.email,
  telefon_hos: ({ contact }) => contact?.reach?.from.name,
  rolle: ({ contact }) => contact?.reach?.role,
  formular: ({ contact }) => contact?.form,
  web: ({ contact }) => contact?.web,
  note_om_kontakt: ({ contact }) => contact?.note,
  spoerg_ellers: ({ contact }) => list(contact?.fallback?.phones?.map(phoneLine)) ?? contact?.fallback?.email,
  sprog: ({ languages }) => list(languages),
  tolk: ({ interpreter }) => yesNo(interpreter),
  praktisk_hjaelp: ({ practicalHelp }) =>
    practicalHelp?.length === 0 ? tell('data.none') : list(practicalHelp?.map((id) => t(`practical.${id}`))),
  sidst_laest: ({ review }) => review?.date,
  kilder: ({ sources }) =>
    list(sources.map(({ document, section }) => (section === undefined ? document : `${document}: ${section}`))),
};

export const CSV_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** All offers, one row each, for a spreadsheet: in the form that our own export for editors has too. */
export function offersCsv({ offers }: DataDocument): string {
  const rows = offers.map((offer) => Object.values(COLUMNS).map((cell) => cell(offer)));
  return writeCsv([CSV_COLUMNS, ...rows]);
}

/** A time of life that is left out means no, but only where the other one is stated. */
function stated({ pregnancy, child }: OfferRecord['audience'], one: object | undefined): CsvCell {
  return pregnancy === undefined && child === undefined ? undefined : yesNo(one !== undefined);
}
