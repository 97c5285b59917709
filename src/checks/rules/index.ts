import type { Rule } from '../rule.ts';
import { reservedNameRule } from './addresses.ts';
import { outsideAgesRule } from './audience.ts';
import { completenessRules } from './completeness.ts';
import { consistencyRules } from './consistency.ts';
import { copiedTextRule } from './copied-text.ts';
import { crisisWordsRule } from './crisis-words.ts';
import { dateBoundsRule } from './date-bounds.ts';
import { freshnessRules } from './freshness.ts';
import { helpNumberDateRule } from './help-lines.ts';
import { internalLinkRule } from './internal-links.ts';
import { languageCodeRule } from './language-codes.ts';
import { municipalityCodeRule } from './municipality-code.ts';
import { legalBasisRule } from './legal-basis.ts';
import { listRules } from './lists.ts';
import { missingTranslationRule } from './missing-translation.ts';
import { personalContactRule } from './personal-contact.ts';
import { postcodeRule } from './postcodes.ts';
import { readabilityRule } from './readability.ts';
import { referenceRule } from './references.ts';
import { conditionRules } from './conditions.ts';
import { timeRules } from './times.ts';
import { translationLengthRule } from './translation-lengths.ts';
import { translationRule } from './translations.ts';
import { wordingRule } from './wording.ts';

/** All rules across files, in the order the list of rules shows them. */
export const RULES: readonly Rule[] = [
  referenceRule,
  internalLinkRule,
  municipalityCodeRule,
  postcodeRule,
  languageCodeRule,
  legalBasisRule,
  helpNumberDateRule,
  crisisWordsRule,
  reservedNameRule,
  ...consistencyRules,
  dateBoundsRule,
  ...listRules,
  outsideAgesRule,
  ...conditionRules,
  ...timeRules,
  personalContactRule,
  translationRule,
  translationLengthRule,
  wordingRule,
  readabilityRule,
  copiedTextRule,
  ...freshnessRules,
  ...completenessRules,
  missingTranslationRule,
];
