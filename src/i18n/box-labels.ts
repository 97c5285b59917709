/** The words that boxes in authored texts show, by the text's own language. */
export const BOX_LABELS = {
  da: { goodToKnow: 'Godt at vide', paraphrase: '(gengivet med vores ord)' },
} as const;
