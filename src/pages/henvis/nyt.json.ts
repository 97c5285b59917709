import type { APIRoute } from 'astro';
import { loadSnapshot } from '../../load/astro.ts';

/** What the next build compares itself with (`CATALOGUE_PREVIOUS`). */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await loadSnapshot()), { headers: { 'content-type': 'application/json' } });
