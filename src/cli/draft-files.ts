import { join } from 'node:path';
import { findChanges, isSame } from '../authoring/changes.ts';
import { editKeepingComments } from '../authoring/keep-comments.ts';
import { newOfferText, offerOrder } from '../authoring/new-file.ts';
import type { YamlValue } from '../authoring/yaml-text.ts';
import { BOX_LABELS } from '../i18n/box-labels.ts';
import { parseRecord } from '../load/parse-record.ts';
import type { Settings } from '../load/settings.ts';
import { parseYaml } from '../load/yaml.ts';
import { cutFile, joinFile } from '../authoring/file-text.ts';
import type { PlannedRow } from '../spreadsheet/plan.ts';
import type { EditableOffer } from './offer-files.ts';
import { Refusal } from './run-command.ts';
import type { FileToWrite } from './write-files.ts';

/**
 * The files as the rows make them. Each is read again as the check would read it: what is written says what the row said, or
 * nothing is written at all.
 */
export function draftFiles(
  rows: readonly PlannedRow[],
  offers: ReadonlyMap<string, EditableOffer>,
  settings: Settings,
): FileToWrite[] {
  return rows.map((row) => {
    const offer = offers.get(row.id);
    const bytes = offer ? editedBytes(row, offer) : new TextEncoder().encode(newOfferText(row.after));
    assertSays(row, offer ? Object.assign(bytes, { images: offer.bytes.images }) : bytes, settings);
    return offer
      ? { path: offer.path, bytes, before: offer.bytes }
      : { path: join(settings.contentDir, 'offers', `${row.id}.mdx`), bytes };
  });
}

function editedBytes({ after }: PlannedRow, { text, written }: EditableOffer): Uint8Array {
  return joinFile(text, editKeepingComments(text.frontmatter, findChanges(written, after), offerOrder));
}

/** Throws unless a file's bytes are valid and say what the row says. */
export function assertSays({ id, after, addressOf }: PlannedRow, bytes: Uint8Array, { base }: Settings): void {
  const result = parseRecord('offers', id, bytes, { labels: BOX_LABELS, base });
  if ('findings' in result) {
    const [finding] = result.findings;
    throw new Refusal(
      `${addressOf(undefined)}: Filen ${id} kan ikke skrives. ${finding?.message ?? ''} ${finding?.hint ?? ''}`,
    );
  }
  const written = parseYaml(cutFile(bytes)?.frontmatter ?? '', id, 1).parsed?.data;
  if (!isSame(written as YamlValue, after)) throw new Error(`The fields of ${id} would not be what the row says.`);
}
