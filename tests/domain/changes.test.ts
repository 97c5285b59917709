import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REFERRAL_FACTS, changedFacts, referralFacts } from '../../src/domain/changes/facts.ts';
import { compareSnapshots, snapshotAfter, snapshotOf, type Snapshot } from '../../src/domain/changes/snapshot.ts';
import { buildCatalogue, type Catalogue } from '../../src/domain/catalogue.ts';
import type { OfferChanges } from '../build.ts';
import { entriesOf } from '../views/catalogue.ts';

const MIDWIFE: OfferChanges = { access: { mode: 'visited', referrers: ['midwife'] } };
const MIDWIFE_OR_GP: OfferChanges = { access: { mode: 'visited', referrers: ['midwife', 'gp'] } };

function catalogueOn(today: string, offers: Readonly<Record<string, OfferChanges>>): Catalogue {
  return buildCatalogue(entriesOf({ offers, municipalities: { aarhus: { name: 'Aarhus' } } }), { today });
}

/** Builds one after the other, each told of the one before. */
function afterBuilds(...catalogues: readonly Catalogue[]): Snapshot {
  const last = catalogues.reduce<Snapshot | undefined>((before, next) => snapshotAfter(before, next), undefined);
  if (!last) throw new Error('No build.');
  return last;
}

describe('what a build says has changed', () => {
  it('names the facts that changed, and the day of the build that found it', () => {
    const { log } = afterBuilds(
      catalogueOn('2026-03-01', { 'esbjerg/a': MIDWIFE }),
      catalogueOn('2026-03-02', { 'esbjerg/a': MIDWIFE_OR_GP }),
    );
    expect(log).toEqual([
      { date: '2026-03-02', offer: 'esbjerg/a', title: 'Babycafé', kind: 'changed', facts: ['referrers'] },
    ]);
  });

  it('is followed since the first build of all', () => {
    const builds = ['2026-03-01', '2026-03-02', '2026-03-03'].map((day) => catalogueOn(day, {}));
    expect(afterBuilds(...builds).since).toBe('2026-03-01');
  });

  it('is nothing where there is no build before', () => {
    expect(snapshotAfter(undefined, catalogueOn('2026-03-01', { 'esbjerg/a': {} })).log).toEqual([]);
  });

  it('is still known two builds later', () => {
    const builds = ['2026-03-01', '2026-03-02', '2026-03-03'].map((day, index) =>
      catalogueOn(day, { 'esbjerg/a': index === 0 ? MIDWIFE : MIDWIFE_OR_GP }),
    );
    expect(afterBuilds(...builds).log.map(({ date }) => date)).toEqual(['2026-03-02']);
  });

  it('is forgotten two years after it was found, and not a day before', () => {
    const change = [catalogueOn('2026-02-28', {}), catalogueOn('2026-03-01', { 'esbjerg/a': {} })] as const;
    const later = (day: string) => afterBuilds(...change, catalogueOn(day, { 'esbjerg/a': {} })).log.length;
    expect([later('2028-02-29'), later('2028-03-01')]).toEqual([1, 0]);
  });

  it('is news when a pause gets a day on which it opens, and when it is full', () => {
    const paused = { state: 'paused', asOf: '2026' } as const;
    const { log } = afterBuilds(
      catalogueOn('2026-03-01', { 'esbjerg/a': { status: paused } }),
      catalogueOn('2026-03-02', { 'esbjerg/a': { status: { ...paused, reopens: '2026-05-01' } } }),
      catalogueOn('2026-03-03', { 'esbjerg/a': { full: true } }),
    );
    expect(log.map(({ date, facts }) => [date, facts])).toEqual([
      ['2026-03-03', ['standing']],
      ['2026-03-02', ['standing']],
    ]);
  });

  it('is nothing after a build that told its facts in another form, and what was known is kept', () => {
    const known = afterBuilds(catalogueOn('2026-03-01', {}), catalogueOn('2026-03-02', { 'esbjerg/a': MIDWIFE }));
    const older = { ...known, version: 1, offers: { 'esbjerg/a': { title: 'Babycafé', standing: 'current' } } };
    const after = snapshotAfter(older, catalogueOn('2026-03-03', { 'esbjerg/a': MIDWIFE }));
    expect(after.log).toEqual(known.log);
    expect(after.since).toBe('2026-03-01');
  });

  it('is news too when an offer ends by the calendar alone', () => {
    const offers = { 'esbjerg/a': { status: { state: 'running', asOf: '2026', to: '2026-03-01' } } } as const;
    const { log } = afterBuilds(catalogueOn('2026-03-01', offers), catalogueOn('2026-03-02', offers));
    expect(log.map(({ facts }) => facts)).toEqual([['standing']]);
  });

  it('is news when something unknown becomes known, also when it becomes a no', () => {
    const { log } = afterBuilds(
      catalogueOn('2026-03-01', { 'esbjerg/a': { access: { mode: 'open' } } }),
      catalogueOn('2026-03-02', { 'esbjerg/a': { access: { mode: 'open', anonymous: false } } }),
    );
    expect(log.map(({ facts }) => facts)).toEqual([['anonymous']]);
  });

  it('is nothing when a list whose order says nothing is written in another order', () => {
    const { log } = afterBuilds(
      catalogueOn('2026-03-01', { 'esbjerg/a': { access: { mode: 'visited', referrers: ['gp', 'midwife'] } } }),
      catalogueOn('2026-03-02', { 'esbjerg/a': MIDWIFE_OR_GP }),
    );
    expect(log).toEqual([]);
  });

  it('takes a renamed file for the same offer, also in what is already told', () => {
    const { log } = afterBuilds(
      catalogueOn('2026-03-01', { 'esbjerg/a': MIDWIFE }),
      catalogueOn('2026-03-02', { 'esbjerg/a': MIDWIFE_OR_GP }),
      catalogueOn('2026-03-03', { 'esbjerg/b': { ...MIDWIFE_OR_GP, formerIds: ['a'] } }),
    );
    expect(log.map(({ offer, kind }) => `${offer} ${kind}`)).toEqual(['esbjerg/b changed']);
  });

  it('never takes an offer that could not be read for one that is gone', () => {
    const first = snapshotOf(catalogueOn('2026-03-01', { 'esbjerg/a': MIDWIFE }));
    const second = snapshotAfter(first, catalogueOn('2026-03-02', {}), ['esbjerg/a']);
    expect(second.log).toEqual([]);
    const third = snapshotAfter(second, catalogueOn('2026-03-03', { 'esbjerg/a': MIDWIFE_OR_GP }));
    expect(third.log.map(({ kind, facts }) => [kind, ...facts])).toEqual([['changed', 'referrers']]);
  });

  it('says nothing of municipalities that only one of the builds covers', () => {
    const both = catalogueOn('2026-03-01', { 'esbjerg/a': {}, 'aarhus/b': {} });
    const entries = entriesOf({ offers: { 'esbjerg/a': {} } });
    const one = buildCatalogue(entries, { today: '2026-03-02' });
    expect(snapshotAfter(snapshotOf(both), one).log).toEqual([]);
    expect(snapshotAfter(snapshotOf(one), both).log).toEqual([]);
  });

  it('has nothing to say of examples from elsewhere', () => {
    const { log } = afterBuilds(catalogueOn('2026-03-01', {}), catalogueOn('2026-03-02', { 'baerum/a': {} }));
    expect(log).toEqual([]);
  });
});

const anOfferState: fc.Arbitrary<OfferChanges> = fc.record({
  title: fc.constantFrom('Babycafé', 'Familiegruppe'),
  level: fc.constantFrom('universal', 'selective'),
  access: fc.record(
    {
      mode: fc.constantFrom('open', 'visited'),
      anonymous: fc.boolean(),
      referrers: fc.uniqueArray(fc.constantFrom('midwife', 'gp', 'family')),
      steps: fc.array(fc.constantFrom({ kind: 'referral' as const }, { kind: 'sign-up' as const }), { maxLength: 2 }),
    },
    { requiredKeys: ['mode'] },
  ),
  audience: fc.record(
    { pregnancy: fc.record({ fromWeek: fc.nat(20) }, { requiredKeys: [] }), child: fc.constant({}) },
    { requiredKeys: [] },
  ),
});

const someOffers = fc.dictionary(fc.constantFrom('esbjerg/a', 'esbjerg/b', 'aarhus/c', 'aarhus/d'), anOfferState);

describe('for any two builds', () => {
  it('the same content gives no change, and the same bytes', () => {
    fc.assert(
      fc.property(someOffers, (offers) => {
        const first = snapshotOf(catalogueOn('2026-03-01', offers));
        expect(compareSnapshots(first, first)).toEqual([]);
        const second = snapshotAfter(first, catalogueOn('2026-03-01', offers));
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }),
    );
  });

  it('a build told of itself changes nothing', () => {
    fc.assert(
      fc.property(someOffers, someOffers, (before, after) => {
        const next = catalogueOn('2026-03-02', after);
        const once = snapshotAfter(snapshotOf(catalogueOn('2026-03-01', before)), next);
        expect(snapshotAfter(once, next)).toEqual(once);
      }),
    );
  });

  it('every offer that differs is named once, and no other', () => {
    fc.assert(
      fc.property(someOffers, someOffers, (before, after) => {
        const [one, two] = [before, after].map((offers) => catalogueOn('2026-03-01', offers));
        if (!one || !two) throw new Error('No build.');
        const factsOf = ({ offers, today }: Catalogue, id: string) => {
          const offer = offers.find((row) => row.id === id);
          return offer && referralFacts(offer, today);
        };
        const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])]
          .filter((id) => JSON.stringify(factsOf(one, id)) !== JSON.stringify(factsOf(two, id)))
          .sort();
        expect(compareSnapshots(snapshotOf(one), snapshotOf(two)).map(({ offer }) => offer)).toEqual(differing);
      }),
    );
  });

  it('what is new one way is gone the other way, and what changed changed', () => {
    const other = { new: 'gone', gone: 'new', changed: 'changed' } as const;
    fc.assert(
      fc.property(someOffers, someOffers, (before, after) => {
        const [one, two] = [before, after].map((offers) => snapshotOf(catalogueOn('2026-03-01', offers)));
        if (!one || !two) throw new Error('No build.');
        const there = compareSnapshots(one, two).map(({ offer, kind, facts }) => ({ offer, kind, facts }));
        const back = compareSnapshots(two, one).map(({ offer, kind, facts }) => ({ offer, kind: other[kind], facts }));
        expect(there).toEqual(back);
      }),
    );
  });

  it('a snapshot says the same after it was written and read', () => {
    fc.assert(
      fc.property(someOffers, someOffers, (before, after) => {
        const snapshot = snapshotOf(catalogueOn('2026-03-01', before));
        const read = JSON.parse(JSON.stringify(snapshot)) as Snapshot;
        const next = catalogueOn('2026-03-02', after);
        expect(snapshotAfter(read, next)).toEqual(snapshotAfter(snapshot, next));
      }),
    );
  });
});

it('sees a change in each single fact', () => {
  for (const fact of REFERRAL_FACTS) expect(changedFacts({ [fact]: 'a' }, { [fact]: 'b' })).toEqual([fact]);
});
