import { describe, expect, it } from 'vitest';
import type { StateOnDay, Team } from '../../../src/domain/times/times.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { stateWords } from '../../../src/views/words/state-words.ts';
import { teamWords } from '../../../src/views/words/team-words.ts';

const [da, en, ar] = [translator('da'), translator('en'), translator('ar')];

describe('how an offer stands, on its card and on its page', () => {
  it.each<[string, StateOnDay, string, string, string]>([
    [
      'over since a day',
      { kind: 'over', since: '2026-06-09' },
      'Slut | Tilbuddet sluttede 9. juni 2026.',
      'Ended | This offer ended on 9 June 2026.',
      'انتهت | انتهت هذه الخدمة في 9 يونيو 2026.',
    ],
    [
      'over since a month',
      { kind: 'over', since: '2026-06' },
      'Slut | Tilbuddet sluttede i juni 2026.',
      'Ended | This offer ended in June 2026.',
      'انتهت | انتهت هذه الخدمة في يونيو 2026.',
    ],
    [
      'over since a year',
      { kind: 'over', since: '2025' },
      'Slut | Tilbuddet sluttede i 2025.',
      'Ended | This offer ended in 2025.',
      'انتهت | انتهت هذه الخدمة في 2025.',
    ],
    [
      'over, no day said',
      { kind: 'over' },
      'Slut | Tilbuddet er slut.',
      'Ended | This offer has ended.',
      'انتهت | انتهت هذه الخدمة.',
    ],
    [
      'unknown',
      { kind: 'unknown' },
      'Vi ved ikke, om det er i gang | Vi ved ikke, om det er i gang. Spørg, før I kommer.',
      'We do not know if it is running | We do not know if it is running. Ask before you come.',
      'لا نعرف هل هي مستمرة | لا نعرف هل هي مستمرة. اسألوا قبل أن تأتوا.',
    ],
    [
      'paused, opens',
      { kind: 'paused', reopens: '2027-02-02' },
      'Holder pause | Holder pause. Det åbner igen 2. februar 2027.',
      'On a break | On a break. It opens again on 2 February 2027.',
      'متوقفة مؤقتًا | متوقفة مؤقتًا. تفتح من جديد في 2 فبراير 2027.',
    ],
    [
      'paused until a month',
      { kind: 'paused', until: '2027-01' },
      'Holder pause | Holder pause til januar 2027. Vi ved ikke, om det åbner igen derefter.',
      'On a break | On a break until January 2027. We do not know if it opens again after that.',
      'متوقفة مؤقتًا | متوقفة مؤقتًا حتى يناير 2027. لا نعرف هل تفتح من جديد بعد ذلك.',
    ],
    [
      'paused, no day said',
      { kind: 'paused' },
      'Holder pause | Holder pause. Vi ved ikke, hvornår det åbner igen.',
      'On a break | On a break. We do not know when it opens again.',
      'متوقفة مؤقتًا | متوقفة مؤقتًا. لا نعرف متى تفتح من جديد.',
    ],
    [
      'sign-up with both days',
      { kind: 'sign-up', team: 0, begins: '2027-01-13', signUpBy: '2026-12-18' },
      'Nyt hold begynder 13. januar 2027 | Tilmelding senest 18. december 2026. Holdet begynder 13. januar 2027.',
      'A new group starts on 13 January 2027 | The last day to sign up is 18 December 2026. The group starts on 13 January 2027.',
      'تبدأ مجموعة جديدة في 13 يناير 2027 | آخر يوم للتسجيل 18 ديسمبر 2026. تبدأ المجموعة في 13 يناير 2027.',
    ],
    [
      'sign-up, first day only',
      { kind: 'sign-up', team: 0, begins: '2027-04' },
      'Nyt hold begynder i april 2027 | Holdet begynder i april 2027. Vi kender ikke sidste dag for tilmelding, så spørg i god tid.',
      'A new group starts in April 2027 | The group starts in April 2027. We do not know the last day to sign up, so ask in good time.',
      'تبدأ مجموعة جديدة في أبريل 2027 | تبدأ المجموعة في أبريل 2027. لا نعرف آخر موعد للتسجيل، فاسألوا في وقت مبكر.',
    ],
    [
      'sign-up, last day only',
      { kind: 'sign-up', team: 0, signUpBy: '2026-12-18' },
      'Nyt hold | Tilmelding senest 18. december 2026. Vi ved ikke, hvornår holdet begynder.',
      'New group | The last day to sign up is 18 December 2026. We do not know when the group starts.',
      'مجموعة جديدة | آخر يوم للتسجيل 18 ديسمبر 2026. لا نعرف متى تبدأ المجموعة.',
    ],
    [
      'sign-up, no day said',
      { kind: 'sign-up', team: 0 },
      'Nyt hold | Vi ved ikke, hvornår holdet begynder. Vi kender ikke sidste dag for tilmelding, så spørg i god tid.',
      'New group | We do not know when the group starts. We do not know the last day to sign up, so ask in good time.',
      'مجموعة جديدة | لا نعرف متى تبدأ المجموعة. لا نعرف آخر موعد للتسجيل، فاسألوا في وقت مبكر.',
    ],
    [
      'full',
      { kind: 'full', hasWaitingList: false },
      'Fuldt | Her er fuldt lige nu. Spørg, om der kommer flere pladser.',
      'Full | It is full right now. Ask if there will be more places.',
      'مكتملة العدد | العدد مكتمل الآن. اسألوا هل ستتوفر أماكن أخرى.',
    ],
    [
      'full with a waiting list',
      { kind: 'full', hasWaitingList: true },
      'Fuldt, men der er venteliste | Her er fuldt lige nu. I kan komme på venteliste.',
      'Full, but there is a waiting list | It is full right now. You can join a waiting list.',
      'مكتملة العدد، وتوجد قائمة انتظار | العدد مكتمل الآن. يمكنكم الانضمام إلى قائمة الانتظار.',
    ],
    [
      'begins on a day',
      { kind: 'not-begun', begins: '2027-02-01' },
      'Begynder 1. februar 2027 | Begynder 1. februar 2027.',
      'Starts on 1 February 2027 | It starts on 1 February 2027.',
      'تبدأ في 1 فبراير 2027 | تبدأ هذه الخدمة في 1 فبراير 2027.',
    ],
    [
      'begins some time in a year',
      { kind: 'not-begun', begins: '2027' },
      'Begynder i 2027 | Begynder i 2027.',
      'Starts in 2027 | It starts in 2027.',
      'تبدأ في 2027 | تبدأ هذه الخدمة في 2027.',
    ],
    [
      'not begun, no day said',
      { kind: 'not-begun' },
      'Ikke begyndt endnu | Det er ikke begyndt endnu. Vi ved ikke, hvornår det begynder.',
      'Not started yet | It has not started yet. We do not know when it starts.',
      'لم تبدأ بعد | لم تبدأ هذه الخدمة بعد. لا نعرف متى تبدأ.',
    ],
    ['running', { kind: 'running' }, ' | ', ' | ', ' | '],
  ])('%s', (_, said, danish, english, arabic) => {
    expect([da, en, ar].map((t) => labelAndNotice(said, t))).toEqual([danish, english, arabic]);
  });
});

describe('what is to be known of a team', () => {
  it.each<[string, Team, string, string, string]>([
    [
      'all that is said',
      { signUpBy: '2026-12-18', seats: { from: 6, to: 9 }, full: 'waiting-list' },
      'Tilmelding senest 18. december 2026. | 6-9 pladser på holdet | Fuldt, men der er venteliste',
      'The last day to sign up is 18 December 2026. | 6-9 places in the group | Full, but there is a waiting list',
      'آخر يوم للتسجيل 18 ديسمبر 2026. | من 6 إلى 9 أماكن في المجموعة | مكتملة العدد، وتوجد قائمة انتظار',
    ],
    ['one seat', { seats: { from: 1, to: 1 } }, '1 plads på holdet', '1 place in the group', 'مكان واحد في المجموعة'],
    ['two seats', { seats: { from: 2, to: 2 } }, '2 pladser på holdet', '2 places in the group', 'مكانان في المجموعة'],
    [
      'at most 11 seats, full',
      { seats: { to: 11 }, full: 'full' },
      'Højst 11 pladser på holdet | Fuldt',
      'At most 11 places in the group | Full',
      '11 مكانًا في المجموعة على الأكثر | مكتملة العدد',
    ],
    ['nothing', {}, '', '', ''],
  ])('%s', (_, said, danish, english, arabic) => {
    expect([da, en, ar].map((t) => teamWords(said, t).join(' | '))).toEqual([danish, english, arabic]);
  });
});

it('never says that there is room', () => {
  const all: StateOnDay[] = [
    { kind: 'sign-up', team: 0, begins: '2027-01-13', signUpBy: '2026-12-18' },
    { kind: 'sign-up', team: 0 },
    { kind: 'not-begun' },
    { kind: 'running' },
  ];
  for (const state of all) expect(labelAndNotice(state, da)).not.toMatch(/plads|ledig|bare kom/i);
});

function labelAndNotice(state: StateOnDay, t: typeof da): string {
  const { label, notice } = stateWords(state, t);
  return `${label} | ${notice}`;
}
