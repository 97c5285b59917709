import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersAt } from '../../src/domain/help/answers.ts';
import { helpDays } from '../../src/domain/help/hours.ts';
import { packMeetings } from '../../src/domain/times/pack.ts';
import { unpackMeetings } from '../../src/domain/times/unpack.ts';
import { readWhen } from '../../src/said/read-when.ts';

const TODAY = '2026-11-27';
const DOCTOR = ['hverdage 16-8', 'lørdag, søndag og helligdage 8-8 næste dag'];

describe('whether a help line answers', () => {
  it.each([
    ['a Friday afternoon, before it opens', '2026-11-27', '15:59', 'opens 2026-11-27 16:00'],
    ['a Friday evening', '2026-11-27', '16:00', 'now'],
    ['the night to Saturday', '2026-11-28', '03:30', 'now'],
    ['a Saturday', '2026-11-28', '12:00', 'now'],
    ['the night to Monday', '2026-11-30', '07:59', 'now'],
    ['a Monday in the day', '2026-11-30', '08:00', 'opens 2026-11-30 16:00'],
    ['Christmas Day, a Friday', '2026-12-25', '10:00', 'now'],
    ['the night after Easter Monday', '2027-03-30', '04:00', 'now'],
  ])('is known of the doctor on call on %s', (_, date, clock, expected) => {
    expect(said(DOCTOR, date, clock)).toBe(expected);
  });

  it('is unknown on a public holiday that its file does not name', () => {
    const unsaid = ['hverdage 16-8', 'lørdag og søndag 8-8 næste dag'];
    expect(said(unsaid, '2027-03-29', '12:00')).toBe('unknown');
    expect(said(unsaid, '2027-03-30', '12:00')).toBe('opens 2027-03-30 16:00');
  });

  it('says since when, where nobody has said how late', () => {
    expect(said(['alle dage fra kl. 11'], TODAY, '10:59')).toBe('opens 2026-11-27 11:00');
    expect(said(['alle dage fra kl. 11'], TODAY, '23:00')).toBe('since 11:00');
  });

  it('is unknown where its file has no hours, or only a part of the day', () => {
    expect(said([], TODAY, '12:00')).toBe('unknown');
    expect(said(['alle dage formiddag'], TODAY, '10:00')).toBe('unknown');
  });

  it('is always now of a line that never closes', () => {
    const days = helpDays(line(['alle dage døgnet rundt']), TODAY);
    const minutes = fc.integer({ min: 0, max: 390 * 24 * 60 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const at = new Date(Date.parse(TODAY) + minute * 60_000).toISOString();
        expect(answersAt(days, { date: at.slice(0, 10), clock: at.slice(11, 16) })).toEqual({ kind: 'now' });
      }),
    );
  });

  it('is the same of the text that a page carries', () => {
    const days = helpDays(line(DOCTOR), TODAY);
    const packed = unpackMeetings(packMeetings(days, TODAY));
    expect(packed.map(({ date, spans }) => ({ date, spans }))).toEqual(days);
    expect(packMeetings(days, TODAY).length).toBeLessThan(400);
  });
});

function line(lines: readonly string[]) {
  const opens = lines.map((text) => {
    const reading = readWhen(text);
    if (!reading.ok) throw new Error(reading.message);
    return { when: reading.value };
  });
  return lines.length === 0 ? {} : { opens };
}

function said(lines: readonly string[], date: string, clock: string): string {
  const answer = answersAt(helpDays(line(lines), TODAY), { date, clock });
  if (answer.kind === 'since') return `since ${answer.clock}`;
  return answer.kind === 'opens' ? `opens ${answer.date} ${answer.clock}` : answer.kind;
}
