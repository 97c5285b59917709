import { readCrisisPhrase, type Alternatives, type Chain, type CrisisPhrase } from '../domain/help/crisis-phrase.ts';
import type { CrisisWords } from '../domain/help/crisis-words.ts';
import type { HelpTopic } from '../schema/terms.ts';
import { crisisTokens, meets, readPattern, type Pattern, type Token } from './crisis-tokens.ts';

/** What a text is about, of what cannot wait; none for everyday words. */
export type CrisisReader = (text: string) => readonly HelpTopic[];

/** How many other words may stand between those of a phrase. */
const SLACK = 6;

/** What somebody pastes is read from its beginning. */
const MOST_WORDS = 120;

/** Makes the words ready: the reader says of a text which of the topics it asks for, in the file’s order. */
export function openCrisisWords({ lists, topics }: CrisisWords): CrisisReader {
  const known = Object.entries(topics).map(([topic, lines]) => ({
    // The keys of a record of topics.
    topic: topic as HelpTopic,
    phrases: lines.map((line) => openPhrase(readCrisisPhrase(line, lists))),
  }));
  return (text) => {
    const tokens = crisisTokens(text).slice(0, MOST_WORDS);
    return known.filter(({ phrases }) => phrases.some((phrase) => isIn(tokens, phrase))).map(({ topic }) => topic);
  };
}

type OpenChain = readonly (readonly Pattern[])[];

interface OpenPhrase {
  readonly wanted: readonly OpenChain[];
  readonly unwanted: readonly OpenChain[];
}

function openPhrase({ wanted, unwanted }: CrisisPhrase): OpenPhrase {
  const open = (chain: Chain) => chain.map((words: Alternatives) => words.map(readPattern));
  return { wanted: wanted.map(open), unwanted: unwanted.map(open) };
}

function isIn(tokens: readonly Token[], { wanted, unwanted }: OpenPhrase): boolean {
  const places = wanted.map((chain) => placesOf(chain, tokens));
  if (places.length === 0 || places.some(({ length }) => length === 0)) return false;
  const forbidden = unwanted.flatMap((chain) => placesOf(chain, tokens));
  const words = wanted.reduce((sum, chain) => sum + chain.length, 0);
  const isNear = (taken: readonly Place[]) => {
    const span = { from: Math.min(...taken.map(({ from }) => from)), to: Math.max(...taken.map(({ to }) => to)) };
    const isNarrow = span.to - span.from + 1 <= words + SLACK;
    return isNarrow && !forbidden.some(({ from, to }) => from <= span.to + 2 && to >= span.from);
  };
  return choices(places).some(isNear);
}

/** Where words stand, the last one included. */
interface Place {
  readonly from: number;
  readonly to: number;
}

function placesOf(chain: OpenChain, tokens: readonly Token[]): readonly Place[] {
  return tokens.flatMap((_, from) => {
    const fits = chain.every((patterns, step) => {
      const token = tokens[from + step];
      return token !== undefined && patterns.some((pattern) => meets(token, pattern));
    });
    return fits ? [{ from, to: from + chain.length - 1 }] : [];
  });
}

/** A text repeats few words: more choices than these are of a text made to hold up the page. */
const MOST_CHOICES = 2000;

/** Every way to take one place of each, no word twice. */
function choices(places: readonly (readonly Place[])[]): readonly (readonly Place[])[] {
  return places.reduce<readonly (readonly Place[])[]>(
    (taken, next) =>
      taken
        .flatMap((chosen) =>
          next
            .filter((place) => !chosen.some(({ from, to }) => place.from <= to && from <= place.to))
            .map((place) => [...chosen, place]),
        )
        .slice(0, MOST_CHOICES),
    [[]],
  );
}
