import type { Municipality } from '../../domain/catalogue.ts';
import { deriveGroup } from '../../domain/typology/typology.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/translate.ts';
import type { Words } from '../../i18n/words.ts';
import { citations, type Citation } from '../citations.ts';
import type { ViewContext } from '../context.ts';
import { proseOf } from '../prose.ts';
import { professionalTermWords } from '../term-words.ts';

export interface ProfessionalMunicipality {
  readonly group: string;
  readonly groupNote: string;
  readonly units: readonly {
    readonly name: string;
    readonly since: string;
    readonly description: string;
    readonly professions: readonly Words[];
  }[];
  readonly lists: readonly { readonly title: string; readonly rows: readonly string[] }[];
  /** The language of the text. */
  readonly lang: Locale;
  readonly html: string;
  readonly sources: readonly Citation[];
}

/** How a municipality has organised its early help, for professionals. */
export function professionalMunicipality(municipality: Municipality, context: ViewContext): ProfessionalMunicipality {
  const { t, catalogue } = context;
  const answer = deriveGroup(municipality);
  const professions = (ids: readonly string[]) =>
    ids.flatMap((id) =>
      catalogue.vocabulary.professions.filter((term) => term.id === id).map((term) => professionalTermWords(term, t)),
    );
  const organisation = (id: string) => catalogue.organisations.find((row) => row.id === id)?.name ?? id;
  return {
    group: answer.kind === 'group' ? t(`municipality.group.${answer.group}`) : t('municipality.group.unknown'),
    groupNote: answer.kind === 'group' ? t('municipality.group.note', { group: answer.group }) : '',
    units: municipality.units.map((unit) => ({
      name: unit.name,
      since: unit.since === undefined ? '' : t('municipality.unitSince', { date: formatDate(unit.since, t.locale) }),
      description: unit.description ?? '',
      professions: professions(unit.professions),
    })),
    lists: [
      {
        title: t('municipality.regional'),
        rows: municipality.regionalCooperation.map(({ with: partner, note }) =>
          [partner, note].filter((part) => part !== undefined).join('. '),
        ),
      },
      {
        title: t('municipality.civil'),
        rows: municipality.civilSociety.map(({ organisation: id, note }) =>
          [organisation(id), note].filter((part) => part !== undefined).join('. '),
        ),
      },
      { title: t('municipality.strengths'), rows: municipality.strengths.map(({ text }) => text) },
      { title: t('municipality.lacks'), rows: municipality.lacks.map(({ text }) => text) },
    ].filter(({ rows }) => rows.length > 0),
    ...proseOf(municipality, t.locale).professional,
    sources: citations(municipality.sources, context),
  };
}
