import { areConditionsUnclear } from '../../domain/audience/fit-parents.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { translator } from '../../i18n/translate.ts';
import { writeChildSpan, writeJoinBy, writeParentSpan, writePregnancySpan } from '../../said/write-age.ts';
import type { ConditionFrontmatter } from '../../schema/audience.ts';
import type { VocabularyTerm } from '../../schema/vocabulary.ts';
import type { OfferRecord } from './offer-schema.ts';
import { some, termRecord } from './some.ts';

type AudienceRecord = OfferRecord['audience'];
type ConditionRecord = NonNullable<AudienceRecord['anyOf']>[number];
type Spans = Pick<ConditionFrontmatter, 'pregnancy' | 'child' | 'parent'>;

const t = translator('da');

/** Whom an offer is for, in fields and as it is said. `situations` are all that the catalogue knows. */
export function audienceRecord({ audience, situations }: Offer, known: readonly VocabularyTerm[]): AudienceRecord {
  const { firstTimeParents, joinBy, anyOf, allOf, participants, residence, notFor } = audience;
  const conditions = (rows: readonly ConditionFrontmatter[]) => some(rows.map((row) => conditionRecord(row, known)));
  return {
    ...spansRecord(audience),
    firstTimeParents,
    isUnclear: areConditionsUnclear(audience) ? true : undefined,
    joinBy: joinBy && { text: writeJoinBy(joinBy), ...joinBy },
    anyOf: conditions(anyOf),
    allOf: conditions(allOf),
    participants: some(participants),
    situations: some(situations.map(termRecord)),
    residence,
    notFor: some(notFor),
  };
}

function spansRecord({ pregnancy = [], child = [], parent = [] }: Spans) {
  return {
    pregnancy: some(pregnancy.map((span) => ({ text: writePregnancySpan(span), ...span }))),
    child: some(child.map((span) => ({ text: writeChildSpan(span), ...span }))),
    parent: some(parent.map((span) => ({ text: writeParentSpan(span), ...span }))),
  };
}

function conditionRecord(condition: ConditionFrontmatter, known: readonly VocabularyTerm[]): ConditionRecord {
  const { firstTimeParents, situation } = condition;
  const spans = spansRecord(condition);
  const texts = [
    ...[spans.pregnancy, spans.child, spans.parent].map((list = []) => list.map(({ text }) => text).join(' eller ')),
    firstTimeParents === true ? t('audience.firstTime').toLocaleLowerCase('da') : '',
    situation === undefined ? '' : (known.find(({ id }) => id === situation)?.label ?? situation),
  ];
  return { text: texts.filter((text) => text !== '').join(' og '), ...spans, firstTimeParents, situation };
}
