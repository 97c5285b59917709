import type { MDXInstance } from 'astro';
import type { Locale } from '../i18n/locales.ts';

const FILES = import.meta.glob<MDXInstance<Record<string, unknown>>>('./**/*.mdx', { eager: true });

/** An information page's text in a language, and the language it is in: Danish where there is no translation. */
export function infoText(name: 'om' | 'privatliv' | 'tilgaengelighed', locale: Locale) {
  const own = FILES[`./${locale}/${name}.mdx`];
  const text = own ?? FILES[`./${name}.mdx`];
  if (!text) throw new Error(`There is no text src/info/${name}.mdx.`);
  return { Content: text.Content, lang: own ? locale : ('da' as const) };
}
