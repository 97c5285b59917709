import { describe, expect, it } from 'vitest';
import { fold, foldedTermOf, termOf } from '../../src/search/danish.ts';

describe('termOf', () => {
  it.each([
    ['mand', 'manden', 'mænd', 'mændene'],
    ['far', 'faderen', 'fædre', 'fædrene', 'fædres'],
    ['jordemoder', 'jordemoderen', 'jordemødre', 'jordemødrene'],
    ['barn', 'barnet', 'børn', 'børnene', 'børns'],
    ['fødsel', 'fødslen', 'fødsler', 'fødslens'],
    ['amme', 'ammer', 'amning', 'amningen'],
    ['gruppe', 'grupper', 'gruppernes'],
    ['forælder', 'forældre', 'forældrenes'],
    ['søster', 'søstre'],
    ['køkken', 'køkkenet'],
    ['café', 'cafe', 'caféen'],
    ['rådgivning', 'rådgiver', 'rådgivningen'],
  ])('takes all forms of %s for one word', (...forms) => {
    expect(new Set(forms.map(termOf)).size).toBe(1);
  });

  it.each([
    ['far', 'får'],
    ['gråd', 'grad'],
    ['mor', 'mord'],
    ['ting', 't'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });
});

describe('without the letters æ, ø and å', () => {
  it.each([
    ['fødsel', 'foedsel', 'fodsel'],
    ['jordemødre', 'jordemoedre', 'jordemodre'],
    ['børn', 'boern', 'born'],
    ['mænd', 'maend'],
    ['gåtur', 'gaatur', 'gatur'],
  ])('reads %s, however it is written', (...spellings) => {
    expect(new Set(spellings.map(foldedTermOf)).size).toBe(1);
  });

  it('reads a Swede and a German too', () => {
    expect(fold('födsel')).toBe(fold('fødsel'));
  });
});
