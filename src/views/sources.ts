import { formatDate } from '../i18n/format.ts';
import { wordsIn, type Words } from '../i18n/words.ts';
import type { ViewContext } from './context.ts';

export interface SourcesPage {
  readonly sources: readonly {
    readonly id: string;
    readonly title: Words;
    readonly publisher: Words;
    readonly date: string;
    readonly description: Words;
    readonly web: string;
  }[];
}

/** The documents that statements rest on, each with an address to cite. */
export function sourcesPage({ catalogue, t }: ViewContext): SourcesPage {
  return {
    sources: catalogue.sources.map(({ id, title, publisher, date, description, web }) => ({
      id,
      title: wordsIn('da', title, t.locale),
      publisher: wordsIn('da', publisher, t.locale),
      date: date === undefined ? '' : formatDate(date, t.locale),
      description: wordsIn('da', description, t.locale),
      web: web ?? '',
    })),
  };
}
