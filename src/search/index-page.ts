import type { PageTokens } from './page-tokens.ts';
import type { SearchDocument } from './document.ts';
import { FIELDS, FIELD_WEIGHTS } from './index-terms.ts';

/**
 * A document as the HTML that Pagefind reads: its tokens, weighted by where they stand, and what a card shows. Readers
 * never see this page.
 */
export function searchPage({ meta, filters }: Pick<SearchDocument, 'meta' | 'filters'>, tokens: PageTokens): string {
  const kept = [
    ...Object.entries(meta).map(([name, value]) => keep('meta', name, value)),
    ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => keep('filter', name, value))),
  ];
  const fields = FIELDS.map(
    (field) => `<div data-pagefind-weight="${FIELD_WEIGHTS[field]}">${tokens[field].join(' ')}</div>`,
  );
  return `<html lang="da"><head>${kept.join('')}</head><body data-pagefind-body>${fields.join('')}</body></html>`;
}

function keep(what: 'meta' | 'filter', name: string, value: string): string {
  return `<meta data-pagefind-${what}="${name}[content]" content="${escapeAttribute(value)}">`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
