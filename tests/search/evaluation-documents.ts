import type { SearchDocument } from '../../src/search/document.ts';
import { pageText, type EvaluationPage } from './evaluation.ts';

/** A page of the evaluation as the build would index an offer. */
export function evaluationDocument(page: EvaluationPage): SearchDocument {
  return {
    url: page.id,
    text: pageText(page),
    meta: {
      title: page.title,
      summary: page.summary,
      danish: '',
      who: page.age.join(', '),
      door: page.access === 'Mød op' || page.access === 'Tilmelding' ? 'open' : 'visited',
      entrance: page.access,
      when: '',
      where: '',
      price: '',
      municipality: page.municipality,
      notice: '',
      next: '',
      dates: '',
    },
    facts: {},
    isEnded: false,
    places: [],
  };
}
