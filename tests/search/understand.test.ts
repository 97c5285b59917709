import { describe, expect, it } from 'vitest';
import { understand } from '../../src/search/understand.ts';
import { searchEvaluation } from './evaluation.ts';

const { find, lexicon } = searchEvaluation();
const asked = (query: string) => understand(query, lexicon);

describe('a word', () => {
  it('is found in every form', () => {
    for (const [form, other] of [
      ['mænd', 'manden'],
      ['jordemødre', 'jordemoder'],
      ['gruppernes', 'gruppe'],
    ] as const)
      expect(find(form).slice(0, 3)).toEqual(find(other).slice(0, 3));
  });

  it('is not mistaken for one that looks alike', () => {
    expect(find('far')[0]).toMatch(/^(?:faedregruppe|fars-)/);
  });

  it('is found without æ, ø and å', () => {
    for (const query of ['foedsel', 'fodsel']) expect(find(query)).toEqual(find('fødsel'));
  });

  it('is found inside compounds', () => {
    expect(find('forberedelse').slice(0, 2).sort()).toEqual(['fodselsforberedelse-sprog', 'fodselsforberedelse-unge']);
  });

  it('is found by its parts when nobody wrote it just so', () => {
    expect(find('amningshjælp').slice(0, 2).sort()).toEqual(['ammecafe', 'ammeradgivning']);
  });

  it('is found with a slip of the finger, and the search says so', () => {
    expect(find('mødregrupe').slice(0, 2).sort()).toEqual(find('mødregruppe').slice(0, 2).sort());
    expect(asked('forstehjelp').corrections).toEqual([{ typed: 'forstehjelp', meant: 'førstehjælp' }]);
  });

  it('is found before it is written to the end', () => {
    expect(find('babysv')[0]).toBe('babysvomning-esbjerg');
  });

  it('is found by the professional’s word and by everybody’s', () => {
    expect(find('postpartum depression')[0]).toBe('efterfodselsreaktion-gruppe');
    expect(find('fødselsdepression')[0]).toBe('efterfodselsreaktion-gruppe');
    expect(asked('fødselsdepression').alsoShown).toContain('efterfødselsreaktion');
  });

  it('is found in English', () => {
    expect(find('breastfeeding').slice(0, 2).sort()).toEqual(['ammecafe', 'ammeradgivning']);
    expect(find('midwife')[0]).toBe('jordemoder-familiehus');
  });
});

describe('several words', () => {
  it('need not all be found', () => {
    expect(find('babysvømning xyzzyx')[0]).toBe('babysvomning-esbjerg');
    expect(asked('babysvømning xyzzyx').unknown).toEqual(['xyzzyx']);
  });

  it('are found best where all of them are', () => {
    expect(find('mentor unge mødre')[0]).toBe('mentor-unge-modre');
  });

  it('are read as a phrase where they mean something together', () => {
    expect(find('kan ikke sove')[0]).toBe('sovnvejledning');
    expect(asked('ked af det efter fødslen').alsoShown).toContain('efterfødselsreaktion');
  });

  it('leave out words that tell nothing, and the search says so', () => {
    expect(asked('hvordan finder jeg babysvømning').ignored).toEqual(['hvordan', 'finder', 'jeg']);
    expect(find('hvordan finder jeg babysvømning')).toEqual(find('babysvømning'));
  });

  it('leave them out when they are misspelt, too', () => {
    expect(asked('hvordn finder man babysvømning')).toMatchObject({
      ignored: ['hvordn', 'finder', 'man'],
      unknown: [],
    });
  });

  it('weigh little when nearly every offer says them', () => {
    expect(find('hjælp til gæld')[0]).toBe('okonomivejledning');
  });
});

describe('nothing is found', () => {
  it.each(['qwertz', 'knallertkørekort', 'byggetilladelse', 'hundepasning', 'solceller', 'fisketegn', 'kloakarbejde'])(
    'for %s',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  it('for a word in passing when the rest is unknown', () => {
    expect(find('køb af xyzzyx')).toEqual([]);
  });

  it('for a pasted page of nonsense, and soon', () => {
    const start = performance.now();
    expect(find('xq'.repeat(5000))).toEqual([]);
    expect(find('kvqrstwx '.repeat(5000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('for no words at all', () => {
    expect(find('')).toEqual([]);
    expect(find('?!')).toEqual([]);
  });
});
