import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startServer } from '../../src/cli/static-server.ts';
import { launchBrowser } from './browser.ts';

export interface OpenSite {
  readonly browser: Browser;
  /** Where the site is served, with a slash at the end. */
  readonly url: string;
  /** Opens a page of the site in a fresh context: no cookies, no storage, Danish. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Serves a built site on a free port, below `base` if it is built for one, and starts a browser for it. */
export async function openSite(root: string, base = '/'): Promise<OpenSite> {
  const server = await startServer({ root, port: 0, hostname: '127.0.0.1', base });
  const browser = await launchBrowser();
  return {
    browser,
    url: server.url,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen', ...options });
      const page = await context.newPage();
      await page.goto(new URL(path.replace(/^\//, ''), server.url).href);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
