/** Where a referrer's own municipalities are kept, and only when the referrer asks for it. */
const KEY = 'familiekataloget.kommuner';

/** The municipalities kept on this device; undefined when none was asked to be. */
export function remembered(): readonly string[] | undefined {
  return quietly(() => localStorage.getItem(KEY))?.split(',');
}

export function remember(municipalities: readonly string[]): void {
  quietly(() => localStorage.setItem(KEY, municipalities.join(',')));
}

export function forgetRemembered(): void {
  quietly(() => localStorage.removeItem(KEY));
}

/** A browser may refuse storage altogether; then nothing is kept, and everything else works. */
function quietly<T>(use: () => T): T | undefined {
  try {
    return use() ?? undefined;
  } catch {
    return undefined;
  }
}
