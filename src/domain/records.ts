import type { Frontmatter, Kind } from '../schema/index.ts';

/** An authored text as safe HTML, in the parts a page shows in different places. */
export interface AuthoredText {
  readonly firstVisitHtml: string;
  readonly html: string;
  readonly professionalHtml: string;
  /** Paragraphs without markup. */
  readonly text: readonly string[];
  readonly professionalText: readonly string[];
}

/** One valid authored file, as the domain sees it. */
export interface Entry<K extends Kind> {
  readonly id: string;
  readonly data: Frontmatter<K>;
  readonly body: AuthoredText;
}

/** The municipality an offer belongs to: that of its folder, if it names that or none; else the one it names first. */
export function homeOf({ id, data }: Pick<Entry<'offers'>, 'id' | 'data'>): string {
  const folder = id.slice(0, id.indexOf('/'));
  return data.municipality === undefined || data.area.includes(folder) ? folder : data.municipality;
}

/** All valid authored files, by kind. */
export type Entries = { readonly [K in Kind]: readonly Entry<K>[] };
