import { findingsByMunicipality, type MunicipalityFindings } from '../checks/by-municipality.ts';
import { checkContent } from '../checks/content.ts';
import { readSettings } from '../load/settings.ts';

let known: readonly MunicipalityFindings[] | undefined;

/** What the check says of each municipality's files: read once for all pages of a build. */
export function municipalityFindings(): readonly MunicipalityFindings[] {
  if (known === undefined || import.meta.env.DEV) {
    const { records, findings } = checkContent(readSettings());
    known = findingsByMunicipality(findings, records);
  }
  return known;
}
