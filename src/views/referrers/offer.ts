import type { Offer } from '../../domain/catalogue.ts';
import { formatDate, formatList, formatNumber } from '../../i18n/format.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import { LEGAL_BASES } from '../../reference/legal.ts';
import { citation, citations, type Citation } from '../citations.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { pathsFrom } from '../paths.ts';

/** A line for professionals: a term and what is known of it. */
export interface ProfessionalFact {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly string[];
  readonly links: readonly NamedLink[];
  readonly isUnknown: boolean;
}

export interface ProfessionalOffer {
  readonly facts: readonly ProfessionalFact[];
  readonly html: string;
  readonly lawNote: string;
  readonly criteria: readonly {
    readonly criterion: string;
    readonly target: string;
    readonly dataSource: string;
    readonly result: string;
  }[];
  readonly evaluations: readonly { readonly finding: string; readonly year: string; readonly citation: Citation }[];
  readonly costs: readonly { readonly text: string; readonly note: string; readonly citation: Citation }[];
  readonly staffing: readonly string[];
  readonly sources: readonly Citation[];
}

/** What midwives, health visitors, doctors and other referrers need to know of one offer. */
export function professionalOffer(offer: Offer, context: ViewContext): ProfessionalOffer {
  const { t } = context;
  const { followUp } = offer;
  return {
    facts: factsOf(offer, context),
    html: offer.text.professionalHtml,
    lawNote: offer.access.legalBasis.length > 0 ? t('pro.lawNote') : '',
    criteria: (followUp?.criteria ?? []).map(({ criterion, target, dataSource, result }) => ({
      criterion,
      target: target ?? t('unknown.short'),
      dataSource: dataSource ?? t('unknown.short'),
      result: result ?? t('unknown.short'),
    })),
    evaluations: (followUp?.evaluations ?? []).map(({ finding, year, source }) => ({
      finding,
      year: year === undefined ? '' : formatDate(year, t.locale),
      citation: citation(source, context),
    })),
    costs: (followUp?.costs ?? []).map(({ amountDkk, per, year, source, note }) => ({
      text:
        t('pro.cost', { amount: formatNumber(amountDkk, t.locale), per }) +
        (year === undefined ? '' : ` (${formatDate(year, t.locale)})`),
      note: note ?? '',
      citation: citation(source, context),
    })),
    staffing: (followUp?.staffing ?? []).map((row) => staffingWords(row, t)),
    sources: citations(offer.sources, context),
  };
}

function factsOf(offer: Offer, { t, base }: ViewContext): ProfessionalFact[] {
  const paths = pathsFrom(base);
  const { access, status } = offer;
  const optional = [
    fact('note', t('pro.note'), access.note === undefined ? [] : [access.note], t),
    fact('activity', t('pro.activity'), offer.activity === undefined ? [] : [t(`activity.${offer.activity}`)], t),
    fact(
      'situations',
      t('pro.situations'),
      offer.situations.map((term) => term.professionalLabel ?? term.label),
      t,
    ),
    fact(
      'professions',
      t('pro.professions'),
      offer.professions.map((term) => term.professionalLabel ?? term.label),
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
      access.steps.map(({ kind }) => t(`step.${kind}`)),
      t,
    ),
    fact(
      'referrers',
      t('pro.referrers'),
      access.referrers.length === 0
        ? []
        : [
            formatList(
              access.referrers.map((who, index) => inList(t(`referrer.${who}`), index, t)),
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
      access.legalBasis.map(({ law }) => `${LEGAL_BASES[law].citation}: ${LEGAL_BASES[law].name}`),
      t,
    ),
    ...optional,
    fact(
      'status',
      t('pro.status'),
      [
        t('pro.statusAsOf', {
          state: t(`state.${offer.isEnded ? 'ended' : status.state}`),
          date: formatDate(status.asOf, t.locale),
        }),
      ],
      t,
    ),
    fact(
      'reviewed',
      t('pro.reviewed'),
      [
        offer.review
          ? t('pro.reviewedBy', { date: formatDate(offer.review.date, t.locale), role: offer.review.role })
          : t('pro.notReviewed'),
      ],
      t,
    ),
  ];
}

/** The organisations beside the municipality, each with what it does. */
export function partnerFacts(
  offer: Offer,
  { t, base }: ViewContext,
): readonly { readonly link: NamedLink; readonly roles: string; readonly note: string }[] {
  return offer.partners.map(({ organisation, roles, until, note }) => ({
    link: { href: pathsFrom(base).partner(organisation.id), label: organisation.name },
    roles:
      formatList(
        roles.map((role) => t(`role.${role}`)),
        t.locale,
      ) + (until === undefined ? '' : ` (${t('pro.until', { date: formatDate(until, t.locale) })})`),
    note: note ?? '',
  }));
}

function fact(id: string, label: string, lines: readonly string[], t: Translate): ProfessionalFact {
  const isUnknown = lines.length === 0;
  return { id, label, lines: isUnknown ? [t('unknown.short')] : lines, links: [], isUnknown };
}

function yesNo(answer: boolean | undefined, yes: MessageKey, no: MessageKey, t: Translate): string[] {
  return answer === undefined ? [] : [t(answer ? yes : no)];
}

function periodWords({ status: { from, to } }: Offer, t: Translate): string[] {
  const start = from === undefined ? '' : formatDate(from, t.locale);
  const end = to === undefined ? '' : formatDate(to, t.locale);
  if (start !== '' && end !== '') return [t('schedule.period', { from: start, to: end })];
  if (start !== '') return [t('schedule.from', { date: start })];
  return end === '' ? [] : [t('schedule.until', { date: end })];
}

function staffingWords(
  { role, hoursPerWeek, hoursPerYear, note }: NonNullable<Offer['followUp']>['staffing'][number],
  t: Translate,
): string {
  const hours = [
    hoursPerWeek === undefined ? '' : t('pro.hoursWeek', { hours: formatNumber(hoursPerWeek, t.locale) }),
    hoursPerYear === undefined ? '' : t('pro.hoursYear', { hours: formatNumber(hoursPerYear, t.locale) }),
    note ?? '',
  ].filter((words) => words !== '');
  return hours.length === 0 ? role : `${role}: ${hours.join('. ')}`;
}

/** Only the first word of a list begins with a capital letter. */
function inList(word: string, index: number, t: Translate): string {
  return index === 0 ? word : word.charAt(0).toLocaleLowerCase(t.locale) + word.slice(1);
}
