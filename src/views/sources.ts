import { shownHost } from '../addresses/web-address.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsIn, type Words } from '../i18n/words.ts';
import type { Source } from '../domain/catalogue.ts';
import type { ViewContext } from './context.ts';

export interface SourcesPage {
  readonly sources: readonly {
    readonly id: string;
    readonly title: Words;
    readonly publisher: Words;
    readonly date: string;
    readonly description: Words;
    readonly web: string;
    /** The address up to its host: what its path says in another's words is not ours to say to a family. */
    readonly shown: string;
  }[];
}

/** The documents that statements rest on, each with an address to cite. */
export function sourcesPage({ catalogue, t }: ViewContext): SourcesPage {
  return {
    sources: catalogue.sources.map(({ id, title, publisher, date, seen, description, web }) => ({
      id,
      title: wordsIn('da', title, t.locale),
      publisher: wordsIn('da', publisher, t.locale),
      date: dateOf({ date, seen }, t),
      description: wordsIn('da', description, t.locale),
      web: web ?? '',
      shown: web === undefined ? '' : `https://${shownHost(web)}`,
    })),
  };
}

/** A page without a date is not dated by the day somebody looked at it. */
function dateOf({ date, seen }: Pick<Source, 'date' | 'seen'>, t: ViewContext['t']): string {
  if (date !== undefined) return formatDate(date, t.locale);
  return seen === undefined ? '' : t('sources.seen', { date: formatDate(seen, t.locale) });
}
