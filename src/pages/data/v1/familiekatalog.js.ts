import type { APIRoute } from 'astro';
import { transformWithOxc } from 'vite';
import source from '../../../scripts/embed/familie-tilbud.ts?raw';
import { file } from '../_exports.ts';

/** The element as plain JavaScript at an address that stays: the bundler would give it a new name with each change. */
export const GET: APIRoute = async () => {
  const { code } = await transformWithOxc(source, 'familie-tilbud.ts', { lang: 'ts', target: 'es2022' });
  return file(code, 'text/javascript');
};
