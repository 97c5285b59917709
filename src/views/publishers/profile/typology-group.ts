import type { Municipality } from '../../../domain/catalogue.ts';
import type { Missing } from '../../../domain/typology/facts.ts';
import { GROUP_RULES, type Group, type GroupReason } from '../../../domain/typology/groups.ts';
import { deriveGroup } from '../../../domain/typology/typology.ts';
import { formatChoice, formatList } from '../../../i18n/format.ts';
import { tell } from '../../../i18n/publishers/index.ts';
import { citation, type Citation } from '../../citations.ts';
import type { NamedLink, ViewContext } from '../../context.ts';
import { pathsFrom } from '../../paths.ts';

export interface TypologyGroup {
  /** `Gruppe 1`, or that it cannot be told. */
  readonly title: string;
  readonly name: string;
  /** Why this group, a sentence each. */
  readonly reasons: readonly string[];
  /** What would have to be known to tell, a sentence each. */
  readonly missing: readonly string[];
  readonly isKnown: boolean;
  readonly source: Citation;
  /** All municipalities by group. */
  readonly typology: NamedLink;
}

/** Which of the four kinds of municipality the answers make this one, and why; or what is missing. */
export function typologyGroup(municipality: Municipality, context: ViewContext): TypologyGroup {
  const answer = deriveGroup(municipality);
  const common = {
    source: citation({ document: 'pwc-familiehuse-2021', section: '§ 3.2' }, context),
    typology: { href: pathsFrom(context.base, 'da').typology, label: tell('profile.group.typology') },
  };
  if (answer.kind === 'unknown') {
    return {
      title: openTitle(answer.possible),
      name: '',
      reasons: answer.hints.map(({ group, name }) => tell('profile.group.hint', { group, name })),
      missing: answer.missing.map((row) => missingWords(row, municipality)),
      isKnown: false,
      ...common,
    };
  }
  return {
    title: tell('profile.group', { group: answer.group }),
    name: context.t(`municipality.group.${answer.group}`),
    reasons: answer.reasons.map((reason) => reasonWords(reason, municipality)),
    missing: [],
    isKnown: true,
    ...common,
  };
}

/** Which groups are left, unless nothing is ruled out. */
function openTitle(possible: readonly Group[]): string {
  if (possible.length === GROUP_RULES.length) return tell('profile.group.unknown');
  return tell('profile.group.possible', { groups: formatChoice(possible.map(String), 'da') });
}

function reasonWords(reason: GroupReason, municipality: Municipality): string {
  switch (reason.kind) {
    case 'unit-for-young-children':
      return tell('profile.reason.unit-for-young-children', { unit: unitName(reason.unit, municipality) });
    case 'unit-for-wider-ages':
    case 'also-unit-for-wider-ages':
      return tell(`profile.reason.${reason.kind}`, {
        unit: unitName(reason.unit, municipality),
        age: reason.toYears,
      });
    case 'intervention':
      return tell('profile.reason.intervention', { name: reason.name });
    case 'no-unit':
    case 'interventions-stated':
    case 'no-interventions':
      return tell(`profile.reason.${reason.kind}`);
  }
}

function missingWords(missing: Missing, municipality: Municipality): string {
  switch (missing.kind) {
    case 'unit-cross-disciplinary':
    case 'unit-age-range':
      return tell(`profile.missing.${missing.kind}`, { unit: unitName(missing.unit, municipality) });
    case 'unit-contradiction':
      return tell('profile.missing.unit-contradiction', { units: unitNames(missing.units, municipality) });
    case 'intervention-contradiction':
      return tell('profile.missing.intervention-contradiction', { names: formatList(missing.interventions, 'da') });
    case 'has-cross-disciplinary-unit':
    case 'has-interventions':
    case 'unit-not-listed':
      return tell(`profile.missing.${missing.kind}`);
  }
}

function unitName(id: string, { units }: Municipality): string {
  return units.find((unit) => unit.id === id)?.name ?? id;
}

function unitNames(ids: readonly string[], municipality: Municipality): string {
  return formatList(
    ids.map((id) => unitName(id, municipality)),
    'da',
  );
}
