import { LOCALES, type Locale } from '../i18n/locales.ts';
import { speaker, type Translate } from '../i18n/translate.ts';
import type { SentenceSlice } from '../views/sentences.ts';

const kept = new Map<string, Promise<unknown>>();

/**
 * A file of the site's own data, fetched once; undefined where the site has none there. A failed attempt is forgotten,
 * so that the next one may succeed.
 */
export function loadData<T>(address: string): Promise<T> {
  const known = kept.get(address) ?? fetchJson(address);
  kept.set(address, known);
  known.catch(() => kept.delete(address));
  return known as Promise<T>;
}

/** What an island says, in one language. */
export async function loadSentences(base: string, slice: SentenceSlice, locale: Locale): Promise<Translate> {
  const words = await loadData<Readonly<Record<string, string>>>(`${base}data/ord/${locale}/${slice}.json`);
  return Object.assign(speaker(words, locale), { locale });
}

/** The language of the page, as its first element says. */
export function pageLocale(): Locale {
  return LOCALES.find((locale) => locale === document.documentElement.lang) ?? 'da';
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return answer.json();
}
