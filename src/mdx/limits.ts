import type { Refusal } from './body.ts';
import { refuseAt } from './place.ts';
import { LIMITS } from './policy.ts';

const MARKS = /[*_[\]`~]/g;
const OPENINGS = /[<{]/g;

/** Where a text is more than the parser should be given. With any of these, the text is not parsed. */
export function findOverLimits(source: string): Refusal[] {
  return [...blocksOf(source).flatMap(inspectBlock), ...inspectOpenings(source)];
}

interface Block {
  /** The line of the block's first line. */
  readonly line: number;
  readonly text: string;
}

/** Runs of lines without a blank one among them. */
function blocksOf(source: string): Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let isInside = false;
  for (const [index, text] of source.split('\n').entries()) {
    const isBlank = text.trim() === '';
    if (!isBlank && isInside) blocks.at(-1)?.lines.push(text);
    else if (!isBlank) blocks.push({ line: index + 1, lines: [text] });
    isInside = !isBlank;
  }
  return blocks.map(({ line, lines }) => ({ line, text: lines.join('\n') }));
}

function inspectBlock({ line, text }: Block): Refusal[] {
  const place = { line, column: 1 };
  const hint = 'Del det op med tomme linjer.';
  if (text.length > LIMITS.blockCharacters)
    return [{ ...place, rule: 'mdx-length', message: `Et afsnit er over ${LIMITS.blockCharacters} tegn.`, hint }];
  if ((text.match(MARKS)?.length ?? 0) > LIMITS.blockMarks)
    return [
      {
        ...place,
        rule: 'mdx-length',
        message: `Et afsnit har over ${LIMITS.blockMarks} stjerner, understreger, accenter og firkantede parenteser.`,
        hint,
      },
    ];
  return [];
}

function inspectOpenings(source: string): Refusal[] {
  const tooMany = [...source.matchAll(OPENINGS)][LIMITS.openings];
  if (!tooMany) return [];
  return [
    refuseAt(source, tooMany.index, {
      rule: 'mdx-length',
      message: `Teksten har over ${LIMITS.openings} tegn, der er < eller {.`,
      hint: 'Skriv almindelig tekst, og brug færre bokse.',
    }),
  ];
}
