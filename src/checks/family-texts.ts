import type { ContentRecord } from '../load/parse-record.ts';
import type { Fault } from './rule.ts';

export interface FamilyText {
  readonly at: Fault['at'];
  readonly text: string;
}

/** Kinds of which families read the texts. */
export type FamilyKind = 'offers' | 'municipalities' | 'programmes' | 'help';

/** Every text of a file that families read, with where it stands. */
export function familyTexts(record: ContentRecord<FamilyKind>): readonly FamilyText[] {
  const { data, body } = record;
  if ('what' in data) return [{ at: { path: ['what'] }, text: data.what }];
  const field = (path: readonly (string | number)[], text: string | undefined): FamilyText[] =>
    text === undefined || text === '' ? [] : [{ at: { path }, text }];
  const common = [
    ...field(['summary'], data.summary),
    ...body.text.flatMap((text, index) => {
      const at = body.textPlaces[index];
      return at === undefined ? [] : [{ at, text }];
    }),
  ];
  return 'audience' in data && 'access' in data
    ? [...field(['title'], data.title), ...common, ...linesOf(data)]
    : common;
}

function linesOf(offer: ContentRecord<'offers'>['data']): FamilyText[] {
  const { access, audience, status, at, opens, teams, bring } = offer;
  const field = (path: readonly (string | number)[], text: string | undefined): FamilyText[] =>
    text === undefined ? [] : [{ at: { path }, text }];
  return [
    ...access.steps.flatMap(({ note }, index) => field(['access', 'steps', index, 'note'], note)),
    ...audience.notFor.flatMap((line, index) => field(['audience', 'notFor', index], line)),
    ...opens.flatMap(({ note }, index) => field(['opens', index, 'note'], note)),
    ...teams.flatMap(({ note }, index) => field(['teams', index, 'note'], note)),
    ...bring.flatMap((line, index) => field(['bring', index], line)),
    ...field(['status', 'note'], status.note),
    ...at.flatMap((place, index) => (typeof place === 'string' ? [] : field(['at', index, 'note'], place.note))),
  ];
}
