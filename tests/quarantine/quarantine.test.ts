import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent, hasErrors } from '../../src/checks/content.ts';
import { nameOf, quarantine, saveLastGood, type QuarantineReport } from '../../src/cli/quarantine.ts';
import { writeSyntheticContent } from '../../src/cli/synthetic-content.ts';
import { readSettings, type Settings } from '../../src/load/settings.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'quarantine-'));
  copyVocabulary();
  writeSyntheticContent(join(root, 'content'), 6);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a build that leaves out what is faulty', () => {
  it('publishes every file when none is faulty', () => {
    const { leftOut, kept } = run();
    expect({ leftOut, kept }).toEqual({ leftOut: [], kept: [] });
    expect(filesIn('staged')).toEqual(filesIn('content'));
  });

  it('leaves out one faulty offer, and names it', () => {
    const [offer = ''] = offers();
    breakFile(offer, 'title: [');
    expect(run().leftOut).toEqual([{ file: offer, reason: 'faulty' }]);
    expect(existsSync(join(root, 'staged', offer))).toBe(false);
  });

  it('keeps the last good version of a faulty offer, and names it', () => {
    const [offer = ''] = offers();
    const good = readFileSync(join(root, 'content', offer), 'utf8');
    saveLastGood(join(root, 'content'), '', join(root, 'last-good'));
    breakFile(offer, 'title: [');
    expect(run()).toMatchObject({ kept: [offer], leftOut: [] });
    expect(readFileSync(join(root, 'staged', offer), 'utf8')).toBe(good);
  });

  it('does not keep a last version that the rules of today refuse', () => {
    const [offer = ''] = offers();
    saveLastGood(join(root, 'content'), '', join(root, 'last-good'));
    writeFileSync(join(root, 'last-good', offer), 'not an offer any more');
    breakFile(offer, 'title: [');
    expect(run()).toMatchObject({ kept: [], leftOut: [{ file: offer, reason: 'faulty' }] });
  });

  it('leaves out the offers of a municipality whose own file is faulty', () => {
    const [municipality = ''] = filesIn('content').filter((file) => file.startsWith('municipalities/'));
    breakFile(municipality, 'name: [');
    const id = municipality.replace(/^municipalities\/|\.mdx$/g, '');
    const own = offers().filter((file) => file.startsWith(`offers/${id}/`));
    expect(own.length).toBeGreaterThan(0);
    const { leftOut } = run();
    expect(leftOut).toContainEqual({ file: municipality, reason: 'faulty' });
    expect(leftOut.filter(({ reason }) => reason === 'municipality-faulty').map(({ file }) => file)).toEqual(own);
  });

  it.each([
    ['over the threshold', 0.1, true],
    ['not over the threshold', 1, false],
  ])('a municipality %s of faulty offers', (_, maxFaultyShare, isLeftOut) => {
    const [offer = ''] = offers();
    breakFile(offer, 'title: [');
    const municipality = `municipalities/${offer.split('/')[1] ?? ''}.mdx`;
    const { leftOut } = run(maxFaultyShare);
    expect(leftOut.some(({ file }) => file === municipality)).toBe(isLeftOut);
  });

  it('keeps the offers of a partner that was left out', () => {
    const partner = 'organisations/forening.yaml';
    breakFile(partner, 'name: [');
    expect(run().leftOut).toEqual([{ file: partner, reason: 'faulty' }]);
  });
});

describe('a translation', () => {
  const ENGLISH = '---\ntitle: Baby café\nsummary: Meet other families.\n---\n';

  /** The first offer's file and that of its translation, which is written. */
  function translated(): [offer: string, translation: string] {
    const [offer = ''] = offers();
    const translation = offer.replace('.mdx', '.en.mdx');
    writeFileSync(join(root, 'content', translation), ENGLISH);
    return [offer, translation];
  }

  it('is published as it is when nothing is faulty', () => {
    translated();
    expect(run()).toMatchObject({ kept: [], leftOut: [] });
    expect(filesIn('staged')).toEqual(filesIn('content'));
  });

  it('that is faulty is left out, and its offer is not', () => {
    const [offer, translation] = translated();
    breakFile(translation, 'title: [');
    expect(run().leftOut).toEqual([{ file: translation, reason: 'faulty' }]);
    expect(existsSync(join(root, 'staged', offer))).toBe(true);
  });

  it('that is faulty is kept in its last good version, and named as a translation to the build', () => {
    const [, translation] = translated();
    saveLastGood(join(root, 'content'), '', join(root, 'last-good'));
    breakFile(translation, 'title: [');
    expect(run()).toMatchObject({ kept: [translation], leftOut: [] });
    expect(read('staged', translation)).toBe(ENGLISH);
    expect(nameOf(translation)).toBe(translation.replace('offers/', 'offerTranslations/').replace('.mdx', ''));
  });

  it('goes with an offer that is left out', () => {
    const [offer, translation] = translated();
    breakFile(offer, 'title: [');
    expect(run().leftOut).toEqual([
      { file: translation, reason: 'translated-left-out' },
      { file: offer, reason: 'faulty' },
    ]);
    expect(existsSync(join(root, 'staged', translation))).toBe(false);
  });

  it('stays with an offer that is kept in its last good version', () => {
    const [offer, translation] = translated();
    saveLastGood(join(root, 'content'), '', join(root, 'last-good'));
    breakFile(offer, 'title: [');
    expect(run()).toMatchObject({ kept: [offer], leftOut: [] });
    expect(read('staged', translation)).toBe(ENGLISH);
  });

  it('goes with its municipality', () => {
    const [offer, translation] = translated();
    breakFile(`municipalities/${offer.split('/')[1] ?? ''}.mdx`, 'name: [');
    expect(run().leftOut).toContainEqual({ file: translation, reason: 'municipality-faulty' });
  });
});

it('loses nothing valid and publishes nothing invalid, however files are broken', () => {
  const harm = fc.constantFrom(
    'title: [',
    '\u0000',
    '<script>',
    'layout: x\n',
    '',
    '---\n---\n',
    '{',
    'municipality: nowhere\n',
  );
  const breakage = fc.record({ index: fc.nat(200), at: fc.nat(400), harm, isCut: fc.boolean() });
  fc.assert(
    fc.property(fc.array(breakage, { maxLength: 6 }), fc.boolean(), (breakages, hasLastGood) => {
      reset(hasLastGood);
      for (const { index, at, harm: text, isCut } of breakages) damage(index, at, isCut ? undefined : text);
      const { kept, leftOut } = run(1);
      const published = filesIn('staged');
      const gone = leftOut.map(({ file }) => file);
      expect([...published, ...gone].sort()).toEqual(filesIn('content'));
      const { findings } = checkContent({
        ...settings('staged'),
        leftOut: gone.map(nameOf),
      });
      expect(hasErrors(findings)).toBe(false);
      const before = checkContent(settings('content'));
      const faulty = new Set(before.findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
      const untouched = published.filter((file) => !kept.includes(file));
      for (const file of untouched) expect(read('staged', file)).toBe(read('content', file));
      const lost = leftOut.filter(({ file, reason }) => reason === 'faulty' && !faulty.has(file));
      expect(lost).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** The words without those that lead to help: these files have no lines to help with. */
function copyVocabulary(): void {
  const filter = (file: string) => !file.endsWith('crisis-words.yaml');
  cpSync('content/vocabulary', join(root, 'content', 'vocabulary'), { recursive: true, filter });
}

function run(maxFaultyShare = 0.9): QuarantineReport {
  rmSync(join(root, 'staged'), { recursive: true, force: true });
  const [lastGoodDir, stagedDir] = [join(root, 'last-good'), join(root, 'staged')];
  return quarantine({ settings: settings('content'), lastGoodDir, stagedDir, maxFaultyShare });
}

function settings(folder: string): Settings {
  return {
    ...readSettings({ CATALOGUE_TODAY: '2026-11-22' }),
    contentDir: join(root, folder),
    fallbackDir: join(root, 'none'),
  };
}

function reset(hasLastGood: boolean): void {
  rmSync(join(root, 'content'), { recursive: true });
  copyVocabulary();
  writeSyntheticContent(join(root, 'content'), 6);
  for (const offer of offers().slice(0, 3)) {
    writeFileSync(join(root, 'content', offer.replace('.mdx', '.en.mdx')), '---\ntitle: Café\nsummary: Come.\n---\n');
  }
  rmSync(join(root, 'last-good'), { recursive: true, force: true });
  if (hasLastGood) saveLastGood(join(root, 'content'), '', join(root, 'last-good'));
}

/** Puts something into a file, or cuts it off. */
function damage(index: number, at: number, text: string | undefined): void {
  const files = filesIn('content').filter((file) => !file.startsWith('vocabulary/'));
  const file = files[index % files.length] ?? '';
  const whole = read('content', file);
  const place = at % (whole.length + 1);
  const rest = text === undefined ? '' : text + whole.slice(place);
  writeFileSync(join(root, 'content', file), whole.slice(0, place) + rest);
}

function breakFile(file: string, line: string): void {
  writeFileSync(join(root, 'content', file), read('content', file).replace(/^(---\n)?/, `$1${line}\n`));
}

function read(folder: string, file: string): string {
  return readFileSync(join(root, folder, file), 'utf8');
}

function offers(): string[] {
  return filesIn('content').filter((file) => file.startsWith('offers/'));
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(join(root, folder).length + 1)).sort();
}
