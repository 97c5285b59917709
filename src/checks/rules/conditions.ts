import { areConditionsUnclear } from '../../domain/audience/fit-parents.ts';
import type { ChildSpan } from '../../said/age.ts';
import type { Rule } from '../rule.ts';

/** Rules about whom an offer is for: what a reader would take for something else than it says. */
export const conditionRules: readonly Rule[] = [
  {
    id: 'conditions-unclear',
    description: 'Står der to krav til forælderen, siger filen, om det ene er nok.',
    source: 'Katalogets egen sammenhæng',
    severity: 'warning',
    allowsException: true,
    check: ({ records }) =>
      records.offers
        .filter(({ data }) => areConditionsUnclear(data.audience))
        .map(({ kind, id }) => ({
          kind,
          id,
          at: { path: ['audience', 'firstTimeParents'] },
          message: 'Der står både en alder og «første barn». Det er ikke til at se, om det ene er nok.',
          hint: 'Er det ene nok: anyOf: [{ parent: under 25 år }, { firstTimeParents: true }]. Skal begge passe: allOf.',
        })),
  },
  {
    id: 'years-in-title',
    description: 'Alderen i titlen og alderen i feltet er den samme.',
    source: 'Katalogets egen sammenhæng',
    severity: 'warning',
    allowsException: true,
    check: ({ records }) =>
      records.offers.flatMap(({ kind, id, data }) => {
        const said = yearsIn(data.title);
        const child = data.audience.child ?? [];
        if (said === undefined || child.length === 0 || child.some((span) => isOfYears(span, said))) return [];
        return [
          {
            kind,
            id,
            at: { path: ['audience', 'child'] },
            message: `Titlen siger ${said.from}-${said.to} år, men alderen er en anden.`,
            hint: `Skriv child: «${said.from}-${said.to} år». Måneder tælles fra fødslen: ${said.from} år er ${said.from * 12} måneder.`,
          },
        ];
      }),
  },
];

interface Years {
  readonly from: number;
  readonly to: number;
}

function yearsIn(title: string): Years | undefined {
  const [, from, to] = /(?<!\d)(\d{1,2})\s?[-–]\s?(\d{1,2})\s?år/.exec(title) ?? [];
  return from === undefined || to === undefined ? undefined : { from: Number(from), to: Number(to) };
}

/** Whether months mean these years: up to the last birthday, or through the last year. */
function isOfYears({ fromMonths = 0, toMonths }: ChildSpan, { from, to }: Years): boolean {
  if (fromMonths !== from * 12) return false;
  return toMonths === undefined || (toMonths >= to * 12 - 1 && toMonths <= to * 12 + 11);
}
