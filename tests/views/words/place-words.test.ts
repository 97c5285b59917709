import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { placeName, placeWords } from '../../../src/views/words/place-words.ts';
import { oneOffer } from '../catalogue.ts';
import type { OfferChanges } from '../../build.ts';

const t = translator('da');

type PlaceInput = NonNullable<OfferChanges['places']>[number];

function placeOf(place: PlaceInput) {
  const [only] = oneOffer({ places: [place] }).offer.places;
  if (!only) throw new Error('The offer has no place.');
  return only;
}

function wordsOf(place: ReturnType<typeof placeOf>) {
  return placeWords(place, place.note ?? '', t);
}

describe('a place’s short name', () => {
  it.each([
    [{ kind: 'named', name: 'Familiens Hus', town: 'Esbjerg' }, 'Familiens Hus'],
    [{ kind: 'named', town: 'Esbjerg' }, 'Esbjerg'],
    [{ kind: 'named', name: 'Huset i Ribe', satellite: true }, 'Huset i Ribe (afdeling)'],
    [{ kind: 'home' }, 'Hjemme hos jer'],
    [{ kind: 'outreach' }, 'Ude, hvor I er i forvejen'],
    [{ kind: 'online' }, 'På nettet'],
    [{ kind: 'online', name: 'Videomøde' }, 'Videomøde'],
  ] satisfies [PlaceInput, string][])('%j', (place, name) => {
    expect(placeName(placeOf(place), '', t)).toBe(name);
  });
});

describe('everything known of a place', () => {
  it('is its name, address, access and transport, in that order', () => {
    const place = placeOf({
      kind: 'named',
      name: 'Familiens Hus',
      address: 'Gaden 1',
      postcode: '6700',
      town: 'Esbjerg',
      stepFree: true,
      pram: false,
      publicTransport: 'Bus 1',
      note: 'Ring på',
    });
    expect(wordsOf(place)).toMatchInlineSnapshot(`
      [
        "Familiens Hus",
        "Gaden 1, 6700 Esbjerg",
        "Man kan komme ind i kørestol.",
        "Der er ikke plads til barnevogn.",
        "Bus 1",
        "Ring på",
      ]
    `);
  });

  it('says in a friendly way that the address is not known', () => {
    expect(wordsOf(placeOf({ kind: 'named', name: 'Familiens Hus', town: 'Esbjerg' }))).toEqual([
      'Familiens Hus',
      'Esbjerg',
      'Kommunen har ikke oplyst adressen endnu.',
    ]);
  });

  it('asks for no address at home or on the net', () => {
    expect(wordsOf(placeOf({ kind: 'home' }))).toEqual(['Hjemme hos jer']);
    expect(wordsOf(placeOf({ kind: 'online' }))).toEqual(['På nettet']);
  });

  it('keeps steps that are there apart from steps nobody has told of', () => {
    const lines = (stepFree?: boolean) =>
      wordsOf(placeOf({ kind: 'home', ...(stepFree === undefined ? {} : { stepFree }) }));
    expect(lines(true)).toContain('Man kan komme ind i kørestol.');
    expect(lines(false)).toContain('Der er trin. Ring, hvis I bruger kørestol.');
    expect(lines()).toEqual(['Hjemme hos jer']);
  });
});
