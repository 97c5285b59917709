/** Words of /typologi/. Each key begins with `typology.`. */
export const typologyWords = {
  'typology.title': 'Kommunernes typologi',
} as const;
