import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../src/cli/static-server.ts';
import { SECURITY_HEADERS } from '../../src/reference/security-headers.ts';

let root = '';
let server: RunningServer | undefined;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(root, 'site', 'tilbud'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'outside the site');
  writeFileSync(join(root, 'site', 'index.html'), '<h1>Forside</h1>');
  writeFileSync(join(root, 'site', '404.html'), '<h1>Siden findes ikke</h1>');
  writeFileSync(join(root, 'site', 'tilbud', 'index.html'), '<h1>Tilbud</h1>');
  writeFileSync(join(root, 'site', 'style.css'), 'body {}');
});

afterEach(async () => {
  await server?.close();
  server = undefined;
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

async function serve(base = '/'): Promise<string> {
  server = await startServer({ root: join(root, 'site'), port: 0, base, hostname: '127.0.0.1' });
  return server.url;
}

/** Sends the path as it is: `fetch` would take the dots out. */
function askRaw(url: string, path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { path, headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('the local server', () => {
  it('answers a folder with its page', async () => {
    const response = await fetch(new URL('tilbud/', await serve()));
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/html;charset=utf-8',
      '<h1>Tilbud</h1>',
    ]);
  });

  it('answers an unknown address with 404 and the page for it', async () => {
    const response = await fetch(new URL('findes/ikke/', await serve()));
    expect([response.status, await response.text()]).toEqual([404, '<h1>Siden findes ikke</h1>']);
  });

  it.each(['', 'style.css', 'findes-ikke'])('sends the security headers with /%s', async (path) => {
    const { headers } = await fetch(new URL(path, await serve()));
    expect(Object.fromEntries(Object.keys(SECURITY_HEADERS).map((name) => [name, headers.get(name)]))).toEqual(
      SECURITY_HEADERS,
    );
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/tilbud/..%2f..%2fsecret.txt', '//secret.txt', '/%00', '/%zz'])(
    'keeps to its folder for %s',
    async (path) => {
      expect(await askRaw(await serve(), path)).toBe(404);
    },
  );

  it('goes on after a range that ends before it begins', async () => {
    const url = await serve();
    await askRaw(url, '/', { Range: 'bytes=5-2' });
    expect(await askRaw(url, '/')).toBe(200);
  });

  it('refuses to take anything in', async () => {
    const response = await fetch(await serve(), { method: 'POST', body: 'a' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('shows a page that was built after it started', async () => {
    const url = await serve();
    writeFileSync(join(root, 'site', 'ny.html'), '<h1>Ny</h1>');
    expect((await fetch(new URL('ny.html', url))).status).toBe(200);
  });

  it('says so when the port is taken', async () => {
    const port = Number(new URL(await serve()).port);
    await expect(startServer({ root, port, hostname: '127.0.0.1' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the local server under a base path', () => {
  it('answers below the base', async () => {
    expect((await fetch(new URL('tilbud/', await serve('/familier/')))).status).toBe(200);
  });

  it.each(['/', '/familier'])('leads from %s to the base', async (path) => {
    const response = await fetch(new URL(path, await serve('/familier/')), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/familier/']);
  });

  it('answers 404 outside the base', async () => {
    expect((await fetch(new URL('/tilbud/', await serve('/familier/')))).status).toBe(404);
  });
});
