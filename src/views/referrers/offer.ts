import type { Offer } from '../../domain/catalogue.ts';
import { lastKnown } from '../../domain/freshness.ts';
import { formatDate, formatList, formatNumber } from '../../i18n/format.ts';
import type { Locale, Translate } from '../../i18n/translate.ts';
import { wordsIn, type Words } from '../../i18n/words.ts';
import { citation, citations, type Citation } from '../citations.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { offerProse } from '../offer-prose.ts';
import { PROFESSIONAL_ANCHOR, pathsFrom } from '../paths.ts';
import { professionalFacts, type ProfessionalFact } from './facts.ts';

export interface ProfessionalOffer {
  readonly facts: readonly ProfessionalFact[];
  /** The text, and the language it is in. */
  readonly html: string;
  readonly lang: Locale;
  readonly lawNote: string;
  readonly criteria: readonly {
    readonly criterion: Words;
    readonly target: Words;
    readonly dataSource: Words;
    readonly result: Words;
  }[];
  readonly evaluations: readonly { readonly finding: Words; readonly year: string; readonly citation: Citation }[];
  readonly costs: readonly {
    readonly amount: string;
    readonly per: Words;
    readonly year: string;
    readonly note: Words;
    readonly citation: Citation;
  }[];
  readonly staffing: readonly { readonly role: Words; readonly hours: readonly string[]; readonly note: Words }[];
  readonly sources: readonly Citation[];
  /** How to name the page as a source: its title, then the municipality and the date, then its permanent address. */
  readonly cite: {
    readonly title: Words;
    readonly rest: string;
    readonly path: string;
    /** The id in the page that the address ends with. */
    readonly anchor: string;
  };
  /** The municipality's whole list for those who refer; none for an example from elsewhere. */
  readonly list: NamedLink | undefined;
}

/** What midwives, health visitors, doctors and other referrers need to know of one offer. */
export function professionalOffer(offer: Offer, context: ViewContext): ProfessionalOffer {
  const { t } = context;
  const { followUp } = offer;
  const { professional } = offerProse(offer, t);
  const danish = (text: string | undefined) => wordsIn('da', text ?? '', t.locale);
  const known = (text: string | undefined) => (text === undefined ? t('unknown.short') : danish(text));
  return {
    facts: professionalFacts(offer, context),
    html: professional.html,
    lang: professional.lang,
    lawNote: offer.access.legalBasis.length > 0 ? t('pro.lawNote') : '',
    criteria: (followUp?.criteria ?? []).map(({ criterion, target, dataSource, result }) => ({
      criterion: danish(criterion),
      target: known(target),
      dataSource: known(dataSource),
      result: known(result),
    })),
    evaluations: (followUp?.evaluations ?? []).map(({ finding, year, source }) => ({
      finding: danish(finding),
      year: year === undefined ? '' : formatDate(year, t.locale),
      citation: citation(source, context),
    })),
    costs: (followUp?.costs ?? []).map(({ amountDkk, per, year, source, note }) => ({
      amount: t('price.amount', { amount: formatNumber(amountDkk, t.locale) }),
      per: danish(`pr. ${per}`),
      year: year === undefined ? '' : formatDate(year, t.locale),
      note: danish(note),
      citation: citation(source, context),
    })),
    staffing: (followUp?.staffing ?? []).map(({ role, note, ...hours }) => ({
      role: danish(role),
      hours: hoursWords(hours, t),
      note: danish(note),
    })),
    sources: citations(offer.sources, context),
    cite: citationOf(offer, context),
    list: offer.isInspiration
      ? undefined
      : {
          href: pathsFrom(context.base, t.locale).referrals(offer.municipality.id),
          label: t('referral.all', { municipality: offer.municipality.name }),
        },
  };
}

/** The date is that of what is known: it stays as long as the page says the same. */
function citationOf(offer: Offer, { t, base }: ViewContext): ProfessionalOffer['cite'] {
  return {
    title: offerProse(offer, t).title,
    rest: t('pro.cite.rest', {
      municipality: offer.municipality.name,
      date: formatDate(lastKnown(offer), t.locale),
    }),
    path: `${pathsFrom(base, t.locale).offer(offer)}#${PROFESSIONAL_ANCHOR}`,
    anchor: PROFESSIONAL_ANCHOR,
  };
}

/** The organisations beside the municipality, each with what it does. */
export function partnerFacts(
  offer: Offer,
  { t, base }: ViewContext,
): readonly { readonly link: NamedLink; readonly roles: string; readonly note: Words }[] {
  return offer.partners.map(({ organisation, roles, until, note }) => ({
    link: {
      href: pathsFrom(base, t.locale).partner(organisation.id),
      label: wordsIn('da', organisation.name, t.locale),
    },
    roles:
      formatList(
        roles.map((role) => t(`role.${role}`)),
        t.locale,
      ) + (until === undefined ? '' : ` (${t('pro.until', { date: formatDate(until, t.locale) })})`),
    note: wordsIn('da', note ?? '', t.locale),
  }));
}

function hoursWords(
  {
    hoursPerWeek,
    hoursPerYear,
  }: Pick<NonNullable<Offer['followUp']>['staffing'][number], 'hoursPerWeek' | 'hoursPerYear'>,
  t: Translate,
): string[] {
  return [
    hoursPerWeek === undefined ? '' : t('pro.hoursWeek', { hours: formatNumber(hoursPerWeek, t.locale) }),
    hoursPerYear === undefined ? '' : t('pro.hoursYear', { hours: formatNumber(hoursPerYear, t.locale) }),
  ].filter((words) => words !== '');
}
