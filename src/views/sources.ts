import { formatDate } from '../i18n/format.ts';
import type { ViewContext } from './context.ts';

export interface SourcesPage {
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly origin: string;
    readonly description: string;
    readonly web: string;
  }[];
}

/** The documents that statements rest on, each with an address to cite. */
export function sourcesPage({ catalogue, t }: ViewContext): SourcesPage {
  return {
    sources: catalogue.sources.map(({ id, title, publisher, date, description, web }) => ({
      id,
      title,
      origin: [publisher, date === undefined ? undefined : formatDate(date, t.locale)]
        .filter((part) => part !== undefined)
        .join(', '),
      description,
      web: web ?? '',
    })),
  };
}
