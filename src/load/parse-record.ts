import { compileBody } from '../mdx/compile.ts';
import type { Body, BoxLabels } from '../mdx/body.ts';
import { LIMITS } from '../mdx/policy.ts';
import type { RenderOptions } from '../mdx/render.ts';
import type { FieldPath, Finding, Position } from '../schema/finding.ts';
import { EXTENSIONS, FOLDERS, type Frontmatter, type Kind } from '../schema/index.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** What rendering needs to know of the site. */
export interface ReadingOptions {
  /** The words of the boxes, by the text's language. */
  readonly labels: Readonly<Record<string, BoxLabels>> & { readonly da: BoxLabels };
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

const EMPTY_BODY: Body = {
  firstVisitHtml: '',
  html: '',
  professionalHtml: '',
  text: [],
  professionalText: [],
  links: [],
  citedSources: [],
};

/** Reads one file's bytes into a valid record, or says all that is wrong with it. Never throws for what an author wrote. */
export function parseRecord<K extends Kind>(
  kind: K,
  id: string,
  bytes: Uint8Array,
  options: ReadingOptions,
): ParseResult<K> {
  const file = `${FOLDERS[kind]}/${id}${EXTENSIONS[kind]}`;
  const decoded = decode(bytes, file);
  if ('findings' in decoded) return decoded;
  const parts =
    EXTENSIONS[kind] === '.mdx'
      ? splitFrontmatter(decoded.text, file)
      : { frontmatter: decoded.text, body: '', firstLine: 1 };
  if ('findings' in parts) return parts;
  const yaml = parseYaml(parts.frontmatter, file, parts.firstLine);
  const validated = 'findings' in yaml ? yaml : validate(kind, yaml.parsed, file);
  const compiled =
    parts.body.trim() === '' ? { body: EMPTY_BODY } : compileBody(parts.body, renderOptions(kind, id, options));
  const findings = [
    ...('findings' in validated ? validated.findings : []),
    ...('refusals' in compiled
      ? compiled.refusals.map((refusal): Finding => ({ file, severity: 'error', ...refusal }))
      : []),
  ];
  if ('findings' in yaml || 'findings' in validated || 'refusals' in compiled) return { findings };
  return { record: { kind, id, file, data: validated.data, body: compiled.body, locate: yaml.parsed.locate } };
}

/** A translation's boxes speak its language, and its links lead to pages in it. */
function renderOptions(kind: Kind, id: string, { labels, base }: ReadingOptions): RenderOptions {
  const locale = kind === 'translations' ? id.slice(id.lastIndexOf('.') + 1) : 'da';
  const own = labels[locale];
  return own === undefined || locale === 'da'
    ? { labels: labels.da, base }
    : { labels: own, base: `${base}${locale}/` };
}

function decode(bytes: Uint8Array, file: string): { text: string } | { findings: Finding[] } {
  const fail = (line: number, column: number, rule: string, message: string, hint: string) => ({
    findings: [{ file, line, column, severity: 'error' as const, rule, message, hint }],
  });
  if (bytes.length > LIMITS.fileBytes) {
    return fail(
      1,
      1,
      'file-size',
      `Filen fylder ${Math.ceil(bytes.length / 1000)} kB. Den må højst fylde ${LIMITS.fileBytes / 1000} kB.`,
      'Gør teksten kortere, eller del den i flere tilbud.',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(1, 1, 'file-encoding', 'Filen er ikke gemt som UTF-8.', 'Gem filen igen med tegnsættet UTF-8.');
  }
  text = text.replace(/\r\n?/g, '\n');
  const hidden = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const match = hidden.exec(line.replaceAll('\t', ' '));
    if (match)
      return fail(
        index + 1,
        match.index + 1,
        'hidden-character',
        'Her står et usynligt tegn.',
        'Slet tegnet, eller skriv linjen igen. Det følger tit med, når man kopierer.',
      );
  }
  return { text };
}

interface Parts {
  readonly frontmatter: string;
  /** The text after the frontmatter, behind as many empty lines as the frontmatter has: line numbers stay true. */
  readonly body: string;
  readonly firstLine: number;
}

function splitFrontmatter(text: string, file: string): Parts | { findings: Finding[] } {
  const lines = text.split('\n');
  const fail = (line: number, message: string) => ({
    findings: [
      {
        file,
        line,
        column: 1,
        severity: 'error' as const,
        rule: 'frontmatter',
        message,
        hint: 'Begynd filen med en linje ---, skriv felterne, og slut dem med en linje ---.',
      },
    ],
  });
  if (lines[0]?.trimEnd() !== '---') return fail(1, 'Filen begynder ikke med ---.');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return fail(lines.length, 'Felterne slutter ikke med ---.');
  return {
    frontmatter: lines.slice(1, end).join('\n'),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
    firstLine: 2,
  };
}
