/** A run of characters that may not stand in authored text. */
export interface CharacterFault {
  /** Where the run begins, in UTF-16 units from 0. */
  readonly index: number;
  readonly length: number;
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

interface RefusedCharacters extends Omit<CharacterFault, 'index' | 'length'> {
  readonly pattern: RegExp;
  /** Why readers are better off without them. */
  readonly reason: string;
}

/** Nobody sees these; they come along when text is copied, or hide what a text says. */
const HIDDEN: RefusedCharacters = {
  pattern:
    /(?:(?![\t\n])[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<=\p{Script=Latin})[\u200c\u200d])+/gu,
  rule: 'hidden-character',
  message: 'Her står et usynligt tegn.',
  hint: 'Slet tegnet, eller skriv linjen igen. Det følger tit med, når man kopierer.',
  reason: 'Control and bidi characters can show another text than the one that is there; the rest breaks searching.',
};

/** Every kind of character that is refused, in files as well as behind escapes such as `&#x202e;` and `"\u202e"`. */
export const REFUSED_CHARACTERS: readonly RefusedCharacters[] = [
  HIDDEN,
  {
    pattern: /\ufffd+/gu,
    rule: 'lost-character',
    message: 'Her er et bogstav gået tabt.',
    hint: 'Skriv ordet igen.',
    reason: 'The replacement character is what a program leaves where it could not read a letter.',
  },
  {
    pattern: /Ã[¦¸¥†˜…\u0085\u0086\u0098]|â€/gu,
    rule: 'garbled-text',
    message: 'Her er bogstaver som æ, ø, å eller anførselstegn gået i stykker.',
    hint: 'Skriv ordet igen, og gem filen som UTF-8.',
    reason: 'UTF-8 that was once read as Windows-1252.',
  },
  {
    pattern: /(?:[aeiouy][\u0300-\u0303\u0308\u030a])+/giu,
    rule: 'split-letter',
    message: 'Et bogstav som å er gemt som to tegn.',
    hint: 'Skriv ordet igen. Det følger tit med, når man kopierer fra en pdf.',
    reason: 'Letters in two parts look alike but are not found by search.',
  },
  {
    pattern: /\p{M}{5,}/gu,
    rule: 'stacked-marks',
    message: 'Her står for mange tegn oven på hinanden.',
    hint: 'Slet dem.',
    reason: 'Stacked marks run over the lines around them.',
  },
];

/** The refused characters of a text, by place. */
export function findRefusedCharacters(text: string): CharacterFault[] {
  return REFUSED_CHARACTERS.flatMap(({ pattern, rule, message, hint }) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, length: match[0].length, rule, message, hint })),
  ).sort((a, b) => a.index - b.index);
}

/** Unseen characters must not reach a terminal or turn a report around. */
export function withoutUnseen(text: string): string {
  return REFUSED_CHARACTERS.reduce((shown, { pattern }) => shown.replace(pattern, '\ufffd'), text);
}

/** An author's text for a message: one short line without unseen characters. */
export function legible(text: string): string {
  const line = withoutUnseen(text).replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
