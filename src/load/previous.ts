import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { REFERRAL_FACTS } from '../domain/changes/facts.ts';
import { SNAPSHOT_FORMAT, SNAPSHOT_VERSION, type Snapshot } from '../domain/changes/snapshot.ts';

/** Where a built site keeps its snapshot, from its own top. */
export const SNAPSHOT_PATH = 'henvis/nyt.json';

const SnapshotSchema = z.object({
  format: z.literal(SNAPSHOT_FORMAT),
  version: z.int().min(1).max(SNAPSHOT_VERSION),
  date: z.iso.date(),
  since: z.iso.date(),
  municipalities: z.array(z.string()),
  offers: z.record(z.string(), z.record(z.string(), z.unknown())),
  log: z.array(
    z.object({
      date: z.iso.date(),
      offer: z.string(),
      title: z.string(),
      kind: z.enum(['new', 'changed', 'gone']),
      // A fact that a later program has and this one does not know is passed over.
      facts: z.array(z.string()).transform((names) => REFERRAL_FACTS.filter((fact) => names.includes(fact))),
    }),
  ),
});

/**
 * Reads what an earlier build published: its folder, or the file itself. Undefined without a place to look.
 * @throws Error with a sentence in Danish, when there is no such file or it cannot be read.
 */
export function readPrevious(place: string | undefined): Snapshot | undefined {
  if (place === undefined) return undefined;
  const file = existsSync(place) && statSync(place).isDirectory() ? join(place, SNAPSHOT_PATH) : place;
  if (!existsSync(file))
    throw new Error(
      `CATALOGUE_PREVIOUS: ${file} findes ikke. Peg på mappen med en tidligere færdig side, eller lad være med at sætte den.`,
    );
  const parsed = SnapshotSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new Error(
      `CATALOGUE_PREVIOUS: ${file} kan ikke læses. Det skal være filen ${SNAPSHOT_PATH} i version 1 til ${SNAPSHOT_VERSION}, som denne eller en tidligere udgave har skrevet.`,
    );
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
