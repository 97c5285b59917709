import type { Frontmatter, TranslationKind } from '../schema/index.ts';
import type { AuthoredText, Entries } from './records.ts';

/** Words for families in another language. */
export type Translation<K extends TranslationKind> = Frontmatter<K> & {
  readonly text: AuthoredText;
  /** Whether this is the last good version of a file that has since become faulty. */
  readonly isLastGood: boolean;
};

/** By language: `en`, `ar`. */
export type Translations<K extends TranslationKind> = Readonly<Partial<Record<string, Translation<K>>>>;

/**
 * The translations of what has this id: `esbjerg/babybio.en` is one of `esbjerg/babybio`.
 * `kept` names the files of which the last good version is published, `kind/id`.
 */
export function translationsOf<K extends TranslationKind>(
  kind: K,
  translatedId: string,
  { entries, kept }: { readonly entries: Entries; readonly kept: readonly string[] },
): Translations<K> {
  return Object.fromEntries(
    entries[kind]
      .filter(({ id }) => id.slice(0, id.lastIndexOf('.')) === translatedId)
      .map(({ id, data, body }) => [
        id.slice(id.lastIndexOf('.') + 1),
        { ...data, text: body, isLastGood: kept.includes(`${kind}/${id}`) },
      ]),
  );
}
