import { REFUSED_CHARACTERS, findRefusedCharacters } from '../mdx/characters.ts';
import { LIMITS } from '../mdx/policy.ts';
import type { Position } from '../schema/finding.ts';

/** What is wrong at a place in a file, before the file's name is put to it. */
export interface Fault extends Position {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

export interface DecodedText {
  /** The file's text: no byte order mark, lines ended by `\n`, and without the characters in `faults`. */
  readonly text: string;
  readonly faults: readonly Fault[];
  /** Where a place in `text` stands in the file. */
  readonly inFile: (place: Position) => Position;
}

/** Reads bytes as UTF-8. Refused characters are taken out, so that the rest of the file can be checked in the same run. */
export function decode(bytes: Uint8Array): DecodedText {
  const faults = [...findSize(bytes), ...findEncoding(bytes)].slice(0, 1);
  if (faults.length > 0) return { text: '', faults, inFile: (place) => place };
  const lines = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').split('\n');
  const byLine = lines.map(findRefusedCharacters);
  return {
    text: lines.map((line, index) => (byLine[index]?.length === 0 ? line : withoutRefused(line))).join('\n'),
    faults: byLine.flatMap((found, index) =>
      found.map(({ index: at, rule, message, hint }) => ({ line: index + 1, column: at + 1, rule, message, hint })),
    ),
    inFile: ({ line, column }) => ({
      line,
      column: (byLine[line - 1] ?? []).reduce(
        (shifted, { index, length }) => (index < shifted ? shifted + length : shifted),
        column,
      ),
    }),
  };
}

function withoutRefused(line: string): string {
  return REFUSED_CHARACTERS.reduce((text, { pattern }) => text.replace(pattern, ''), line);
}

function findSize({ length }: Uint8Array): Fault[] {
  if (length <= LIMITS.fileBytes) return [];
  return [
    {
      line: 1,
      column: 1,
      rule: 'file-size',
      message: `Filen fylder ${Math.ceil(length / 1000)} kB. Den må højst fylde ${LIMITS.fileBytes / 1000} kB.`,
      hint: 'Gør teksten kortere, eller del den i flere tilbud.',
    },
  ];
}

function findEncoding(bytes: Uint8Array): Fault[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const valid = new TextEncoder().encode(text);
  const differs = bytes.findIndex((byte, index) => byte !== valid[index]);
  if (differs === -1) return [];
  const before = new TextDecoder().decode(bytes.subarray(0, differs)).split(/\r\n?|\n/);
  return [
    {
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      rule: 'file-encoding',
      message: 'Filen er ikke gemt som UTF-8.',
      hint: 'Gem filen igen med tegnsættet UTF-8.',
    },
  ];
}
