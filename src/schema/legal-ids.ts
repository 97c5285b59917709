/** Ids of legal bases; what each one is, and how far it was checked, is in `src/reference/legal.ts`. */
export const LEGAL_BASIS_IDS = [
  'bl-18',
  'bl-19',
  'bl-20',
  'bl-24',
  'bl-28',
  'bl-29',
  'bl-30',
  'bl-32',
  'sel-11',
  'sel-52',
  'sul-36',
] as const;

export type LegalBasisId = (typeof LEGAL_BASIS_IDS)[number];
