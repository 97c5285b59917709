import { describe, expect, it } from 'vitest';
import { meetingsOf } from '../../src/domain/times/meetings.ts';
import { unpackMeetings } from '../../src/domain/times/unpack.ts';
import { NOTHING_COMING, nextTime } from '../../src/views/next-time.ts';
import type { OfferChanges } from '../build.ts';
import { TODAY, oneOffer } from './catalogue.ts';

function nextOf(changes: OfferChanges) {
  const { offer, context } = oneOffer(changes);
  return nextTime(offer, context);
}

describe('the next time of an offer', () => {
  it('is shipped as the domain knows it', () => {
    const changes: OfferChanges = {
      opens: ['mandag 9-11', 'torsdag 14-16 i lige uger'],
      changes: ['2026-03-02 aflyst', '2026-03-09 flyttet til 2026-03-10 13-14'],
    };
    const { offer } = oneOffer(changes);
    const range = { from: TODAY, to: '2026-04-30' };
    const shipped = unpackMeetings(nextOf(changes).packed).filter(({ date }) => date <= range.to);
    const dayAndHours = ({ date, spans }: (typeof shipped)[number]) => ({ date, spans });
    expect(shipped.map(dayAndHours)).toEqual(meetingsOf(offer, range).map(({ date, spans }) => ({ date, spans })));
    expect(shipped.slice(0, 2).map(({ date }) => date)).toEqual(['2026-03-05', '2026-03-10']);
  });

  it('is told in three dates where no script says which is next', () => {
    expect(nextOf({ opens: 'mandag 9-11' }).dates).toBe('Mandag 2. marts, mandag 9. marts og mandag 16. marts 2026');
  });

  it('is nothing where no day is known: not even the day that days would be counted from', () => {
    expect(nextOf({})).toEqual(NOTHING_COMING);
    expect(nextOf({ opens: 'hver uge' })).toEqual(NOTHING_COMING);
  });

  it.each<[string, OfferChanges]>([
    ['is over', { status: { state: 'ended', asOf: '2026-01' } }],
    ['may not be running', { status: { state: 'unknown', asOf: '2021' } }],
    ['is an example', { inspiration: true }],
  ])('is not promised of an offer that %s', (_, changes) => {
    expect(nextOf({ opens: 'mandag 9-11', ...changes })).toEqual(NOTHING_COMING);
  });

  it('comes with the days on which the offer’s standing changes, and with none where it never does', () => {
    const paused = { state: 'paused', asOf: '2026-01', reopens: '2026-04-07' } as const;
    const { states, packed } = nextOf({ opens: 'mandag 9-11', status: paused });
    expect(states.map(([from]) => from)).toEqual([TODAY, '2026-04-07']);
    expect(unpackMeetings(packed)[0]?.date).toBe('2026-04-13');
    expect(nextOf({ opens: 'mandag 9-11' }).states).toEqual([]);
  });
});
