import { visit, type Document } from 'yaml';
import { LIMITS } from '../mdx/policy.ts';
import type { YamlFault } from './yaml.ts';

/** What the parser found wrong, once a line: the first fault of a line brings others with it. */
export function explainErrors(documents: readonly Document.Parsed[], text: string): YamlFault[] {
  const seen = new Set<number>();
  const [document, second] = documents;
  const faults = (document?.errors ?? []).slice(0, LIMITS.findings * 4).flatMap((error): YamlFault[] => {
    const [offset] = error.pos;
    const line = text.lastIndexOf('\n', offset - 1);
    if (seen.has(line)) return [];
    seen.add(line);
    const isQuoteOpen = /^Missing closing .quote/.test(error.message);
    const [message, hint] = explain(error, text.slice(offset).split('\n', 1)[0] ?? '');
    return [{ offset: isQuoteOpen ? quoteBefore(document, offset) : offset, message, hint }];
  });
  return second ? [...faults, afterEnd(second)] : faults;
}

/** The parser misses a quote where the text ends; the editor should look where it began. */
function quoteBefore(document: Document.Parsed | undefined, offset: number): number {
  let start = offset;
  if (document)
    visit(document, {
      Scalar(_key, { type, range }) {
        if (type?.startsWith('QUOTE') && range && range[0] < offset) start = range[0];
      },
    });
  return start;
}

function afterEnd(document: Document.Parsed): YamlFault {
  return {
    offset: document.range[0],
    message: 'Filen har en linje med --- for meget.',
    hint: 'Felterne skal stå samlet, og der må kun være én --- før og én --- efter dem.',
  };
}

const QUOTE = 'Sæt hele teksten i anførselstegn';

const NOT_A_FIELD: [message: string, hint: string] = [
  'Linjen er ikke et felt.',
  'Skriv felt: værdi. Fortsætter teksten fra linjen over, så ryk den to mellemrum ind.',
];

interface ParserError {
  readonly code: string;
  readonly message: string;
}

/** What a YAML error means to an editor. Codes are those of the `yaml` library. */
function explain({ code, message }: ParserError, rest: string): [message: string, hint: string] {
  if (rest.startsWith('- '))
    return [
      'Et punkt med - kan ikke stå her.',
      'Skriv punkter på linjerne under feltet. Er det tekst, så sæt den i anførselstegn.',
    ];
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (/^[A-Za-z]+:\S/.test(rest)) return ['Der mangler et mellemrum efter kolon.', 'Skriv felt: værdi.'];
      if (!rest.includes(':')) return NOT_A_FIELD;
      return [
        'Linjen har et kolon, som bliver læst som et nyt felt.',
        `${QUOTE}, fx title: "Kom forbi: åben rådgivning".`,
      ];
    case 'TAB_AS_INDENT':
      return ['Linjen er rykket ind med tabulator.', 'Brug mellemrum, to for hvert trin.'];
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return ['Teksten må ikke begynde med det tegn.', `${QUOTE}.`];
    case 'BAD_DQ_ESCAPE':
      return ['Tegnet \\ har en særlig betydning mellem " og ".', 'Skriv \\\\, eller brug \' i stedet for ".'];
    case 'BAD_DIRECTIVE':
      return ['Linjer, der begynder med %, kan ikke bruges.', 'Slet linjen.'];
    case 'BAD_INDENT':
      return /flow|end with/i.test(message)
        ? ['En parentes bliver ikke lukket.', 'Se efter, om alle [ ] og { } er sat parvis.']
        : ['Linjen er rykket forkert ind.', 'Felter, der hører sammen, skal stå lige langt inde.'];
    case 'MISSING_CHAR':
      return /quote|closing|, or|expected .*[\]}]/i.test(message)
        ? ['Et anførselstegn eller en parentes mangler.', 'Se efter, om alle " og [ ] er sat parvis.']
        : NOT_A_FIELD;
    default:
      return /node end/.test(message)
        ? [
            'Der står noget efter værdien, som ikke kan læses.',
            'Skal der stå " i teksten, så skriv \\" eller brug « ».',
          ]
        : ['Linjen kan ikke læses.', 'Skriv felt: værdi. Sæt teksten i anførselstegn, hvis den har : eller # i sig.'];
  }
}
