import { speaker, type MessageValues } from '../translate.ts';
import { dataWords } from './data.ts';
import { profileWords } from './profile.ts';
import { ruleWords } from './rules.ts';
import { typologyWords } from './typology.ts';

/** Words of the pages for editors and municipalities, which stand in Danish only (`DANISH_ONLY` in ../locales.ts). */
export const PUBLISHER_WORDS = { ...profileWords, ...typologyWords, ...ruleWords, ...dataWords } as const;

type Key = keyof typeof PUBLISHER_WORDS;

/** The key of a sentence, without its plural form (`#one`, `#other`). */
export type PublisherKey = Key extends infer Each ? (Each extends `${infer Base}#${string}` ? Base : Each) : never;

/** A sentence for editors and municipalities. @throws Error for a key that has none. */
export const tell: (key: PublisherKey, values?: MessageValues) => string = speaker(PUBLISHER_WORDS, 'da');
