import { municipalityNamed } from '../../domain/area.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { isStale, lastKnown } from '../../domain/freshness.ts';
import { formatDate, formatLanguage, formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { plainWords, wordsIn, type Words } from '../../i18n/words.ts';
import type { Locale } from '../../i18n/translate.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { entranceLabel, offerCard, type EntranceLabel, type OfferCard } from '../offer-card.ts';
import { offerProse, type OfferProse } from '../offer-prose.ts';
import { pathsFrom } from '../paths.ts';
import { translationIn, unreviewedNote } from '../prose.ts';
import { termWords } from '../term-words.ts';
import { audienceWords, participantWords } from '../words/audience-words.ts';
import { contactLinks, contactNotes, type ContactLink } from '../words/contact-words.ts';
import { timesWords } from '../words/opening-words.ts';
import { fallbackWords } from '../words/phone-words.ts';
import { placeWords } from '../words/place-words.ts';
import { priceWords } from '../words/price-words.ts';
import { situationName } from '../words/situation-name.ts';
import { stateSentences, stateWords } from '../words/state-words.ts';
import { waitWords } from '../words/wait-words.ts';
import { nextTime, type NextTime } from '../next-time.ts';

/** One thing a family needs to know. `isUnknown` facts are said in a friendly way, never left out. */
export interface Fact {
  readonly id:
    | 'who'
    | 'entrance'
    | 'when'
    | 'where'
    | 'price'
    | 'bring'
    | 'area'
    | 'contact'
    | 'practical'
    | 'languages'
    | 'meet'
    | 'wait'
    | 'anonymous'
    | 'group'
    | 'notFor'
    | 'attendance';
  readonly label: string;
  /** A line is words in one language, or several parts that each have their own. */
  readonly lines: readonly (Words | readonly Words[])[];
  readonly links: readonly ContactLink[];
  readonly isUnknown: boolean;
}

export interface FamilyOfferPage {
  readonly title: Words;
  /** The name to ask for on the telephone, where the title is a translation; else empty. */
  readonly danishTitle: Words;
  readonly summary: Words;
  /** The language of the text. */
  readonly lang: Locale;
  /** Said of a translation that nobody has reviewed; else empty. */
  readonly unreviewed: string;
  readonly belongsTo: string;
  readonly municipality: NamedLink;
  readonly notices: readonly { readonly kind: 'ended' | 'unknown' | 'note'; readonly text: Words }[];
  readonly entrance: EntranceLabel;
  readonly next: NextTime;
  readonly facts: readonly Fact[];
  readonly steps: readonly { readonly title: string; readonly note: Words }[];
  readonly firstVisitHtml: string;
  readonly html: string;
  /** The offer's topics, each with its page; none for offers that are over or examples. */
  readonly topics: readonly { readonly href: string; readonly label: Words }[];
  readonly more: readonly OfferCard[];
}

/** What families read of one offer. */
export function familyOfferPage(offer: Offer, context: ViewContext): FamilyOfferPage {
  const { t, base } = context;
  const { municipality } = offer;
  const prose = offerProse(offer, t);
  return {
    title: prose.title,
    danishTitle: plainWords(prose.title) === offer.title ? '' : wordsIn('da', offer.title, t.locale),
    summary: prose.summary,
    lang: prose.lang,
    unreviewed: unreviewedNote(translationIn(offer, t.locale), t),
    belongsTo:
      offer.units.length > 0
        ? t('offer.in', {
            unit: formatList(
              offer.units.map(({ name }) => name),
              t.locale,
            ),
            municipality: municipality.name,
          })
        : municipality.name,
    municipality: {
      href: offer.isInspiration
        ? pathsFrom(base, t.locale).inspiration
        : pathsFrom(base, t.locale).municipality(municipality.id),
      label: municipality.name,
    },
    notices: noticesOf(offer, prose, context),
    entrance: entranceLabel(offer, context),
    next: nextTime(offer, context),
    facts: factsOf(offer, prose, context),
    steps: (offer.isEnded || offer.isInspiration ? [] : offer.access.steps).map(({ kind }, index) => ({
      title: t(`step.${kind}`),
      note: prose.stepNotes[index] ?? '',
    })),
    firstVisitHtml: prose.firstVisitHtml,
    html: prose.html,
    topics: (offer.isEnded || offer.isInspiration ? [] : offer.topics).map((topic) => ({
      href: pathsFrom(base, t.locale).topic(topic.id, municipality.id),
      label: termWords(topic, t),
    })),
    more: relatedOffers(offer, context),
  };
}

function noticesOf(offer: Offer, prose: OfferProse, context: ViewContext): FamilyOfferPage['notices'] {
  const { t } = context;
  const isLastGood = offer.isLastGood || offer.translations[t.locale]?.isLastGood === true;
  const lastGood = isLastGood ? [{ kind: 'unknown' as const, text: t('state.notice.lastGood') }] : [];
  return [...stateNotices(offer, prose, context), ...lastGood];
}

function stateNotices(
  offer: Offer,
  { statusNote }: OfferProse,
  { t, catalogue }: ViewContext,
): FamilyOfferPage['notices'] {
  const { state, asOf } = offer.status;
  const noteLine = statusNote === '' ? [] : [{ kind: 'note' as const, text: statusNote }];
  if (offer.isInspiration)
    return [{ kind: 'note', text: t('state.notice.inspiration', { date: formatDate(asOf, t.locale) }) }];
  const notice = stateSentences(offer, t);
  if (offer.state.kind === 'over') return [{ kind: 'ended', text: notice }, ...noteLine];
  const known = formatDate(lastKnown(offer), t.locale);
  if (offer.state.kind === 'unknown')
    return [{ kind: 'unknown', text: t('state.notice.unknown', { date: known }) }, ...noteLine];
  const pilot = state === 'pilot' ? [{ kind: 'note' as const, text: t('state.notice.pilot') }] : [];
  const stateLine = notice === '' ? pilot : [{ kind: 'note' as const, text: notice }, ...pilot];
  const old = isStale(offer, catalogue.today)
    ? [{ kind: 'unknown' as const, text: t('state.notice.old', { date: known }) }]
    : [];
  return [...stateLine, ...noteLine, ...old];
}

function factsOf(offer: Offer, prose: OfferProse, context: ViewContext): Fact[] {
  const { t, catalogue } = context;
  const who = audienceWords(offer.audience, situationName(context), t);
  const facts: (Fact | undefined)[] = [
    fact('who', t('fact.who'), [...who, participantWords(offer.audience, t)], t('unknown.who')),
    entranceFact(offer, t),
    fact('when', t('fact.when'), timesWords(offer, prose, { today: catalogue.today, t }), t('unknown.when')),
    fact('where', t('fact.where'), placesLines(offer, prose, t), t('unknown.where')),
    optional('area', t('fact.area'), areaWords(offer, context)),
    fact('price', t('fact.price'), priceLines(offer, t), t('price.unknown')),
    optional('bring', t('fact.bring'), prose.bring),
    contactFact(offer, t),
    optional(
      'practical',
      t('fact.practical'),
      (offer.practicalHelp ?? []).map((help) => t(`practical.${help}`)),
    ),
    optional(
      'wait',
      t('fact.wait'),
      [waitWords(offer.access.waitingTime, t)].filter((words) => words !== ''),
    ),
    optional(
      'anonymous',
      t('fact.anonymous'),
      offer.access.anonymous === undefined ? [] : [t(`anonymous.${offer.access.anonymous ? 'yes' : 'no'}`)],
    ),
    optional('attendance', t('fact.attendance'), offer.access.attendance ? [t('fact.attendanceText')] : []),
    optional('group', t('fact.group'), groupWords(offer, t)),
    optional(
      'meet',
      t('fact.meet'),
      offer.professions.map((profession) => termWords(profession, t)),
    ),
    optional('languages', t('fact.languages'), languageWords(offer, t)),
    optional('notFor', t('fact.notFor'), prose.notFor),
  ];
  const isUsable = !offer.isEnded && !offer.isInspiration;
  return facts.filter((row): row is Fact => row !== undefined && (isUsable || !row.isUnknown));
}

/** An example from elsewhere has no way in from here, and an offer that is over has none any more. */
function entranceFact(offer: Offer, t: Translate): Fact | undefined {
  const { id } = entranceLabel(offer, { t });
  if (id === 'example') return undefined;
  const isClosed = id === 'paused' || id === 'full' || id === 'not-begun';
  const answer = isClosed ? stateWords(offer.state, t).notice : t(`entrance.text.${id}`);
  return fact('entrance', t('fact.entrance'), [answer]);
}

function contactFact(offer: Offer, t: Translate): Fact | undefined {
  if (offer.isEnded || offer.isInspiration) return undefined;
  const links = contactLinks(offer.contact, t);
  const fallback = fallbackWords(offer.contact, offer.municipality.name, t);
  const lines = [...contactNotes(offer.contact, t), fallback].filter((line) => line !== '');
  return { id: 'contact', label: t('fact.contact'), lines, links, isUnknown: links.length === 0 };
}

function fact(id: Fact['id'], label: string, lines: Fact['lines'], unknown = ''): Fact {
  const known = lines.filter((line) => line !== '');
  return { id, label, lines: known.length > 0 ? known : [unknown], links: [], isUnknown: known.length === 0 };
}

function optional(id: Fact['id'], label: string, lines: Fact['lines']): Fact | undefined {
  return lines.length === 0 ? undefined : fact(id, label, lines);
}

/** A house's shared facts stand once, though its offer is there at several times. */
function placesLines({ places }: Offer, { placeNotes }: OfferProse, t: Translate): Words[] {
  return places.flatMap((place, index) => placeWords(place, placeNotes[index] ?? '', t));
}

function priceLines({ price }: Offer, t: Translate): Fact['lines'] {
  const note = price.note === undefined ? [] : [wordsIn('da', price.note, t.locale)];
  return price.lines.length === 0 ? note : [...priceWords(price.lines, t), ...note];
}

/** Whom it is for beside its own municipality. */
function areaWords({ area, municipality }: Offer, { catalogue, t }: ViewContext): string[] {
  switch (area.kind) {
    case 'own':
      return [];
    case 'country':
      return [t('area.country')];
    case 'region':
      return [t('area.region', { region: area.region })];
    case 'municipalities': {
      const ids = [...new Set([municipality.id, ...area.ids])];
      const names = ids.map(
        (id) => catalogue.municipalities.find((row) => row.id === id)?.name ?? municipalityNamed(id) ?? id,
      );
      return [t('area.municipalities', { names: formatList(names, t.locale) })];
    }
  }
}

function groupWords({ groupSize }: Offer, t: Translate): string[] {
  const { from, to } = groupSize ?? {};
  if (from !== undefined && to !== undefined) return [from === to ? String(to) : t('group.range', { from, to })];
  if (to !== undefined) return [t('group.upTo', { to })];
  return from === undefined ? [] : [t('group.from', { from })];
}

function languageWords({ languages, interpreter }: Offer, t: Translate): string[] {
  const names = (languages ?? []).map((code) => formatLanguage(code, t.locale));
  const list = names.length === 0 ? [] : [formatList(names, t.locale)];
  return interpreter === undefined ? list : [...list, t(interpreter ? 'interpreter.yes' : 'interpreter.no')];
}

/** Other offers of the same municipality that share a topic, most shared first; at most three. */
function relatedOffers(offer: Offer, context: ViewContext): OfferCard[] {
  const topics = new Set(offer.topics.map(({ id }) => id));
  return context.catalogue.offers
    .filter(
      (other) =>
        other.id !== offer.id &&
        other.municipality.id === offer.municipality.id &&
        !other.isEnded &&
        other.isInspiration === offer.isInspiration,
    )
    .map((other) => ({ other, shared: other.topics.filter(({ id }) => topics.has(id)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ other }) => offerCard(other, context));
}
