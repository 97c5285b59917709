import type { Offer } from '../../domain/catalogue.ts';
import { isStale, lastKnown } from '../../domain/freshness.ts';
import { formatDate, formatLanguage, formatList, formatNumber } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { plainWords, wordsIn, type Words } from '../../i18n/words.ts';
import type { Locale } from '../../i18n/translate.ts';
import { audienceWords, participantWords } from '../audience-words.ts';
import { contactLinks, contactNotes } from '../contact-words.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { entranceLabel, offerCard, type EntranceLabel, type OfferCard } from '../offer-card.ts';
import { offerProse, type OfferProse } from '../offer-prose.ts';
import { pathsFrom } from '../paths.ts';
import { placeWords } from '../place-words.ts';
import { translationIn, unreviewedNote } from '../prose.ts';
import { scheduleWords } from '../schedule-words.ts';
import { termWords } from '../term-words.ts';
import { waitWords } from '../wait-words.ts';

/** One thing a family needs to know. `isUnknown` facts are said in a friendly way, never left out. */
export interface Fact {
  readonly id:
    | 'who'
    | 'entrance'
    | 'when'
    | 'where'
    | 'price'
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
  readonly lines: readonly Words[];
  readonly links: readonly NamedLink[];
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
    belongsTo: offer.unit
      ? t('offer.in', { unit: offer.unit.name, municipality: municipality.name })
      : municipality.name,
    municipality: {
      href: offer.isInspiration
        ? pathsFrom(base, t.locale).inspiration
        : pathsFrom(base, t.locale).municipality(municipality.id),
      label: municipality.name,
    },
    notices: noticesOf(offer, prose, context),
    entrance: entranceLabel(offer, context),
    facts: factsOf(offer, prose, t),
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
  const { state, asOf, to } = offer.status;
  const noteLine = statusNote === '' ? [] : [{ kind: 'note' as const, text: statusNote }];
  if (offer.isInspiration)
    return [{ kind: 'note', text: t('state.notice.inspiration', { date: formatDate(asOf, t.locale) }) }];
  if (offer.isEnded) {
    return [
      {
        kind: 'ended',
        text:
          to === undefined
            ? t('state.notice.endedNoDate')
            : t('state.notice.ended', { date: formatDate(to, t.locale) }),
      },
      ...noteLine,
    ];
  }
  const known = formatDate(lastKnown(offer), t.locale);
  if (state === 'unknown') return [{ kind: 'unknown', text: t('state.notice.unknown', { date: known }) }, ...noteLine];
  const stateLine =
    state === 'running' || state === 'ended' ? [] : [{ kind: 'note' as const, text: t(`state.notice.${state}`) }];
  const old = isStale(offer, catalogue.today)
    ? [{ kind: 'unknown' as const, text: t('state.notice.old', { date: known }) }]
    : [];
  return [...stateLine, ...noteLine, ...old];
}

function factsOf(offer: Offer, prose: OfferProse, t: Translate): Fact[] {
  const who = audienceWords(offer.audience, t);
  const facts: (Fact | undefined)[] = [
    fact('who', t('fact.who'), [...who, participantWords(offer.audience, t)], t('unknown.who')),
    entranceFact(offer, t),
    fact('when', t('fact.when'), scheduleWords(offer.schedule, prose, t), t('unknown.when')),
    fact(
      'where',
      t('fact.where'),
      offer.places.flatMap((place, index) => placeWords(place, prose.placeNotes[index] ?? '', t)),
      t('unknown.where'),
    ),
    fact('price', t('fact.price'), priceWords(offer, t), t('unknown.price')),
    contactFact(offer, t),
    optional(
      'practical',
      t('fact.practical'),
      (offer.practicalHelp ?? []).map((help) => t(`practical.${help}`)),
    ),
    optional('wait', t('fact.wait'), waitWords(offer.access, t)),
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
  return id === 'example' ? undefined : fact('entrance', t('fact.entrance'), [t(`entrance.text.${id}`)]);
}

function contactFact(offer: Offer, t: Translate): Fact | undefined {
  if (offer.isEnded || offer.isInspiration) return undefined;
  const links = contactLinks(offer.contact);
  const words = contactWords(offer, t).filter((line) => line !== '');
  if (links.length === 0) return fact('contact', t('fact.contact'), words, t('unknown.contact'));
  return { id: 'contact', label: t('fact.contact'), lines: words, links, isUnknown: false };
}

function fact(id: Fact['id'], label: string, lines: readonly Words[], unknown = ''): Fact {
  const known = lines.filter((line) => line !== '');
  return { id, label, lines: known.length > 0 ? known : [unknown], links: [], isUnknown: known.length === 0 };
}

function optional(id: Fact['id'], label: string, lines: readonly Words[]): Fact | undefined {
  return lines.length === 0 ? undefined : fact(id, label, lines);
}

function priceWords({ price }: Offer, t: Translate): Words[] {
  if (price.kind === 'free') return [t('price.free')];
  if (price.kind === 'unknown') return [];
  const amount = formatNumber(price.amountDkk, t.locale);
  const note = wordsIn('da', price.note ?? '', t.locale);
  if (t.locale === 'da') return [t('price.paid', { amount, per: price.per }), note];
  return [t('price.amount', { amount }), wordsIn('da', `pr. ${price.per}`, t.locale), note];
}

function contactWords({ contact }: Offer, t: Translate): Words[] {
  if (!contact) return [];
  const hasWay = contact.phone ?? contact.email ?? contact.web ?? contact.signUp;
  return [...contactNotes(contact, t), hasWay === undefined ? t('unknown.contact') : ''];
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
