import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync('src/styles/site.css', 'utf8');

/** Colour tokens by theme; the dark ones replace the light ones. */
const LIGHT = tokensIn(/^:root \{([^}]*)\}/m);
const DARK = { ...LIGHT, ...tokensIn(/prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/) };

/** Text on its ground: at least 4.5:1 (WCAG 2.2, 1.4.3). */
const TEXT = [
  ...on(['ink', 'ink-soft', 'accent', 'accent-strong'], ['surface', 'surface-raised', 'surface-sunken']),
  ...on(['accent-ink'], ['accent', 'accent-strong']),
  ...on(['open', 'ink', 'ink-soft', 'accent'], ['open-surface']),
  ...on(['visited', 'ink', 'ink-soft', 'accent'], ['visited-surface']),
  ...on(['ended', 'ink'], ['ended-surface']),
  ...on(['open', 'visited', 'ended', 'unknown'], ['surface', 'surface-raised']),
];

/** Edges of fields, marks of focus and shapes that tell: at least 3:1 (WCAG 2.2, 1.4.11). */
const SHAPES = [
  ...on(['line-strong', 'focus'], ['surface', 'surface-raised', 'surface-sunken']),
  ...on(['focus'], ['open-surface', 'visited-surface', 'ended-surface']),
  ...on(['accent'], ['surface', 'surface-sunken']),
];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('in %s', (_, tokens) => {
  it.each(TEXT)('%s can be read on %s', (ink, ground) => {
    expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s can be told from %s', (shape, ground) => {
    expect(contrast(tokens, shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('reads tokens of both themes', () => {
  expect([LIGHT['surface'], DARK['surface']]).toEqual([
    expect.stringMatching(/^#[0-9a-f]{6}$/),
    expect.stringMatching(/^#[0-9a-f]{6}$/),
  ]);
  expect(LIGHT['surface']).not.toBe(DARK['surface']);
});

type Tokens = Readonly<Record<string, string>>;

function tokensIn(block: RegExp): Tokens {
  const [, declarations = ''] = block.exec(CSS) ?? [];
  const rows = declarations.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g);
  return Object.fromEntries([...rows].map(([, name = '', value = '']) => [name, value] as const));
}

function on(shapes: readonly string[], grounds: readonly string[]): [string, string][] {
  return shapes.flatMap((shape) => grounds.map((ground): [string, string] => [shape, ground]));
}

/** WCAG 2.2's contrast ratio of two tokens, 1 to 21. Throws for a token that is none. */
function contrast(tokens: Tokens, one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(tokens, one), luminance(tokens, other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(tokens: Tokens, name: string): number {
  const hex = tokens[name];
  if (hex === undefined) throw new Error(`The styles have no colour named --${name}.`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
