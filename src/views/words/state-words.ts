import type { Offer } from '../../domain/catalogue.ts';
import type { StateOnDay } from '../../domain/times/times.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { onDateWords } from './date-words.ts';
import { joinedBySpace } from './joined.ts';

/** How an offer stands: a label for a card, and a sentence or two for its page. Both empty where it simply runs. */
export interface StateWords {
  readonly label: string;
  readonly notice: string;
}

export function stateWords(state: StateOnDay, t: Translate): StateWords {
  switch (state.kind) {
    case 'over':
      return { label: t('standing.over'), notice: overNotice(state, t) };
    case 'unknown':
      return { label: t('standing.unknown'), notice: t('standing.unknownNotice') };
    case 'paused':
      return { label: t('standing.paused'), notice: pausedNotice(state, t) };
    case 'sign-up':
      return signUpWords(state, t);
    case 'full':
      return fullWords(state.hasWaitingList, t);
    case 'not-begun':
      return notBegunWords(state, t);
    case 'running':
      return { label: '', notice: '' };
  }
}

/** The state in whole sentences, as a page or a sheet of paper has room for: with the last day, where one is stated. */
export function stateSentences({ state, status: { ends } }: Pick<Offer, 'state' | 'status'>, t: Translate): string {
  const { notice } = stateWords(state, t);
  if (ends === undefined || state.kind === 'over') return notice;
  return joinedBySpace([notice, t('standing.ends', { when: onDateWords(ends, t) })]);
}

type StateOf<Kind extends StateOnDay['kind']> = Extract<StateOnDay, { readonly kind: Kind }>;

function overNotice({ since }: StateOf<'over'>, t: Translate): string {
  return since === undefined ? t('standing.overNoDay') : t('standing.overSince', { when: onDateWords(since, t) });
}

/** `until` says how long it lasts, and not that it opens then. */
function pausedNotice({ reopens, until }: StateOf<'paused'>, t: Translate): string {
  if (reopens !== undefined) return t('standing.pausedReopens', { when: onDateWords(reopens, t) });
  return until === undefined
    ? t('standing.pausedNoDay')
    : t('standing.pausedUntil', { date: formatDate(until, t.locale) });
}

/** Says when, to families and to those who refer them, and never that there is room. */
function signUpWords({ begins, signUpBy }: StateOf<'sign-up'>, t: Translate): StateWords {
  const when = begins === undefined ? undefined : { when: onDateWords(begins, t) };
  const start = when === undefined ? t('standing.teamNoDay') : t('standing.teamBegins', when);
  return {
    label: when === undefined ? t('standing.sign-up') : t('standing.signUpBegins', when),
    notice:
      signUpBy === undefined
        ? joinedBySpace([start, t('standing.askEarly')])
        : joinedBySpace([t('standing.signUpBy', { date: formatDate(signUpBy, t.locale) }), start]),
  };
}

function fullWords(hasWaitingList: boolean, t: Translate): StateWords {
  return hasWaitingList
    ? { label: t('standing.fullWaitingList'), notice: t('standing.fullWaitingListNotice') }
    : { label: t('standing.full'), notice: t('standing.fullNotice') };
}

function notBegunWords({ begins }: StateOf<'not-begun'>, t: Translate): StateWords {
  if (begins === undefined) return { label: t('standing.notBegun'), notice: t('standing.notBegunNotice') };
  const when = { when: onDateWords(begins, t) };
  return { label: t('standing.begins', when), notice: t('standing.beginsNotice', when) };
}
