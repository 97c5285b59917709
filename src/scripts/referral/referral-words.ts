import type { Family } from '../../domain/audience/family.ts';
import type { ParentLimits } from '../../domain/audience/fit-reasons.ts';
import type { ReferralMatch, ReferralObstacle, ReferralOpen } from '../../domain/referral/judge.ts';
import type { ReferralQuestion } from '../../domain/referral/question.ts';
import { formatChoice } from '../../i18n/format-said.ts';
import { formatAge, formatDate, formatLanguage, formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { joinByWords } from '../../views/words/age-words.ts';
import { stateWords } from '../../views/words/state-words.ts';

/** What a reason is said with: the sentences, what was asked, and the words of each situation. */
export interface Telling {
  readonly t: Translate;
  readonly question: ReferralQuestion;
  readonly situations: ReadonlyMap<string, string>;
}

/** Why an offer fits: `uge 14`, `under 22 år`. */
export function matchWords(match: ReferralMatch, { t, question, situations }: Telling): string {
  switch (match.kind) {
    case 'pregnancy-matches':
      return t('refer.why.pregnancy-matches', { week: question.pregnancyWeek ?? '' });
    case 'child-matches':
      return t('refer.why.child-matches', { age: formatAge(match.childMonths, t) });
    case 'parent-age-matches':
      return limitWords(match.limits, t);
    case 'situations-match':
      return situationWords(match.situations, situations, t);
    case 'language-spoken':
      return t('refer.why.language-spoken', { language: formatLanguage(match.language, t.locale) });
    case 'first-child-matches':
    case 'interpreter':
    case 'just-come':
      return t(`refer.why.${match.kind}`);
  }
}

/** What is not known: `forælderens alder (under 28 år)`. */
export function openWords(open: ReferralOpen, telling: Telling): string {
  const { t } = telling;
  switch (open.kind) {
    case 'parent-age-unknown':
      return t('refer.open.parent-age-unknown', { limits: limitWords(open.limits, t) });
    case 'participants-unknown':
      return t('refer.for', { list: participantList(open.participants, t) });
    case 'participants-partly':
      return t('refer.open.participants-partly', { list: participantList(open.participants, t) });
    case 'standing-unknown':
      return t('refer.open.standing-unknown', { date: formatDate(open.asOf, t.locale) });
    case 'child-end-not-stated':
      return t('refer.open.child-end-not-stated', { age: formatAge(open.fromMonths, t) });
    case 'conditions-unclear':
      return t('refer.open.conditions-unclear', {
        conditions: formatList(
          open.missing.map((missing) => obstacleWords(missing, telling)),
          t.locale,
        ),
      });
    case 'situation-unknown':
      return t('refer.open.situation-unknown', { situation: telling.situations.get(open.situation) ?? open.situation });
    case 'life-stage-not-stated':
    case 'life-stage-unknown':
    case 'child-age-not-stated':
    case 'first-child-unknown':
    case 'participants-not-stated':
    case 'language-not-stated':
    case 'entrance-not-stated':
      return t(`refer.open.${open.kind}`);
  }
}

/** What is in the way: `fra uge 20`. */
export function obstacleWords(obstacle: ReferralObstacle, { t }: Telling): string {
  switch (obstacle.kind) {
    case 'pregnancy-too-early':
      return t('refer.not.pregnancy-too-early', { week: obstacle.fromWeek });
    case 'pregnancy-too-late':
      return t('refer.not.pregnancy-too-late', { week: obstacle.toWeek });
    case 'child-too-young':
      return t('refer.not.child-too-young', { age: formatAge(obstacle.fromMonths, t) });
    case 'child-too-old':
      // The last completed month counts: an offer to 11 months is over at one year.
      return t('refer.not.child-too-old', { age: formatAge(obstacle.toMonths + 1, t) });
    case 'parent-too-young':
      return limitWords([{ fromAge: obstacle.fromAge }], t);
    case 'parent-too-old':
      return limitWords([{ toAge: obstacle.toAge }], t);
    case 'must-join-by':
      return joinByWords(obstacle.joinBy, t);
    case 'other-participants':
      return t('refer.not.other-participants', { list: participantList(obstacle.participants, t) });
    case 'language-not-spoken':
      return t('refer.not.language-not-spoken', {
        languages: formatList(
          obstacle.languages.map((code) => formatLanguage(code, t.locale)),
          t.locale,
        ),
      });
    case 'not-running':
      return stateWords(obstacle.state, t).label.toLocaleLowerCase(t.locale);
    case 'only-after-birth':
    case 'only-in-pregnancy':
    case 'only-first-child':
    case 'cannot-just-come':
      return t(`refer.not.${obstacle.kind}`);
  }
}

/** Situations as a list of their words; one without words is left out. */
export function situationWords(ids: readonly string[], words: ReadonlyMap<string, string>, t: Translate): string {
  return formatList(
    ids.flatMap((id) => words.get(id) ?? []),
    t.locale,
  );
}

/** A parent's age as one says it, of several spans any: `toAge` 21 is under 22. */
function limitWords(limits: ParentLimits, t: Translate): string {
  return formatChoice(
    limits.map((span) => spanWords(span, t)),
    t.locale,
  );
}

function spanWords({ fromAge: from, toAge: to }: ParentLimits[number], t: Translate): string {
  if (from !== undefined && to !== undefined) return t('refer.age.between', { from, to });
  if (to !== undefined) return t('refer.age.under', { age: to + 1 });
  return t('refer.age.from', { age: from ?? 0 });
}

function participantList(participants: NonNullable<Family['participants']>, t: Translate): string {
  return formatList(
    participants.map((participant) => t(`participant.${participant}`).toLocaleLowerCase(t.locale)),
    t.locale,
  );
}
