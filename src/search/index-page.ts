import type { PageTokens } from './page-tokens.ts';
import type { SearchDocument } from './document.ts';
import { FIELDS, FIELD_WEIGHTS } from './index-terms.ts';

/**
 * A document as the HTML that Pagefind reads: its tokens, weighted by where they stand, and what a card shows. Readers
 * never see this page.
 */
export function searchPage({ meta }: Pick<SearchDocument, 'meta'>, tokens: PageTokens): string {
  const kept = Object.entries(meta).map(([name, value]) => keepMeta(name, value));
  const fields = FIELDS.map(
    (field) => `<div data-pagefind-weight="${FIELD_WEIGHTS[field]}">${tokens[field].join(' ')}</div>`,
  );
  return `<html lang="da"><head>${kept.join('')}</head><body data-pagefind-body>${fields.join('')}</body></html>`;
}

function keepMeta(name: string, value: string): string {
  return `<meta data-pagefind-meta="${name}[content]" content="${escapeAttribute(value)}">`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
