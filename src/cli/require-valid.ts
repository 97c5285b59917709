import type { Finding } from '../schema/finding.ts';
import { hasErrors } from '../checks/content.ts';
import { Refusal } from './run-command.ts';

/** Stops a command that builds on the content while the content has errors. */
export function requireValid(findings: readonly Finding[]): void {
  if (!hasErrors(findings)) return;
  const [first] = findings.filter(({ severity }) => severity === 'error');
  const place = first ? ` Den første er i ${first.file}:${first.line}: ${first.message}` : '';
  throw new Refusal(`Der er fejl i indholdet, som det er nu. Se dem med npm run check, og ret dem først.${place}`);
}
