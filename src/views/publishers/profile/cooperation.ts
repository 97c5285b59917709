import type { Municipality } from '../../../domain/catalogue.ts';
import { formatDate } from '../../../i18n/format.ts';
import { tell } from '../../../i18n/publishers/index.ts';
import { plainWords } from '../../../i18n/words.ts';
import { COOPERATION_AREAS, FOUR_LEGS } from '../../../schema/terms.ts';
import type { NamedLink, ViewContext } from '../../context.ts';
import { organisationLink } from './links.ts';
import type { Note, References } from './references.ts';

/** One question with its answer: who, whether, and how. */
export interface CooperationRow {
  readonly label: string;
  /** Where the partner has a page. */
  readonly link: NamedLink | undefined;
  readonly answer: string;
  readonly isUnknown: boolean;
  readonly how: string;
  readonly note: Note | undefined;
}

export interface CooperationTable {
  readonly id: 'omraader' | 'ben' | 'region' | 'civilsamfund' | 'specialister';
  readonly title: string;
  readonly rows: readonly CooperationRow[];
  /** What is said where nothing is stated. */
  readonly none: string;
}

/** Who works together: four municipal areas, four legs, region, civil society, specialist services. */
export function cooperationTables(
  municipality: Municipality,
  references: References,
  context: ViewContext,
): CooperationTable[] {
  return [
    table('omraader', areas(municipality, references)),
    table('ben', legs(municipality, references)),
    table('region', regional(municipality, references, context)),
    table('civilsamfund', civil(municipality, references, context)),
    table('specialister', specialists(municipality, references)),
  ];
}

function table(id: CooperationTable['id'], rows: readonly CooperationRow[]): CooperationTable {
  return { id, title: tell(`profile.cooperation.${id}`), rows, none: tell('profile.cooperation.none') };
}

function areas({ cooperationAreas }: Municipality, references: References): CooperationRow[] {
  return COOPERATION_AREAS.map((area) => {
    const stated = cooperationAreas.find((row) => row.area === area);
    const label = tell(`profile.area.${area}`);
    if (stated === undefined) return unknown(label);
    return known(label, {
      answer: tell(stated.cooperates === 'yes' ? 'profile.yes' : 'profile.no'),
      how: stated.note,
      note: references.note(stated.source),
    });
  });
}

function legs({ fourLegs }: Municipality, references: References): CooperationRow[] {
  return FOUR_LEGS.map((leg) => {
    const stated = fourLegs.find((row) => row.leg === leg);
    const label = tell(`profile.leg.${leg}`);
    if (stated === undefined) return unknown(label);
    return known(label, {
      answer: tell(`profile.legState.${stated.state}`),
      how: stated.note,
      note: references.note(stated.source),
    });
  });
}

function regional(
  { regionalCooperation }: Municipality,
  references: References,
  context: ViewContext,
): CooperationRow[] {
  return regionalCooperation.map((row) => ({
    ...known(row.with, {
      answer: row.access === undefined ? '' : tell(`profile.regionAccess.${row.access}`),
      how: row.note,
      note: references.note(row.source),
    }),
    link:
      row.organisation === undefined ? undefined : { ...organisationLink(row.organisation, context), label: row.with },
  }));
}

function civil({ civilSociety }: Municipality, references: References, context: ViewContext): CooperationRow[] {
  return civilSociety.map(({ organisation, note, until, source }) => {
    const link = organisationLink(organisation, context);
    const answer = until === undefined ? '' : tell('profile.until', { date: formatDate(until, 'da') });
    return { ...known(plainWords(link.label), { answer, how: note, note: references.note(source) }), link };
  });
}

function specialists({ specialistAgreements }: Municipality, references: References): CooperationRow[] {
  return specialistAgreements.map(({ service, direction, written, note, source }) =>
    known(service, {
      answer: [
        tell(
          written === undefined ? 'profile.written.unknown' : written ? 'profile.written.yes' : 'profile.written.no',
        ),
        tell(`profile.direction.${direction ?? 'unknown'}`),
      ].join(' '),
      how: note,
      note: references.note(source),
    }),
  );
}

function known(
  label: string,
  { answer, how = '', note }: { answer: string; how: string | undefined; note: Note | undefined },
): CooperationRow {
  return { label, link: undefined, answer, isUnknown: false, how, note };
}

function unknown(label: string): CooperationRow {
  return { ...known(label, { answer: tell('profile.unknown'), how: '', note: undefined }), isUnknown: true };
}
