/**
 * What a copy on the device may hold: every file by its address below the site's base, and the groups it is kept by.
 * A copy is of one build; `build` tells which.
 */
export interface OfflineManifest {
  /** The first 16 hexadecimal digits of the SHA-256 of all addresses and digests. */
  readonly build: string;
  /** The day the catalogue was built for, `YYYY-MM-DD`. */
  readonly date: string;
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  /** Address below the base, `henvis/`, and the first 16 hexadecimal digits of the SHA-256 of its bytes. */
  readonly files: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** The group that is part of every copy. */
  readonly core: string;
  /** The page shown for an address that is not in the copy, below a language's root. */
  readonly noNetworkPage: string;
}

/** Always part of a copy: the workspace, the sheet, the page that says what is missing, and what they load. */
export const CORE = 'core';

export function searchGroup(locale: string): string {
  return `search-${locale}`;
}

/** A municipality's own pages in one language; its offers' data in all, for sheets in the family's language. */
export function municipalityGroup(municipality: string, locale: string): string {
  return `${municipality}-${locale}`;
}
