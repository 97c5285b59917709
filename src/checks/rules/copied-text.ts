import type { ContentRecord } from '../../load/parse-record.ts';
import type { Fault, Rule } from '../rule.ts';

/** Two sentences or so: a sentence that says the same in two offers may well be the best one for both. */
const WORDS_IN_A_ROW = 25;

export const copiedTextRule: Rule = {
  id: 'copied-text',
  description: `To tilbud har ikke ${WORDS_IN_A_ROW} ord i træk, der er ens.`,
  source: 'Katalogets egen regel: ens tekst gør det svært at se, hvad der skiller tilbuddene',
  severity: 'warning',
  allowsException: true,
  check: ({ records }) => {
    const owner = new Map<string, string>();
    return records.offers.flatMap((offer): Fault[] => {
      const runs = runsOf(offer);
      const copied = runs.find(({ words }) => owner.has(words));
      for (const { words } of runs) if (!owner.has(words)) owner.set(words, offer.id);
      if (copied === undefined) return [];
      return [
        {
          kind: 'offers',
          id: offer.id,
          at: copied.at,
          message: `Her står det samme som i ${owner.get(copied.words) ?? ''}: «${copied.words} …».`,
          hint: 'Skriv det, der er særligt for dette tilbud, eller link til det andet.',
        },
      ];
    });
  },
};

interface Run {
  readonly words: string;
  readonly at: Fault['at'];
}

/** Every run of words in an offer's text, each within one paragraph. */
function runsOf({ data, body }: ContentRecord<'offers'>): readonly Run[] {
  const blocks = [
    { text: data.summary, at: { path: ['summary'] } },
    ...body.text.map((text, index) => ({ text, at: body.textPlaces[index] ?? { line: 1, column: 1 } })),
  ];
  return blocks.flatMap(({ text, at }) => {
    const words = text.toLocaleLowerCase('da').match(/[\p{L}\p{N}]+/gu) ?? [];
    const count = Math.max(0, words.length - WORDS_IN_A_ROW + 1);
    return Array.from({ length: count }, (_, index) => ({
      words: words.slice(index, index + WORDS_IN_A_ROW).join(' '),
      at,
    }));
  });
}
