/** Words of /om/regler/. Each key begins with `rules.`. */
export const ruleWords = {
  'rules.title': 'Regler og beskeder',
} as const;
