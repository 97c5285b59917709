import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../src/checks/run.ts';
import { holdsPersonName, isPersonalEmail } from '../../src/checks/rules/personal-contact.ts';
import { anOfferRecord, recordsOf } from './records.ts';

/** What municipalities, associations and hospitals call their shared addresses. */
const SHARED = [
  ...['familiens.hus', 'sundhed.pleje', 'familiehuset', 'sundhedsplejen', 'kontakt', 'info', 'post', 'borgerservice'],
  ...['forebyggelse.tidlig', 'tidlig-indsats', 'familie.og.unge', 'boern.unge', 'ppr', 'pprv', 'visitation', 'bfs'],
  ...['aaben.raadgivning', 'raadgivningen', 'jordemoder', 'jordemodercenter.syd', 'barselscafe', 'home-start', 'fo'],
  ...['mor.barn', 'far.til.fire', 'sofies.hus', 'annas.hus', 'ida.centret', 'huset.liv', 'august.kirke', 'bo.godt'],
  ...['maj.gruppen', 'hans.tavsens.gade', 'dagtilbud.vest', 'bibliotek', 'center_for_familier', 'nord', 'm.barsel'],
];

it('lets ordinary shared addresses pass', () => {
  expect(SHARED.length).toBeGreaterThanOrEqual(30);
  expect(SHARED.filter((name) => isPersonalEmail(`${name}@kommune.example`))).toEqual([]);
});

it.each(['mette.hansen', 'Mette.Hansen', 'mette', 'anne-marie.holm', 'jens_p_nielsen', 'm.jensen', 'mette.hansen2'])(
  'takes %s@ for a person’s own address',
  (name) => {
    expect(isPersonalEmail(`${name}@kommune.example`)).toBe(true);
  },
);

describe('a person’s name', () => {
  it.each(['Mette Hansen', 'Spørg efter Mette Hansen.', 'Leder, Jens Peter Sørensen (mandag)', 'Anna K. Møller'])(
    'stands in «%s»',
    (text) => {
      expect(holdsPersonName(text)).toBe(true);
    },
  );

  it.each([
    'Husets sundhedsplejerske',
    'H.C. Andersen Børnehospital',
    'Sankt Hans Gade',
    'Skriv til Anna Ancher Huset',
    'Spørg Sundhedsplejen. Ring til Jensens Allé',
    'Leder af Familiens Hus',
    'Maria Sogns Menighedspleje',
    'mette hansen',
  ])('does not stand in «%s»', (text) => {
    expect(holdsPersonName(text)).toBe(false);
  });
});

it('can be excused with a reason, and says where it stands', () => {
  const contact = { email: 'anna.holm@kommune.example' };
  const found = (fields: object) =>
    checkRecords(recordsOf({ offers: [anOfferRecord('esbjerg/x', fields)] }), '2026-03-15').map(({ rule }) => rule);
  expect(found({ contact })).toEqual(['personal-contact']);
  const exceptions = [{ rule: 'personal-contact', reason: 'Huset hedder sådan.' }];
  expect(found({ contact, exceptions })).toEqual([]);
});
