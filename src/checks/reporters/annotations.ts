import type { Finding, Severity } from '../../schema/finding.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'notice' };

/**
 * One workflow command a line, which a CI service shows beside the line of the file:
 * `::error file=…,line=…,col=…,title=…::message`. Escaped as GitHub's documentation of workflow commands says.
 */
export function reportAsAnnotations(findings: readonly Finding[], contentDir: string): string {
  return findings
    .map(({ file, line, column, severity, rule, message, hint }) => {
      const place = `file=${inProperty(`${contentDir}/${file}`)},line=${line},col=${column},title=${inProperty(rule)}`;
      return `::${COMMANDS[severity]} ${place}::${inMessage(hint === undefined ? message : `${message} ${hint}`)}`;
    })
    .join('\n');
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
