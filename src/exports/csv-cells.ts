import { tell } from '../i18n/publishers/index.ts';
import { translator } from '../i18n/translate.ts';
import { rangeText } from './range-text.ts';
import type { OfferRecord } from './json/offer-schema.ts';

type Entry = NonNullable<OfferRecord['teams']>[number];
type Place = NonNullable<OfferRecord['places']>[number];

const t = translator('da');

/** Several of something in one cell; undefined where there is none. */
export function list(values: readonly string[] | undefined): string | undefined {
  const said = (values ?? []).filter((value) => value !== '');
  return said.length === 0 ? undefined : said.join('; ');
}

export function texts(rows: readonly { readonly text: string }[] | undefined): string | undefined {
  return list(rows?.map(({ text }) => text));
}

export function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'ja' : 'nej';
}

/** An opening or a team with all that is said of it: `Forårsholdet: onsdag 13-14.30, Biblioteket, Aftal en tid`. */
export function entryCell(entry: Partial<Entry>, { places = [] }: OfferRecord): string {
  const { name, text, place, how, note, signUpBy, seats, full } = entry;
  const at = place === undefined || places.length === 1 ? undefined : places[place];
  const parts = [
    text,
    at && placeName(at),
    how && t(`step.${how}`).toLocaleLowerCase('da'),
    signUpBy && tell('data.signUpBy', { date: signUpBy }),
    seats && tell('data.seats', { range: rangeText(seats) ?? '' }),
    full && tell(`data.full.${full}`),
    note,
  ];
  const line = parts.filter((part) => part !== undefined && part !== '').join(', ');
  return name === undefined ? line : `${name}: ${line}`;
}

/** The first day in the coming year on which it surely is. */
export function nextDate({ openings = [], teams = [], otherMeetings = [] }: OfferRecord): string | undefined {
  const meetings = [...[...openings, ...teams].flatMap((entry) => entry.meetings ?? []), ...otherMeetings];
  return meetings
    .filter(({ doubt }) => doubt === undefined)
    .flatMap(({ dates }) => dates)
    .sort()[0];
}

export function areaCell({ area }: OfferRecord): string | undefined {
  if (area === undefined) return undefined;
  return area.kind === 'country' ? tell('data.area.country') : (area.region ?? list(area.ids));
}

export function residenceCell({ audience: { residence } }: OfferRecord): string | undefined {
  const { required, area } = residence ?? {};
  if (area !== undefined) return area;
  return required === undefined ? undefined : tell(required ? 'data.residence.required' : 'data.residence.free');
}

export function placeName({ name, kind, town, note }: Place): string {
  const where = kind === 'named' ? (town ?? note ?? '') : t(`place.${kind}`);
  if (name === undefined) return where;
  return kind === 'named' ? name : `${name} (${where})`;
}

export function addressCell({ address, addressGiven, postcode, town }: Place): string[] {
  if (addressGiven !== undefined) return [t('place.addressOnContact')];
  const known = [address, postcode, town].filter((part) => part !== undefined);
  return known.length === 0 ? [] : [known.join(' ')];
}
