import { foldedTermOf, termOf } from './danish.ts';
import { conceptToken, wordToken } from './index-terms.ts';
import type { ConceptEntry, Lexicon, LexiconWord } from './lexicon.ts';
import { completions, resolveWord } from './resolve-word.ts';
import { letterDistance, slipsAllowed } from './spelling.ts';
import { wordsOf } from './words.ts';

/** One way to meet a need: a token of the index, and how well it says what was asked, from 0 to 1. */
export interface Way {
  readonly token: string;
  readonly quality: number;
}

/** One thing that was asked for. */
export interface Need {
  /** How much it tells: rare words tell most. */
  readonly weight: number;
  /** Whether a concept knows it: then it is what this catalogue is about. */
  readonly isTopic: boolean;
  readonly ways: readonly Way[];
}

/** What a query was understood as, and what to say about it. */
export interface Understanding {
  readonly needs: readonly Need[];
  /** The weight of what the catalogue has nothing about. */
  readonly unknownWeight: number;
  /**
   * How many needs a page must meet clearly to count, unless it meets one that a concept knows. More than none where
   * the query was guessed at: some of it is unknown, or read as parts that may fit by chance, as in `byg` and `sag`.
   */
  readonly clearNeeded: number;
  /** Words nobody here knows. */
  readonly unknown: readonly string[];
  /** Words that were left out because they tell nothing. */
  readonly ignored: readonly string[];
  /** Words that were read as other words. */
  readonly corrections: readonly { readonly typed: string; readonly meant: string }[];
  /** What is shown as well: the labels of concepts. */
  readonly alsoShown: readonly string[];
}

/** How well each way of understanding a word says what was asked. */
const QUALITY = {
  known: 1,
  respelt: 0.9,
  beginning: 0.8,
  split: 0.7,
  inside: 0.6,
  part: 0.5,
  nothing: 0,
  concept: 0.75,
  /** A longer word than the last one of the query, which may not be finished yet. */
  completion: 0.5,
} as const;

/** From this length on the last word of a query may be the beginning of a longer one too. */
const MIN_UNFINISHED = 4;

/** What a light word weighs, such as `hjælp`, compared with others; and the words of a phrase that was understood. */
const LIGHT = 0.2;
const WITHIN_PHRASE = 0.4;

/** What is read of a query; a text that somebody pasted must not hold up the page. */
const MOST_WORDS = 40;
const MOST_LETTERS = 60;

interface Draft {
  readonly needs: Need[];
  readonly unknown: string[];
  readonly ignored: string[];
  readonly corrections: { readonly typed: string; readonly meant: string }[];
  readonly concepts: Set<ConceptEntry>;
  readonly said: Set<string>;
  hasChanceSplit: boolean;
}

/** Reads a query: phrases first, then each word that tells something. */
export function understand(query: string, lexicon: Lexicon): Understanding {
  const words = wordsOf(query)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, MOST_LETTERS));
  const draft: Draft = {
    needs: [],
    unknown: [],
    ignored: [],
    corrections: [],
    concepts: new Set(),
    said: new Set(),
    hasChanceSplit: false,
  };
  const inPhrase = takePhrases(words, lexicon, draft);
  const isIgnored = (word: string) => lexicon.ignored.has(word);
  const hasTelling = words.some((word, index) => inPhrase.has(index) || !isIgnored(word));
  words.forEach((word, index) => {
    if (inPhrase.has(index)) {
      if (!isIgnored(word)) takeWordOfPhrase(word, lexicon, draft);
    } else if (hasTelling && isIgnored(word)) draft.ignored.push(word);
    else takeWord(word, { isLast: index === words.length - 1, lexicon, draft });
  });
  const clearNeeded = draft.hasChanceSplit ? 2 : draft.unknown.length > 0 ? 1 : 0;
  const unknownWeight = draft.unknown.length * rarity(0, lexicon) * 0.6;
  const isOnlyLight =
    draft.unknown.length > 0 && draft.needs.every(({ weight }) => weight < LIGHT * rarity(0, lexicon));
  return {
    needs: isOnlyLight ? [] : draft.needs,
    unknownWeight,
    clearNeeded,
    unknown: draft.unknown,
    ignored: [...new Set(draft.ignored)],
    corrections: draft.corrections,
    alsoShown: [...draft.concepts].map(({ label }) => label).filter((label) => !draft.said.has(termOf(label))),
  };
}

/** Takes phrases of several words, those that reach furthest first; gives the places of their words. */
function takePhrases(words: readonly string[], lexicon: Lexicon, draft: Draft): ReadonlySet<number> {
  const taken = new Set<number>();
  const every = words.map((_, index) => index);
  const telling = every.filter((index) => !lexicon.ignored.has(words[index] ?? ''));
  const phrases = [...runsOf(every, lexicon.longestAsk), ...runsOf(telling, lexicon.longestAsk)]
    .flatMap((places) => {
      const concepts = lexicon.asked.get(places.map((index) => termOf(words[index] ?? '')).join(' '));
      return concepts ? [{ concepts, start: places[0] ?? 0, end: places.at(-1) ?? 0 }] : [];
    })
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const { concepts, start, end } of phrases) {
    const span = every.slice(start, end + 1);
    if (span.some((index) => taken.has(index))) continue;
    span.forEach((index) => taken.add(index));
    takeConcepts(concepts, 1, lexicon, draft);
  }
  return taken;
}

/** Every run of two to `longest` neighbours. */
function runsOf(places: readonly number[], longest: number): (readonly number[])[] {
  return places.flatMap((_, start) =>
    Array.from({ length: Math.max(0, Math.min(longest, places.length - start) - 1) }, (_, more) =>
      places.slice(start, start + more + 2),
    ),
  );
}

function takeConcepts(concepts: readonly ConceptEntry[], quality: number, lexicon: Lexicon, draft: Draft): void {
  concepts.forEach((concept) => draft.concepts.add(concept));
  draft.needs.push({
    weight: rarity(Math.max(...concepts.map(({ pages }) => pages)), lexicon),
    isTopic: true,
    ways: concepts.map(({ id }) => ({ token: conceptToken(id), quality })),
  });
}

/** The words of an understood phrase only help to put pages that say them first. */
function takeWordOfPhrase(word: string, lexicon: Lexicon, draft: Draft): void {
  const known = lexicon.words.get(termOf(word));
  if (!known || known.pages === 0) return;
  draft.needs.push({
    weight: WITHIN_PHRASE * weightOf([known], lexicon),
    isTopic: false,
    ways: [{ token: wordToken(known.term), quality: 1 }],
  });
}

interface Place {
  readonly isLast: boolean;
  readonly lexicon: Lexicon;
  readonly draft: Draft;
}

function takeWord(word: string, { isLast, lexicon, draft }: Place): void {
  if (lexicon.light.has(termOf(word)) && !lexicon.words.has(termOf(word))) {
    draft.ignored.push(word);
    return;
  }
  const found = resolveWord(word, lexicon);
  const isNothing = found.kind === 'nothing';
  if ((isNothing && isNumber(word)) || ((isNothing || found.kind === 'respelt') && isNearIgnored(word, lexicon))) {
    draft.ignored.push(word);
    return;
  }
  if (isNothing) {
    draft.unknown.push(word);
    return;
  }
  const quality = QUALITY[found.kind];
  if (found.kind === 'respelt' && found.words.every(({ forms }) => !forms.includes(word)))
    draft.corrections.push({ typed: word, meant: found.words[0]?.forms[0] ?? '' });
  // The parts of a compound are asked for together, other words instead of one another.
  const groups = found.kind === 'split' ? found.words.map((part) => [part]) : [found.words];
  const needs = groups.map((group) => needOf(group, quality, lexicon, draft));
  draft.hasChanceSplit ||= found.kind === 'split' && !needs.some(({ isTopic }) => isTopic);
  const longer = isLast && found.kind === 'known' ? completions(word, lexicon, MIN_UNFINISHED) : [];
  const ways = longer
    .filter((known) => known.pages > 0 && !found.words.includes(known))
    .map(({ term }) => ({ token: wordToken(term), quality: QUALITY.completion }));
  draft.needs.push(...needs.map((need) => ({ ...need, ways: [...need.ways, ...ways] })));
}

function needOf(words: readonly LexiconWord[], quality: number, lexicon: Lexicon, draft: Draft): Need {
  const concepts = words.flatMap(({ term }) => lexicon.asked.get(term) ?? []);
  concepts.forEach((concept) => draft.concepts.add(concept));
  words.forEach(({ term }) => draft.said.add(term));
  return {
    weight: weightOf(words, lexicon),
    isTopic: concepts.length > 0,
    ways: [
      ...words.filter(({ pages }) => pages > 0).map(({ term }) => ({ token: wordToken(term), quality })),
      ...concepts.map(({ id }) => ({ token: conceptToken(id), quality: quality * QUALITY.concept })),
    ],
  };
}

/** How much words tell: as much as the rarest of their meanings that the catalogue has. */
function weightOf(words: readonly LexiconWord[], lexicon: Lexicon): number {
  const pages = words.map(
    ({ term, pages: own }) => own || Math.max(1, ...(lexicon.asked.get(term) ?? []).map((concept) => concept.pages)),
  );
  const isLight = words.some(({ term }) => lexicon.light.has(term));
  return rarity(Math.max(...pages), lexicon) * (isLight ? LIGHT : 1);
}

function rarity(pages: number, lexicon: Lexicon): number {
  return Math.log(1 + lexicon.pages / (pages + 0.5));
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** Whether a word is one that is left out, but for a slip of the finger: `hvordn`. */
function isNearIgnored(word: string, lexicon: Lexicon): boolean {
  if (slipsAllowed(word) === 0 || lexicon.folded.has(foldedTermOf(word))) return false;
  return [...lexicon.ignored].some(
    (ignored) => ignored.length >= MIN_UNFINISHED && ignored[0] === word[0] && letterDistance(word, ignored, 1) <= 1,
  );
}
