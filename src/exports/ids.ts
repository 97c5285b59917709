import { v5 } from 'uuid';

/** Chosen once; a change of it would change every id that others have stored. */
const NAMESPACE = '5b0c6a52-7d0e-4a57-9b55-0d2f7b3a6c11';

/** The permanent UUID (version 5) of something by its kind and its id: the same on every site and in every build. */
export function uuidOf(kind: string, id: string): string {
  return v5(`${kind}/${id}`, NAMESPACE);
}

interface Renamed {
  readonly id: string;
  /** Former names, the oldest first. */
  readonly formerIds: readonly string[];
}

/**
 * The id that a record was first published under, which others have stored: a new file name changes none of the ids made
 * of it. `formerIds` lists the oldest name first, so its first entry decides. An offer moves with its municipality: its
 * first id has the municipality's first name, unless the former id says another one (`gammel-kommune/babycafe`).
 */
export function permanentId(
  kind: 'municipality' | 'offer',
  record: Renamed,
  municipalities: readonly Renamed[],
): string {
  const [oldest] = record.formerIds;
  if (kind === 'municipality') return oldest ?? record.id;
  if (oldest?.includes('/')) return oldest;
  const [folder = '', slug = ''] = record.id.split('/');
  const municipality = municipalities.find(({ id }) => id === folder);
  return `${municipality?.formerIds[0] ?? folder}/${oldest ?? slug}`;
}
