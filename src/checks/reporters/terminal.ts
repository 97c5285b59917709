import type { Finding, Severity } from '../../schema/finding.ts';

export interface TerminalOptions {
  readonly hasColour: boolean;
  /** Path put before each file name, so that a terminal can open it. */
  readonly contentDir: string;
  /** Whether advice is shown line by line; else it is counted only, as it must not drown what has to be mended. */
  readonly showsAdvice: boolean;
}

const CODES: Readonly<Record<Severity | 'dim', number>> = { error: 31, warning: 33, advice: 36, dim: 2 };
const WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['fejl', 'fejl'],
  warning: ['advarsel', 'advarsler'],
  advice: ['råd', 'råd'],
};

/** Findings as lines of text: `file:line:column  message`, a hint below, and a summary at the end. */
export function reportToTerminal(
  findings: readonly Finding[],
  { hasColour, contentDir, showsAdvice }: TerminalOptions,
): string {
  const paint = (text: string, code: keyof typeof CODES) =>
    hasColour ? `\u001b[${CODES[code]}m${text}\u001b[0m` : text;
  const shown = findings.filter(({ severity }) => showsAdvice || severity !== 'advice');
  const rows = shown.map((finding) => {
    const place = `${contentDir}/${finding.file}:${finding.line}:${finding.column}`;
    const hint = finding.hint === undefined ? '' : `\n    ${finding.hint}`;
    return `${place}  ${paint(WORDS[finding.severity][0], finding.severity)}  ${finding.message} ${paint(`[${finding.rule}]`, 'dim')}${hint}`;
  });
  const hidden = shown.length < findings.length ? ['Se rådene: npm run check -- --alt'] : [];
  return [...rows, summarise(findings), ...hidden].join('\n');
}

function summarise(findings: readonly Finding[]): string {
  const advice = findings.filter(({ severity }) => severity === 'advice').length;
  if (findings.length === advice)
    return advice === 0 ? 'Alt indhold er i orden.' : `Alt indhold er i orden. ${advice} råd kan vente.`;
  const parts = (['error', 'warning', 'advice'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${WORDS[severity][count === 1 ? 0 : 1]}`];
  });
  const files = new Set(findings.map((finding) => finding.file)).size;
  return `\n${parts.join(', ')} i ${files} ${files === 1 ? 'fil' : 'filer'}.`;
}
