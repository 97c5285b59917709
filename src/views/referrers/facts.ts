import type { Offer } from '../../domain/catalogue.ts';
import { formatDate, formatSentenceList } from '../../i18n/format.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import { wordsIn, type Words } from '../../i18n/words.ts';
import { LEGAL_BASES } from '../../reference/legal.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { pathsFrom } from '../paths.ts';
import { professionalTermWords } from '../term-words.ts';
import type { ContactLink } from '../words/contact-words.ts';
import { stateWords } from '../words/state-words.ts';

/** A line for professionals: a term and what is known of it. */
export interface ProfessionalFact {
  readonly id: string;
  readonly label: string;
  /** A line is words in one language, or several parts that each have their own. */
  readonly lines: readonly (Words | readonly Words[])[];
  readonly links: readonly (NamedLink | ContactLink)[];
  readonly isUnknown: boolean;
}

/** The way in, its rules and how the offer stands, one row a question; what is not stated is said to be unknown. */
export function professionalFacts(offer: Offer, { t, base }: ViewContext): ProfessionalFact[] {
  const paths = pathsFrom(base, t.locale);
  const { access, status } = offer;
  const optional = [
    fact('note', t('pro.note'), access.note === undefined ? [] : [wordsIn('da', access.note, t.locale)], t),
    fact('activity', t('pro.activity'), offer.activity === undefined ? [] : [t(`activity.${offer.activity}`)], t),
    fact(
      'situations',
      t('pro.situations'),
      offer.situations.map((term) => professionalTermWords(term, t)),
      t,
    ),
    fact(
      'professions',
      t('pro.professions'),
      offer.professions.map((term) => professionalTermWords(term, t)),
      t,
    ),
    {
      ...fact('programmes', t('pro.programmes'), [], t),
      links: offer.programmes.map(({ id, name }) => ({ href: paths.programme(id), label: name })),
    },
    fact('period', t('pro.period'), periodWords(offer, t), t),
  ].filter(({ lines, links, isUnknown }) => links.length > 0 || (!isUnknown && lines.length > 0));
  return [
    fact('level', t('pro.level'), [t(`level.text.${offer.level}`)], t),
    fact('kind', t('pro.kind'), [t(`kind.${offer.kind}`)], t),
    fact('mode', t('pro.mode'), [t(`pro.mode.${access.mode}`)], t),
    fact(
      'steps',
      t('pro.steps'),
      access.steps.map(({ kind }) => t(`pro.step.${kind}`)),
      t,
    ),
    fact(
      'referrers',
      t('pro.referrers'),
      access.referrers.length === 0
        ? []
        : [
            formatSentenceList(
              access.referrers.map((who) => t(`referrer.${who}`)),
              t.locale,
            ),
          ],
      t,
    ),
    fact('decision', t('pro.decision'), yesNo(access.authorityDecision, 'pro.decision.yes', 'pro.decision.no', t), t),
    fact('anonymous', t('pro.anonymous'), yesNo(access.anonymous, 'pro.anonymous.yes', 'pro.anonymous.no', t), t),
    fact(
      'law',
      t('pro.law'),
      access.legalBasis.map(({ law }) =>
        wordsIn('da', `${LEGAL_BASES[law].citation}: ${LEGAL_BASES[law].name}`, t.locale),
      ),
      t,
    ),
    ...optional,
    fact(
      'status',
      t('pro.status'),
      [
        t('pro.statusAsOf', {
          state: offer.state.kind === 'running' ? t(`state.${status.state}`) : stateWords(offer.state, t).label,
          date: formatDate(status.asOf, t.locale),
        }),
      ],
      t,
    ),
    fact('reviewed', t('pro.reviewed'), reviewWords(offer, t), t),
  ];
}

function fact(id: string, label: string, lines: readonly Words[], t: Translate): ProfessionalFact {
  const isUnknown = lines.length === 0;
  return { id, label, lines: isUnknown ? [t('unknown.short')] : lines, links: [], isUnknown };
}

function yesNo(answer: boolean | undefined, yes: MessageKey, no: MessageKey, t: Translate): string[] {
  return answer === undefined ? [] : [t(answer ? yes : no)];
}

function reviewWords({ review }: Offer, t: Translate): Words[] {
  if (!review) return [t('pro.notReviewed')];
  const date = formatDate(review.date, t.locale);
  if (t.locale === 'da') return [t('pro.reviewedBy', { date, role: review.role })];
  return [date, wordsIn('da', review.role, t.locale)];
}

function periodWords({ status: { begins, ends } }: Offer, t: Translate): string[] {
  const start = begins === undefined ? '' : formatDate(begins, t.locale);
  const end = ends === undefined ? '' : formatDate(ends, t.locale);
  if (start !== '' && end !== '') return [t('schedule.period', { from: start, to: end })];
  if (start !== '') return [t('schedule.from', { date: start })];
  return end === '' ? [] : [t('schedule.until', { date: end })];
}
