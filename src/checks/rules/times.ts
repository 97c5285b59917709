import { lastDayOf } from '../../domain/times/life.ts';
import type { Offer } from '../../domain/catalogue.ts';
import { beginsOnItsDay, changesWithoutMeeting, exceptionsWithoutMeeting } from '../../domain/times/misses.ts';
import { meetingsOf } from '../../domain/times/meetings.ts';
import type { Opening } from '../../domain/times/times.ts';
import type { FieldPath } from '../../schema/finding.ts';
import type { OfferFrontmatter } from '../../schema/offer.ts';
import type { DaySet, When } from '../../said/when.ts';
import { writeChange } from '../../said/write-change.ts';
import { writeWhen } from '../../said/write-when.ts';
import type { CheckContext, Fault, Rule } from '../rule.ts';

/** Rules about when an offer is: what cannot all be true, or what an editor will not have meant. */
export const timeRules: readonly Rule[] = [
  rule({
    id: 'first-day',
    description: 'Den første dag, der står, er en af dem, linjen nævner.',
    find: (offer) =>
      entriesOf(offer).flatMap(({ entry, path }) =>
        entry.when === undefined || beginsOnItsDay(entry.when)
          ? []
          : [
              fault(
                offer,
                path,
                `Første dag ${entry.when.from ?? ''} er ikke en af de dage, der står.`,
                firstDayHint(entry.when),
              ),
            ],
      ),
  }),
  rule({
    id: 'change-off-series',
    description: 'En gang, der er aflyst eller flyttet, er en af gangene.',
    find: (offer) =>
      changesWithoutMeeting(offer.times).flatMap((change) => {
        const index = offer.written.changes.indexOf(change);
        // A day that the house cancels need not be one of the offer's.
        if (index < 0) return [];
        return [
          fault(
            offer,
            ['changes', index],
            `«${writeChange(change)}»: der er ikke noget den dag.`,
            'Ret datoen, eller slet linjen.',
          ),
        ];
      }),
  }),
  rule({
    id: 'exception-off-series',
    description: 'En dag efter «ikke» er en dag, hvor der ellers var noget.',
    find: (offer) =>
      entriesOf(offer).flatMap(({ entry, path }) =>
        exceptionsWithoutMeeting(entry, offer.times).map((set) =>
          fault(
            offer,
            path,
            `«ikke ${datesOf(set)}»: der er ikke noget den dag i forvejen.`,
            'Ret datoen, eller slet den.',
          ),
        ),
      ),
  }),
  rule({
    id: 'over-while-running',
    description: 'Et tilbud, hvis dage alle er forbi, står ikke som i gang.',
    find: (offer) => {
      const last = lastDayOf(offer.times);
      const isSaidToRun = offer.status.state === 'running' || offer.status.state === 'pilot';
      if (!isSaidToRun || offer.state.kind !== 'over' || last.kind !== 'on') return [];
      return [
        fault(
          offer,
          ['status', 'state'],
          `Den sidste gang var ${last.date}, men tilbuddet står som i gang.`,
          'Skriv state: ended, eller skriv de næste dage.',
        ),
      ];
    },
  }),
  rule({
    id: 'ended-undated',
    description: 'Et tilbud, der er slut, siger, hvornår det sluttede.',
    severity: 'advice',
    find: ({ status, ...offer }) =>
      status.state !== 'ended' || status.ends !== undefined || lastDayOf(offer.times).kind === 'on'
        ? []
        : [
            fault(
              offer,
              ['status'],
              'Tilbuddet er slut, men der står ikke hvornår.',
              'Skriv ends: 2026-06 eller en dag.',
            ),
          ],
  }),
  rule({
    id: 'pause-end',
    description: 'En pause siger, hvornår der er åbent igen.',
    find: ({ status, ...offer }) =>
      status.pausedUntil === undefined
        ? []
        : [
            fault(
              offer,
              ['status', 'to'],
              `Det er ikke til at se, om ${status.pausedUntil} er pausens eller tilbuddets sidste dag.`,
              'Skriv reopens: og den første dag, der er åbent igen, eller ends:, hvis tilbuddet slutter.',
            ),
          ],
  }),
  rule({
    id: 'sign-up-after-start',
    description: 'Sidste dag for tilmelding ligger ikke efter, at holdet er begyndt.',
    find: (offer) =>
      offer.times.teams.flatMap((team, index) => {
        const { signUpBy } = team;
        if (signUpBy === undefined) return [];
        const alone = { ...offer.times, openings: [], teams: [team], changes: [] };
        const [first] = meetingsOf(
          { times: alone },
          { from: `${signUpBy.slice(0, 4)}-01-01`, to: `${signUpBy.slice(0, 4)}-12-31` },
        );
        if (first === undefined || signUpBy <= first.date) return [];
        return [
          fault(
            offer,
            ['teams', index, 'signUpBy'],
            `Sidste dag for tilmelding (${signUpBy}) ligger efter første gang (${first.date}).`,
            'Byt dem om, eller slet signUpBy, hvis man kan komme med undervejs.',
          ),
        ];
      }),
  }),
  rule({
    id: 'school-holidays-undated',
    description: 'Når en linje nævner skoleferier, står kommunens skoleferier med dato.',
    severity: 'advice',
    find: (offer) => {
      const isNamed = [
        ...entriesOf(offer).flatMap(({ entry }) => [...(entry.when?.except ?? [])]),
        ...offer.times.closed,
      ];
      if (
        offer.times.schoolHolidays.some(({ to }) => to >= offer.asked) ||
        !isNamed.some(({ kind }) => kind === 'school-holidays')
      )
        return [];
      return [
        fault(
          offer,
          ['opens'],
          'Linjen nævner skoleferier, men kommunens skoleferier er ikke skrevet med dato.',
          'Skriv dem under schoolHolidays i kommunens fil: { name: winter, from: 2027-02-13, to: 2027-02-21 }.',
        ),
      ];
    },
  }),
  rule({
    id: 'house-hours-unknown',
    description: 'Når en linje siger «som huset», har huset åbningstider.',
    find: (offer) =>
      offer.times.houseOpenings.length > 0
        ? []
        : entriesOf(offer).flatMap(({ entry, path }) =>
            entry.when?.days.kind !== 'as-house'
              ? []
              : [
                  fault(
                    offer,
                    path,
                    'Der står «som huset», men huset har ingen åbningstider.',
                    'Skriv opens ved huset i kommunens fil.',
                  ),
                ],
          ),
  }),
];

interface TimeRule extends Pick<Rule, 'id' | 'description'> {
  readonly severity?: Rule['severity'];
  readonly find: (offer: AskedOffer) => readonly Fault[];
}

interface AskedOffer extends Offer {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly asked: string;
  /** What stands in the offer's own file, without what it inherits. */
  readonly written: Pick<OfferFrontmatter, 'changes'>;
}

function rule({ id, description, severity = 'warning', find }: TimeRule): Rule {
  return {
    id,
    description,
    source: 'Katalogets egen sammenhæng: datoer er sandheden',
    severity,
    allowsException: true,
    check: ({ catalogue, records, today }: CheckContext) => {
      const files = new Map(records.offers.map((record) => [record.id, record.data]));
      return catalogue.offers.flatMap((offer) => {
        const written = files.get(offer.id);
        return offer.isInspiration || written === undefined ? [] : find({ ...offer, asked: today, written });
      });
    },
  };
}

interface PlacedEntry {
  readonly entry: Opening;
  readonly path: FieldPath;
}

function entriesOf({ times }: Pick<Offer, 'times'>): PlacedEntry[] {
  return [
    ...times.openings.map((entry, index) => ({ entry, path: ['opens', index] })),
    ...times.teams.map((entry, index) => ({ entry, path: ['teams', index] })),
  ];
}

/** Where an old file has no such field, its schedule is what is meant. */
function fault({ id }: Pick<Offer, 'id'>, path: FieldPath, message: string, hint: string): Fault {
  return { kind: 'offers', id, at: { path, or: ['schedule'] }, message, hint };
}

function firstDayHint(when: When): string {
  const { from = '', ...rest } = when;
  return `Skriv den dag, det første gang er, i stedet for ${from}: «${writeWhen(rest)}, fra …».`;
}

function datesOf(set: DaySet): string {
  if (set.kind !== 'dates') return '';
  return set.from === set.to ? set.from : `${set.from} til ${set.to}`;
}
