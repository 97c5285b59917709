import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import type { ChildSpan, JoinBy, ParentSpan, PregnancySpan } from '../../../src/said/age.ts';
import { childAgeWords, joinByWords, parentAgeWords, pregnancyWords } from '../../../src/views/words/age-words.ts';

const [da, en, ar] = [translator('da'), translator('en'), translator('ar')];

describe('a child’s age', () => {
  it.each<[string, readonly ChildSpan[], string, string, string]>([
    [
      'the first year',
      [{ fromMonths: 0, toMonths: 11 }],
      'Børn på 0-11 måneder',
      'Children aged 0-11 months',
      'أطفال أعمارهم من 0 إلى 11 شهرًا',
    ],
    [
      'the month it turns 1',
      [{ fromMonths: 0, toMonths: 12 }],
      'Børn på 0-12 måneder',
      'Children aged 0-12 months',
      'أطفال أعمارهم من 0 إلى 12 شهرًا',
    ],
    [
      'one month only',
      [{ fromMonths: 12, toMonths: 12 }],
      'Børn på 12 måneder',
      'Children aged 12 months',
      'أطفال أعمارهم 12 شهرًا',
    ],
    [
      'the month before it turns 3',
      [{ fromMonths: 0, toMonths: 35 }],
      'Børn fra fødslen, til de fylder 3 år',
      'Children from birth until they are 3 years old',
      'أطفال أعمارهم من الولادة حتى يتموا 3 سنوات',
    ],
    [
      'the month it turns 3',
      [{ fromMonths: 0, toMonths: 36 }],
      'Børn fra fødslen, til de lige er fyldt 3 år',
      'Children from birth until they are just over 3 years old',
      'أطفال أعمارهم من الولادة حتى يتجاوزوا 3 سنوات بقليل',
    ],
    [
      'from 1 until it turns 3',
      [{ fromMonths: 12, toMonths: 35 }],
      'Børn fra 1 år, til de fylder 3 år',
      'Children from 1 year old until they are 3 years old',
      'أطفال أعمارهم من سنة واحدة حتى يتموا 3 سنوات',
    ],
    [
      'the year it is 1',
      [{ fromMonths: 12, toMonths: 23 }],
      'Børn fra 1 år, til de fylder 2 år',
      'Children from 1 year old until they are 2 years old',
      'أطفال أعمارهم من سنة واحدة حتى يتموا سنتين',
    ],
    [
      'months up to two years',
      [{ fromMonths: 6, toMonths: 23 }],
      'Børn på 6-23 måneder',
      'Children aged 6-23 months',
      'أطفال أعمارهم من 6 إلى 23 شهرًا',
    ],
    [
      'two months',
      [{ fromMonths: 1, toMonths: 2 }],
      'Børn på 1-2 måneder',
      'Children aged 1-2 months',
      'أطفال أعمارهم من 1 إلى شهرين',
    ],
    [
      'from half a year until it turns 6',
      [{ fromMonths: 18, toMonths: 71 }],
      'Børn fra 18 måneder, til de fylder 6 år',
      'Children from 18 months old until they are 6 years old',
      'أطفال أعمارهم من 18 شهرًا حتى يتموا 6 سنوات',
    ],
    [
      'an end within a year',
      [{ fromMonths: 6, toMonths: 30 }],
      'Børn fra 6 måneder til og med 2 år 6 måneder',
      'Children from 6 months old up to 2 years and 6 months old',
      'أطفال أعمارهم من 6 أشهر حتى سنتين و6 أشهر',
    ],
    [
      'a lower end only',
      [{ fromMonths: 72 }],
      'Børn fra 6 år',
      'Children from 6 years old',
      'أطفال أعمارهم ابتداءً من 6 سنوات',
    ],
    [
      'from birth, and no more said',
      [{ fromMonths: 0 }],
      'Børn fra fødslen',
      'Children from birth',
      'أطفال أعمارهم ابتداءً من الولادة',
    ],
    [
      'an upper end only',
      [{ toMonths: 35 }],
      'Børn under 3 år',
      'Children under 3 years old',
      'أطفال أعمارهم أقل من 3 سنوات',
    ],
    [
      'an upper end within a year',
      [{ toMonths: 9 }],
      'Børn til og med 9 måneder',
      'Children up to 9 months old',
      'أطفال أعمارهم حتى 9 أشهر',
    ],
    [
      'weeks',
      [{ fromMonths: 0, toMonths: 2, weeks: { from: 3, to: 10 } }],
      'Børn på 3-10 uger',
      'Children aged 3-10 weeks',
      'أطفال أعمارهم من 3 إلى 10 أسابيع',
    ],
    [
      'from a week',
      [{ fromMonths: 0, weeks: { from: 1 } }],
      'Børn fra 1 uge',
      'Children from 1 week old',
      'أطفال أعمارهم ابتداءً من أسبوع واحد',
    ],
    [
      'up to two weeks',
      [{ toMonths: 0, weeks: { to: 2 } }],
      'Børn til og med 2 uger',
      'Children up to 2 weeks old',
      'أطفال أعمارهم حتى أسبوعين',
    ],
    [
      'one span or another',
      [
        { fromMonths: 0, toMonths: 2, weeks: { from: 3, to: 10 } },
        { fromMonths: 48, toMonths: 83 },
      ],
      'Børn på 3-10 uger eller fra 4 år, til de fylder 7 år',
      'Children aged 3-10 weeks or from 4 years old until they are 7 years old',
      'أطفال أعمارهم من 3 إلى 10 أسابيع أو من 4 سنوات حتى يتموا 7 سنوات',
    ],
    [
      'the same span twice',
      [{ fromMonths: 72 }, { fromMonths: 72 }],
      'Børn fra 6 år',
      'Children from 6 years old',
      'أطفال أعمارهم ابتداءً من 6 سنوات',
    ],
    ['children, and no age said', [{}], 'Familier med børn', 'Families with children', 'الأسر التي لديها أطفال'],
    [
      'a span, and one of which nobody has said the age',
      [{ fromMonths: 72 }, {}],
      'Familier med børn',
      'Families with children',
      'الأسر التي لديها أطفال',
    ],
    ['no children', [], '', '', ''],
  ])('%s', (_, said, danish, english, arabic) => {
    expect([da, en, ar].map((t) => childAgeWords(said, t))).toEqual([danish, english, arabic]);
  });
});

describe('weeks of pregnancy', () => {
  it.each<[string, readonly PregnancySpan[], string, string, string]>([
    [
      'weeks',
      [{ fromWeek: 12, toWeek: 20 }],
      'Jer, der venter barn, fra uge 12 til og med uge 20',
      'You who are expecting a baby, from week 12 up to and including week 20',
      'لكم إذا كنتم تنتظرون مولودًا، من الأسبوع 12 حتى نهاية الأسبوع 20',
    ],
    [
      'one week',
      [{ fromWeek: 20, toWeek: 20 }],
      'Jer, der venter barn, i uge 20',
      'You who are expecting a baby, in week 20',
      'لكم إذا كنتم تنتظرون مولودًا، في الأسبوع 20',
    ],
    [
      'from a week',
      [{ fromWeek: 26 }],
      'Jer, der venter barn, fra uge 26',
      'You who are expecting a baby, from week 26',
      'لكم إذا كنتم تنتظرون مولودًا، ابتداءً من الأسبوع 26',
    ],
    [
      'up to a week',
      [{ toWeek: 20 }],
      'Jer, der venter barn, til og med uge 20',
      'You who are expecting a baby, up to and including week 20',
      'لكم إذا كنتم تنتظرون مولودًا، حتى نهاية الأسبوع 20',
    ],
    [
      'one span or another',
      [{ fromWeek: 12, toWeek: 20 }, { fromWeek: 30 }],
      'Jer, der venter barn, fra uge 12 til og med uge 20 eller fra uge 30',
      'You who are expecting a baby, from week 12 up to and including week 20 or from week 30',
      'لكم إذا كنتم تنتظرون مولودًا، من الأسبوع 12 حتى نهاية الأسبوع 20 أو ابتداءً من الأسبوع 30',
    ],
    ['no week said', [{}], 'Jer, der venter barn', 'You who are expecting a baby', 'لكم إذا كنتم تنتظرون مولودًا'],
    ['not for pregnancy', [], '', '', ''],
  ])('%s', (_, said, danish, english, arabic) => {
    expect([da, en, ar].map((t) => pregnancyWords(said, t))).toEqual([danish, english, arabic]);
  });
});

describe('a parent’s age', () => {
  it.each<[string, readonly ParentSpan[], string, string, string]>([
    ['under 26', [{ toAge: 25 }], 'Du er under 26 år', 'You are under 26 years old', 'عمركم أقل من 26 سنة'],
    ['40 and over', [{ fromAge: 40 }], 'Du er mindst 40 år', 'You are at least 40 years old', 'عمركم 40 سنة على الأقل'],
    ['both ends', [{ fromAge: 18, toAge: 24 }], 'Du er 18-24 år', 'You are 18-24 years old', 'عمركم من 18 إلى 24 سنة'],
    ['one age', [{ fromAge: 30, toAge: 30 }], 'Du er 30 år', 'You are 30 years old', 'عمركم 30 سنة'],
    [
      'one span or another',
      [{ toAge: 19 }, { fromAge: 40 }],
      'Du er under 20 år eller mindst 40 år',
      'You are under 20 years old or at least 40 years old',
      'عمركم أقل من 20 سنة أو 40 سنة على الأقل',
    ],
    ['no end said', [{}], '', '', ''],
    ['no span', [], '', '', ''],
  ])('%s', (_, said, danish, english, arabic) => {
    expect([da, en, ar].map((t) => parentAgeWords(said, t))).toEqual([danish, english, arabic]);
  });
});

describe('by when one must have begun', () => {
  it.each<[string, JoinBy, string, string, string]>([
    [
      'before birth',
      { kind: 'birth' },
      'I skal begynde før fødslen',
      'You must start before the birth',
      'يجب أن تبدؤوا قبل الولادة',
    ],
    [
      'by a week',
      { kind: 'pregnancy-week', week: 28 },
      'I skal begynde senest i uge 28 af graviditeten',
      'You must start in week 28 of the pregnancy at the latest',
      'يجب أن تبدؤوا في الأسبوع 28 من الحمل على أبعد تقدير',
    ],
    [
      'by an age',
      { kind: 'child-months', months: 2 },
      'I skal begynde, senest når barnet er 2 måneder',
      'You must start when your child is 2 months old at the latest',
      'يجب أن تبدؤوا حين يكون عمر الطفل شهرين على أبعد تقدير',
    ],
    [
      'by one year',
      { kind: 'child-months', months: 12 },
      'I skal begynde, senest når barnet er 1 år',
      'You must start when your child is 1 year old at the latest',
      'يجب أن تبدؤوا حين يكون عمر الطفل سنة واحدة على أبعد تقدير',
    ],
    [
      'before the first month is over',
      { kind: 'child-months', months: 0 },
      'I skal begynde, før barnet er 1 måned',
      'You must start before your child is 1 month old',
      'يجب أن تبدؤوا قبل أن يتم الطفل شهره الأول',
    ],
  ])('%s', (_, said, danish, english, arabic) => {
    expect([da, en, ar].map((t) => joinByWords(said, t))).toEqual([danish, english, arabic]);
  });
});

it('an end that nobody has said is not told', () => {
  for (const from of [0, 1, 11, 12, 72]) {
    expect(childAgeWords([{ fromMonths: from }], da)).not.toMatch(/over|mere|opefter|alle/);
  }
});
