import type { Municipality } from '../../domain/catalogue.ts';
import { CRITERIA } from '../../domain/quality/criteria.ts';
import { countCriteria, qualityOf } from '../../domain/quality/quality.ts';
import { formatList } from '../../i18n/format.ts';
import { tell } from '../../i18n/publishers/index.ts';
import type { Finding } from '../../schema/finding.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { pathsFrom } from '../paths.ts';
import { offersOf } from '../../domain/offers-of.ts';
import { rulePath } from './rules.ts';

export interface QualityPage {
  readonly title: string;
  readonly findings: readonly {
    readonly severity: string;
    readonly place: string;
    readonly message: string;
    readonly hint: string;
    readonly rule: NamedLink;
  }[];
  readonly advice: string;
  readonly lead: string;
  readonly criteria: readonly {
    readonly question: string;
    readonly matters: string;
    readonly told: string;
    /** Per cent of the offers it is asked of; left out where it is asked of none. */
    readonly width?: number;
  }[];
  readonly offers: readonly { readonly link: NamedLink; readonly told: string; readonly missing: string }[];
}

/**
 * What a municipality's texts tell and lack. `findings` are those of its own files. Offers stand in the catalogue's
 * order, never by score.
 */
export function qualityPage(
  municipality: Pick<Municipality, 'id' | 'name'>,
  findings: readonly Finding[],
  context: ViewContext,
): QualityPage {
  const { catalogue, t, base } = context;
  const offers = offersOf(catalogue, municipality.id).filter(({ isEnded }) => !isEnded);
  const qualities = offers.map((offer) =>
    qualityOf(offer, { today: catalogue.today, brokenRules: brokenRulesOf(offer.id, findings) }),
  );
  const advice = findings.filter(({ severity }) => severity === 'advice').length;
  return {
    title: tell('quality.title', { name: municipality.name }),
    findings: findings.filter(({ severity }) => severity !== 'advice').map((finding) => findingRow(finding, context)),
    advice: advice === 0 ? '' : tell('quality.adviceCount', { count: advice }),
    lead: tell('quality.criteriaLead', { count: offers.length }),
    criteria: countCriteria(qualities).map(({ id, met, asked }) => ({
      question: tell(`quality.criterion.${id}`),
      matters: tell(`quality.matters.${CRITERIA.find((row) => row.id === id)?.matters ?? 'families'}`),
      told: asked === 0 ? tell('quality.notAsked') : tell('quality.of', { met, asked }),
      ...(asked === 0 ? {} : { width: Math.round((met / asked) * 100) }),
    })),
    offers: offers.map((offer, index) => {
      const { met, missing } = qualities[index] ?? { met: [], missing: [] };
      const list = formatList(
        missing.map((id) => tell(`quality.criterion.${id}`)),
        t.locale,
      );
      return {
        link: { href: pathsFrom(base, t.locale).offer(offer), label: offer.title },
        told: tell('quality.of', { met: met.length, asked: met.length + missing.length }),
        missing: missing.length === 0 ? tell('quality.nothingMissing') : tell('quality.missing', { list }),
      };
    }),
  };
}

function brokenRulesOf(offerId: string, findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(({ file }) => file === `offers/${offerId}.mdx`).map(({ rule }) => rule));
}

function findingRow(
  { file, line, severity, rule, message, hint = '' }: Finding,
  context: ViewContext,
): QualityPage['findings'][number] {
  return {
    severity: tell(`rules.severity.${severity}`),
    place: tell('quality.place', { file, line }),
    message,
    hint,
    rule: { href: rulePath(rule, context), label: rule },
  };
}
