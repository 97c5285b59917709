/** The least words a text needs for its LIX to say anything. */
export const LIX_MIN_WORDS = 20;

/** A word is long from this many letters. */
const LONG_WORD_LETTERS = 7;

/**
 * LIX, the Danish and Swedish measure of how hard a text is to read (Björnsson 1968):
 * words per sentence + 100 × the share of words longer than six letters. 25-34 is easy, 35-44 middle, 55 very hard.
 * `blocks` are paragraphs, list items and headings; each ends a sentence. Returns undefined below `LIX_MIN_WORDS`.
 */
export function lix(blocks: readonly string[]): number | undefined {
  const sentences = blocks.flatMap(splitSentences);
  const words = sentences.flatMap(wordsOf);
  if (words.length < LIX_MIN_WORDS) return undefined;
  const long = words.filter((word) => lettersIn(word) >= LONG_WORD_LETTERS).length;
  return words.length / sentences.length + (100 * long) / words.length;
}

/** `m.v.` and `f.eks.`; the stops inside say nothing. */
const SPLIT_ABBREVIATION = /(?<![\p{L}.])\p{L}{1,4}(?:\.\p{L}{1,5})+\./gu;

/** Abbreviations that something always follows, without the stops inside. */
const INSIDE = /(?<!\p{L})(adr|ang|bla|ca|dr|dvs|ekskl|evt|feks|fx|hhv|inkl|jf|kl|maks|nr|pga|tlf|tom|vedr)\./giu;

/** Abbreviations that may be a sentence's last word: they are, where a capital or nothing follows. */
const MAY_END = /(?<!\p{L})(etc|kr|mdr|mfl|mio|mm|mv|ol|olign|osv|pct|stk)\.(?!\s*$|[)\]»«"”’]*\s+\p{Lu})/gu;

/** Sentence ends: each run of signs is tried once, from its beginning, with the quotes and brackets that close after it. */
const SENTENCE_END = /(?<![.!?:…])[.!?:…]+[)\]»«"'”’]*(?=\s|$)/u;

/** A full stop inside a number (1.000), an abbreviation (f.eks.) or an ordinal (1. maj) ends no sentence. */
function splitSentences(block: string): string[] {
  return block
    .replace(/(\d)\.(?=\d)/g, '$1')
    .replace(/(\d)\.(?=\s+\p{Ll})/gu, '$1')
    .replace(SPLIT_ABBREVIATION, (abbreviation) => `${abbreviation.replaceAll('.', '')}.`)
    .replace(INSIDE, '$1')
    .replace(MAY_END, '$1')
    .replace(/…(?=\s+\p{Ll})/gu, ' ')
    .split(SENTENCE_END)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** A telephone number is no long word. */
function lettersIn(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}
