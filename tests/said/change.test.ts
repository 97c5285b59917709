import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/said/change.ts';
import { readChange } from '../../src/said/read-change.ts';
import { writeChange } from '../../src/said/write-change.ts';
import { anyDate, anySpans } from './any-when.ts';

describe('one day that differs', () => {
  it.each<[string, Change]>([
    ['2026-12-11 aflyst', { kind: 'cancelled', date: '2026-12-11' }],
    [
      '2026-12-18 flyttet til 2026-12-19 13-14.30',
      {
        kind: 'moved',
        date: '2026-12-18',
        to: '2026-12-19',
        spans: [{ kind: 'clock', from: '13:00', to: '14:30' }],
      },
    ],
    ['2026-12-18 flyttet til 2026-12-19', { kind: 'moved', date: '2026-12-18', to: '2026-12-19', spans: [] }],
    [
      '2026-12-20 10-12 ekstra',
      { kind: 'extra', date: '2026-12-20', spans: [{ kind: 'clock', from: '10:00', to: '12:00' }] },
    ],
    ['2026-12-20 ekstra', { kind: 'extra', date: '2026-12-20', spans: [] }],
  ])('%s', (line, change) => {
    expect(readChange(line)).toStrictEqual({ ok: true, value: change });
    expect(writeChange(change)).toBe(line);
  });

  it.each([
    ['fredag den 11. december 2026 aflyst', '2026-12-11 aflyst'],
    ['aflyst: 11/12-2026', '2026-12-11 aflyst'],
    ['2026-12-11: lukket', '2026-12-11 aflyst'],
    ['2026-12-18 flyttes til lørdag 19. december 2026, kl. 13-14.30', '2026-12-18 flyttet til 2026-12-19 13-14.30'],
    ['2026-12-18 flyttet til kl. 13-14', '2026-12-18 flyttet til 2026-12-18 13-14'],
    ['ekstra 2026-12-20 kl. 10-12', '2026-12-20 10-12 ekstra'],
  ])('%s is %s', (line, canonical) => {
    const reading = readChange(line);
    expect(reading.ok ? writeChange(reading.value) : reading.message).toBe(canonical);
  });

  it.each([
    ['11. december aflyst', 1, 'mangler et år'],
    ['torsdag 11. december 2026 aflyst', 1, 'er en fredag'],
    ['2026-12-11 og 2026-12-18 aflyst', 1, 'flere dage'],
    ['2026-12-11 til 2026-12-18 aflyst', 1, 'flere dage'],
    ['2026-12-11', 11, 'hvad der er anderledes'],
    ['2026-12-11 10-12', 12, 'hvad der er anderledes'],
    ['2026-12-18 flyttet til 2026-12-18', 24, 'en anden dag'],
    ['2026-12-18 flyttet til biblioteket', 24, 'en anden dag'],
    ['2026-12-18 aflyst på grund af sygdom', 19, '«på»'],
    ['', 1, 'mangler en dato'],
  ])('%s is refused', (line, column, message) => {
    const reading = readChange(line);
    expect(reading).toMatchObject({ ok: false, column });
    expect(reading.ok ? '' : reading.message).toContain(message);
  });

  it('is mended where one thing only can be meant', () => {
    expect(readChange('2026-12-18 flyttet til 2026-12-19 9,30-11')).toMatchObject({
      mended: '2026-12-18 flyttet til 2026-12-19 9.30-11',
    });
  });

  it('is read back from the line that says it', () => {
    fc.assert(
      fc.property(fc.constantFrom('moved' as const, 'extra' as const), anyDate(), anyDate(), anySpans(), (...parts) => {
        const [kind, date, to, spans] = parts;
        fc.pre(kind === 'extra' || to !== date);
        const change: Change = kind === 'extra' ? { kind, date, spans } : { kind, date, to, spans };
        fc.pre(writeChange(change).length <= 120);
        expect(readChange(writeChange(change))).toStrictEqual({ ok: true, value: change });
      }),
      { numRuns: 1000 },
    );
  });
});
