import { describe, expect, it } from 'vitest';
import { findFaults, type Exception } from './catalogue-pages.ts';
import { familyText, isProfessionalFacet, isProfessionalPart, isPublishersPage, quotes } from './family-text.ts';
import { textOf, type Element } from './site.ts';

const GUIDE = '/om/redaktoerer/';
const IN_THE_GUIDE = 'The editors’ guide shows which words not to write, and what to write instead.';

const RULES = '/om/regler/';
const IN_THE_HELP = 'The help on kind words says which word kept people away.';

interface BannedWords {
  readonly name: string;
  readonly pattern: RegExp;
  readonly exceptions: readonly Exception[];
}

/** Words that sort families, which no family should meet. */
const BANNED: readonly BannedWords[] = [
  { name: 'a position in a colour', pattern: /(?<!\p{L})(grøn|gul|rød)e?\s+position/giu, exceptions: [] },
  {
    name: 'a vulnerable family',
    pattern: /(?<!\p{L})sårbar\p{L}*/giu,
    exceptions: [
      { path: GUIDE, fault: /sårbare (unge mødre|gravide)/, reason: IN_THE_GUIDE },
      { path: RULES, fault: /«sårbare»/, reason: IN_THE_HELP },
      { path: `${RULES}wording/`, fault: /«sårbare?»|sårbare gravide/, reason: IN_THE_HELP },
    ],
  },
  {
    name: 'an exposed family',
    pattern: /(?<!\p{L})(udsat|udsatte|socialt udsat\p{L}*)(?!\p{L})/giu,
    exceptions: [{ path: GUIDE, fault: /udsatte familier/, reason: IN_THE_GUIDE }],
  },
  {
    name: 'a family with few resources',
    pattern: /(?<!\p{L})ressourcesvag\p{L}*/giu,
    exceptions: [{ path: GUIDE, fault: /ressourcesvage forældre/, reason: IN_THE_GUIDE }],
  },
  {
    name: 'a burdened family',
    pattern: /(?<!\p{L})belasted?e?\s+(familie|forældre|mødre|børn)\p{L}*/giu,
    exceptions: [],
  },
  { name: 'a weak family', pattern: /(?<!\p{L})svag(e|t|ere|este)?(?!\p{L})/giu, exceptions: [] },
];

const LEVELS = /(?<!\p{L})(universel|selektiv|indi[ck]ere[td])\p{L}*/giu;

describe('families never read of', () => {
  it.each(BANNED)('$name', ({ pattern, exceptions }) => {
    expect(findFaults((page) => quotes(familyText(page), pattern), exceptions)).toEqual([]);
  });

  it('a level of prevention', () => {
    const isForProfessionals = (element: Element) => isProfessionalPart(element) || isProfessionalFacet(element);
    expect(
      findFaults((page) => (isPublishersPage(page) ? [] : quotes(familyText(page, isForProfessionals), LEVELS))),
    ).toEqual([]);
  });

  it('a paragraph of law', () => {
    expect(findFaults((page) => (isPublishersPage(page) ? [] : quotes(familyText(page), /§/g)))).toEqual([]);
  });
});

it('shows professionals the level of an offer, so that the check above looks at something', () => {
  expect(findFaults(({ document }) => quotes(textOf(document), LEVELS)).length).toBeGreaterThan(0);
});
