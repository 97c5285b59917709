import { splitCompound } from './compound.ts';
import { termOf } from './danish.ts';
import { FIELDS, MOST_REPEATS, conceptToken, wordToken, type Field } from './index-terms.ts';
import type { Knowledge } from './knowledge.ts';
import { wordsOf } from './words.ts';

const TEXT_FIELDS = ['title', 'lead', 'body'] as const;

/** The words of a page, by how much they tell. */
export type PageText = Readonly<Record<(typeof TEXT_FIELDS)[number], string>>;

/** The tokens that the index holds of a page. */
export type PageTokens = Readonly<Record<Field, readonly string[]>>;

/** The tokens of a page: its words, the parts of its compounds, and the concepts that either means. */
export function pageTokens(text: PageText, knowledge: Knowledge): PageTokens {
  const tokens: Record<Field, string[]> = { title: [], titleParts: [], lead: [], body: [], parts: [] };
  for (const field of TEXT_FIELDS) {
    const words = wordsOf(text[field]);
    const telling = words.filter((word) => !knowledge.ignored.has(word));
    const parts = telling.flatMap((word) => splitCompound(word, knowledge.partOf));
    const phrases = [telling, words].flatMap((run) => runs(run.map(termOf), knowledge.longestPhrase));
    const partField = field === 'title' ? 'titleParts' : 'parts';
    tokens[field].push(...telling.map((word) => wordToken(termOf(word))), ...concepts(phrases, knowledge));
    tokens[partField].push(...parts.map(wordToken), ...concepts(parts, knowledge));
  }
  return limitRepeats(tokens);
}

/** Which words stand for a term on the pages, and how often: `mødre` and `mor` for one. */
export function countForms(texts: readonly PageText[], { ignored }: Knowledge): Map<string, Map<string, number>> {
  const forms = new Map<string, Map<string, number>>();
  for (const word of texts.flatMap((text) => TEXT_FIELDS.flatMap((field) => wordsOf(text[field])))) {
    if (ignored.has(word)) continue;
    const own = forms.get(termOf(word)) ?? new Map<string, number>();
    forms.set(termOf(word), own.set(word, (own.get(word) ?? 0) + 1));
  }
  return forms;
}

function concepts(phrases: readonly string[], { meant }: Knowledge): string[] {
  return [...new Set(phrases.flatMap((phrase) => meant.get(phrase) ?? []))].map(conceptToken);
}

/** Every run of up to `longest` neighbours, with a space between. */
function runs(terms: readonly string[], longest: number): string[] {
  return terms.flatMap((_, start) =>
    Array.from({ length: Math.min(longest, terms.length - start) }, (_, more) =>
      terms.slice(start, start + more + 1).join(' '),
    ),
  );
}

/** Keeps each token where it weighs most and a few times at most; a part only where the word itself does not stand. */
function limitRepeats(tokens: Readonly<Record<Field, readonly string[]>>): PageTokens {
  const seen = new Map<string, number>();
  const keep = (field: Field) => (token: string) => {
    const times = seen.get(token) ?? 0;
    seen.set(token, times + 1);
    return times < (field === 'titleParts' || field === 'parts' ? 1 : MOST_REPEATS);
  };
  return Object.fromEntries(FIELDS.map((field) => [field, tokens[field].filter(keep(field))])) as unknown as PageTokens;
}
