import type { Token } from './tokens.ts';

/** What to put in the place of a piece of the line so that it can be read. */
export interface Mending {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

export interface Wrong {
  readonly message: string;
  readonly hint: string;
  readonly mending?: Mending;
}

/** Thrown by the parts of the reader and caught by `readWhen`, so that each part tells only what it has read. */
export class Refusal extends Error {
  readonly at: number;
  readonly wrong: Wrong;

  constructor(at: number, wrong: Wrong) {
    super(wrong.message);
    this.at = at;
    this.wrong = wrong;
  }
}

/** @throws Refusal */
export function refuse({ at }: Pick<Token, 'at'>, message: string, hint: string): never {
  throw new Refusal(at, { message, hint });
}

/** As `refuse`, with the one thing that must be meant. @throws Refusal */
export function refuseMending(mending: Mending, message: string, hint: string): never {
  throw new Refusal(mending.at, { message, hint, mending });
}
