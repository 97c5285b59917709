import type { RenderOptions } from '../mdx/render.ts';
import type { Finding } from '../schema/finding.ts';
import { KINDS, type Kind } from '../schema/index.ts';
import { findStrayEntries, listFiles, type ContentFile } from './files.ts';
import { parseRecord, type ContentRecord, type ParseResult } from './parse-record.ts';

export type ContentRecords = { readonly [K in Kind]: readonly ContentRecord<K>[] };

export interface ReadContent {
  /** The valid files, by kind, sorted by id. */
  readonly records: ContentRecords;
  /** What is wrong with the others, one file at a time; rules across files are in `checks`. */
  readonly findings: readonly Finding[];
  /** The files that are there but not valid, `kind/id`: what points at them points at something. */
  readonly faulty: readonly string[];
}

/** Where content is read from: one folder, except for kinds that have a folder of their own elsewhere. */
export interface ContentLocation {
  readonly contentDir: string;
  /** Used for a kind that `contentDir` has no files of, such as the shared vocabulary. */
  readonly fallbackDir?: string;
}

/** Reads and validates every content file. All findings are collected; nothing is thrown for what an author wrote. */
export function readContent(location: ContentLocation, options: RenderOptions): ReadContent {
  const findings: Finding[] = findStrayEntries(location.contentDir);
  const faulty: string[] = [];
  const read = <K extends Kind>(kind: K): ContentRecord<K>[] => {
    const listing = listKind(location, kind);
    findings.push(...listing.findings);
    return listing.files.flatMap((file) => {
      const result = readRecord(kind, file, options);
      if ('record' in result) return [result.record];
      findings.push(...result.findings);
      faulty.push(`${kind}/${file.id}`);
      return [];
    });
  };
  const records = Object.fromEntries(KINDS.map((kind) => [kind, read(kind)])) as unknown as ContentRecords;
  return { records, findings, faulty };
}

/** Reads one listed file into a valid record, or says what is wrong with it. */
export function readRecord<K extends Kind>(kind: K, file: ContentFile, options: RenderOptions): ParseResult<K> {
  const bytes = file.read();
  return bytes instanceof Uint8Array ? parseRecord(kind, file.id, bytes, options) : { findings: [bytes] };
}

/** Kinds that a municipality's own repository may leave to the project. */
const SHARED_KINDS: readonly Kind[] = ['vocabulary'];

/** The files of one kind, from the fallback folder where the content folder has none of a shared kind. */
export function listKind({ contentDir, fallbackDir }: ContentLocation, kind: Kind) {
  const own = listFiles(contentDir, kind);
  const isEmpty = own.files.length === 0 && own.findings.length === 0;
  return isEmpty && fallbackDir !== undefined && SHARED_KINDS.includes(kind) ? listFiles(fallbackDir, kind) : own;
}
