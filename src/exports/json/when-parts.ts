import { z } from 'zod';
import { SCHOOL_HOLIDAYS } from '../../calendar/school-holidays.ts';
import { PARTS_OF_DAY } from '../../said/when.ts';
import { WEEKDAYS } from '../../schema/terms.ts';
import { Clock, Day, Range, stated } from './parts.ts';

/** Hours of a day. */
export const Span = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('clock'), from: Clock, to: Clock }),
    z.strictObject({ kind: z.literal('from'), from: Clock }),
    z.strictObject({ kind: z.literal('until'), to: Clock }),
    z.strictObject({ kind: z.literal('part'), part: z.enum(PARTS_OF_DAY) }),
    z.strictObject({ kind: z.literal('all-day') }),
    z.strictObject({ kind: z.literal('round-the-clock') }),
  ])
  .meta({
    id: 'Span',
    description:
      'Et tidsrum på dagen. `clock`: fra og til; ligger slutningen ikke efter begyndelsen, er den dagen efter. `part`: en del af dagen uden klokkeslæt.',
  });

const DateSpan = { from: Day, to: Day };

export const DaySet = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('holidays') }),
    z.strictObject({ kind: z.literal('school-holidays'), name: z.enum(SCHOOL_HOLIDAYS).optional() }),
    z.strictObject({ kind: z.literal('month'), month: z.int().min(1).max(12) }),
    z.strictObject({ kind: z.literal('week'), week: z.int().min(1).max(53), year: z.int().optional() }),
    z.strictObject({
      kind: z.literal('day-of-year'),
      month: z.int().min(1).max(12),
      day: z.int().min(1).max(31),
    }),
    z.strictObject({ kind: z.literal('dates'), ...DateSpan }),
  ])
  .meta({
    id: 'DaySet',
    description: 'Dage med et navn: helligdage, skoleferier, en måned, en uge, en dag hvert år, eller fra og til.',
  });

const every = z.int().describe('Hver så mange uger eller måneder.');
const nth = z.array(z.int()).describe('Hvilke i måneden: 1 er den første, -1 den sidste.');
const weekdays = z.array(z.enum(WEEKDAYS));

const Days = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('weekly'),
      every,
      weekdays,
      holidays: z.boolean().describe('Også på helligdage, hvilken ugedag de end er.'),
    }),
    z.strictObject({ kind: z.literal('monthly'), every, nth, weekdays }),
    z.strictObject({ kind: z.literal('monthly-workday'), every, nth }),
    z.strictObject({ kind: z.literal('monthly-date'), every, dates: z.array(z.int()) }),
    z.strictObject({ kind: z.literal('dates'), dates: z.array(z.strictObject(DateSpan)) }),
    z.strictObject({ kind: z.literal('period'), period: z.string().describe('En måned eller et år.') }),
    z.strictObject({
      kind: z.literal('rhythm'),
      times: Range,
      per: z.enum(['day', 'week', 'month', 'year']),
      every,
    }),
    z.strictObject({ kind: z.literal('unsaid') }),
    z.strictObject({ kind: z.literal('by-agreement') }),
    z.strictObject({ kind: z.literal('as-house') }),
  ])
  .meta({
    id: 'Days',
    description:
      'Hvilke dage. `rhythm`: så tit, men ikke hvilke dage. `unsaid`: dagene er ikke oplyst. `by-agreement`: efter aftale. `as-house`: som husets åbningstider.',
  });

/** A line of time in its fields. */
export const When = z
  .strictObject({
    days: Days,
    spans: stated(Span),
    weeks: z.enum(['even', 'odd']).describe('Kun lige eller ulige uger (ISO 8601).').optional(),
    inWeeks: z.strictObject({ numbers: z.array(z.int()), year: z.int().optional() }).optional(),
    inMonths: stated(z.int()),
    from: Day.describe('Tidligst.').optional(),
    to: Day.describe('Senest, til og med.').optional(),
    meetings: Range.describe('Antal gange; dem, der ikke bliver til noget, tæller ikke med.').optional(),
    lastsWeeks: Range.describe('Hele forløbet, i uger.').optional(),
    minutes: z.int().describe('Minutter hver gang.').optional(),
    except: stated(DaySet).describe('Dage, hvor der ikke er noget.'),
    also: stated(DaySet).describe('Dage, hvor der også er noget.'),
  })
  .meta({ id: 'When', description: 'En tid i felter: det samme, som `text` siger på én linje.' });
