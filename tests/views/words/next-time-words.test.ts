import { describe, expect, it } from 'vitest';
import { DICTIONARIES, speaker, translator } from '../../../src/i18n/translate.ts';
import type { Span } from '../../../src/said/when.ts';
import { nextTimeWords } from '../../../src/views/words/next-time-words.ts';

const [da, en, ar] = [translator('da'), translator('en'), translator('ar')];
const TODAY = '2026-11-27';
const hours: readonly Span[] = [{ kind: 'clock', from: '10:00', to: '12:00' }];

type Meeting = Parameters<typeof nextTimeWords>[0];

describe('the next time', () => {
  it.each<[string, Meeting, string, string, string]>([
    [
      'today',
      { date: '2026-11-27', spans: hours },
      'i dag kl. 10-12',
      'today 10:00 to 12:00',
      'اليوم من الساعة 10:00 إلى الساعة 12:00',
    ],
    [
      'tomorrow',
      { date: '2026-11-28', spans: hours },
      'i morgen kl. 10-12',
      'tomorrow 10:00 to 12:00',
      'غدًا من الساعة 10:00 إلى الساعة 12:00',
    ],
    [
      'the day after',
      { date: '2026-11-29', spans: hours },
      'søndag 29. november kl. 10-12',
      'Sunday 29 November 10:00 to 12:00',
      'الأحد 29 نوفمبر من الساعة 10:00 إلى الساعة 12:00',
    ],
    [
      'the last of the year',
      { date: '2026-12-31', spans: hours },
      'torsdag 31. december kl. 10-12',
      'Thursday 31 December 10:00 to 12:00',
      'الخميس 31 ديسمبر من الساعة 10:00 إلى الساعة 12:00',
    ],
    [
      'another year',
      { date: '2027-01-05', spans: hours },
      'tirsdag 5. januar 2027 kl. 10-12',
      'Tuesday 5 January 2027 10:00 to 12:00',
      'الثلاثاء 5 يناير 2027 من الساعة 10:00 إلى الساعة 12:00',
    ],
    [
      'no hours said',
      { date: '2026-12-01', spans: [] },
      'tirsdag 1. december',
      'Tuesday 1 December',
      'الثلاثاء 1 ديسمبر',
    ],
    [
      'a beginning and a length',
      { date: '2026-11-28', spans: [{ kind: 'from', from: '10:00' }], minutes: 90 },
      'i morgen fra kl. 10, varer 90 minutter',
      'tomorrow from 10:00, lasts 90 minutes',
      'غدًا ابتداءً من الساعة 10:00، لمدة 90 دقيقة',
    ],
    [
      'past midnight',
      { date: '2026-11-27', spans: [{ kind: 'clock', from: '22:00', to: '06:00' }] },
      'i dag kl. 22 til kl. 6 næste dag',
      'today 22:00 to 06:00 the next day',
      'اليوم من الساعة 22:00 إلى الساعة 06:00 من اليوم التالي',
    ],
    [
      'moved',
      { date: '2026-12-19', spans: hours, change: { kind: 'moved', from: '2026-12-18' } },
      'lørdag 19. december kl. 10-12, flyttet fra fredag 18. december',
      'Saturday 19 December 10:00 to 12:00, moved from Friday 18 December',
      'السبت 19 ديسمبر من الساعة 10:00 إلى الساعة 12:00، بدلًا من الجمعة 18 ديسمبر',
    ],
    [
      'moved from today',
      { date: '2026-11-28', spans: hours, change: { kind: 'moved', from: '2026-11-27' } },
      'i morgen kl. 10-12, flyttet fra fredag 27. november',
      'tomorrow 10:00 to 12:00, moved from Friday 27 November',
      'غدًا من الساعة 10:00 إلى الساعة 12:00، بدلًا من الجمعة 27 نوفمبر',
    ],
    [
      'one more',
      { date: '2026-12-20', spans: hours, change: { kind: 'extra' } },
      'søndag 20. december kl. 10-12, en ekstra gang',
      'Sunday 20 December 10:00 to 12:00, one extra time',
      'الأحد 20 ديسمبر من الساعة 10:00 إلى الساعة 12:00، لقاء إضافي',
    ],
    [
      'perhaps a school holiday',
      { date: '2027-02-16', spans: hours, doubt: 'school-holidays' },
      'tirsdag 16. februar 2027 kl. 10-12 (spørg først: der kan være skoleferie)',
      'Tuesday 16 February 2027 10:00 to 12:00 (ask first: it may be in the school holidays)',
      'الثلاثاء 16 فبراير 2027 من الساعة 10:00 إلى الساعة 12:00 (اسألوا أولًا: قد يكون ذلك في العطلة المدرسية)',
    ],
    [
      'perhaps one too many',
      { date: '2026-12-16', spans: hours, doubt: 'number' },
      'onsdag 16. december kl. 10-12 (spørg først: vi ved ikke, hvor mange gange der er)',
      'Wednesday 16 December 10:00 to 12:00 (ask first: we do not know how many times there are)',
      'الأربعاء 16 ديسمبر من الساعة 10:00 إلى الساعة 12:00 (اسألوا أولًا: لا نعرف عدد اللقاءات)',
    ],
  ])('%s', (_, said, danish, english, arabic) => {
    expect([da, en, ar].map((t) => nextTimeWords(said, TODAY, t))).toEqual([danish, english, arabic]);
  });
});

it('needs no other sentences in the browser than those it names', () => {
  const slice = Object.entries(DICTIONARIES.da).filter(([key]) => /^(next|hours|joined)\./.test(key));
  const t = Object.assign(speaker(Object.fromEntries(slice), 'da'), { locale: 'da' as const });
  const meeting: Meeting = {
    date: '2026-11-28',
    spans: hours,
    minutes: 90,
    doubt: 'number',
    change: { kind: 'moved', from: '2026-11-29' },
  };
  expect(nextTimeWords(meeting, TODAY, t)).toBe(nextTimeWords(meeting, TODAY, da));
});
