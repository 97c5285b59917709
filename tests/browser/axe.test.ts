import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAccessibilityFaults } from './axe.ts';
import { openSite, type OpenSite } from './open-site.ts';

const GOOD = '<!doctype html><html lang="da"><title>Side</title><main><h1>Side</h1><p>Tekst</p></main></html>';
const BAD = GOOD.replace('<p>', '<img src="billede.png"><p>');
const SCRIPTED = GOOD.replace('</main>', '<script>document.title = "Ændret";</script></main>');

let root = '';
let site: OpenSite;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'axe-'));
  writeFileSync(join(root, 'index.html'), GOOD);
  writeFileSync(join(root, 'bad.html'), BAD);
  writeFileSync(join(root, 'scripted.html'), SCRIPTED);
  site = await openSite(root);
});

afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true, force: true });
});

it('finds nothing on a page without faults', async () => {
  const page = await site.open('/', { bypassCSP: true });
  expect(await findAccessibilityFaults(page)).toEqual([]);
});

it('finds an image without a text, and says where it is', async () => {
  const page = await site.open('/bad.html', { bypassCSP: true });
  expect(await findAccessibilityFaults(page)).toEqual([
    expect.stringMatching(/^image-alt \(critical\): .*\n {2}at img\n/),
  ]);
});

it('runs no script that is written into a page', async () => {
  const page = await site.open('/scripted.html');
  expect(await page.title()).toBe('Side');
});
