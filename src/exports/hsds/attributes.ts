import type { Offer } from '../../domain/catalogue.ts';
import { tell } from '../../i18n/publishers/index.ts';
import { translator } from '../../i18n/translate.ts';
import { LEGAL_BASES } from '../../reference/legal.ts';
import { writeWait } from '../../said/write-wait.ts';
import type { VocabularyTerm } from '../../schema/vocabulary.ts';
import { uuidOf } from '../ids.ts';
import { audienceRecord } from '../json/audience-record.ts';
import { rangeText } from '../range-text.ts';
import type { HsdsAttribute } from './shapes.ts';

interface Tag {
  /** The list that the term is of. */
  readonly list: string;
  readonly code: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly value?: string | undefined;
}

const t = translator('da');

/** What the specification has no field for, as terms of our own lists. What is not stated has no term. */
export function attributesOf(offer: Offer, known: readonly VocabularyTerm[]): HsdsAttribute[] {
  const service = uuidOf('service', offer.id);
  const tags = new Map(tagsOf(offer, known).map((tag) => [`${tag.list}/${tag.code}`, tag]));
  return [...tags.values()].map(({ list, code, name, description, value }) => {
    const term = uuidOf('term', `${list}/${code}`);
    return {
      id: uuidOf('attribute', `${offer.id}#${list}/${code}`),
      link_id: service,
      link_type: list,
      link_entity: 'service',
      ...(value === undefined ? {} : { value }),
      taxonomy_term_id: term,
      taxonomy_term: {
        id: term,
        code: `${list}:${code}`,
        name,
        description: description ?? name,
        taxonomy: list,
        language: 'da',
      },
    };
  });
}

function tagsOf(offer: Offer, known: readonly VocabularyTerm[]): Tag[] {
  const { level, kind, activity, topics, professions, situations, programmes, partners, units, state, status } = offer;
  return [
    { list: 'level', code: level, name: t(`level.${level}`), description: t(`level.text.${level}`) },
    { list: 'kind', code: kind, name: t(`kind.${kind}`) },
    ...(activity === undefined ? [] : [{ list: 'activity', code: activity, name: t(`activity.${activity}`) }]),
    ...units.map(({ id, name }) => ({ list: 'unit', code: id, name })),
    { list: 'state', code: state.kind, name: tell(`data.state.${state.kind}`) },
    { list: 'stated', code: status.state, name: t(`state.${status.state}`), value: status.asOf },
    ...accessTags(offer),
    ...limitTags(offer, known),
    ...audienceTags(offer),
    ...practicalTags(offer),
    ...topics.map(({ id, label, description }) => ({ list: 'topic', code: id, name: label, description })),
    ...situations.map(({ id, label, description }) => ({ list: 'situation', code: id, name: label, description })),
    ...professions.map((term) => ({ list: 'profession', code: term.id, name: term.professionalLabel ?? term.label })),
    ...programmes.map(({ id, name }) => ({ list: 'programme', code: id, name })),
    ...partners.map(({ organisation, roles }) => ({
      list: 'partner',
      code: organisation.id,
      name: organisation.name,
      value: roles.join(),
    })),
    ...placeTags(offer),
  ];
}

function accessTags({ access }: Offer): Tag[] {
  const { mode, referrers, legalBasis } = access;
  const answers = { decision: access.authorityDecision, anonymous: access.anonymous } as const;
  return [
    { list: 'access', code: mode, name: t(`pro.mode.${mode}`) },
    ...referrers.map((id) => ({ list: 'referrer', code: id, name: t(`referrer.${id}`) })),
    ...(Object.keys(answers) as (keyof typeof answers)[]).flatMap((id) => {
      const answer = answers[id];
      if (answer === undefined) return [];
      const list = id === 'decision' ? 'authority-decision' : id;
      return [{ list, code: yesNo(answer), name: t(`pro.${id}.${yesNo(answer)}`) }];
    }),
    ...(access.attendance === true ? [{ list: 'attendance', code: 'yes', name: t('fact.attendance') }] : []),
    ...legalBasis.map(({ law }) => ({
      list: 'legal-basis',
      code: law,
      name: LEGAL_BASES[law].citation,
      description: LEGAL_BASES[law].name,
    })),
  ];
}

/** Numbers and conditions as lines of text: the specification has decimal years for a child and nothing for the rest. */
function limitTags(offer: Offer, known: readonly VocabularyTerm[]): Tag[] {
  const audience = audienceRecord(offer, known);
  const { waitingTime } = offer.access;
  const limits = {
    pregnancy: textsOf(audience.pregnancy),
    child: textsOf(audience.child),
    parent: textsOf(audience.parent),
    'first-child': audience.firstTimeParents === true ? tell('data.limit.first-child') : undefined,
    'join-by': audience.joinBy?.text,
    'any-of': textsOf(audience.anyOf),
    'all-of': textsOf(audience.allOf),
    'group-size': rangeText(offer.groupSize),
    waiting: waitingTime && writeWait(waitingTime),
    ends: offer.status.ends,
  } as const;
  return (Object.keys(limits) as (keyof typeof limits)[]).flatMap((code) => {
    const value = limits[code];
    return value === undefined ? [] : [{ list: 'limit', code, name: tell(`data.limit.${code}`), value }];
  });
}

function textsOf(rows: readonly { readonly text: string }[] | undefined): string | undefined {
  return rows?.map(({ text }) => text).join('; ');
}

function audienceTags({ audience }: Offer): Tag[] {
  const { pregnancy, participants } = audience;
  return [
    ...(pregnancy === undefined ? [] : [{ list: 'pregnancy', code: 'pregnant', name: t('participant.pregnant') }]),
    ...participants.map((id) => ({ list: 'participant', code: id, name: t(`participant.${id}`) })),
  ];
}

function practicalTags({ practicalHelp }: Offer): Tag[] {
  if (practicalHelp?.length === 0) return [{ list: 'practical-help', code: 'none', name: tell('data.none') }];
  return (practicalHelp ?? []).map((id) => ({ list: 'practical-help', code: id, name: t(`practical.${id}`) }));
}

/** Where it is, if it is no location: at home, out where the family is, on the telephone. */
function placeTags({ places }: Offer): Tag[] {
  return places.flatMap(({ kind, note }) =>
    kind === 'named' || kind === 'online'
      ? []
      : [{ list: 'place', code: kind, name: t(`place.${kind}`), ...(note === undefined ? {} : { value: note }) }],
  );
}

function yesNo(value: boolean): 'yes' | 'no' {
  return value ? 'yes' : 'no';
}
