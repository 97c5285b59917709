import type { ChildSpan } from '../../said/age.ts';
import type { Rule } from '../rule.ts';

/** The catalogue is for pregnancy and families with children up to the sixth birthday and a little beyond. */
const OLDEST_FIRST_MONTH = 83;

function youngest(child: readonly ChildSpan[] = []): number {
  return child.length === 0 ? 0 : Math.min(...child.map(({ fromMonths = 0 }) => fromMonths));
}

export const outsideAgesRule: Rule = {
  id: 'outside-ages',
  description: 'Et tilbud er for gravide eller for familier med børn under 7 år, måske også ældre.',
  source: 'PwC 2021: kommende forældre og familier med børn på 0-6 år',
  severity: 'warning',
  allowsException: true,
  check: ({ records }) =>
    records.offers
      .filter(
        ({ data: { audience, inspiration } }) =>
          !inspiration && audience.pregnancy === undefined && youngest(audience.child) > OLDEST_FIRST_MONTH,
      )
      .map(({ kind, id }) => ({
        kind,
        id,
        at: { path: ['audience', 'child', 0, 'fromMonths'] },
        message: 'Tilbuddet begynder først, når barnet er 7 år. Det passer ikke til en livsfase i kataloget.',
        hint: 'Er alderen skrevet i måneder? 7 år er 84 måneder. Ret tallet, eller forklar under exceptions.',
      })),
};
