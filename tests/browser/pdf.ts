import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** What stands on each sheet of paper, as text, in the order of the sheets. */
export async function readPdf(bytes: Uint8Array): Promise<readonly string[]> {
  // The reader takes the bytes it is given for its own.
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text;
}

/** Prints a page as a person would: A4 unless the page's own styles ask for another paper, without colours behind. */
export async function printedSheets(page: Page): Promise<readonly string[]> {
  return readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
}
