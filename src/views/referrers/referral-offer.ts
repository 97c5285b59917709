import { referralFacts, type ReferralFact } from '../../domain/changes/facts.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { lastKnown } from '../../domain/freshness.ts';
import { formatDate, formatList, formatSentenceList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Words } from '../../i18n/words.ts';
import { citation, type Citation } from '../citations.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { offerProse, type OfferProse } from '../offer-prose.ts';
import { PROFESSIONAL_ANCHOR, pathsFrom } from '../paths.ts';
import { contactLinks, contactNotes, type ContactLink } from '../words/contact-words.ts';
import { timesWords } from '../words/opening-words.ts';
import { placeWords } from '../words/place-words.ts';
import { priceWords } from '../words/price-words.ts';
import { situationName } from '../words/situation-name.ts';
import { stateWords } from '../words/state-words.ts';
import { waitWords } from '../words/wait-words.ts';
import { professionalAudience } from './audience.ts';
import { professionalFacts, type ProfessionalFact } from './facts.ts';
import { anchorOf } from './referral-index.ts';

/** One offer in the list for those who refer: what is known, and in one line what is not. */
export interface ReferralOffer {
  readonly anchor: string;
  readonly link: NamedLink;
  readonly kind: string;
  /** Shown first when it is not certain that the offer runs; else empty. */
  readonly notice: string;
  readonly facts: readonly ProfessionalFact[];
  readonly unknown: string;
  /** When it was known, and whether the municipality has read it. */
  readonly known: readonly string[];
  readonly sources: readonly { readonly citation: Citation; readonly date: string }[];
}

/** What a referrer asks for: what is not stated of these is said to be unknown. */
const ASKED: readonly ReferralFact[] = [
  'who',
  'steps',
  'referrers',
  'decision',
  'anonymous',
  'wait',
  'contact',
  'when',
  'where',
  'law',
];

export function referralOffer(offer: Offer, context: ViewContext): ReferralOffer {
  const { t, base } = context;
  return {
    anchor: anchorOf(offer),
    link: {
      href: `${pathsFrom(base, t.locale).offer(offer)}#${PROFESSIONAL_ANCHOR}`,
      label: offerProse(offer, t).title,
    },
    kind: t(`kind.${offer.kind}`),
    notice: uncertainState(offer, t),
    facts: knownFacts(offer, context),
    unknown: unknownLine(offer, context),
    known: knownLines(offer, context),
    sources: offer.sources.map((reference) => ({
      citation: citation(reference, context),
      date: sourceDate(reference.document, context),
    })),
  };
}

/** How an offer stands, in words, when it may not run now; else the empty string. */
export function uncertainState({ state }: Pick<Offer, 'state'>, t: Translate): string {
  return stateWords(state, t).label;
}

/** What is known, in the order it is asked; facts of the offer's own page keep their words. */
function knownFacts(offer: Offer, context: ViewContext): ProfessionalFact[] {
  const { t } = context;
  const prose = offerProse(offer, t);
  const shared = professionalFacts(offer, context);
  const from = (...ids: readonly string[]) => ids.flatMap((id) => shared.filter((fact) => fact.id === id));
  const row = (id: string, label: string, lines: ProfessionalFact['lines'], links: readonly ContactLink[] = []) => ({
    id,
    label,
    lines,
    links,
    isUnknown: false,
  });
  const [begin, ...then] = stepLines(offer, prose, context);
  return [
    row('who', t('fact.who'), professionalAudience(offer.audience, situationName(context), t)),
    row('participants', t('referral.participants'), participantsOf(offer, t)),
    row('notFor', t('fact.notFor'), prose.notFor),
    ...from('situations', 'referrers'),
    row('begin', t('referral.begin'), begin ?? []),
    row('then', t('referral.then'), then.flat()),
    ...from('decision', 'note'),
    row('wait', t('fact.wait'), [waitWords(offer.access.waitingTime, t)]),
    row('contact', t('referral.contact'), contactNotes(offer.contact, t), contactLinks(offer.contact, t)),
    ...from('anonymous'),
    row('when', t('fact.when'), timesWords(offer, prose, { today: context.catalogue.today, t })),
    row('price', t('fact.price'), priceWords(offer.price.lines, t)),
    row('bring', t('fact.bring'), prose.bring),
    row('where', t('fact.where'), placeLines(offer, prose, context)),
    ...from('law', 'level'),
  ]
    .map((fact) => ({ ...fact, lines: fact.lines.filter((line) => line !== '') }))
    .filter(({ isUnknown, lines, links }) => !isUnknown && lines.length + links.length > 0);
}

function participantsOf({ audience: { participants } }: Offer, t: Translate): string[] {
  if (participants.length === 0) return [];
  return [
    formatSentenceList(
      participants.map((who) => t(`participant.${who}`)),
      t.locale,
    ),
  ];
}

/** Each step of the way in: its name, and beside it what is told of it. */
function stepLines(offer: Offer, prose: OfferProse, { t }: ViewContext): Words[][] {
  return offer.access.steps.map(({ kind }, index) => [t(`pro.step.${kind}`), prose.stepNotes[index] ?? '']);
}

function placeLines({ places }: Offer, prose: OfferProse, { t }: ViewContext): Words[] {
  return places
    .flatMap((place, index) => placeWords(place, prose.placeNotes[index] ?? '', t))
    .filter((words) => words !== t('unknown.address'));
}

/** `Ikke oplyst: ventetid og kontakt.` Nobody refers to what is open, so who may is no question there. */
function unknownLine(offer: Offer, { t, catalogue }: ViewContext): string {
  const facts = referralFacts(offer, catalogue.today);
  const missing = ASKED.filter((fact) => facts[fact] === undefined).filter(
    (fact) => fact !== 'referrers' || offer.access.mode === 'visited',
  );
  const names = missing.map((fact) => t(`referral.fact.${fact}`));
  return names.length === 0 ? '' : t('referral.unknown', { list: formatList(names, t.locale) });
}

function knownLines(offer: Offer, { t }: ViewContext): string[] {
  const reviewed =
    offer.review === undefined
      ? t('referral.notReviewed')
      : t('referral.reviewed', { date: formatDate(offer.review.date, t.locale) });
  return [t('referral.known', { date: formatDate(lastKnown(offer), t.locale) }), reviewed];
}

function sourceDate(document: string, { catalogue, t }: ViewContext): string {
  const date = catalogue.sources.find(({ id }) => id === document)?.date;
  return date === undefined ? '' : formatDate(date, t.locale);
}
