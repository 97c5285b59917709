import type { OfflineManifest } from './manifest.ts';
import type { OfflineAnswer, OfflineRequest } from './messages.ts';

/** What of a service worker's world is used here; the types of a page and of a worker cannot be had together. */
interface Worker {
  readonly location: Location;
  readonly registration: { update: () => Promise<unknown> };
  readonly clients: { get: (id: string) => Promise<{ readonly url: string } | undefined> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & MessageEvent<OfflineRequest>) => void): void;
}
interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching {
  readonly request: Request;
  readonly clientId: string;
  readonly respondWith: (response: Promise<Response>) => void;
}

const worker = globalThis as unknown as Worker;

/** The build writes the manifest in place of this word. */
const MANIFEST = JSON.parse('__OFFLINE_MANIFEST__') as OfflineManifest;
const PREFIX = 'familiekatalog-';
const COPY = `${PREFIX}${MANIFEST.build}`;
/** Outlives the builds: the groups the person has asked to keep. */
const WISHES = `${PREFIX}wishes`;
const WISHES_ADDRESS = `${MANIFEST.base}wishes.json`;

worker.addEventListener('install', (event) => event.waitUntil(wishes().then(fill)));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlderCopies()));
worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(answer(event.data).then((reply) => port?.postMessage(reply)));
});
worker.addEventListener('fetch', (event) => {
  const path = pathOf(event.request.url);
  if (event.request.method === 'GET' && path !== undefined) event.respondWith(respond(event, path));
});

async function answer(request: OfflineRequest): Promise<OfflineAnswer> {
  try {
    if (request.kind === 'keep') await keep(request.groups);
    if (request.kind === 'forget') {
      await forget();
      return { kind: 'forgotten' };
    }
    return { kind: 'copy', date: MANIFEST.date, groups: await wishes() };
  } catch {
    return { kind: 'failed' };
  }
}

async function keep(groups: readonly string[]): Promise<void> {
  const known = [...new Set([...(await wishes()), ...groups])].filter((group) => group in MANIFEST.groups).sort();
  await fill(known);
  const cache = await caches.open(WISHES);
  await cache.put(WISHES_ADDRESS, new Response(JSON.stringify(known)));
}

async function forget(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
}

async function forgetOlderCopies(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== COPY && name !== WISHES) await caches.delete(name);
}

async function wishes(): Promise<readonly string[]> {
  const kept = await caches.match(WISHES_ADDRESS, { cacheName: WISHES });
  return kept === undefined ? [] : ((await kept.json()) as string[]);
}

/** Fetches what the copy lacks; nothing is kept unless all of it is this build's. */
async function fill(groups: readonly string[]): Promise<void> {
  const cache = await caches.open(COPY);
  const held = new Set((await cache.keys()).map(({ url }) => pathOf(url)));
  const wanted = new Set([MANIFEST.core, ...groups].flatMap((group) => MANIFEST.groups[group] ?? []));
  const missing = [...wanted].filter((path) => !held.has(path));
  const fetched = await Promise.all(missing.map(async (path) => [path, await fetchOwn(path)] as const));
  for (const [path, response] of fetched) await cache.put(MANIFEST.base + path, response);
}

/** @throws Error if the site has another build's file there, or none. */
async function fetchOwn(path: string, request: Request | string = MANIFEST.base + path): Promise<Response> {
  const response = await fetch(request, { cache: 'reload' });
  const bytes = await response.clone().arrayBuffer();
  if (response.ok && (await digestOf(bytes)) === MANIFEST.files[path]) return response;
  throw new Error(`${path} is not of this build.`);
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function respond({ request, clientId }: Fetching, path: string): Promise<Response> {
  const copy = await caches.open(COPY);
  const find = (address: string | undefined) =>
    address === undefined ? Promise.resolve(undefined) : copy.match(MANIFEST.base + address);
  if (request.mode === 'navigate') return (await find(path)) ?? fetch(request).catch(() => sayNoNetwork(copy, path));
  const page = await worker.clients.get(clientId);
  const isOfCopy = (await find(page && pathOf(page.url))) !== undefined;
  if (!isOfCopy) return fetch(request);
  return (await find(path)) ?? fetchForCopy(request, path);
}

/** Something a page of the copy asks for and the copy does not hold: from the network, if it is the same build's. */
async function fetchForCopy(request: Request, path: string): Promise<Response> {
  if (!(path in MANIFEST.files)) return fetch(request);
  return fetchOwn(path, request).catch(() => {
    void worker.registration.update().catch(() => undefined);
    return Response.error();
  });
}

async function sayNoNetwork(copy: Cache, path: string): Promise<Response> {
  const [locale = ''] = path.split('/');
  const addresses = [`${locale}/${MANIFEST.noNetworkPage}`, MANIFEST.noNetworkPage].map(
    (address) => MANIFEST.base + address,
  );
  for (const address of addresses) {
    const page = await copy.match(address);
    if (page) return page;
  }
  return Response.error();
}

/** The address below the site's base, without what comes after `?` and `#`; undefined if it is not the catalogue's. */
function pathOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const isOwn = origin === worker.location.origin && pathname.startsWith(MANIFEST.base);
  return isOwn ? pathname.slice(MANIFEST.base.length) : undefined;
}
