import type { APIRoute } from 'astro';
import { catalogueDocument, printJson } from '../../../exports/json/document.ts';
import { exportContext, file } from '../_exports.ts';

export const GET: APIRoute = async (request) => {
  const { context, cards } = await exportContext(request);
  return file(printJson(catalogueDocument(context, cards)), 'application/json');
};
