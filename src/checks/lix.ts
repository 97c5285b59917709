/** The least words a text needs for its LIX to say anything. */
export const LIX_MIN_WORDS = 20;

/**
 * LIX, the Danish and Swedish measure of how hard a text is to read (Björnsson 1968):
 * words per sentence + 100 × the share of words longer than six letters. 25-34 is easy, 35-44 middle, 55 very hard.
 * `blocks` are paragraphs, list items and headings; each ends a sentence. Returns undefined below `LIX_MIN_WORDS`.
 */
export function lix(blocks: readonly string[]): number | undefined {
  const sentences = blocks.flatMap(splitSentences);
  const words = sentences.flatMap(wordsOf);
  if (words.length < LIX_MIN_WORDS) return undefined;
  const long = words.filter((word) => /^[^]{7}/u.test(word)).length;
  return words.length / sentences.length + (100 * long) / words.length;
}

/** A full stop inside a number (1.000), an abbreviation (f.eks.) or an ordinal (1. maj) ends no sentence. */
function splitSentences(block: string): string[] {
  const guarded = block
    .replace(/(\d)\.(?=\d)/g, '$1')
    .replace(/(\d)\.(?=\s+\p{Ll})/gu, '$1')
    .replace(/\b(?:bl\.a|f\.eks|fx|m\.v|m\.m|mv|ca|kl|nr|stk|jf|evt|dvs|inkl|ekskl|pct)\./giu, (match) =>
      match.replaceAll('.', ''),
    );
  return guarded.split(/[.!?:]+(?=\s|$)/u).filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}
