import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import type { Wait } from '../../../src/said/wait.ts';
import { waitWords } from '../../../src/views/words/wait-words.ts';

const [da, en, ar] = [translator('da'), translator('en'), translator('ar')];

describe('how long one waits', () => {
  it.each<[string, Wait | undefined, string, string, string]>([
    ['no wait', { kind: 'none' }, 'Ingen ventetid', 'No waiting time', 'لا انتظار'],
    ['a range', { kind: 'weeks', fromWeeks: 13, toWeeks: 17 }, '13-17 uger', '13-17 weeks', 'من 13 إلى 17 أسبوعًا'],
    ['exactly', { kind: 'weeks', fromWeeks: 3, toWeeks: 3 }, '3 uger', '3 weeks', '3 أسابيع'],
    ['one week', { kind: 'weeks', fromWeeks: 1, toWeeks: 1 }, '1 uge', '1 week', 'أسبوع واحد'],
    ['at most', { kind: 'weeks', toWeeks: 2 }, 'Højst 2 uger', 'At most 2 weeks', 'أسبوعان على الأكثر'],
    ['at least', { kind: 'weeks', fromWeeks: 11 }, 'Mindst 11 uger', 'At least 11 weeks', '11 أسبوعًا على الأقل'],
    [
      'months, as they were said',
      { kind: 'weeks', fromWeeks: 12, toWeeks: 18, months: { from: 3, to: 4 } },
      ...(['3-4 måneder', '3-4 months', 'من 3 إلى 4 أشهر'] as const),
    ],
    ['one month', { kind: 'weeks', months: { to: 1 } }, 'Højst 1 måned', 'At most 1 month', 'شهر واحد على الأكثر'],
    ['nothing said', undefined, '', '', ''],
  ])('%s', (_, said, danish, english, arabic) => {
    expect([da, en, ar].map((t) => waitWords(said, t))).toEqual([danish, english, arabic]);
  });
});
