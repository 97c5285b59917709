import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord, type ParseResult } from '../../src/load/parse-record.ts';
import { findUnsafe, textOf } from '../mdx/safe-html.ts';
import { OPTIONS, fixture } from './fixtures.ts';

/** Each run reads one file of about 300 bytes in well under a millisecond or two. */
const RUNS = { numRuns: 1500 };

/** Pieces that mean something to YAML, MDX, HTML or a browser. */
const HOSTILE = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '{',
    '}',
    '`',
    '```',
    '*',
    '**',
    '_',
    '~~',
    '[',
    '](',
    ')',
    '![',
    '|',
    '\\',
    '&',
    '#',
    '---',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '    ',
    '- ',
    '1. ',
    '> ',
    ': ',
    ' #',
    '"',
    "'",
    '? ',
    '!!js/function ',
    '&a ',
    '*a',
  ],
  ...['<script>', '</script>', '<img src=x onerror=alert(1)>', '<!--', '-->', '<style>', '<svg onload=x>', '<br/>'],
  ...['<GoodToKnow>', '</GoodToKnow>', '<Steps>', '</Steps>', '<FirstVisit>', '</FirstVisit>', '<ForProfessionals>'],
  ...['<Paraphrase who="x" source="kilde">', '</Paraphrase>', '<>', '</>', '{...x}', ' set:html="x"', ' onclick="x"'],
  ...['[x](javascript:alert(1))', '[x](https://a.example)', '[x](//a.example)', 'https://a.example', 'www.a.example'],
  ...['[x]: data:x', 'mailto:', '&#106;', '&lt;script&gt;', '&#x202e;', '&quot;', '&#0;', '\\u202e', '"\\0"'],
  ...[
    'import x from "y"',
    'export const x = 1',
    '\0',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ud83d\ude00',
    'æøå',
    '__proto__: 1\n',
  ],
  ...[
    '<<: {}\n',
    'layout: x\n',
    '| a | b |\n| - | - |\n',
    '[^1]',
    '[^1]: x',
    '$x$',
    ':::note',
    '=====',
    '%YAML 1.1\n',
    '...\n',
  ],
];

const BENIGN = readdirSync(join(fixture('benign'), 'programmes')).map((name) =>
  readFileSync(join(fixture('benign'), 'programmes', name), 'utf8'),
);

const [FRONTMATTER = ''] = /^---\n[^]*?\n---\n/.exec(BENIGN[0] ?? '') ?? [];

function parse(bytes: Uint8Array): ParseResult<'programmes'> {
  return parseRecord('programmes', 'proeve', bytes, OPTIONS);
}

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 })),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 3 })),
});

function mutate(text: string, edits: readonly Edit[]): string {
  return edits.reduce((current, { at, remove, insert }) => {
    const index = Math.floor(at * current.length);
    return current.slice(0, index) + insert + current.slice(index + remove);
  }, text);
}

/** Whatever the bytes: a finding inside the file, or a record whose HTML is safe. */
function expectSound(bytes: Uint8Array): void {
  const result = parse(bytes);
  if ('record' in result) {
    const { firstVisitHtml, html, professionalHtml } = result.record.body;
    expect([firstVisitHtml, html, professionalHtml].flatMap(findUnsafe)).toEqual([]);
    return;
  }
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/);
  expect(result.findings.length).toBeGreaterThan(0);
  for (const { line, column, message, hint = '' } of result.findings) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    expect(message + hint).not.toMatch(/[\p{Cc}\u202a-\u202e]|undefined|NaN/u);
  }
}

describe('whatever is in a file', () => {
  it('random bytes give findings or safe HTML', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectSound(bytes)),
      RUNS,
    );
  });

  it('random pieces of markup in the text give findings or safe HTML', () => {
    const body = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.lorem({ maxCount: 2 })), { maxLength: 25 });
    fc.assert(
      fc.property(body, (pieces) => expectSound(Buffer.from(`${FRONTMATTER}\n${pieces.join('')}`))),
      RUNS,
    );
  });

  it('random pieces of markup in the fields give findings or safe HTML', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...HOSTILE, 'name: ', 'kind: method\n', 'sources:\n'), { maxLength: 25 }),
        (pieces) => expectSound(Buffer.from(`---\n${pieces.join('')}\n---\nTekst.`)),
      ),
      RUNS,
    );
  });

  it('a good file that is changed here and there gives findings or safe HTML', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BENIGN), fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) =>
        expectSound(Buffer.from(mutate(text, edits))),
      ),
      { numRuns: 4000 },
    );
  });

  it('a good file that lost a part of its bytes gives findings or safe HTML', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BENIGN), fc.nat(400), fc.nat(20), (text, from, length) => {
        const bytes = Buffer.from(text);
        expectSound(Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]));
      }),
      RUNS,
    );
  });
});

describe('what an author writes', () => {
  // Without @: an e-mail address becomes a link also when it is escaped.
  const PUNCTUATION = /[!-/:-@[-`{-~]/g;
  const visible = fc
    .array(
      fc.oneof(fc.constantFrom(...Array.from('<>&"\'{}[]()*_`~#|\\!:;=+-.,/$%^?æøåé€😀 ')), fc.lorem({ maxCount: 1 })),
      {
        minLength: 1,
      },
    )
    .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

  it('is shown letter by letter when its signs are escaped', () => {
    fc.assert(
      fc.property(visible, (text) => {
        const result = parse(Buffer.from(`${FRONTMATTER}\n${text.replace(PUNCTUATION, '\\$&')}\n`));
        expect('record' in result ? textOf(result.record.body.html) : result.findings).toBe(text);
      }),
      RUNS,
    );
  });

  it('in a field stays the text it is, and adds nothing to the HTML', () => {
    fc.assert(
      fc.property(visible, (text) => {
        const name = text.slice(0, 100).trim();
        const result = parse(Buffer.from(FRONTMATTER.replace('name: Opdigtet', () => `name: ${JSON.stringify(name)}`)));
        expect('record' in result ? [result.record.data.name, result.record.body.html] : result.findings).toEqual([
          name,
          '',
        ]);
      }),
      RUNS,
    );
  });

  it('as the name in a paraphrase is shown letter by letter', () => {
    fc.assert(
      fc.property(visible, (text) => {
        const who = text.slice(0, 100).trim();
        const attribute = who.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        const source = `${FRONTMATTER}\n<Paraphrase who="${attribute}" source="kilde">\n\nTekst.\n\n</Paraphrase>\n`;
        const result = parse(Buffer.from(source));
        expect('record' in result ? textOf(result.record.body.html) : result.findings).toBe(`Tekst.${who} (gengivet)`);
        expect('record' in result ? findUnsafe(result.record.body.html) : []).toEqual([]);
      }),
      RUNS,
    );
  });
});
