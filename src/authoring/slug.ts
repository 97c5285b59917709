const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ß: 'ss' };

/** The longest name: an address must fit in a message. */
const LONGEST = 60;

/** A file's name from a title: «Åben rådgivning» becomes `aaben-raadgivning`. Empty when no letter or number is left. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[æøåäöß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  while (words.length > 1 && words.join('-').length > LONGEST) words.pop();
  return words.join('-').slice(0, LONGEST).replace(/-$/, '');
}
