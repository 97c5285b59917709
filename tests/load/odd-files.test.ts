import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listKind, readContent, readRecord } from '../../src/load/disk.ts';
import { READING, summarise } from './fixtures.ts';

const SOURCE = 'title: En rapport\npublisher: Kommunen\nkind: report\ndescription: Noget.\n';
const PROGRAMME =
  '---\nname: En metode\nkind: method\nsummary: Det er en metode.\nsources:\n  - { document: rapport }\n---\n\nTekst på æøå.\n';

let contentDir = '';

beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => rmSync(contentDir, { recursive: true }));

function write(path: string, data: string | Uint8Array): string {
  const file = join(contentDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
  return file;
}

function read() {
  return readContent({ contentDir }, READING);
}

function findings(): string[] {
  return summarise(read().findings);
}

describe('bytes', () => {
  it('may begin with a byte order mark', () => {
    write('programmes/bom.mdx', `\ufeff${PROGRAMME}`);
    expect(findings()).toEqual([]);
    expect(read().records.programmes[0]?.data.name).toBe('En metode');
  });

  it('count columns from after the byte order mark', () => {
    write('programmes/bom.mdx', `\ufeff---\nnavn: x\n${PROGRAMME.slice(4)}`);
    expect(findings()).toEqual(['programmes/bom.mdx:2:1 error unknown-field']);
  });

  it.each(['\r\n', '\r'])('may end lines as Windows and old Macs do: %j', (ending) => {
    write('programmes/linjer.mdx', PROGRAMME.replaceAll('\n', ending));
    expect(findings()).toEqual([]);
    expect(read().records.programmes[0]?.body.html).toBe('<p>Tekst på æøå.</p>');
  });

  it('are placed by line and column after Windows line endings and letters outside ASCII', () => {
    write('programmes/linjer.mdx', `${PROGRAMME}\næøå 😀 {x}\n`.replaceAll('\n', '\r\n'));
    expect(findings()).toEqual(['programmes/linjer.mdx:11:8 error mdx-syntax']);
  });

  it('in another encoding are reported where the first odd one is', () => {
    write('programmes/latin.mdx', Buffer.from(PROGRAMME, 'latin1'));
    expect(findings()).toEqual(['programmes/latin.mdx:9:8 error file-encoding']);
  });

  it('in UTF-16 are reported', () => {
    write('programmes/utf16.mdx', Buffer.from(`\ufeff${PROGRAMME}`, 'utf16le'));
    expect(findings()).toEqual(['programmes/utf16.mdx:1:1 error file-encoding']);
  });

  it('of a letter that was lost are reported', () => {
    write('programmes/tabt.mdx', PROGRAMME.replace('på', 'p\ufffd'));
    expect(findings()).toEqual(['programmes/tabt.mdx:9:8 error lost-character']);
  });

  it.each([
    ['NUL', '\0'],
    ['escape', '\u001b[31m'],
    ['zero width', '\u200b'],
    ['bidi override', '\u202e'],
    ['bidi isolate', '\u2067'],
    ['soft hyphen', '\u00ad'],
    ['line separator', '\u2028'],
    ['invisible tag letter', '\u{e0041}'],
    ['zero width joiner between letters', '\u200d'],
    ['private use', '\ue000'],
  ])('that nobody sees are reported: %s', (_name, character) => {
    write('programmes/skjult.mdx', PROGRAMME.replace('på', `p${character}å`));
    expect(findings()).toEqual(['programmes/skjult.mdx:9:8 error hidden-character']);
  });

  it('that nobody sees do not hide other faults of the file, nor move them', () => {
    write('programmes/skjult.mdx', PROGRAMME.replace('kind', 'ki\u200bnd').replace('på', '\u202ep\u202eå {x}'));
    expect(findings()).toEqual([
      'programmes/skjult.mdx:3:3 error hidden-character',
      'programmes/skjult.mdx:9:7 error hidden-character',
      'programmes/skjult.mdx:9:9 error hidden-character',
      'programmes/skjult.mdx:9:12 error mdx-syntax',
    ]);
  });

  it('of a letter in two parts are reported', () => {
    write('programmes/to-tegn.mdx', PROGRAMME.normalize('NFD'));
    expect(findings()).toEqual([
      'programmes/to-tegn.mdx:9:8 error split-letter',
      'programmes/to-tegn.mdx:9:13 error split-letter',
    ]);
  });

  it('may not be more than 60 kB', () => {
    write('programmes/stor.mdx', PROGRAMME + 'Ord.\n\n'.repeat(11_000));
    expect(findings()).toEqual(['programmes/stor.mdx:1:1 error file-size']);
  });
});

describe('files', () => {
  it('that are links to files are not followed', () => {
    symlinkSync(write('hemmelig.txt', SOURCE), join(dirname(write('sources/a.yaml', SOURCE)), 'genvej.yaml'));
    expect(findings()).toEqual(['sources/genvej.yaml:1:1 error file-link']);
  });

  it('that are links to folders are not followed', () => {
    write('andre/a.mdx', 'x');
    write('offers/esbjerg/README.md', 'Til mennesker.');
    symlinkSync(join(contentDir, 'andre'), join(contentDir, 'offers/genvej'));
    symlinkSync(join(contentDir, 'andre'), join(contentDir, 'sources'));
    expect(findings()).toEqual([
      'andre:1:1 warning file-name',
      'offers/genvej:1:1 error file-link',
      'sources:1:1 error file-link',
    ]);
  });

  it('with a name that Windows cannot have, or one too long, are refused', () => {
    write('sources/con.yaml', SOURCE);
    write(`sources/${'a'.repeat(81)}.yaml`, SOURCE);
    write(`sources/${'a'.repeat(80)}.yaml`, SOURCE);
    expect(findings()).toEqual([
      `sources/${'a'.repeat(81)}.yaml:1:1 error file-name`,
      'sources/con.yaml:1:1 error file-name',
    ]);
  });

  it('that would have one id only differ in case, and then one of them is refused', () => {
    write('sources/Rapport.yaml', SOURCE);
    write('sources/rapport.yaml', SOURCE);
    expect(findings()).toContain('sources/Rapport.yaml:1:1 error file-name');
  });

  it('with control characters in their name are reported without them', () => {
    write('sources/a\u001b[31m.yaml', SOURCE);
    expect(findings()).toEqual(['sources/a\ufffd[31m.yaml:1:1 error file-name']);
  });

  it('that are gone when they are read are reported', () => {
    const path = write('sources/a.yaml', SOURCE);
    const [file] = listKind({ contentDir }, 'sources').files;
    rmSync(path);
    const result = file && readRecord('sources', file, READING);
    expect(result && 'findings' in result ? summarise(result.findings) : []).toEqual([
      'sources/a.yaml:1:1 error file-unreadable',
    ]);
  });

  it('in the place of a folder are reported', () => {
    write('sources', 'x');
    expect(findings()).toEqual(['sources:1:1 error file-link']);
  });

  it('with a directive are reported', () => {
    write('sources/a.yaml', `%YAML 1.1\n---\n${SOURCE}`);
    expect(findings()).toEqual(['sources/a.yaml:1:1 error yaml']);
  });

  it('with two documents are reported at the second', () => {
    write('sources/a.yaml', `${SOURCE}---\n${SOURCE}`);
    expect(findings()).toEqual(['sources/a.yaml:5:1 error yaml']);
  });

  it('that are empty lack every field', () => {
    write('sources/a.yaml', '');
    expect(read().findings.map(({ rule }) => rule)).toEqual(Array(4).fill('missing-field'));
  });

  it('for people are left alone', () => {
    write('README.md', 'x');
    write('REVIEW.md', 'x');
    write('.git/config', 'x');
    write('offers/.DS_Store', 'x');
    expect(findings()).toEqual([]);
  });
});

describe('a content folder', () => {
  it('that is not there is reported', () => {
    const missing = join(contentDir, 'findes-ikke');
    expect(summarise(readContent({ contentDir: missing }, READING).findings)).toEqual(['.:1:1 error content-folder']);
  });

  it('with many faults in one file shows the first fifty', () => {
    write('sources/a.yaml', SOURCE + Array.from({ length: 60 }, (_, index) => `x${index}: 1\n`).join(''));
    const { findings: all } = read();
    expect(all).toHaveLength(51);
    expect(all.at(-1)).toMatchObject({ line: 55, rule: 'more-findings' });
  });
});
