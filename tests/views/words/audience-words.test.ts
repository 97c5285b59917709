import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../src/domain/catalogue.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { audienceWords, conditionsWords, participantWords } from '../../../src/views/words/audience-words.ts';

const [da, en, ar] = [translator('da'), translator('en'), translator('ar')];

type Audience = Offer['audience'];

const nameOf = (situation: string) => (situation === 'soevn' ? 'søvn' : situation);

describe('what is asked of a family', () => {
  it.each<[string, Partial<Audience>, string[], string[], string[]]>([
    [
      'one condition',
      { parent: [{ toAge: 24 }] },
      ['Du er under 25 år'],
      ['You are under 25 years old'],
      ['عمركم أقل من 25 سنة'],
    ],
    [
      'two, and nobody has said whether one is enough',
      { parent: [{ toAge: 24 }], firstTimeParents: true },
      ['Du er under 25 år eller det er jeres første barn (spørg, om begge dele skal passe)'],
      ['You are under 25 years old or this is your first child (ask if both must be so)'],
      ['عمركم أقل من 25 سنة أو هذا طفلكم الأول (اسألوا هل يجب أن ينطبق الأمران معًا)'],
    ],
    [
      'one of two',
      { anyOf: [{ parent: [{ toAge: 24 }] }, { firstTimeParents: true }] },
      ['Du er under 25 år eller det er jeres første barn'],
      ['You are under 25 years old or this is your first child'],
      ['عمركم أقل من 25 سنة أو هذا طفلكم الأول'],
    ],
    [
      'all of two',
      { allOf: [{ parent: [{ toAge: 24 }] }, { firstTimeParents: true }] },
      ['Du er under 25 år', 'Det er jeres første barn'],
      ['You are under 25 years old', 'This is your first child'],
      ['عمركم أقل من 25 سنة', 'هذا طفلكم الأول'],
    ],
    [
      'one of two, of which one is two together',
      { anyOf: [{ parent: [{ toAge: 24 }], firstTimeParents: true }, { situation: 'soevn' }] },
      ['Du er under 25 år og det er jeres første barn eller det handler om: søvn'],
      ['You are under 25 years old and this is your first child or it is about: søvn'],
      ['عمركم أقل من 25 سنة وهذا طفلكم الأول أو يتعلق الأمر بـ: søvn'],
    ],
    ['no first child in particular', { firstTimeParents: false }, [], [], []],
    ['nothing', {}, [], [], []],
  ])('%s', (_, audience, danish, english, arabic) => {
    expect([da, en, ar].map((t) => conditionsWords(anAudience(audience), nameOf, t))).toEqual([
      danish,
      english,
      arabic,
    ]);
  });
});

it('who it is for stands in one order: pregnancy, child, conditions, beginning, home', () => {
  const audience = anAudience({
    residence: { required: true },
    joinBy: { kind: 'birth' },
    firstTimeParents: true,
    child: [{ fromMonths: 0, toMonths: 11 }],
    pregnancy: [{}],
  });
  expect(audienceWords(audience, nameOf, da)).toEqual([
    'Jer, der venter barn',
    'Børn på 0-11 måneder',
    'Det er jeres første barn',
    'I skal begynde før fødslen',
    'I bor i kommunen',
  ]);
});

it.each<[Audience['residence'], string[]]>([
  [{ required: true }, ['I bor i kommunen']],
  [{ required: false }, ['I må gerne bo i en anden kommune']],
  [{ required: true, area: 'Viby Syd' }, ['I bor i Viby Syd']],
  [{}, []],
])('where one must live: %j', (residence, lines) => {
  expect(audienceWords(anAudience({ ...(residence === undefined ? {} : { residence }) }), nameOf, da)).toEqual(lines);
});

it('who takes part is a list, and nothing where nobody has said it', () => {
  expect(participantWords(anAudience({ participants: ['mothers', 'fathers'] }), da)).toBe(
    'Her er plads til: mødre og fædre',
  );
  expect(participantWords(anAudience({}), da)).toBe('');
});

function anAudience(changes: Partial<Audience>): Audience {
  return { anyOf: [], allOf: [], participants: [], situations: [], notFor: [], ...changes };
}
