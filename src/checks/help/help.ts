import { RULES } from '../rules/index.ts';
import { FILE_HELP } from './files.ts';
import { RULE_HELP } from './rules.ts';

/** What an editor is told of a finding's rule, in Danish: what it is about, why, and an example of each. */
export interface Help {
  readonly title: string;
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
}

export interface RuleHelp extends Help {
  /** The rule's permanent id, as findings name it. */
  readonly id: string;
  /** What must be true, where the rule is one across files. */
  readonly description: string;
  readonly source: string;
  readonly severity: 'error' | 'warning' | 'advice';
  readonly allowsException: boolean;
}

/** Help for everything that a check may say, the rules across files first. */
export const HELP: readonly RuleHelp[] = [
  ...Object.entries(RULE_HELP).map(([id, help]) => {
    const {
      description = '',
      source = '',
      severity = 'error',
      allowsException = false,
    } = RULES.find((rule) => rule.id === id) ?? {};
    return { id, ...help, description, source, severity, allowsException };
  }),
  ...Object.entries(FILE_HELP).map(([id, help]) => ({
    id,
    ...help,
    description: '',
    source: '',
    severity: 'error' as const,
    allowsException: false,
  })),
];
