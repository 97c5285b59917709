import { describe, expect, it } from 'vitest';
import { translator, type Locale } from '../../../src/i18n/translate.ts';
import { plainWords } from '../../../src/i18n/words.ts';
import { offerProse } from '../../../src/views/offer-prose.ts';
import { firstTimeLine, timesWords } from '../../../src/views/words/opening-words.ts';
import type { MunicipalityChanges, OfferChanges } from '../../build.ts';
import { contextOf } from '../catalogue.ts';

interface Asked {
  readonly house?: NonNullable<MunicipalityChanges['units']>[number];
  readonly locale?: Locale;
}

function theOffer(changes: OfferChanges, { house }: Asked) {
  const esbjerg = house === undefined ? {} : { units: [house] };
  const { catalogue } = contextOf({ offers: { 'esbjerg/a': changes }, municipalities: { esbjerg } });
  const [offer] = catalogue.offers;
  if (offer === undefined) throw new Error('The offer is not in the catalogue.');
  return { offer, today: catalogue.today };
}

function lines(changes: OfferChanges, asked: Asked = {}): string[] {
  const { offer, today } = theOffer(changes, asked);
  const t = translator(asked.locale ?? 'da');
  return timesWords(offer, offerProse(offer, t), { today, t }).map(plainWords);
}

function cardLine(changes: OfferChanges): string {
  const { offer, today } = theOffer(changes, {});
  const t = translator('da');
  return plainWords(firstTimeLine(offer, offerProse(offer, t), { today, t }));
}

describe('when an offer is, in words', () => {
  it.each<[string, OfferChanges, string[]]>([
    ['nothing where nobody has said it', {}, []],
    ['a line for each opening', { opens: ['mandag 9-11', 'torsdag 14-16'] }, ['Mandag kl. 9-11', 'Torsdag kl. 14-16']],
    [
      'how one comes, where that is told of a time',
      { opens: [{ when: 'mandag 9-11', how: 'drop-in' }] },
      ['Mandag kl. 9-11, kom forbi'],
    ],
    [
      'a note after its line',
      { opens: [{ when: 'hver uge', note: 'Oftest mandag.' }] },
      ['Hver uge', 'Oftest mandag.'],
    ],
    ['no start that is past', { opens: 'mandag 9-11 fra 2026-01-05' }, ['Mandag kl. 9-11']],
    ['a start to come', { opens: 'mandag 9-11 fra 2026-04-06' }, ['Mandag kl. 9-11, fra 6. april 2026']],
    [
      'a change to come, and none that is past',
      { opens: 'mandag 9-11', changes: ['2026-02-23 aflyst', '2026-03-09 aflyst'] },
      ['Mandag kl. 9-11', 'Aflyst 9. marts 2026'],
    ],
  ])('says %s', (_, changes, words) => {
    expect(lines(changes)).toEqual(words);
  });

  it('says where, only where there are several places', () => {
    const opens = [{ when: 'mandag 9-11', at: { name: 'Biblioteket' } }];
    expect(lines({ opens })).toEqual(['Mandag kl. 9-11']);
    expect(lines({ at: 'online', opens })).toEqual(['Mandag kl. 9-11, Biblioteket']);
  });

  it('says the house’s hours, only where the file says that they hold', () => {
    const house = { id: 'hus', name: 'Huset', form: 'house', opens: 'hverdage 9-15' } as const;
    expect(lines({ unit: 'hus', opens: 'som huset' }, { house }).at(-1)).toBe(
      'Mandag-fredag kl. 9-15, ikke på helligdage',
    );
    expect(lines({ unit: 'hus' }, { house })).toEqual([]);
  });

  it('says nothing of what the house is closed for where the offer has no times', () => {
    const house = { id: 'hus', name: 'Huset', form: 'house', closed: 'juli' } as const;
    expect(lines({ unit: 'hus' }, { house })).toEqual([]);
    expect(lines({ unit: 'hus', opens: 'mandag 9-11' }, { house })).toHaveLength(2);
  });

  it('is said in every language', () => {
    expect(lines({ opens: 'mandag 9-11' }, { locale: 'en' })).toEqual(['Mondays 09:00 to 11:00']);
    expect(lines({ opens: 'mandag 9-11' }, { locale: 'ar' })).toHaveLength(1);
  });
});

describe('when an offer is, on a card', () => {
  it('is its first line, and how many more there are', () => {
    expect(cardLine({ opens: 'mandag 9-11' })).toBe('Mandag kl. 9-11');
    expect(cardLine({ opens: ['mandag 9-11', 'tirsdag 9-11', 'fredag 9-11'] })).toContain('2');
  });

  it('is the note where only words are said', () => {
    expect(cardLine({ opens: [{ note: 'Ring og hør.' }] })).toBe('Ring og hør.');
    expect(cardLine({})).toBe('');
  });
});
