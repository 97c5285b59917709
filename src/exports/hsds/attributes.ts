import type { Offer } from '../../domain/catalogue.ts';
import { standingOn } from '../../domain/status.ts';
import { tell } from '../../i18n/publishers/index.ts';
import { translator } from '../../i18n/translate.ts';
import { LEGAL_BASES } from '../../reference/legal.ts';
import { uuidOf } from '../ids.ts';
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
export function attributesOf(offer: Offer, today: string): HsdsAttribute[] {
  const service = uuidOf('service', offer.id);
  return tagsOf(offer, today).map(({ list, code, name, description, value }) => {
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

function tagsOf(offer: Offer, today: string): Tag[] {
  const { level, kind, activity, topics, professions, situations, programmes, partners, places } = offer;
  const standing = standingOn(offer, today);
  return [
    { list: 'level', code: level, name: t(`level.${level}`), description: t(`level.text.${level}`) },
    { list: 'kind', code: kind, name: t(`kind.${kind}`) },
    ...(activity === undefined ? [] : [{ list: 'activity', code: activity, name: t(`activity.${activity}`) }]),
    { list: 'standing', code: standing, name: tell(`data.standing.${standing}`), value: offer.status.asOf },
    ...accessTags(offer),
    ...audienceTags(offer),
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
    ...[...new Set(places.map((place) => place.kind))].flatMap((id) =>
      id === 'named' ? [] : [{ list: 'place', code: id, name: t(`place.${id}`) }],
    ),
  ];
}

function accessTags({ access }: Offer): Tag[] {
  const { mode, referrers, authorityDecision, anonymous, legalBasis, waitingTime } = access;
  return [
    { list: 'access', code: mode, name: t(`pro.mode.${mode}`) },
    ...referrers.map((id) => ({ list: 'referrer', code: id, name: t(`referrer.${id}`) })),
    ...(authorityDecision === undefined
      ? []
      : [
          {
            list: 'authority-decision',
            code: yesNo(authorityDecision),
            name: t(`pro.decision.${yesNo(authorityDecision)}`),
          },
        ]),
    ...(anonymous === undefined
      ? []
      : [{ list: 'anonymous', code: yesNo(anonymous), name: t(`pro.anonymous.${yesNo(anonymous)}`) }]),
    ...legalBasis.map(({ law }) => ({
      list: 'legal-basis',
      code: law,
      name: LEGAL_BASES[law].citation,
      description: LEGAL_BASES[law].name,
    })),
    ...(waitingTime === undefined
      ? []
      : [{ list: 'waiting', code: waitingTime.kind, name: t('fact.wait'), value: weeksOf(waitingTime) }]),
  ];
}

function weeksOf(waiting: NonNullable<Offer['access']['waitingTime']>): string | undefined {
  return waiting.kind === 'none' ? '0' : `${waiting.from ?? ''}-${waiting.to ?? ''}`;
}

function audienceTags({ audience }: Offer): Tag[] {
  const { pregnancy, parent, participants } = audience;
  const numbers = {
    'pregnancy-from-week': pregnancy?.fromWeek,
    'pregnancy-to-week': pregnancy?.toWeek,
    'parent-from-age': parent?.fromAge,
    'parent-to-age': parent?.toAge,
  } as const;
  return [
    ...(pregnancy === undefined ? [] : [{ list: 'pregnancy', code: 'pregnant', name: t('participant.pregnant') }]),
    ...(Object.keys(numbers) as (keyof typeof numbers)[]).flatMap((code) => {
      const value = numbers[code];
      return value === undefined
        ? []
        : [{ list: 'limit', code, name: tell(`data.limit.${code}`), value: String(value) }];
    }),
    ...participants.map((id) => ({ list: 'participant', code: id, name: t(`participant.${id}`) })),
  ];
}

function yesNo(value: boolean): 'yes' | 'no' {
  return value ? 'yes' : 'no';
}
