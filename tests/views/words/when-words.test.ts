import { describe, expect, it } from 'vitest';
import { WEEKDAYS, WORKDAYS, type Weekday } from '../../../src/calendar/weekday.ts';
import { translator } from '../../../src/i18n/translate.ts';
import type { Days, NumberRange, Span, When } from '../../../src/said/when.ts';
import { whenWords, withoutPastStart } from '../../../src/views/words/when-words.ts';

const [da, en, ar] = [translator('da'), translator('en'), translator('ar')];

describe('a line of time says the whole of itself in every language', () => {
  it.each<[string, Partial<When>, string, string, string]>([
    [
      'two spans in a day',
      { days: weekly(['mo']), spans: [clock('09:00', '11:00'), clock('13:00', '15:00')] },
      'mandag kl. 9-11 og kl. 13-15',
      'Mondays 09:00 to 11:00 and 13:00 to 15:00',
      'كل يوم اثنين من الساعة 09:00 إلى الساعة 11:00 ومن الساعة 13:00 إلى الساعة 15:00',
    ],
    [
      'two days',
      { days: weekly(['mo', 'th']), spans: [clock('09:00', '11:00')] },
      'mandag og torsdag kl. 9-11',
      'Mondays and Thursdays 09:00 to 11:00',
      'كل يوم اثنين وكل يوم خميس من الساعة 09:00 إلى الساعة 11:00',
    ],
    [
      'three days in a row',
      { days: weekly(['mo', 'tu', 'we']) },
      'mandag-onsdag',
      'Monday to Wednesday',
      'كل يوم من الاثنين إلى الأربعاء',
    ],
    [
      'a row and one more',
      { days: weekly(['mo', 'tu', 'we', 'th', 'sa']) },
      'mandag-torsdag og lørdag',
      'Monday to Thursday and Saturdays',
      'كل يوم من الاثنين إلى الخميس وكل يوم سبت',
    ],
    [
      'working days, not on holidays',
      { days: weekly(WORKDAYS), spans: [clock('09:30', '15:00')], except: [{ kind: 'holidays' }] },
      'mandag-fredag kl. 9.30-15, ikke på helligdage',
      'Monday to Friday 09:30 to 15:00, not on public holidays',
      'كل يوم من الاثنين إلى الجمعة من الساعة 09:30 إلى الساعة 15:00، ليس في أيام العطل الرسمية',
    ],
    [
      'every day',
      { days: weekly(WEEKDAYS), spans: [{ kind: 'all-day' }] },
      'alle dage hele dagen',
      'every day all day',
      'كل يوم طوال اليوم',
    ],
    [
      'every day and holidays',
      { days: weekly(WEEKDAYS, 1, true), spans: [{ kind: 'round-the-clock' }] },
      'alle dage og helligdage døgnet rundt',
      'every day and public holidays day and night',
      'كل يوم وكل يوم عطلة رسمية على مدار الساعة',
    ],
    ['holidays only', { days: weekly([], 1, true) }, 'helligdage', 'public holidays', 'كل يوم عطلة رسمية'],
    [
      'nights',
      { days: weekly(WORKDAYS), spans: [clock('16:00', '08:00')] },
      'mandag-fredag kl. 16 til kl. 8 næste dag',
      'Monday to Friday 16:00 to 08:00 the next day',
      'كل يوم من الاثنين إلى الجمعة من الساعة 16:00 إلى الساعة 08:00 من اليوم التالي',
    ],
    [
      'a whole day and night',
      { days: weekly(['sa']), spans: [clock('08:00', '08:00')] },
      'lørdag kl. 8 til kl. 8 næste dag',
      'Saturdays 08:00 to 08:00 the next day',
      'كل يوم سبت من الساعة 08:00 إلى الساعة 08:00 من اليوم التالي',
    ],
    [
      'until midnight',
      { days: weekly(['fr']), spans: [clock('20:00', '00:00')] },
      'fredag kl. 20-24',
      'Fridays 20:00 to midnight',
      'كل يوم جمعة من الساعة 20:00 حتى منتصف الليل',
    ],
    [
      'until midnight, written 24',
      { days: weekly(['fr']), spans: [clock('20:00', '24:00')] },
      'fredag kl. 20-24',
      'Fridays 20:00 to midnight',
      'كل يوم جمعة من الساعة 20:00 حتى منتصف الليل',
    ],
    [
      'a quarter past midnight',
      { days: weekly(['fr']), spans: [clock('00:15', '05:00')] },
      'fredag kl. 0.15-5',
      'Fridays 00:15 to 05:00',
      'كل يوم جمعة من الساعة 00:15 إلى الساعة 05:00',
    ],
    [
      'a beginning only',
      { days: weekly(['fr']), spans: [{ kind: 'from', from: '11:00' }] },
      'fredag fra kl. 11',
      'Fridays from 11:00',
      'كل يوم جمعة ابتداءً من الساعة 11:00',
    ],
    [
      'an end only',
      { days: weekly(['fr']), spans: [{ kind: 'until', to: '14:30' }] },
      'fredag til kl. 14.30',
      'Fridays until 14:30',
      'كل يوم جمعة حتى الساعة 14:30',
    ],
    [
      'a clock and a beginning',
      { days: weekly(['fr']), spans: [clock('09:00', '11:00'), { kind: 'from', from: '13:00' }] },
      'fredag kl. 9-11 og fra kl. 13',
      'Fridays 09:00 to 11:00 and from 13:00',
      'كل يوم جمعة من الساعة 09:00 إلى الساعة 11:00 وابتداءً من الساعة 13:00',
    ],
    [
      'morning',
      { days: weekly(['tu']), spans: [{ kind: 'part', part: 'morning' }] },
      'tirsdag om morgenen',
      'Tuesdays early in the morning',
      'كل يوم ثلاثاء في الصباح الباكر',
    ],
    [
      'forenoon',
      { days: weekly(['tu']), spans: [{ kind: 'part', part: 'forenoon' }] },
      'tirsdag om formiddagen',
      'Tuesdays in the morning',
      'كل يوم ثلاثاء قبل الظهر',
    ],
    [
      'afternoon and evening',
      {
        days: weekly(['tu']),
        spans: [
          { kind: 'part', part: 'afternoon' },
          { kind: 'part', part: 'evening' },
        ],
      },
      'tirsdag om eftermiddagen og om aftenen',
      'Tuesdays in the afternoon and in the evening',
      'كل يوم ثلاثاء بعد الظهر وفي المساء',
    ],
    [
      'night',
      { days: weekly(['tu']), spans: [{ kind: 'part', part: 'night' }] },
      'tirsdag om natten',
      'Tuesdays at night',
      'كل يوم ثلاثاء في الليل',
    ],
    [
      'every other week from a day',
      { days: weekly(['tu'], 2), spans: [clock('10:00', '12:00')], from: '2026-12-01' },
      'hver anden tirsdag kl. 10-12, fra 1. december 2026',
      'every other Tuesday 10:00 to 12:00, from 1 December 2026',
      'يوم الثلاثاء كل أسبوعين من الساعة 10:00 إلى الساعة 12:00، ابتداءً من 1 ديسمبر 2026',
    ],
    [
      'two days every other week',
      { days: weekly(['tu', 'th'], 2) },
      'tirsdag og torsdag hver anden uge',
      'Tuesday and Thursday every other week',
      'يوم الثلاثاء ويوم الخميس كل أسبوعين',
    ],
    [
      'every third week',
      { days: weekly(['tu'], 3) },
      'tirsdag hver 3. uge',
      'Tuesday every 3 weeks',
      'يوم الثلاثاء كل 3 أسابيع',
    ],
    [
      'odd weeks',
      { days: weekly(['fr']), spans: [clock('09:00', '10:00')], weeks: 'odd' },
      'fredag kl. 9-10 i ulige uger',
      'Fridays 09:00 to 10:00 in odd-numbered weeks',
      'كل يوم جمعة من الساعة 09:00 إلى الساعة 10:00 في الأسابيع ذات الأرقام الفردية',
    ],
    [
      'even weeks',
      { days: weekly(['fr']), weeks: 'even' },
      'fredag i lige uger',
      'Fridays in even-numbered weeks',
      'كل يوم جمعة في الأسابيع ذات الأرقام الزوجية',
    ],
    [
      'one week of every year',
      { days: weekly(['mo']), inWeeks: { numbers: [7] } },
      'mandag i uge 7',
      'Mondays in week 7',
      'كل يوم اثنين في الأسبوع 7',
    ],
    [
      'two weeks',
      { days: weekly(['mo']), inWeeks: { numbers: [7, 8] } },
      'mandag i uge 7 og 8',
      'Mondays in weeks 7 and 8',
      'كل يوم اثنين في الأسبوعين 7 و8',
    ],
    [
      'weeks of a year',
      { days: weekly(['mo']), inWeeks: { numbers: [3, 4, 5, 6, 8], year: 2027 } },
      'mandag i uge 3-6 og 8 i 2027',
      'Mondays in weeks 3-6 and 8 of 2027',
      'كل يوم اثنين في الأسابيع من 3 إلى 6 و8 من عام 2027',
    ],
    [
      'some months',
      { days: weekly(['mo']), inMonths: [1, 2, 6, 7, 8] },
      'mandag i januar, februar og juni-august',
      'Mondays in January, February and June-August',
      'كل يوم اثنين في يناير وفبراير والفترة من يونيو إلى أغسطس',
    ],
    [
      'the last weekday of the month',
      { days: monthly([-1], ['we']), spans: [clock('17:00', '19:30')] },
      'sidste onsdag i måneden kl. 17-19.30',
      'the last Wednesday of the month 17:00 to 19:30',
      'الأربعاء الأخير من كل شهر من الساعة 17:00 إلى الساعة 19:30',
    ],
    [
      'first and third',
      { days: monthly([1, 3], ['sa']), spans: [clock('09:30', '11:30')], except: [{ kind: 'month', month: 7 }] },
      'første og tredje lørdag i måneden kl. 9.30-11.30, ikke i juli',
      'the first and third Saturday of the month 09:30 to 11:30, not in July',
      'السبت الأول والثالث من كل شهر من الساعة 09:30 إلى الساعة 11:30، ليس في شهر يوليو',
    ],
    [
      'first of two weekdays',
      { days: monthly([1], ['mo', 'th']) },
      'første mandag og første torsdag i måneden',
      'the first Monday and the first Thursday of the month',
      'الاثنين الأول والخميس الأول من كل شهر',
    ],
    [
      'every fifth',
      { days: monthly([2, 4, 5], ['su']) },
      'anden, fjerde og femte søndag i måneden',
      'the second, fourth and fifth Sunday of the month',
      'الأحد الثاني والرابع والخامس من كل شهر',
    ],
    [
      'every other month',
      { days: monthly([2], ['th'], 2) },
      'anden torsdag hver anden måned',
      'the second Thursday every other month',
      'الخميس الثاني من الشهر كل شهرين',
    ],
    [
      'every third month',
      { days: monthly([2], ['th'], 3) },
      'anden torsdag hver 3. måned',
      'the second Thursday every 3 months',
      'الخميس الثاني من الشهر كل 3 أشهر',
    ],
    [
      'every year in May',
      { days: monthly([2], ['th']), inMonths: [5] },
      'anden torsdag i maj',
      'the second Thursday of May',
      'الخميس الثاني من شهر مايو',
    ],
    [
      'every second month within some',
      { days: monthly([2], ['th'], 2), inMonths: [5] },
      'anden torsdag hver anden måned i maj',
      'the second Thursday every other month in May',
      'الخميس الثاني من الشهر كل شهرين في مايو',
    ],
    [
      'the last working day',
      { days: { kind: 'monthly-workday', every: 1, nth: [-1] } },
      'sidste hverdag i måneden',
      'the last working day of the month',
      'يوم العمل الأخير من كل شهر',
    ],
    [
      'the tenth working day',
      { days: { kind: 'monthly-workday', every: 1, nth: [10] } },
      '10. hverdag i måneden',
      'the 10th working day of the month',
      'يوم العمل رقم 10 من كل شهر',
    ],
    [
      'the working day before the last',
      { days: { kind: 'monthly-workday', every: 2, nth: [-2] } },
      '2.-sidste hverdag hver anden måned',
      'the 2nd last working day every other month',
      'يوم العمل رقم 2 عدًّا من الآخر من الشهر كل شهرين',
    ],
    [
      'days of the month',
      { days: { kind: 'monthly-date', every: 1, dates: [1, 15, -1] } },
      'den 1., den 15. og den sidste dag i måneden',
      'the 1st, the 15th and the last day of the month',
      'يوم 1 ويوم 15 واليوم الأخير من كل شهر',
    ],
    [
      'a day of June',
      { days: { kind: 'monthly-date', every: 1, dates: [5] }, inMonths: [6] },
      'den 5. i juni',
      'the 5th of June',
      'يوم 5 من شهر يونيو',
    ],
    [
      'one date',
      { days: dates(['2026-12-01']), spans: [clock('10:00', '12:00')] },
      'tirsdag 1. december 2026 kl. 10-12',
      'Tuesday 1 December 2026 10:00 to 12:00',
      'الثلاثاء 1 ديسمبر 2026 من الساعة 10:00 إلى الساعة 12:00',
    ],
    [
      'one date and how long',
      { days: dates(['2026-12-01']), spans: [{ kind: 'from', from: '10:00' }], minutes: 90 },
      'tirsdag 1. december 2026 fra kl. 10, varer 90 minutter',
      'Tuesday 1 December 2026 from 10:00, lasts 90 minutes',
      'الثلاثاء 1 ديسمبر 2026 ابتداءً من الساعة 10:00، لمدة 90 دقيقة',
    ],
    [
      'dates of one year',
      { days: dates(['2027-01-13'], ['2027-01-20'], ['2027-02-03']) },
      'onsdag 13. januar, onsdag 20. januar og onsdag 3. februar 2027',
      'Wednesday 13 January, Wednesday 20 January and Wednesday 3 February 2027',
      'الأربعاء 13 يناير والأربعاء 20 يناير والأربعاء 3 فبراير 2027',
    ],
    [
      'dates of two years',
      { days: dates(['2026-12-16'], ['2027-01-06']) },
      'onsdag 16. december 2026 og onsdag 6. januar 2027',
      'Wednesday 16 December 2026 and Wednesday 6 January 2027',
      'الأربعاء 16 ديسمبر 2026 والأربعاء 6 يناير 2027',
    ],
    [
      'three days in a row by date',
      { days: dates(['2027-06-04', '2027-06-06']), spans: [clock('10:00', '16:00')] },
      'fra fredag 4. juni til og med søndag 6. juni 2027 hver dag kl. 10-16',
      'from Friday 4 June to Sunday 6 June 2027 each day 10:00 to 16:00',
      'من الجمعة 4 يونيو إلى الأحد 6 يونيو 2027 كل يوم من الساعة 10:00 إلى الساعة 16:00',
    ],
    [
      'a row over New Year',
      { days: dates(['2026-12-30', '2027-01-02']) },
      'fra onsdag 30. december 2026 til og med lørdag 2. januar 2027',
      'from Wednesday 30 December 2026 to Saturday 2 January 2027',
      'من الأربعاء 30 ديسمبر 2026 إلى السبت 2 يناير 2027',
    ],
    [
      'a month to come',
      { days: { kind: 'period', period: '2027-04' } },
      'i april 2027, vi kender ikke dagen endnu',
      'in April 2027, we do not know the day yet',
      'في أبريل 2027، لا نعرف اليوم بعد',
    ],
    [
      'a year to come',
      { days: { kind: 'period', period: '2027' }, spans: [clock('10:00', '12:00')] },
      'i 2027 kl. 10-12, vi kender ikke dagen endnu',
      'in 2027 10:00 to 12:00, we do not know the day yet',
      'في 2027 من الساعة 10:00 إلى الساعة 12:00، لا نعرف اليوم بعد',
    ],
    [
      'twice a month',
      { days: rhythm({ from: 2, to: 2 }, 'month') },
      '2 gange om måneden',
      '2 times a month',
      'مرتين في الشهر',
    ],
    ['every week', { days: rhythm({ from: 1, to: 1 }, 'week') }, 'hver uge', 'every week', 'كل أسبوع'],
    [
      'every other week, no day said',
      { days: rhythm({ from: 1, to: 1 }, 'week', 2) },
      'hver anden uge',
      'every other week',
      'كل أسبوعين',
    ],
    ['every day, no more said', { days: rhythm({ from: 1, to: 1 }, 'day') }, 'hver dag', 'every day', 'كل يوم'],
    [
      'every other year',
      { days: rhythm({ from: 1, to: 1 }, 'year', 2) },
      'hvert andet år',
      'every other year',
      'كل سنتين',
    ],
    [
      'once or twice a week',
      { days: rhythm({ from: 1, to: 2 }, 'week') },
      '1-2 gange om ugen',
      '1-2 times a week',
      'مرة أو مرتين في الأسبوع',
    ],
    [
      'at least three times a year',
      { days: rhythm({ from: 3 }, 'year') },
      'mindst 3 gange om året',
      'at least 3 times a year',
      '3 مرات على الأقل في السنة',
    ],
    [
      'at most once a day',
      { days: rhythm({ to: 1 }, 'day') },
      'højst 1 gang om dagen',
      'at most once a day',
      'مرة واحدة على الأكثر في اليوم',
    ],
    [
      'twice every third month',
      { days: rhythm({ from: 2, to: 2 }, 'month', 3) },
      '2 gange hver 3. måned',
      '2 times every 3 months',
      'مرتين كل 3 أشهر',
    ],
    ['so often, not how often', { days: rhythm({}, 'month') }, 'hver måned', 'every month', 'كل شهر'],
    ['by agreement', { days: { kind: 'by-agreement' } }, 'efter aftale', 'by appointment', 'بالاتفاق معكم'],
    [
      'as the house',
      { days: { kind: 'as-house' }, also: [{ kind: 'holidays' }] },
      'i husets åbningstid, også på helligdage',
      'when the house is open, also on public holidays',
      'في أوقات فتح المكان، وأيضًا في أيام العطل الرسمية',
    ],
    [
      'hours without days',
      { days: { kind: 'unsaid' }, spans: [clock('16:00', '19:00')], meetings: { from: 8, to: 10 } },
      'kl. 16-19, 8-10 gange',
      '16:00 to 19:00, 8-10 times',
      'من الساعة 16:00 إلى الساعة 19:00، من 8 إلى 10 لقاءات',
    ],
    [
      'a length without days',
      { days: { kind: 'unsaid' }, lastsWeeks: { from: 45, to: 45 } },
      'varer 45 uger',
      'lasts 45 weeks',
      'لمدة 45 أسبوعًا',
    ],
    [
      'a course',
      {
        days: weekly(['we']),
        spans: [clock('13:00', '14:30')],
        from: '2027-01-13',
        meetings: { from: 8, to: 8 },
        except: [{ kind: 'school-holidays' }],
      },
      'onsdag kl. 13-14.30, 8 gange fra 13. januar 2027, ikke i skoleferierne',
      'Wednesdays 13:00 to 14:30, 8 times from 13 January 2027, not in the school holidays',
      'كل يوم أربعاء من الساعة 13:00 إلى الساعة 14:30، 8 لقاءات ابتداءً من 13 يناير 2027، ليس في العطل المدرسية',
    ],
    [
      'from and to',
      { days: weekly(['we']), from: '2027-01-13', to: '2027-05-05' },
      'onsdag, fra 13. januar til og med 5. maj 2027',
      'Wednesdays, from 13 January to 5 May 2027',
      'كل يوم أربعاء، من 13 يناير إلى 5 مايو 2027',
    ],
    [
      'from one year to the next',
      { days: weekly(['we']), from: '2026-09-02', to: '2027-05-05' },
      'onsdag, fra 2. september 2026 til og med 5. maj 2027',
      'Wednesdays, from 2 September 2026 to 5 May 2027',
      'كل يوم أربعاء، من 2 سبتمبر 2026 إلى 5 مايو 2027',
    ],
    [
      'to only',
      { days: weekly(['we']), to: '2027-05-05' },
      'onsdag, til og med 5. maj 2027',
      'Wednesdays, up to and including 5 May 2027',
      'كل يوم أربعاء، حتى نهاية يوم 5 مايو 2027',
    ],
    [
      'weeks and minutes',
      { days: weekly(['we']), lastsWeeks: { from: 8, to: 10 }, minutes: 90 },
      'onsdag, varer 8-10 uger, 90 minutter hver gang',
      'Wednesdays, lasts 8-10 weeks, 90 minutes each time',
      'كل يوم أربعاء، لمدة 8 إلى 10 أسابيع، 90 دقيقة كل مرة',
    ],
    [
      'at least so many weeks',
      { days: rhythm({ from: 1, to: 1 }, 'week'), lastsWeeks: { from: 26 } },
      'hver uge, varer mindst 26 uger',
      'every week, lasts at least 26 weeks',
      'كل أسبوع، لمدة 26 أسبوعًا على الأقل',
    ],
    [
      'every kind of exception',
      {
        days: weekly(['we']),
        except: [
          { kind: 'school-holidays', name: 'winter' },
          { kind: 'week', week: 7 },
          { kind: 'week', week: 42, year: 2027 },
          { kind: 'day-of-year', month: 12, day: 24 },
          { kind: 'dates', from: '2026-12-30', to: '2026-12-30' },
          { kind: 'dates', from: '2027-03-01', to: '2027-03-05' },
        ],
      },
      'onsdag, ikke i vinterferien, i uge 7, i uge 42 i 2027, 24. december, 30. december 2026 eller fra 1. marts til og med 5. marts 2027',
      'Wednesdays, not in the winter school holiday, in week 7, in week 42 of 2027, on 24 December, on 30 December 2026 or from 1 March to 5 March 2027',
      'كل يوم أربعاء، ليس في العطلة المدرسية الشتوية أو في الأسبوع 7 أو في الأسبوع 42 من عام 2027 أو في 24 ديسمبر أو في 30 ديسمبر 2026 أو في الفترة من 1 مارس إلى 5 مارس 2027',
    ],
    [
      'the other school holidays',
      {
        days: weekly(['we']),
        except: [
          { kind: 'school-holidays', name: 'easter' },
          { kind: 'school-holidays', name: 'summer' },
          { kind: 'school-holidays', name: 'autumn' },
          { kind: 'school-holidays', name: 'christmas' },
        ],
      },
      'onsdag, ikke i påskeferien, i sommerferien, i efterårsferien eller i juleferien',
      'Wednesdays, not in the Easter school holiday, in the summer school holiday, in the autumn school holiday or in the Christmas school holiday',
      'كل يوم أربعاء، ليس في عطلة عيد الفصح المدرسية أو في العطلة المدرسية الصيفية أو في العطلة المدرسية الخريفية أو في عطلة عيد الميلاد المدرسية',
    ],
    [
      'what is held too',
      {
        days: weekly(['we']),
        except: [{ kind: 'holidays' }],
        also: [
          { kind: 'dates', from: '2026-12-24', to: '2026-12-24' },
          { kind: 'month', month: 7 },
        ],
      },
      'onsdag, ikke på helligdage, også 24. december 2026 og i juli',
      'Wednesdays, not on public holidays, also on 24 December 2026 and in July',
      'كل يوم أربعاء، ليس في أيام العطل الرسمية، وأيضًا في 24 ديسمبر 2026 وفي شهر يوليو',
    ],
  ])('%s', (_, when, danish, english, arabic) => {
    expect([da, en, ar].map((t) => whenWords(aWhen(when), t))).toEqual([danish, english, arabic]);
  });
});

describe('numbers are counted as each language counts', () => {
  it.each<[number, string, string, string]>([
    [0, '0 gange', '0 times', 'لا لقاءات'],
    [1, '1 gang', '1 time', 'لقاء واحد'],
    [2, '2 gange', '2 times', 'لقاءان'],
    [3, '3 gange', '3 times', '3 لقاءات'],
    [11, '11 gange', '11 times', '11 لقاءً'],
    [100, '100 gange', '100 times', '100 لقاء'],
    [102, '102 gange', '102 times', '102 لقاء'],
  ])('%i meetings', (count, danish, english, arabic) => {
    const when = aWhen({ meetings: { from: count, to: count } });
    expect([da, en, ar].map((t) => whenWords(when, t))).toEqual([danish, english, arabic]);
  });

  it.each<[number, string, string, string]>([
    [1, 'varer mindst 1 uge', 'lasts at least 1 week', 'لمدة أسبوع واحد على الأقل'],
    [2, 'varer mindst 2 uger', 'lasts at least 2 weeks', 'لمدة أسبوعين على الأقل'],
    [3, 'varer mindst 3 uger', 'lasts at least 3 weeks', 'لمدة 3 أسابيع على الأقل'],
    [11, 'varer mindst 11 uger', 'lasts at least 11 weeks', 'لمدة 11 أسبوعًا على الأقل'],
    [100, 'varer mindst 100 uger', 'lasts at least 100 weeks', 'لمدة 100 أسبوع على الأقل'],
  ])('at least %i weeks', (count, danish, english, arabic) => {
    const when = aWhen({ lastsWeeks: { from: count } });
    expect([da, en, ar].map((t) => whenWords(when, t))).toEqual([danish, english, arabic]);
  });

  it.each<[number, string, string, string]>([
    [1, 'hver uge', 'every week', 'كل أسبوع'],
    [2, 'hver anden uge', 'every other week', 'كل أسبوعين'],
    [3, 'hver 3. uge', 'every 3 weeks', 'كل 3 أسابيع'],
    [11, 'hver 11. uge', 'every 11 weeks', 'كل 11 أسبوعًا'],
    [100, 'hver 100. uge', 'every 100 weeks', 'كل 100 أسبوع'],
  ])('every %i weeks', (every, danish, english, arabic) => {
    const when = aWhen({ days: rhythm({ from: 1, to: 1 }, 'week', every) });
    expect([da, en, ar].map((t) => whenWords(when, t))).toEqual([danish, english, arabic]);
  });

  it.each<[number, string, string]>([
    [1, '1 minut hver gang', 'دقيقة واحدة كل مرة'],
    [2, '2 minutter hver gang', 'دقيقتان كل مرة'],
    [3, '3 minutter hver gang', '3 دقائق كل مرة'],
    [90, '90 minutter hver gang', '90 دقيقة كل مرة'],
    [100, '100 minutter hver gang', '100 دقيقة كل مرة'],
  ])('%i minutes', (minutes, danish, arabic) => {
    expect([da, ar].map((t) => whenWords(aWhen({ minutes }), t))).toEqual([danish, arabic]);
  });
});

describe('a beginning that is past is no news', () => {
  const weekly26 = aWhen({ days: weekly(['we']), from: '2026-11-27' });

  it.each([
    ['2026-11-26', 'onsdag, fra 27. november 2026'],
    ['2026-11-27', 'onsdag'],
    ['2026-11-28', 'onsdag'],
  ])('on %s', (today, words) => {
    expect(whenWords(withoutPastStart(weekly26, today), da)).toBe(words);
  });

  it('but stays where the meetings are counted from it', () => {
    const course = { ...weekly26, meetings: { from: 8, to: 8 } };
    expect(whenWords(withoutPastStart(course, '2026-12-24'), da)).toBe('onsdag, 8 gange fra 27. november 2026');
  });
});

function aWhen(changes: Partial<When>): When {
  return { days: { kind: 'unsaid' }, spans: [], except: [], also: [], ...changes };
}

function clock(from: string, to: string): Span {
  return { kind: 'clock', from, to };
}

function weekly(weekdays: readonly Weekday[], every = 1, holidays = false): Days {
  return { kind: 'weekly', every, weekdays, holidays };
}

function monthly(nth: readonly number[], weekdays: readonly Weekday[], every = 1): Days {
  return { kind: 'monthly', every, nth, weekdays };
}

function rhythm(times: NumberRange, per: 'day' | 'week' | 'month' | 'year', every = 1): Days {
  return { kind: 'rhythm', times, per, every };
}

function dates(...spans: readonly (readonly [from: string, to?: string])[]): Days {
  return { kind: 'dates', dates: spans.map(([from, to = from]) => ({ from, to })) };
}
