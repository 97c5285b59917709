import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src/exports/ical/calendar.ts';
import { permanentId, uuidOf } from '../../src/exports/ids.ts';
import { hsdsService } from '../../src/exports/hsds/service.ts';
import { hsdsOffers } from '../../src/exports/hsds/services.ts';
import { exportFixture, fixtureOffer } from './catalogue.ts';

const esbjerg = { id: 'esbjerg', formerIds: [] };

describe('a permanent id', () => {
  it.each([
    ['a file that was never renamed', { id: 'esbjerg/cafe', formerIds: [] }, [esbjerg], 'esbjerg/cafe'],
    ['a renamed file', { id: 'esbjerg/nyt', formerIds: ['cafe'] }, [esbjerg], 'esbjerg/cafe'],
    ['a file renamed twice', { id: 'esbjerg/nyest', formerIds: ['cafe', 'nyt'] }, [esbjerg], 'esbjerg/cafe'],
    ['a renamed municipality', { id: 'ny/cafe', formerIds: [] }, [{ id: 'ny', formerIds: ['gammel'] }], 'gammel/cafe'],
    ['both renamed', { id: 'ny/x', formerIds: ['cafe'] }, [{ id: 'ny', formerIds: ['gammel'] }], 'gammel/cafe'],
    ['another municipality’s offer', { id: 'ny/x', formerIds: ['b/cafe'] }, [{ id: 'ny', formerIds: ['a'] }], 'b/cafe'],
  ])('of %s', (_, offer, municipalities, expected) => {
    expect(permanentId('offer', offer, municipalities)).toBe(expected);
  });

  it('of a municipality is its oldest name', () => {
    expect(permanentId('municipality', { id: 'ny', formerIds: ['a', 'b'] }, [])).toBe('a');
    expect(permanentId('municipality', esbjerg, [])).toBe('esbjerg');
  });

  it('stays the same however often a file is renamed', () => {
    const slug = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: 6 }), (names) => {
        const ids = names.map((name, index) =>
          permanentId('offer', { id: `esbjerg/${name}`, formerIds: names.slice(0, index) }, [esbjerg]),
        );
        expect(new Set(ids)).toEqual(new Set([`esbjerg/${names[0] ?? ''}`]));
      }),
    );
  });
});

describe('after a file is renamed', () => {
  const { context, cards } = exportFixture();
  const before = fixtureOffer('esbjerg/babycafe');
  const after = { ...before, id: 'esbjerg/nyt-navn', slug: 'nyt-navn', formerIds: ['babycafe'] };

  it('every id in HSDS is as it was, and the address is the new one', () => {
    const [old, renamed] = [before, after].map((offer) => hsdsService(offer, context, cards));
    const renamedAddress = 'https://familier.example/kommuner/esbjerg/nyt-navn/';
    expect(renamed).toEqual({ ...old, url: renamedAddress });
    const offers = [after];
    expect(hsdsOffers({ catalogue: { ...context.catalogue, offers } }).map(({ uuid }) => uuid)).toEqual([
      uuidOf('service', 'esbjerg/babycafe'),
    ]);
  });

  it('a calendar knows its events again', () => {
    const uids = (offer: typeof before) => calendar('x', [offer], context).match(/^UID:.*$/gm);
    expect(uids(after)).toEqual(uids(before));
    expect(uids(before)?.length).toBeGreaterThan(0);
  });
});
