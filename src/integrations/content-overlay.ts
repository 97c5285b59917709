import { relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { checkContent } from '../checks/content.ts';
import type { Settings } from '../load/settings.ts';
import type { Finding } from '../schema/finding.ts';

/** How many findings the overlay shows; `npm run check` shows them all. */
const SHOWN = 12;

/** In the dev server: after each change of content, what is wrong stands over the page, and the server goes on. */
export function showFindings(server: ViteDevServer, settings: Settings): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const errors = checkContent(settings).findings.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (first) server.ws.send({ type: 'error', err: toOverlay(first, errors, relative('.', settings.contentDir)) });
  };
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(settings.contentDir + sep)) return;
    clearTimeout(waiting);
    // Editors write a file in several steps: wait for the last.
    waiting = setTimeout(look, 150);
  });
  server.ws.on('connection', look);
}

function toOverlay(first: Finding, findings: readonly Finding[], contentDir: string) {
  const rows = findings.slice(0, SHOWN).map(({ file, line, column, message, hint }) => {
    return `${contentDir}/${file}:${line}:${column}\n  ${message}${hint === undefined ? '' : `\n  ${hint}`}`;
  });
  const rest = findings.length > SHOWN ? [`… og ${findings.length - SHOWN} mere. Kør npm run check.`] : [];
  const { file, line, column } = first;
  return {
    message: [...rows, ...rest].join('\n\n'),
    stack: '',
    plugin: 'familiekataloget',
    id: `${contentDir}/${file}`,
    loc: { file: `${contentDir}/${file}`, line, column },
  };
}
