import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type FinishedBuild, type ProjectCopy } from '../../src/cli/project-copy.ts';
import { writeSyntheticContent } from '../../src/cli/synthetic-content.ts';

const TODAY = '2026-03-01';

let project: ProjectCopy;
/** Content folders, outside the project as a municipality's own repository is. */
let contents = '';

beforeAll(() => {
  project = copyProject();
  contents = mkdtempSync(join(tmpdir(), 'contents-'));
});

afterAll(() => {
  project.remove();
  rmSync(contents, { recursive: true, force: true });
});

/** A content folder with a small valid catalogue, and other files beside or instead. */
function contentWith(name: string, files: Readonly<Record<string, string>> = {}): string {
  const contentDir = join(contents, name);
  writeSyntheticContent(contentDir, 4);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  }
  return contentDir;
}

function offerWith(...lines: readonly string[]): string {
  return `---
municipality: kommune-1
level: universal
kind: cafe
access: { mode: open }
audience: { child: {} }
sources: [{ document: rapport }]
${lines.join('\n')}
---
`;
}

const LAST_DAY_IS_TODAY = offerWith(
  'title: Caféen, der snart er slut',
  'summary: Kom og vær med.',
  `status: { state: running, asOf: 2026, to: ${TODAY} }`,
);

function build(site: string, content: string, settings: Readonly<Record<string, string>> = {}): Promise<FinishedBuild> {
  return project.startBuild(environment(site, content, settings)).finished;
}

function environment(site: string, content: string, settings: Readonly<Record<string, string>> = {}) {
  return { OUT_DIR: site, CATALOGUE_CONTENT: content, CATALOGUE_TODAY: TODAY, ...settings };
}

/** A site that stands there from an earlier build. */
function siteFromBefore(name: string): string {
  const site = join(project.root, name);
  mkdirSync(join(site, 'kommuner'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'the site from before');
  writeFileSync(join(site, 'kommuner', 'index.html'), 'another page from before');
  return site;
}

const SITE_FROM_BEFORE = { 'index.html': 'the site from before', 'kommuner/index.html': 'another page from before' };

/** Every file of a folder with what is in it, or with a hash of that. */
function filesIn(folder: string, show = (bytes: Buffer) => bytes.toString()): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(paths.map((path) => [path, show(readFileSync(join(folder, path)))]));
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('a build of content with faults', () => {
  let site = '';
  let result: FinishedBuild;

  beforeAll(async () => {
    site = siteFromBefore('site-of-faults');
    const content = contentWith('faults', {
      'offers/kommune-1/forkert-felt.mdx': offerWith(
        'title: Forkert felt',
        'summary: Kom og vær med.',
        'status: { state: running, asOf: 2026 }',
        'pris: 20',
      ),
      'offers/kommune-1/ukendt-emne.mdx': offerWith(
        'title: Ukendt emne',
        'summary: Kom og vær med.',
        'status: { state: running, asOf: 2026 }',
        'topics: [findes-ikke]',
      ),
      'sources/aftale.yaml': 'title: En aftale\n',
    });
    result = await build(site, content);
  });

  it('fails', () => {
    expect(result.exitCode).toBe(1);
  });

  it('names every fault with its place, in whichever file and from whichever check', () => {
    expect(result.output).toContain('offers/kommune-1/forkert-felt.mdx:11:1');
    expect(result.output).toContain('offers/kommune-1/ukendt-emne.mdx:11:10');
    for (const field of ['publisher', 'kind', 'description'])
      expect(result.output).toMatch(new RegExp(`sources/aftale\\.yaml:\\d+:\\d+ .*${field}`));
  });

  it('speaks to people: no stack', () => {
    expect(result.output).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)/m);
  });

  it('leaves the site from before as it was', () => {
    expect(filesIn(site)).toEqual(SITE_FROM_BEFORE);
  });

  it('leaves nothing half-built behind', () => {
    expect(existsSync(stagingOf(site))).toBe(false);
  });
});

it('a build that is killed halfway leaves the site from before as it was', async () => {
  const site = siteFromBefore('site-of-killed');
  const running = project.startBuild(environment(site, contentWith('killed')));
  while (!existsSync(join(stagingOf(site), 'index.html'))) {
    expect(running.process.exitCode).toBeNull();
    await sleep(5);
  }
  running.process.kill('SIGKILL');
  expect((await running.finished).exitCode).toBeNull();
  expect(filesIn(site)).toEqual(SITE_FROM_BEFORE);
});

describe('a finished build', () => {
  const files = {
    'offers/kommune-1/nyt-navn.mdx': offerWith(
      'title: Caféen med nyt navn',
      'summary: Kom og vær med.',
      'status: { state: running, asOf: 2026 }',
      'formerIds: [gammelt-navn]',
    ),
    'offers/kommune-1/snart-slut.mdx': LAST_DAY_IS_TODAY,
  };
  let site = '';
  let content = '';

  beforeAll(async () => {
    content = contentWith('finished', files);
    site = siteFromBefore('site-of-finished');
    const { exitCode, output } = await build(site, content);
    expect(exitCode, output).toBe(0);
  });

  const page = (path: string, root = site) => readFileSync(join(root, path, 'index.html'), 'utf8');

  it('takes the place of the site from before, whole', () => {
    expect(page('')).not.toContain('the site from before');
    expect(page('kommuner/kommune-1/nyt-navn')).toContain('Caféen med nyt navn');
  });

  it('sends on from the address that a renamed offer had', () => {
    const former = page('kommuner/kommune-1/gammelt-navn');
    expect(former).toMatch(/<meta[^>]+http-equiv="refresh"[^>]+url=\/kommuner\/kommune-1\/nyt-navn\//);
    expect(former).toContain('noindex');
    expect(former).toContain('href="/kommuner/kommune-1/nyt-navn/"');
  });

  it('lists only the present address of a renamed offer', () => {
    const sitemap = readFileSync(join(site, 'sitemap.xml'), 'utf8');
    expect(sitemap).toContain('/kommuner/kommune-1/nyt-navn/');
    expect(sitemap).not.toContain('gammelt-navn');
  });

  it('shows an offer as running on its last day', () => {
    expect(page('kommuner/kommune-1/snart-slut')).not.toContain('Dette tilbud er slut');
  });

  it('is the same, byte for byte, as another of the same content and day', async () => {
    const again = join(project.root, 'site-again');
    // Without the content store of the build before, as on another machine.
    rmSync(join(project.root, 'node_modules'), { recursive: true, force: true });
    const { exitCode, output } = await build(again, content);
    expect(exitCode, output).toBe(0);
    expect(filesIn(again, hash)).toEqual(filesIn(site, hash));
  });
});

it('on the day after its last day, an offer is shown as ended, though nobody has touched its file', async () => {
  // The rule status-dates is an error: the first build after the day stops for all municipalities.
  const content = contentWith('ended', { 'offers/kommune-1/slut.mdx': LAST_DAY_IS_TODAY });
  const site = join(project.root, 'site-of-ended');
  const { exitCode, output } = await build(site, content, { CATALOGUE_TODAY: '2026-03-02' });
  expect(exitCode, output).toBe(0);
  expect(readFileSync(join(site, 'kommuner/kommune-1/slut/index.html'), 'utf8')).toContain(
    'Tilbuddet sluttede 1. marts 2026.',
  );
});

describe('a build for municipalities that are not in the catalogue', () => {
  it('says which, and which there are, and leaves the site from before', async () => {
    const site = siteFromBefore('site-of-unknown');
    const settings = { CATALOGUE_MUNICIPALITIES: 'kommune-1,atlantis' };
    const { exitCode, output } = await build(site, contentWith('unknown'), settings);
    expect(exitCode).toBe(1);
    expect(output).toContain('CATALOGUE_MUNICIPALITIES: atlantis findes ikke. Vælg blandt: kommune-1.');
    expect(filesIn(site)).toEqual(SITE_FROM_BEFORE);
  });
});

it('makes the folders above OUT_DIR that are not there', async () => {
  // src/cli/build.ts renames into a folder that does not exist.
  const site = join(project.root, 'sites', 'familier', 'site');
  const { exitCode, output } = await build(site, contentWith('folders'));
  expect(exitCode, output).toBe(0);
});

/** The folder beside a site in which its next version is built. */
function stagingOf(site: string): string {
  return join(dirname(site), `.${basename(site)}-next`);
}
