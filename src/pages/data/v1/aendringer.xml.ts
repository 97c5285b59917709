import type { APIRoute } from 'astro';
import { changesFeed } from '../../../exports/changes.ts';
import { tell } from '../../../i18n/publishers/index.ts';
import { exportContext, file } from '../_exports.ts';

export const GET: APIRoute = async (request) => {
  const { context } = await exportContext(request);
  const { catalogue, at } = context;
  const feed = { id: 'aendringer', title: tell('data.feed.title'), self: at.changes, offers: catalogue.offers };
  return file(changesFeed(feed, context), 'application/atom+xml');
};
