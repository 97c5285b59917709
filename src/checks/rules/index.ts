import type { Rule } from '../rule.ts';
import { consistencyRules } from './consistency.ts';
import { internalLinkRule } from './internal-links.ts';
import { municipalityCodeRule } from './municipality-code.ts';
import { legalBasisRule } from './legal-basis.ts';
import { readabilityRule } from './readability.ts';
import { referenceRule } from './references.ts';

/** All rules across files, in the order the list of rules shows them. */
export const RULES: readonly Rule[] = [
  referenceRule,
  internalLinkRule,
  municipalityCodeRule,
  legalBasisRule,
  ...consistencyRules,
  readabilityRule,
];
