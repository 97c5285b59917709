import type { Municipality, Offer } from '../../domain/catalogue.ts';
import { lastKnown } from '../../domain/freshness.ts';
import { formatDate, formatSentenceList } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';
import type { ViewContext } from '../context.ts';
import { offerProse } from '../offer-prose.ts';
import { pathsFrom } from '../paths.ts';
import { contactLinks } from '../words/contact-words.ts';
import { placeName } from '../words/place-words.ts';
import { situationName } from '../words/situation-name.ts';
import { professionalAudience } from './audience.ts';
import { uncertainState } from './referral-offer.ts';
import { TIMES, startOf, type Time } from './times.ts';

/** One line of the printed sheet. An empty list is a thing not stated. */
export interface SheetRow {
  readonly title: Words;
  /** The end of the offer's address. */
  readonly slug: string;
  /** When it was known. */
  readonly known: string;
  /** Shown when it is not certain that the offer runs; else empty. */
  readonly notice: string;
  readonly isOpen: boolean;
  readonly mode: string;
  readonly steps: readonly string[];
  readonly who: readonly string[];
  /** A dash where it is not stated. */
  readonly referrers: string;
  readonly contact: readonly Words[];
}

/** What a municipality's list looks like on paper: a table of one sheet, two at most. */
export interface ReferralSheet {
  readonly date: string;
  /** The address that every offer's own begins with. */
  readonly path: string;
  readonly groups: readonly { readonly id: Time; readonly title: string; readonly rows: readonly SheetRow[] }[];
  /** Many offers stand closer. */
  readonly isDense: boolean;
}

/** More than these would not stand on two sheets in the larger letters. */
const DENSE_FROM = 30;

/** Offers in the order given, under the first time they are for; the family's own ways first. */
export function referralSheet(
  municipality: Pick<Municipality, 'id'>,
  offers: readonly Offer[],
  context: ViewContext,
): ReferralSheet {
  const { t, base, catalogue } = context;
  return {
    date: t('referral.sheet.date', { date: formatDate(catalogue.today, t.locale) }),
    path: pathsFrom(base, t.locale).municipality(municipality.id),
    groups: TIMES.flatMap((id) => {
      const here = offers.filter((offer) => startOf(offer) === id);
      const rows = (['open', 'visited'] as const).flatMap((mode) =>
        here.filter(({ access }) => access.mode === mode).map((offer) => rowOf(offer, context)),
      );
      return rows.length === 0 ? [] : [{ id, title: t(`referral.start.${id}`), rows }];
    }),
    isDense: offers.length > DENSE_FROM,
  };
}

function rowOf(offer: Offer, context: ViewContext): SheetRow {
  const { t } = context;
  const { access, slug } = offer;
  const prose = offerProse(offer, t);
  return {
    title: prose.title,
    slug,
    known: formatDate(lastKnown(offer), t.locale),
    notice: uncertainState(offer, t),
    isOpen: access.mode === 'open',
    mode: t(`referral.sheet.${access.mode}`),
    steps: access.steps.map(({ kind }) => t(`pro.step.${kind}`)),
    who: professionalAudience(offer.audience, situationName(context), t),
    referrers: referrersOf(access, t),
    contact: [...contactLinks(offer.contact, t).map(({ label }) => label), ...placesOf(offer, prose.placeNotes, t)],
  };
}

/** Where the family comes by itself nobody need refer; else a dash where it is not stated. */
function referrersOf({ mode, referrers }: Offer['access'], t: ViewContext['t']): string {
  const words = referrers.map((who) => t(`referrer.${who}`));
  if (words.length === 0) return mode === 'open' ? t('referral.sheet.noReferral') : '–';
  return formatSentenceList(words, t.locale);
}

function placesOf({ places }: Offer, notes: readonly Words[], t: ViewContext['t']): Words[] {
  return places.map((place, index) => placeName(place, notes[index] ?? '', t)).filter((words) => words !== '');
}
