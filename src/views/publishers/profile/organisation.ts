import type { Municipality } from '../../../domain/catalogue.ts';
import { formatAge, formatDate, formatList } from '../../../i18n/format.ts';
import { tell } from '../../../i18n/publishers/index.ts';
import type { Words } from '../../../i18n/words.ts';
import type { NamedLink, ViewContext } from '../../context.ts';
import { professionalTermWords } from '../../term-words.ts';
import { organisationLink } from './links.ts';
import type { Note, References } from './references.ts';

type Unit = Municipality['units'][number];
type Ages = Unit['ages'];

export interface ProfileUnit {
  readonly id: string;
  readonly name: string;
  /** What it is, since when and for whom: a line each. */
  readonly facts: readonly { readonly label: string; readonly text: string; readonly isUnknown: boolean }[];
  readonly professions: readonly Words[];
  readonly runBy: readonly NamedLink[];
  readonly satellites: readonly string[];
  readonly description: string;
  readonly notes: readonly Note[];
}

export interface ProfileIntervention {
  readonly name: string;
  readonly text: string;
  readonly note: Note | undefined;
}

/** The houses, teams and institutions of a municipality. */
export function profileUnits(municipality: Municipality, references: References, context: ViewContext): ProfileUnit[] {
  return municipality.units.map((unit) => ({
    id: unit.id,
    name: unit.name,
    facts: factsOf(unit),
    professions: context.catalogue.vocabulary.professions
      .filter(({ id }) => unit.professions.includes(id))
      .map((term) => professionalTermWords(term, context.t)),
    runBy: unit.runBy.map((id) => organisationLink(id, context)),
    satellites: unit.satellites.map(({ place, state, note }) =>
      [tell(`profile.satellite.${state}`, { place }), note].filter((part) => part !== undefined).join(' '),
    ),
    description: unit.description ?? '',
    notes: unit.sources.flatMap((source) => references.note(source) ?? []),
  }));

  function factsOf({ form, crossDisciplinary, since, ages, parentAge, hotDesks }: Unit): ProfileUnit['facts'] {
    return [
      fact('form', tell(`profile.form.${form}`)),
      fact('since', since === undefined ? '' : formatDate(since, 'da')),
      fact('crossDisciplinary', yesNo(crossDisciplinary)),
      fact('ages', agesWords(ages, context)),
      ...(parentAge === undefined ? [] : [fact('parentAge', parentAgeWords(parentAge))]),
      ...(hotDesks === undefined ? [] : [fact('hotDesks', yesNo(hotDesks))]),
    ];
  }
}

/** Delimited cross-disciplinary interventions, beside the units. */
export function profileInterventions(
  municipality: Municipality,
  references: References,
  context: ViewContext,
): ProfileIntervention[] {
  return municipality.interventions.map(({ name, ages, description, source }) => ({
    name,
    text: [agesWords(ages, context), description].filter((part) => part !== undefined && part !== '').join('. '),
    note: references.note(source),
  }));
}

type FactId = 'form' | 'since' | 'crossDisciplinary' | 'ages' | 'parentAge' | 'hotDesks';

function fact(id: FactId, text: string): ProfileUnit['facts'][number] {
  const label = tell(`profile.unit.${id}`);
  return text === '' ? { label, text: tell('profile.unknown'), isUnknown: true } : { label, text, isUnknown: false };
}

function yesNo(answer: boolean | undefined): string {
  return answer === undefined ? '' : tell(answer ? 'profile.yes' : 'profile.no');
}

/** `Gravide og børn fra 0 til 6 år`. The empty string where nothing is stated. */
function agesWords(ages: Ages, { t }: ViewContext): string {
  if (ages === undefined) return '';
  const { pregnancy, fromYears: from, toYears: to } = ages;
  const years = (count: number) => formatAge(count * 12, t);
  const child =
    from !== undefined && to !== undefined
      ? tell('profile.ages.fromTo', { from, to: years(to) })
      : from !== undefined
        ? tell('profile.ages.from', { from: from === 0 ? tell('profile.ages.birth') : years(from) })
        : to === undefined
          ? ''
          : tell('profile.ages.to', { to: years(to) });
  const parts = [pregnancy === true ? tell('profile.ages.pregnant') : '', child].filter((part) => part !== '');
  return sentence(formatList(parts, 'da'));
}

function parentAgeWords({ fromAge, toAge }: NonNullable<Unit['parentAge']>): string {
  if (fromAge !== undefined && toAge !== undefined)
    return tell('profile.parentAge.fromTo', { from: fromAge, to: toAge });
  if (fromAge !== undefined) return tell('profile.parentAge.from', { from: fromAge });
  return toAge === undefined ? '' : tell('profile.parentAge.to', { to: toAge });
}

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
