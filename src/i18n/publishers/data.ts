/** Words of /data/. Each key begins with `data.`. */
export const dataWords = {
  'data.title': 'Åbne data',
} as const;
