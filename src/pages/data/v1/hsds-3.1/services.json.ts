import type { APIRoute } from 'astro';
import { hsds31Page } from '../../../../exports/hsds/services.ts';
import { printJson } from '../../../../exports/json/document.ts';
import { exportContext, file } from '../../_exports.ts';

export const GET: APIRoute = async (request) => {
  const { context, cards } = await exportContext(request);
  return file(printJson(hsds31Page(context, cards)), 'application/json');
};
