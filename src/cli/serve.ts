import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readSettings } from '../load/settings.ts';
import { startServer } from './static-server.ts';

const { port, base } = readSettings();
/** `OUT_DIR`: the folder with the built catalogue. */
const root = resolve(process.env['OUT_DIR'] ?? 'dist');

if (existsSync(join(root, 'index.html'))) await serve();
else stop(`Der er ikke noget færdigt katalog i ${relative('.', root) || '.'}.`, 'Byg det først: npm run build');

async function serve(): Promise<void> {
  try {
    const { url } = await startServer({ root, port, base });
    console.log(`Kataloget er klar: ${url}`);
    console.log('Stop med Ctrl+C.');
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    stop(`Port ${port} er optaget af et andet program.`, `Vælg en anden port: PORT=${port + 1} npm run serve`);
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function stop(message: string, hint: string): void {
  console.error(`${message}\n${hint}`);
  process.exitCode = 1;
}
