const WORDS = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'] as const;

const HALVES = ['½', 'en halv', 'et halvt'];
const ONE_AND_A_HALF = ['halvanden', 'halvandet'];

/**
 * A number as it is said, for `form`: digits, or a word up to twelve, and a half where one is said. It is one group;
 * `numberIn` makes a number of what it holds.
 */
export const NUMBER = String.raw`(\d{1,4}~½|\d{1,4} 1/2|\d{1,4}[,.]5|\d{1,4}|${[...HALVES, ...ONE_AND_A_HALF, 'et', ...WORDS].join('|')})`;

export function numberIn(text: string): number {
  const said = text.replace(/\s+/g, ' ');
  if (HALVES.includes(said)) return 0.5;
  if (ONE_AND_A_HALF.includes(said)) return 1.5;
  const digits = /^\d+/.exec(said)?.[0];
  if (digits === undefined) return said === 'et' ? 1 : WORDS.findIndex((word) => word === said);
  return Number(digits) + (said.length > digits.length ? 0.5 : 0);
}
