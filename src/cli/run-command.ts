import { stripVTControlCharacters } from 'node:util';
import { GridError } from '../spreadsheet/grid.ts';

/** Why a command stops, in Danish; 1 for what is found in files, 2 for how the command is written. */
export class Refusal extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Whether to write in colours: to a person's terminal, unless they said no (https://no-color.org). */
export const HAS_COLOUR = process.stdout.isTTY && !process.env['NO_COLOR'];

const CODES = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 } as const;

/** Text in a colour where colours may be written; control characters in it are taken out. */
export function paint(text: string, colour: keyof typeof CODES): string {
  const plain = stripVTControlCharacters(text);
  return HAS_COLOUR ? `\u001b[${CODES[colour]}m${plain}\u001b[0m` : plain;
}

/** Runs a command with its arguments. `--help` prints the help; a refusal becomes a sentence and an exit code, never a stack. */
export async function runCommand(help: string, run: (args: string[]) => Promise<void>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help);
    return;
  }
  try {
    await run(args);
  } catch (error) {
    process.exitCode = explain(error);
  }
}

function explain(error: unknown): number {
  if (error instanceof GridError) {
    console.error(`${error.message}\n    ${error.hint}`);
    return 1;
  }
  if (error instanceof Refusal) {
    console.error(error.message);
    return error.exitCode;
  }
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    console.error(`Kommandoen er ikke til at forstå: ${wrongOption(error.message)}. Se, hvad der kan stå, med --help.`);
    return 2;
  }
  throw error;
}

function wrongOption(message: string): string {
  return /'([^']+)'/.exec(message)?.[1] ?? message;
}
