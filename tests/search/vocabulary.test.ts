import { expect, it } from 'vitest';
import { VocabularySchema } from '../../src/schema/vocabulary.ts';
import { conceptWords, listedWords } from '../../src/search/vocabulary.ts';
import { wordsOf } from '../../src/search/words.ts';
import { readVocabulary } from './evaluation.ts';

const vocabulary = readVocabulary();

it('has each concept once', () => {
  const ids = vocabulary.concepts.map(({ id }) => id);
  expect(ids).toHaveLength(new Set(ids).size);
});

it('has every list that the search uses', () => {
  for (const list of ['ignored', 'light', 'parts'] as const) expect(listedWords(vocabulary, list)).not.toEqual([]);
});

it('asks for no concept with a word that is left out of every query', () => {
  const ignored = new Set(listedWords(vocabulary, 'ignored'));
  const lost = vocabulary.concepts
    .flatMap((concept) => [...conceptWords(concept), ...concept.asks])
    .filter((phrase) => wordsOf(phrase).length === 1 && ignored.has(phrase.toLowerCase()));
  expect(lost).toEqual([]);
});

it('refuses a misspelt field', () => {
  const term = { id: 'soevn', label: 'søvn', ask: ['sleep'] };
  expect(VocabularySchema.safeParse({ title: 'Begreber', terms: [term] }).success).toBe(false);
});
