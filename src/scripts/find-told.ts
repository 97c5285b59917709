import type { Understanding } from '../search/understand.ts';
import { fill, listItem } from './find-elements.ts';

/** Says how the words were read, in the sentences that the list carries; an empty list when there is nothing to say. */
export function sayWhatWasDone(list: HTMLUListElement, asked: Understanding | undefined): void {
  const { corrections = [], alsoShown = [], ignored = [], unknown = [] } = asked ?? {};
  const sentence = (key: string, words: readonly string[]) =>
    words.length === 0 ? [] : [fill(list.dataset[key], { words: quote(words) })];
  list.replaceChildren(
    ...[
      ...corrections.map((correction) => fill(list.dataset['corrected'], correction)),
      ...sentence('also', alsoShown),
      ...sentence('ignored', ignored),
      ...sentence('unknown', unknown),
    ].map(listItem),
  );
}

function quote(words: readonly string[]): string {
  return words.map((word) => `«${word}»`).join(', ');
}
