import { factsOf, type SurveyFacts } from '../../domain/survey/shares.ts';
import { GROUP_RULES, type Group } from '../../domain/typology/groups.ts';
import { formatChoice, formatDate } from '../../i18n/format.ts';
import { tell } from '../../i18n/publishers/index.ts';
import { municipalityMap, type MapShapes, type MunicipalityShape } from '../../reference/map.ts';
import { MUNICIPALITIES } from '../../reference/municipalities.ts';
import { SURVEY } from '../../reference/survey.ts';
import { citation, type Citation } from '../citations.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { pathsFrom } from '../paths.ts';
import { publishingMunicipalities } from '../../domain/offers-of.ts';
import { surveyFigures, type FigureView } from './survey-figures.ts';

export interface TypologyPage {
  readonly map: MapShapes;
  readonly shapes: readonly (MunicipalityShape & { readonly group: Group | undefined; readonly link: NamedLink })[];
  readonly groups: readonly GroupRow[];
  readonly catalogueDate: string;
  readonly rest: string;
  readonly warnings: readonly string[];
  readonly figures: readonly FigureView[];
  readonly source: Citation;
}

/** One of the four kinds of municipality, or (without a group) those whose kind is not known. */
export interface GroupRow {
  readonly group: Group | undefined;
  readonly title: string;
  readonly name: string;
  readonly survey: string;
  readonly catalogue: string;
  readonly municipalities: readonly NamedLink[];
}

/** The typology of PwC 2021 and its survey beside what the catalogue holds. Never a ranking. */
export function typologyPage(context: ViewContext): TypologyPage {
  const { catalogue, t } = context;
  const facts = factsOf(catalogue);
  const map = municipalityMap({ codes: facts.flatMap(({ municipality }) => municipality.code ?? []), width: 640 });
  return {
    map,
    shapes: map.shapes.flatMap((shape) => {
      const found = facts.find(({ municipality }) => municipality.code === shape.code);
      return found ? [{ ...shape, group: found.group, link: shapeLink(found, context) }] : [];
    }),
    groups: ([1, 2, 3, 4, undefined] as const).map((group) => groupRow(group, facts, context)),
    catalogueDate: formatDate(catalogue.today, t.locale),
    rest: tell('typology.inNone', { count: MUNICIPALITIES.length - facts.length }),
    warnings: [
      tell('typology.warning.base', { count: facts.length }),
      tell('typology.warning.unknown'),
      tell('typology.warning.typology'),
      tell('typology.warning.lost'),
    ],
    figures: surveyFigures(context),
    source: citation({ document: SURVEY.source }, context),
  };
}

function groupRow(group: Group | undefined, facts: readonly SurveyFacts[], context: ViewContext): GroupRow {
  const members = facts.filter((row) => row.group === group);
  const surveyed = SURVEY.figures
    .find(({ figure }) => figure === 3)
    ?.bars.find(({ bar }) => bar === `group-${group ?? ''}`)?.value;
  return {
    group,
    title: groupTitle(group),
    name: group === undefined ? '' : context.t(`municipality.group.${group}`),
    survey:
      typeof surveyed === 'number' ? tell('typology.countOf', { count: surveyed, total: SURVEY.respondents }) : '',
    catalogue: tell('typology.countOf', { count: members.length, total: facts.length }),
    municipalities: members.map((row) => ({ ...municipalityLink(row, context), label: memberName(row) })),
  };
}

/** A municipality whose group is open stands with the groups that are left, unless all are. */
function memberName({ municipality: { name }, possible }: SurveyFacts): string {
  if (possible.length === 1 || possible.length === GROUP_RULES.length) return name;
  return tell('typology.possible', { name, groups: formatChoice(possible.map(String), 'da') });
}

function groupTitle(group: Group | undefined): string {
  return group === undefined ? tell('typology.groupUnknown') : tell('typology.group', { group });
}

function shapeLink(facts: SurveyFacts, context: ViewContext): NamedLink {
  const { href } = municipalityLink(facts, context);
  const label = tell('typology.shape', { name: facts.municipality.name, group: groupTitle(facts.group) });
  return { href, label };
}

/** Municipalities that only lend an example have no page of their own. */
function municipalityLink({ municipality }: SurveyFacts, { catalogue, t, base }: ViewContext): NamedLink {
  const hasPage = publishingMunicipalities(catalogue).some(({ id }) => id === municipality.id);
  const paths = pathsFrom(base, t.locale);
  return { href: hasPage ? paths.profile(municipality.id) : paths.inspiration, label: municipality.name };
}
