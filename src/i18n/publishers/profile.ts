/** Words of /kommuner/<k>/profil/. Each key begins with `profile.`. */
export const profileWords = {
  'profile.title': 'Profil',
} as const;
