import type { APIRoute } from 'astro';
import { printJson } from '../../../exports/json/document.ts';
import { jsonSchema } from '../../../exports/json/document-schema.ts';
import { exportContext, file } from '../_exports.ts';

export const GET: APIRoute = async (request) => {
  const { context } = await exportContext(request);
  return file(printJson(jsonSchema(context.at.schema)), 'application/schema+json');
};
