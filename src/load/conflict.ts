import type { Fault } from './decode.ts';

/** The lines that Git leaves where two people changed the same place; seven signs, the name of a branch after them. */
const CONFLICT_MARK = /^(?:[<>|]{7}(?: .*)?|={7})$/;

/** The first mark of a merge that nobody finished. Both versions stand in the file, so nothing else in it can be judged. */
export function findConflictMark(text: string): Fault | undefined {
  const index = text.split('\n').findIndex((line) => CONFLICT_MARK.test(line.trimEnd()));
  if (index === -1) return undefined;
  return {
    line: index + 1,
    column: 1,
    rule: 'conflict-mark',
    message: 'Her står et mærke fra Git: To har rettet det samme sted, og ingen har valgt.',
    hint: 'Behold den rigtige udgave. Slet den anden og linjerne med <<<<<<<, ======= og >>>>>>>.',
  };
}
