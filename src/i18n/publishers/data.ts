/** Words of /data/. Each key begins with `data.`. */
export const dataWords = {
  'data.title': 'Åbne data',

  'data.standing.current': 'I gang',
  'data.standing.planned': 'Planlagt',
  'data.standing.paused': 'Holder pause',
  'data.standing.ended': 'Slut',
  'data.standing.unknown': 'Ikke oplyst',
  'data.limit.pregnancy-from-week': 'Fra graviditetsuge',
  'data.limit.pregnancy-to-week': 'Til og med graviditetsuge',
  'data.limit.parent-from-age': 'Forælderens alder fra',
  'data.limit.parent-to-age': 'Forælderens alder til og med',
  'data.calendar.municipality': 'Tilbud til familier i {municipality}',

  'data.feed.title': 'Familiekataloget: ændringer i tilbud',
  'data.feed.municipality': 'Familiekataloget: ændringer i tilbud i {municipality}',
  'data.feed.author': 'Familiekataloget',
  'data.feed.entry': '{title}, {municipality}',
  'data.feed.known': '{state}. Oplyst eller læst igennem {date}.',
} as const;
