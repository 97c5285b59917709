import { legible } from './characters.ts';
import { closest, distance } from 'fastest-levenshtein';
import type { Objection } from './place.ts';
import { ALLOWED_COMPONENTS, HTML_HINTS } from './policy.ts';

const NAMES = Object.keys(ALLOWED_COMPONENTS);

/** Why `<name>` is refused: misspelt, HTML, or unknown. */
export function explainTag(name: string): Objection {
  const rule = 'mdx-component';
  const list = `Brug en af disse: ${NAMES.join(', ')}.`;
  if (name === '') return { rule, message: 'Tegnene <> kan ikke bruges.', hint: 'Slet dem.' };
  const suggestion = closest(name.toLowerCase(), NAMES.map(lowerCase));
  if (distance(name.toLowerCase(), suggestion) <= Math.max(2, Math.floor(name.length / 4)))
    return {
      rule,
      message: `Boksen <${legible(name)}> findes ikke.`,
      hint: `Mente du <${NAMES.find((known) => lowerCase(known) === suggestion) ?? ''}>?`,
    };
  if (/^[a-z][a-z0-9-]*$/.test(name))
    return {
      rule,
      message: `HTML som <${legible(name)}> kan ikke bruges.`,
      hint:
        (Object.hasOwn(HTML_HINTS, name) ? HTML_HINTS[name] : undefined) ??
        'Brug almindelig tekst og katalogets bokse.',
    };
  return { rule, message: `Boksen <${legible(name)}> findes ikke.`, hint: list };
}

function lowerCase(name: string): string {
  return name.toLowerCase();
}
