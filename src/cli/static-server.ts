import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import { OPEN_DATA_FOLDER, OPEN_DATA_HEADERS, SECURITY_HEADERS } from '../reference/security-headers.ts';

export interface ServerOptions {
  /** The folder with the built catalogue. */
  readonly root: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Where on the site the catalogue stands, with a slash at both ends: `/` or `/familier/`. */
  readonly base?: string;
  readonly hostname?: string;
}

export interface RunningServer {
  /** The catalogue's address, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built catalogue with the headers of the published site. Rejects with Node's own error when the port is taken. */
export async function startServer({
  root,
  port,
  base = '/',
  hostname = 'localhost',
}: ServerOptions): Promise<RunningServer> {
  // `dev` reads the folder at each request, so a new build shows without a restart.
  const files = sirv(root, { dev: true, etag: true });
  const server = createServer((request, response) => answer(request, response, { files, root, base }));
  await listen(server, port, hostname);
  const { port: chosenPort } = server.address() as AddressInfo;
  return { url: `http://${hostname}:${chosenPort}${base}`, close: () => close(server) };
}

interface Site {
  readonly files: RequestHandler;
  readonly root: string;
  readonly base: string;
}

function answer(request: IncomingMessage, response: ServerResponse, { files, root, base }: Site): void {
  const address = request.url ?? '/';
  const isOpenData = address.startsWith(`${base}${OPEN_DATA_FOLDER}`);
  const headers = { ...SECURITY_HEADERS, ...(isOpenData ? OPEN_DATA_HEADERS : {}) };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
  if (base !== '/' && (address === '/' || address === base.slice(0, -1))) return redirect(response, base);
  if (!address.startsWith(base)) return answerNotFound(response, root);
  request.url = address.slice(base.length - 1);
  // sirv throws on a range that ends before it begins; nothing here is long enough to need ranges.
  delete request.headers.range;
  files(request, response, () => answerNotFound(response, root));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

function answerNotFound(response: ServerResponse, root: string): void {
  const page = join(root, '404.html');
  const body = existsSync(page)
    ? readFileSync(page)
    : '<!doctype html><html lang="da"><title>404</title><h1>404</h1></html>';
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' }).end(body);
}

function listen(server: Server, port: number, hostname: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
