import type { APIRoute } from 'astro';
import { offersCsv } from '../../../exports/csv.ts';
import { catalogueDocument } from '../../../exports/json/document.ts';
import { exportContext, file } from '../_exports.ts';

export const GET: APIRoute = async (request) => {
  const { context, cards } = await exportContext(request);
  return file(offersCsv(catalogueDocument(context, cards)), 'text/csv');
};
