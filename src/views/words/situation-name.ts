import { plainWords } from '../../i18n/words.ts';
import type { ViewContext } from '../context.ts';
import { termWords } from '../term-words.ts';
import type { SituationName } from './audience-words.ts';

/** The name that families read for a situation's id. */
export function situationName({ catalogue, t }: Pick<ViewContext, 'catalogue' | 't'>): SituationName {
  return (id) => {
    const term = catalogue.vocabulary.situations.find((situation) => situation.id === id);
    return term === undefined ? id : plainWords(termWords(term, t));
  };
}
