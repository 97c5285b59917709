import type { Locale } from './locales.ts';

/** The words that boxes in authored texts show, by the text's own language. */
export const BOX_LABELS: Readonly<Record<Locale, { readonly goodToKnow: string; readonly paraphrase: string }>> = {
  da: { goodToKnow: 'Godt at vide', paraphrase: '(gengivet med vores ord)' },
  en: { goodToKnow: 'Good to know', paraphrase: '(in our own words)' },
  ar: { goodToKnow: 'من المفيد أن تعرفوا', paraphrase: '(بكلماتنا نحن)' },
};
