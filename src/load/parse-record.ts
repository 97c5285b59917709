import type { Body, BoxLabels } from '../mdx/body.ts';
import { localisedAddress } from '../addresses/localised.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { compileBody } from '../mdx/compile.ts';
import { LIMITS } from '../mdx/policy.ts';
import type { RenderOptions, TreeOptions } from '../mdx/render.ts';
import { sortFindings, type FieldPath, type Finding, type Position } from '../schema/finding.ts';
import { EXTENSIONS, FOLDERS, translatedKind, type Frontmatter, type Kind } from '../schema/index.ts';
import { findConflictMark } from './conflict.ts';
import { decode, type DecodedText, type Fault } from './decode.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { FileBytes } from './images/folder.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** What rendering needs to know of the site. */
export interface ReadingOptions {
  /** The words of the boxes, by the text's language. */
  readonly labels: Readonly<Record<Locale, BoxLabels>>;
  /** The site's base path with a slash at the end. */
  readonly base: string;
}

/** One valid authored file. */
export interface ContentRecord<K extends Kind = Kind> {
  readonly kind: K;
  /** The file's path in its kind's folder without its ending: `esbjerg/babybio`. */
  readonly id: string;
  readonly file: string;
  readonly data: Frontmatter<K>;
  readonly body: Body;
  readonly locate: (path: FieldPath) => Position;
}

export type ParseResult<K extends Kind> =
  { readonly record: ContentRecord<K> } | { readonly findings: readonly Finding[] };

export const EMPTY_BODY: Body = {
  firstVisitHtml: '',
  html: '',
  professionalHtml: '',
  text: [],
  textPlaces: [],
  professionalText: [],
  links: [],
  citedSources: [],
  images: [],
};

/** Reads one file's bytes into a valid record, or says all that is wrong with it. Never throws for what an author wrote. */
export function parseRecord<K extends Kind>(
  kind: K,
  id: string,
  bytes: FileBytes,
  options: ReadingOptions,
): ParseResult<K> {
  const file = `${FOLDERS[kind]}/${id}${EXTENSIONS[kind]}`;
  const decoded = decode(bytes);
  const { data, body, locate, findings } = readText(kind, file, decoded.text, {
    ...renderOptions(kind, id, options),
    ...(bytes.images ? { findImage: bytes.images.find } : {}),
  });
  if (decoded.faults.length > 0) return { findings: report(file, findings, decoded) };
  if (data === undefined || body === undefined || findings.length > 0)
    return { findings: report(file, findings, decoded) };
  return { record: { kind, id, file, data, body, locate } };
}

/** A translation's boxes speak its language, and its links lead to pages in it. */
function renderOptions(kind: Kind, id: string, { labels, base }: ReadingOptions): RenderOptions {
  const ending = translatedKind(kind) === undefined ? 'da' : id.slice(id.lastIndexOf('.') + 1);
  // A language the site does not have is what the checks report.
  const locale = LOCALES.find((known) => known === ending) ?? 'da';
  return { labels: labels[locale], base, addressOf: (page) => localisedAddress(page, base, locale) };
}

interface ReadText<K extends Kind> {
  readonly data?: Frontmatter<K>;
  readonly body?: Body;
  readonly locate: (path: FieldPath) => Position;
  readonly findings: readonly Finding[];
}

function readText<K extends Kind>(kind: K, file: string, text: string, options: TreeOptions): ReadText<K> {
  const top = (): Position => ({ line: 1, column: 1 });
  const conflict = findConflictMark(text);
  if (conflict) return { locate: top, findings: [toFinding(file, conflict)] };
  const isMdx = EXTENSIONS[kind] === '.mdx';
  const parts = isMdx ? splitFrontmatter(text) : { frontmatter: text, body: '', firstLine: 1 };
  if ('fault' in parts) return { locate: top, findings: [toFinding(file, parts.fault)] };
  const yaml = parseYaml(parts.frontmatter, file, parts.firstLine);
  const validated = yaml.parsed ? validate(kind, yaml.parsed, file) : { findings: [] };
  const compiled = parts.body.trim() === '' ? { body: EMPTY_BODY } : compileBody(parts.body, options);
  return {
    ...('data' in validated ? { data: validated.data } : {}),
    ...('body' in compiled ? { body: compiled.body } : {}),
    locate: yaml.parsed?.locate ?? top,
    findings: [
      ...yaml.findings,
      ...('findings' in validated ? validated.findings.filter(({ line }) => !isOnLine(yaml.findings, line)) : []),
      ...('refusals' in compiled ? compiled.refusals.map((refusal) => toFinding(file, refusal)) : []),
    ],
  };
}

/** A line that means something else than it seems to brings other faults with it. */
function isOnLine(findings: readonly Finding[], line: number): boolean {
  return findings.some((finding) => finding.line === line);
}

/** Every finding of a file by place; of a file with very many, the first. */
function report(file: string, findings: readonly Finding[], { text, faults, inFile }: DecodedText): Finding[] {
  const ofText =
    text === '' && faults.length > 0 ? [] : findings.map((finding) => ({ ...finding, ...inFile(finding) }));
  const all = sortFindings([...faults.map((fault) => toFinding(file, fault)), ...ofText]);
  const next = all[LIMITS.findings];
  if (!next) return all;
  const more: Fault = {
    line: next.line,
    column: next.column,
    rule: 'more-findings',
    message: 'Herfra er der flere fejl i filen.',
    hint: 'Ret de første, og kør kontrollen igen.',
  };
  return [...all.slice(0, LIMITS.findings), toFinding(file, more)];
}

function toFinding(file: string, fault: Omit<Fault, 'hint'> & { readonly hint?: string }): Finding {
  return { file, severity: 'error', ...fault };
}
