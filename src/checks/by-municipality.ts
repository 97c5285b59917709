import type { ContentRecords } from '../load/disk.ts';
import type { Finding } from '../schema/finding.ts';

export interface MunicipalityFindings {
  readonly id: string;
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** Each municipality with what is said of its own file and its offers; what all share comes last, as `faelles`. */
export function findingsByMunicipality(
  findings: readonly Finding[],
  { municipalities }: Pick<ContentRecords, 'municipalities'>,
): readonly MunicipalityFindings[] {
  const owned = municipalities.map(({ id, data }) => ({
    id,
    name: data.name,
    findings: findings.filter(({ file }) => ownerOf(file) === id),
  }));
  const known = new Set(owned.map(({ id }) => id));
  const shared = findings.filter(({ file }) => !known.has(ownerOf(file) ?? ''));
  return [...owned, { id: 'faelles', name: 'Fælles filer', findings: shared }];
}

/** `offers/esbjerg/cafe.mdx` and `municipalities/esbjerg.mdx` are Esbjerg's. */
function ownerOf(file: string): string | undefined {
  const [folder, name = ''] = file.split('/');
  if (folder === 'offers') return name;
  return folder === 'municipalities' ? name.split('.')[0] : undefined;
}
