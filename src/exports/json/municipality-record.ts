import type { Catalogue, Municipality } from '../../domain/catalogue.ts';
import { sharedPlace } from '../../domain/places/resolve.ts';
import { deriveGroup } from '../../domain/typology/typology.ts';
import { regionOf } from '../../reference/municipalities.ts';
import type { ExportContext } from '../addresses.ts';
import type { MunicipalityRecord } from './document-schema.ts';
import { ownContactRecord } from './contact-record.ts';
import { some, termRecord } from './some.ts';
import { changeRecord, houseOpeningRecord } from './times-record.ts';

export function municipalityRecord(municipality: Municipality, { at, catalogue }: ExportContext): MunicipalityRecord {
  const { id, name, country, code, summary, asOf, sources, corePrinciples } = municipality;
  const hasPage = isPublishing(municipality, catalogue);
  return {
    id,
    formerIds: some(municipality.formerIds),
    url: hasPage ? at.municipality(id, 'da') : undefined,
    data: at.municipalityData(id),
    changes: at.municipalityChanges(id),
    calendar: hasPage ? at.municipalityCalendar(id) : undefined,
    name,
    country,
    code,
    region: regionOf(code, catalogue.today),
    summary,
    typologyGroup: groupOf(municipality),
    units: some(municipality.units.map((unit) => unitRecord(unit, catalogue))),
    places: some(municipality.places.map(sharedPlace)),
    contact: ownContactRecord(municipality.contact),
    feedback: municipality.feedback,
    schoolHolidays: some(municipality.schoolHolidays),
    closed: some(municipality.closed ?? []),
    cooperationAreas: some(
      municipality.cooperationAreas.map(({ area, cooperates, note }) => ({ area, cooperates, note })),
    ),
    civilSociety: some(
      municipality.civilSociety.map(({ organisation, note, until }) => ({ organisation, note, until })),
    ),
    fourLegs: some(municipality.fourLegs.map(({ leg, state, note }) => ({ leg, state, note }))),
    corePrinciples: some(corePrinciples),
    recentChanges: some(municipality.recentChanges),
    lacks: some(municipality.lacks),
    strengths: some(municipality.strengths),
    results: some(municipality.results),
    asOf,
    sources,
  };
}

/** Whether the municipality has a page: a Danish one with offers of its own. */
export function isPublishing({ id, country }: Municipality, { offers }: Catalogue): boolean {
  return country === 'DK' && offers.some((offer) => offer.municipality.id === id && !offer.isInspiration);
}

/** The typology describes Danish municipalities. */
function groupOf(municipality: Municipality): number | undefined {
  if (municipality.country !== 'DK') return undefined;
  const answer = deriveGroup(municipality);
  return answer.kind === 'group' ? answer.group : undefined;
}

function unitRecord(unit: Municipality['units'][number], { vocabulary, organisations }: Catalogue) {
  const { id, name, form, crossDisciplinary, since, ages, description } = unit;
  const professions = unit.professions.flatMap((known) => vocabulary.professions.filter((term) => term.id === known));
  const runBy = unit.runBy.flatMap((known) => organisations.filter((row) => row.id === known));
  return {
    id,
    name,
    form,
    crossDisciplinary,
    since,
    ages,
    professions: some(professions.map(termRecord)),
    runBy: some(runBy.map((row) => ({ id: row.id, name: row.name }))),
    description,
    place: sharedPlace(unit),
    opens: some((unit.opens ?? []).map(houseOpeningRecord)),
    closed: some(unit.closed ?? []),
    changes: some((unit.changes ?? []).map(changeRecord)),
    contact: ownContactRecord(unit.contact),
    bring: some(unit.bring ?? []),
    languages: some(unit.languages ?? []),
  };
}
