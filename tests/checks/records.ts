import type { ContentRecords } from '../../src/load/disk.ts';
import { parseRecord, type ContentRecord } from '../../src/load/parse-record.ts';
import { KINDS, type Kind } from '../../src/schema/index.ts';
import { READING } from '../load/fixtures.ts';

/** The fields of an offer that breaks no rule; others are put over them. */
const OFFER = {
  title: 'Gåtur',
  summary: 'Kom forbi og sig hej.',
  municipality: 'esbjerg',
  level: 'universal',
  kind: 'activity',
  access: { mode: 'open', steps: [{ kind: 'drop-in' }] },
  audience: {},
  places: [{ kind: 'named', name: 'Huset' }],
  schedule: { rhythm: 'Hver torsdag' },
  contact: { phone: '75 00 00 00' },
  status: { state: 'running', asOf: '2026-01' },
  review: { date: '2026-02-01', role: 'Leder' },
  sources: [{ document: 'kilde' }],
};

const MUNICIPALITY = {
  name: 'Esbjerg',
  code: '0561',
  summary: 'Et sted.',
  asOf: '2026',
  sources: [{ document: 'kilde' }],
};

const SOURCE = { title: 'Kilde', publisher: 'Kommunen', kind: 'report', description: 'En kilde.' };

/** A valid offer as its file would give it. JSON is YAML. */
export function anOfferRecord(id: string, fields: object = {}, text = 'Tekst.'): ContentRecord<'offers'> {
  return record('offers', id, `---\n${yaml({ ...OFFER, ...fields })}---\n\n${text}\n`);
}

export function aMunicipalityRecord(id: string, fields: object = {}): ContentRecord<'municipalities'> {
  return record('municipalities', id, `---\n${yaml({ ...MUNICIPALITY, ...fields })}---\n`);
}

/** A catalogue in which every reference of the examples exists. */
export function recordsOf(parts: Partial<ContentRecords>): ContentRecords {
  const none = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as ContentRecords;
  return {
    ...none,
    municipalities: [aMunicipalityRecord('esbjerg')],
    sources: [record('sources', 'kilde', yaml(SOURCE))],
    ...parts,
  };
}

function yaml(fields: object): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

function record<K extends Kind>(kind: K, id: string, text: string): ContentRecord<K> {
  const result = parseRecord(kind, id, Buffer.from(text), READING);
  if ('findings' in result) throw new Error(`The example is not valid: ${JSON.stringify(result.findings)}`);
  return result.record;
}
