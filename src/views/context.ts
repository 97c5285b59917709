import type { Catalogue } from '../domain/catalogue.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Words } from '../i18n/words.ts';

/** What every view needs: what is published, the reader's language, and where on the site the catalogue stands. */
export interface ViewContext {
  readonly catalogue: Catalogue;
  readonly t: Translate;
  /** With a slash at both ends. */
  readonly base: string;
}

export interface NamedLink {
  readonly href: string;
  readonly label: Words;
}
