import { expect, it } from 'vitest';
import { allColumns } from '../../src/spreadsheet/columns.ts';
import { OLD_COLUMNS } from '../../src/spreadsheet/old-columns.ts';
import { readCell } from '../../src/spreadsheet/read-cell.ts';

const COLUMNS = new Map([...OLD_COLUMNS, ...allColumns()].map((column) => [column.header, column]));

function read(header: string, text: string): unknown {
  const column = COLUMNS.get(header);
  if (!column) throw new Error(`No column ${header}.`);
  const result = readCell(text, column);
  return 'problem' in result ? `${result.problem.message} ${result.problem.hint}` : result.value;
}

it.each([
  ['nothing', 'Titel', '  ', undefined],
  ['text without blanks around it', 'Titel', ' Gåtur ', 'Gåtur'],
  ['text with its letters put together', 'Titel', 'Ga\u030atur', 'Gåtur'],
  ['a telephone number', 'Telefon', '+45 12 34 56 78', '+45 12 34 56 78'],
  ['yes', 'Tolk', 'Ja', true],
  ['Excel’s own yes', 'Tolk', 'SAND', true],
  ['no', 'Tolk', 'nej', false],
  ['a number', 'Barn til måneder', '11', 11],
  ['zero', 'Barn fra måneder', '0', 0],
  ['a number with decimals that say nothing', 'Barn til måneder', '11,0', 11],
  ['a decimal number with a comma', 'Sted 1: Breddegrad', '55,4762', 55.4762],
  ['a year', 'Oplyst', '2026', 2026],
  ['a month', 'Oplyst', '2026-06', '2026-06'],
  ['a month as Excel shows it', 'Oplyst', 'nov-21', '2021-11'],
  ['a month in English', 'Oplyst', 'May-26', '2026-05'],
  ['a Danish day', 'Første dag', '1.6.2026', '2026-06-01'],
  ['a day with its month’s name', 'Første dag', '1. maj 2026', '2026-05-01'],
  ['a day that a workbook calls midnight', 'Første dag', '2026-06-30 00:00:00', '2026-06-30'],
  ['a clock time', 'Begynder kl.', '16.00', '16:00'],
  ['a clock time without its 0', 'Begynder kl.', 'kl. 8:30', '08:30'],
  ['a clock time with seconds', 'Begynder kl.', '16:00:00', '16:00'],
  ['a postcode that lost its 0', 'Sted 1: Postnummer', '800', '0800'],
  ['a term', 'Slags', 'open-advice', 'open-advice'],
  ['a term by its Danish word', 'Slags', 'Åben rådgivning', 'open-advice'],
  ['a term’s word beside another that ends in it', 'Slags', 'samtale', 'conversation'],
  ['a list of terms', 'Henvisere', 'midwife, egen læge; family', ['midwife', 'gp', 'family']],
  ['a list of ids', 'Emner', 'motion,netvaerk', ['motion', 'netvaerk']],
  ['a list of days', 'Datoer', '2026-06-01, 02-06-2026', ['2026-06-01', '2026-06-02']],
  ['an empty list', 'Praktisk hjælp', 'Ingen', []],
  ['texts on their lines', 'Ikke for', 'Børn over 6 år\n"ingen"', ['Børn over 6 år', 'ingen']],
  [
    'groups on their lines',
    'Trin',
    '{ kind: drop-in }\n- kind: sign-up, note: "Ring, når du vil"',
    [{ kind: 'drop-in' }, { kind: 'sign-up', note: 'Ring, når du vil' }],
  ],
])('reads %s', (_, header, text, value) => {
  expect(read(header, text)).toEqual(value);
});

it.each([
  ['a word for yes or no', 'Tolk', 'måske', 'Tolk: «måske» kan ikke bruges her. Skriv ja eller nej.'],
  ['a number with its unit', 'Barn til måneder', '11 mdr', 'Skriv et helt tal og ikke andet, fx 12.'],
  ['half a month', 'Barn til måneder', '11,5', 'Skriv et helt tal'],
  ['a date that is a word', 'Oplyst', 'sidste år', 'Skriv datoen som 2026-06-30 eller 30-06-2026.'],
  ['a time that is a word', 'Begynder kl.', 'formiddag', 'Skriv klokkeslættet som 16:00.'],
  ['a misspelt term', 'Slags', 'open-advise', 'Mente du open-advice?'],
  ['a misspelt Danish word', 'Slags', 'hjemmebesøk', 'Mente du home-visit?'],
  ['a term that is like none', 'Niveau', 'rød', 'Skriv en af disse: universal, selective, indicated.'],
  ['one term of a list', 'Henvisere', 'midwife, lærer', 'Henvisere: «lærer» kan ikke bruges her.'],
  ['a group that is no group', 'Trin', 'Ring først', 'Linjen «Ring først» kan ikke læses.'],
  [
    'a group with a comma outside quotes',
    'Trin',
    'kind: drop-in, note: Ring, når du vil',
    'Sæt "anførselstegn" om tekst',
  ],
  ['a formula', 'Titel', '=1+1', 'Cellen begynder med =, som en formel.'],
  ['a formula’s fault', 'Titel', '#REFERENCE!', 'Cellen viser en fejl'],
  ['letters that another character set broke', 'Titel', 'GÃ¥tur', 'Bogstaver er gået i stykker: «GÃ¥tur».'],
  ['letters that are lost', 'Titel', 'G\uFFFDtur', 'Bogstaver er gået i stykker'],
])('refuses %s', (_, header, text, said) => {
  expect(read(header, text)).toContain(said);
});
