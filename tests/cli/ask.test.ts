import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { askFor } from '../../src/cli/ask.ts';
import { FIELD_COLUMNS } from '../../src/cli/new-offer.ts';

const ENTER = '\r';
const DOWN = '\u001b[B';
const SPACE = ' ';

/** A terminal: what is asked, and a person who answers each question with keys. */
async function interview(given: [string, string][], keys: readonly (readonly string[])[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let screen = '';
  let answered = 0;
  output.on('data', (text: Buffer) => {
    screen += text.toString();
    // A question begins with this sign; it stands again when the question is drawn anew.
    const asked = new Set(screen.match(/◆ {2}[^\n\r\u001b]+/g)).size;
    if (asked <= answered) return;
    const now = keys[answered] ?? [];
    answered += 1;
    now.forEach((key, index) => setTimeout(() => input.write(key), 30 * (index + 1)));
  });
  const found = { columns: FIELD_COLUMNS, municipalities: ['esbjerg', 'aarhus'], sources: ['pwc-familiehuse-2021'] };
  const answers = await askFor(new Map(given), { ...found, input, output });
  return { answers: Object.fromEntries(answers), screen };
}

const GIVEN: [string, string][] = [
  ['title', 'Gåtur'],
  ['summary', 'Gå med.'],
  ['kind', 'activity'],
  ['level', 'universal'],
  ['status.state', 'running'],
  ['opens', 'torsdag 10-11.30'],
];

it('asks for what is not given, and leaves out what nobody knows', async () => {
  const { answers, screen } = await interview(GIVEN, [
    [DOWN, ENTER],
    [ENTER],
    [SPACE, ENTER],
    [ENTER],
    ['0-1 år', ENTER],
    ['home', ENTER],
    ['350', ENTER, ' kr.', ENTER],
    [ENTER],
    [ENTER],
  ]);
  expect(answers).toEqual({
    ...Object.fromEntries(GIVEN),
    municipality: 'aarhus',
    'access.mode': 'open',
    'access.steps': 'drop-in',
    'audience.child': '0-1 år',
    at: 'home',
    price: '350 kr.',
    sources: 'egen',
  });
  expect(screen).toContain('«350» siger ikke, at det er kroner. Skriv «350 kr.».');
});

it('writes nothing when the person leaves', async () => {
  await expect(interview(GIVEN, [['\u0003']])).rejects.toThrow('Du stoppede. Intet er skrevet.');
});
