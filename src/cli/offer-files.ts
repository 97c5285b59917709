import { createHash } from 'node:crypto';
import { offerInLines } from '../authoring/migrations/001-lines.ts';
import type { YamlRecord } from '../authoring/yaml-text.ts';
import { listKind } from '../load/disk.ts';
import type { FileBytes } from '../load/images/folder.ts';
import type { Settings } from '../load/settings.ts';
import { parseYaml } from '../load/yaml.ts';
import { cutFile, type FileText } from '../authoring/file-text.ts';
import type { OfferFile } from '../spreadsheet/plan.ts';

/** An offer's file, ready to be shown in a sheet and to be changed. */
export interface EditableOffer extends OfferFile {
  readonly path: string;
  readonly bytes: FileBytes;
  readonly text: FileText;
  /** The fields as they stand there; `fields` are the same in the new form. */
  readonly written: YamlRecord;
}

/** The offers of a content folder that holds valid files, by id; of some municipalities only where any are named. */
export function readOffers(settings: Settings, municipalities: readonly string[]): Map<string, EditableOffer> {
  return new Map(
    listKind(settings, 'offers').files.flatMap(({ id, path, read }): [string, EditableOffer][] => {
      if (municipalities.length > 0 && !municipalities.includes(id.split('/')[0] ?? '')) return [];
      const bytes = read();
      const text = bytes instanceof Uint8Array ? cutFile(bytes) : undefined;
      if (!text || !(bytes instanceof Uint8Array)) throw new Error(`${path} has no fields that can be edited.`);
      const written = parseYaml(text.frontmatter, path, 1).parsed?.data as YamlRecord;
      const { fields } = offerInLines(written);
      return [[id, { fields, written, edition: editionOf(text.frontmatter), path, bytes, text }]];
    }),
  );
}

/** Begins with a letter: a spreadsheet would take digits for a number. */
function editionOf(frontmatter: string): string {
  return 'u' + createHash('sha256').update(frontmatter).digest('hex').slice(0, 10);
}
