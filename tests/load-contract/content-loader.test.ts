import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aStore } from './fake-context.ts';

let contentDir = '';

beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'loader-'));
  write('sources/rapport.yaml', sourceCalled('En rapport'));
  write('sources/aftale.yaml', sourceCalled('En aftale'));
});

afterEach(() => rmSync(contentDir, { recursive: true }));

/** Writes one content file and returns where it stands. */
function write(path: string, text: string): string {
  const file = join(contentDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function sourceCalled(title: string): string {
  return `title: ${title}\npublisher: Kommunen\nkind: report\ndescription: Et dokument.\n`;
}

function programmeCalled(name: string, body: string): string {
  return `---\nname: ${name}\nkind: method\nsummary: En metode.\nsources:\n  - { document: rapport }\n---\n\n${body}\n`;
}

describe('the loader keeps the store as the folder is', () => {
  it('puts every file there', async () => {
    const store = aStore();
    await store.load('sources', { contentDir });
    expect(store.actions).toEqual(['set aftale', 'set rapport']);
    expect(store.entries.get('rapport')?.data).toMatchObject({ title: 'En rapport', kind: 'report' });
  });

  it('leaves a file alone that has not changed', async () => {
    const store = aStore();
    await store.load('sources', { contentDir });
    await store.load('sources', { contentDir });
    expect(store.actions).toEqual(['set aftale', 'set rapport']);
  });

  it('replaces a file that has changed, and no other', async () => {
    const store = aStore();
    await store.load('sources', { contentDir });
    write('sources/rapport.yaml', sourceCalled('En ny rapport'));
    await store.load('sources', { contentDir });
    expect(store.actions.slice(2)).toEqual(['set rapport']);
    expect(store.entries.get('rapport')?.data).toMatchObject({ title: 'En ny rapport' });
  });

  it('forgets a file that is gone', async () => {
    const store = aStore();
    await store.load('sources', { contentDir });
    rmSync(join(contentDir, 'sources/aftale.yaml'));
    await store.load('sources', { contentDir });
    expect(store.actions.slice(2)).toEqual(['delete aftale']);
    expect([...store.entries.keys()]).toEqual(['rapport']);
  });

  it('writes all texts anew when links get another base path', async () => {
    const store = aStore();
    write('programmes/metode.mdx', programmeCalled('Metode', 'Læs [mere](/om/).'));
    await store.load('programmes', { contentDir }, '/');
    await store.load('programmes', { contentDir }, '/familier/');
    expect(store.actions).toEqual(['set metode', 'set metode']);
  });
});

describe('while the dev server runs', () => {
  it('a changed file is read again', async () => {
    const store = aStore();
    await store.load('sources', { contentDir });
    const path = write('sources/rapport.yaml', sourceCalled('En ny rapport'));
    store.watcher.emit('change', path);
    expect(store.actions.slice(2)).toEqual(['set rapport']);
  });

  it('a fault is logged and does not stop it', async () => {
    const store = aStore();
    await store.load('sources', { contentDir });
    const path = write('sources/ny.yaml', 'title: [');
    expect(() => store.watcher.emit('add', path)).not.toThrow();
    expect(store.logged).toHaveLength(1);
  });

  it('a file of another kind is left to its own loader', async () => {
    const store = aStore();
    await store.load('sources', { contentDir });
    rmSync(join(contentDir, 'sources/aftale.yaml'));
    store.watcher.emit('change', join(contentDir, 'programmes/metode.mdx'));
    expect(store.actions.slice(2)).toEqual([]);
  });
});

describe('a file that cannot be used', () => {
  it('is left out and logged with its place, and the others are taken', async () => {
    const store = aStore();
    write('sources/aftale.yaml', 'title: En aftale\npublisher: Kommunen\nkind: rapport\ndescription: Et dokument.\n');
    await store.load('sources', { contentDir });
    expect([...store.entries.keys()]).toEqual(['rapport']);
    expect(store.logged).toHaveLength(1);
    expect(store.logged[0]).toMatchInlineSnapshot(`
      "sources/aftale.yaml:3:7  kind: «rapport» kan ikke bruges her.
        Skriv report."
    `);
  });

  it('leaves its former entry while its author is writing', async () => {
    const store = aStore();
    await store.load('sources', { contentDir });
    write('sources/aftale.yaml', 'title: [');
    await store.load('sources', { contentDir });
    expect([...store.entries.keys()]).toEqual(['aftale', 'rapport']);
  });

  it('takes its former entry with it in a build', async () => {
    const store = aStore({ watches: false });
    await store.load('sources', { contentDir });
    write('sources/aftale.yaml', 'title: [');
    await store.load('sources', { contentDir });
    expect([...store.entries.keys()]).toEqual(['rapport']);
    expect(store.actions.slice(2)).toEqual(['delete aftale']);
  });

  it('is logged with all its faults, in the fields and in the text', async () => {
    const store = aStore();
    write(
      'programmes/metode.mdx',
      programmeCalled('Metode', '<script>alert(1)</script>').replace('kind: method', 'kind: metode'),
    );
    await store.load('programmes', { contentDir });
    expect([...store.entries.keys()]).toEqual([]);
    expect(store.logged.map((message) => message.split('  ')[0])).toEqual([
      'programmes/metode.mdx:3:7',
      'programmes/metode.mdx:9:1',
    ]);
  });

  it('is logged when its name cannot be an address', async () => {
    const store = aStore();
    write('sources/Årsrapport.yaml', sourceCalled('En årsrapport'));
    await store.load('sources', { contentDir });
    expect([...store.entries.keys()]).toEqual(['aftale', 'rapport']);
    expect(store.logged.join()).toContain('sources/Årsrapport.yaml');
  });

  it('of another kind than text does not stop the loader', async () => {
    const store = aStore();
    mkdirSync(join(contentDir, 'sources/mappe.yaml'));
    writeFileSync(join(contentDir, 'sources/billede.yaml'), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
    await store.load('sources', { contentDir });
    expect([...store.entries.keys()]).toEqual(['aftale', 'rapport']);
    expect(store.logged).toHaveLength(2);
  });
});

describe('the vocabulary', () => {
  const topics = 'title: Emner\nterms:\n  - { id: soevn, label: Søvn }\n';

  it('comes from the shared folder where the content folder has none', async () => {
    const fallbackDir = join(contentDir, 'shared');
    write('shared/vocabulary/topics.yaml', topics);
    const store = aStore();
    await store.load('vocabulary', { contentDir, fallbackDir });
    expect([...store.entries.keys()]).toEqual(['topics']);
  });

  it('comes from the content folder where it has one', async () => {
    const fallbackDir = join(contentDir, 'shared');
    write('shared/vocabulary/topics.yaml', topics);
    write('vocabulary/professions.yaml', topics);
    const store = aStore();
    await store.load('vocabulary', { contentDir, fallbackDir });
    expect([...store.entries.keys()]).toEqual(['professions']);
  });
});

it('takes no other kind from the shared folder', async () => {
  const fallbackDir = join(contentDir, 'shared');
  write('shared/programmes/metode.mdx', programmeCalled('Metode', ''));
  const store = aStore();
  await store.load('programmes', { contentDir, fallbackDir });
  expect(store.actions).toEqual([]);
});
