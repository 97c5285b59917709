import { isPast } from '../../calendar/partial-date.ts';
import { homeOf } from '../../domain/records.ts';
import type { FieldPath } from '../../schema/finding.ts';
import type { Fault, Rule } from '../rule.ts';

/** Kinds whose files may say what they were called before. */
const FORMER_ID_KINDS = ['offers', 'municipalities', 'organisations', 'programmes'] as const;

/** Rules about what cannot all be true of one offer. */
export const consistencyRules: readonly Rule[] = [
  {
    id: 'universal-by-referral',
    description: 'Et tilbud for alle kræver ikke en henvisning eller en vurdering først.',
    source: 'Nordens Børn 2012, kap. 2; PwC 2021, afsnit 3.3',
    severity: 'warning',
    allowsException: true,
    check: ({ records }) =>
      records.offers
        .filter(({ data }) => data.level === 'universal' && data.access.mode === 'visited')
        .map((offer) =>
          fault(
            offer.id,
            ['access', 'mode'],
            'Tilbuddet er for alle (universal), men man kan kun komme med gennem andre (visited).',
            'Ret level eller mode, eller forklar det under exceptions.',
          ),
        ),
  },
  {
    id: 'open-with-decision',
    description: 'Et åbent tilbud kræver ikke en afgørelse, en henvisning eller en screening.',
    source: 'PwC 2021, afsnit 3.3; barnets lov §§ 29-30',
    severity: 'error',
    allowsException: true,
    check: ({ records }) =>
      records.offers.flatMap(({ id, data }) => {
        if (data.access.mode !== 'open') return [];
        const step = data.access.steps.findIndex(
          ({ kind }) => kind === 'referral' || kind === 'authority-decision' || kind === 'screening',
        );
        const path = data.access.authorityDecision
          ? ['access', 'authorityDecision']
          : step >= 0
            ? ['access', 'steps', step, 'kind']
            : undefined;
        return path
          ? [
              fault(
                id,
                path,
                'Tilbuddet er åbent (open), men kræver en henvisning, en screening eller en afgørelse.',
                'Skriv mode: visited, eller fjern trinnet.',
              ),
            ]
          : [];
      }),
  },
  {
    id: 'authority-step',
    description: 'Står der en afgørelse i trinene, siger authorityDecision det samme.',
    source: 'Katalogets egen sammenhæng',
    severity: 'error',
    allowsException: false,
    check: ({ records }) =>
      records.offers
        .filter(
          ({ data }) =>
            data.access.authorityDecision === false &&
            data.access.steps.some(({ kind }) => kind === 'authority-decision'),
        )
        .map((offer) =>
          fault(
            offer.id,
            ['access', 'authorityDecision'],
            'Der står, at kommunen ikke træffer en afgørelse, men et af trinene er en afgørelse.',
            'Ret det ene af de to.',
          ),
        ),
  },
  {
    id: 'offer-folder',
    description: 'Et tilbud ligger i mappen for den kommune, det hører til.',
    source: 'Katalogets egen sammenhæng',
    severity: 'error',
    allowsException: false,
    check: ({ records }) =>
      records.offers
        .filter((offer) => offer.id.split('/')[0] !== homeOf(offer))
        .map((offer) =>
          fault(
            offer.id,
            ['municipality'],
            `Filen ligger i mappen ${offer.id.split('/')[0] ?? ''}, men kommunen er ${homeOf(offer)}.`,
            'Flyt filen, eller ret municipality.',
          ),
        ),
  },
  {
    id: 'former-id',
    description: 'Et gammelt navn peger kun ét sted hen, og ikke på en fil, der findes.',
    source: 'Katalogets egen sammenhæng',
    severity: 'error',
    allowsException: false,
    check: ({ records }) => {
      const taken = new Set(FORMER_ID_KINDS.flatMap((kind) => records[kind].map(({ id }) => `${kind}/${id}`)));
      return FORMER_ID_KINDS.flatMap((kind) =>
        records[kind].flatMap(({ id, data }) =>
          data.formerIds.flatMap((former, index) => {
            const address = `${kind}/${id.slice(0, id.lastIndexOf('/') + 1)}${former}`;
            const isTaken = taken.has(address);
            taken.add(address);
            return isTaken
              ? [
                  {
                    kind,
                    id,
                    at: { path: ['formerIds', index] },
                    message: `Navnet ${former} er allerede i brug.`,
                    hint: 'Slet det gamle navn her eller i den anden fil.',
                  },
                ]
              : [];
          }),
        ),
      );
    },
  },
  {
    id: 'status-dates',
    description: 'Et tilbud, der er slut, står ikke som i gang.',
    source: 'Katalogets egen sammenhæng',
    severity: 'warning',
    allowsException: false,
    check: ({ records, today }) =>
      records.offers
        .filter(
          ({ data }) =>
            data.status.ends !== undefined &&
            isPast(data.status.ends, today) &&
            ['running', 'pilot', 'planned', 'paused'].includes(data.status.state),
        )
        .map((offer) =>
          fault(
            offer.id,
            ['status', 'state'],
            `Tilbuddet sluttede ${offer.data.status.ends ?? ''}, men står som ${offer.data.status.state}.`,
            'Skriv state: ended, eller ret datoen.',
          ),
        ),
  },
  {
    id: 'review-date',
    description: 'Datoen for den sidste gennemlæsning ligger ikke i fremtiden.',
    source: 'Katalogets egen sammenhæng',
    severity: 'error',
    allowsException: false,
    check: ({ records, today }) =>
      [...records.offers, ...records.municipalities]
        .filter(({ data }) => data.review !== undefined && data.review.date > today)
        .map(({ kind, id }) => ({
          kind,
          id,
          at: { path: ['review', 'date'] },
          message: 'Datoen for gennemlæsningen ligger i fremtiden.',
          hint: 'Skriv den dag, I læste oplysningerne igennem.',
        })),
  },
  {
    id: 'duplicate-title',
    description: 'To tilbud i en kommune har ikke den samme titel.',
    source: 'Katalogets egen sammenhæng',
    severity: 'warning',
    allowsException: true,
    check: ({ records }) => {
      const seen = new Map<string, string>();
      return records.offers.flatMap(({ id, data }) => {
        const key = `${homeOf({ id, data })}/${data.title.toLocaleLowerCase('da').replace(/\s+/g, ' ')}`;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, id);
        return first === undefined
          ? []
          : [
              fault(
                id,
                ['title'],
                `Titlen er den samme som i ${first}.`,
                'Skriv, hvad der skiller dem, eller saml dem i én fil.',
              ),
            ];
      });
    },
  },
];

function fault(id: string, path: FieldPath, message: string, hint: string): Fault {
  return { kind: 'offers', id, at: { path }, message, hint };
}
