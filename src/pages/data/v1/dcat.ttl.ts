import type { APIRoute } from 'astro';
import { dcatTurtle } from '../../../exports/dcat.ts';
import { exportContext, file } from '../_exports.ts';

export const GET: APIRoute = async (request) => {
  const { context } = await exportContext(request);
  return file(dcatTurtle(context), 'text/turtle');
};
