import type { Finding } from '../../schema/finding.ts';

/** One JSON object a line: file, line, column, severity, rule, message, hint. */
export function reportAsJsonLines(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, severity, rule, message, hint }) =>
      JSON.stringify({ file, line, column, severity, rule, message, hint: hint ?? null }),
    )
    .join('\n');
}
