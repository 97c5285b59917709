import { z } from 'zod';
import { CalendarDate, PartialDate, endsInOrder, line } from './common.ts';
import { OFFER_STATES } from './terms.ts';

export const Status = z
  .strictObject({
    state: z
      .enum(OFFER_STATES)
      .describe(
        'planned (planlagt), pilot (prøves af), running (i gang), paused (holder pause), ended (slut) eller unknown (vi ved det ikke).',
      ),
    asOf: PartialDate.describe('Hvornår vi sidst vidste det: kildens dato eller dagen, I tjekkede.'),
    begins: PartialDate.describe('Første dag.').exactOptional(),
    ends: PartialDate.describe('Sidste dag, til og med.').exactOptional(),
    reopens: CalendarDate.describe('Efter en pause: den første dag, der er åbent igen.').exactOptional(),
    note: line(300).describe('Kort forklaring, fx hvorfor tilbuddet holder pause.').exactOptional(),
    from: PartialDate.describe('Det samme som begins.').exactOptional(),
    to: PartialDate.describe(
      'Det samme som ends. Ved en pause: hvornår pausen slutter; skriv hellere reopens.',
    ).exactOptional(),
  })
  .superRefine(endsInOrder('from', 'to'))
  .superRefine(endsInOrder('begins', 'ends'))
  .superRefine(endsInOrder('begins', 'reopens'))
  .transform(({ from, to, ...status }) => {
    const begins = status.begins ?? from;
    // An old file's pause has one end, and nobody knows whether it is the pause's or the offer's.
    const isPauseEnd = status.state === 'paused' && status.ends === undefined;
    const ends = status.ends ?? (isPauseEnd ? undefined : to);
    return {
      ...status,
      ...(begins === undefined ? {} : { begins }),
      ...(ends === undefined ? {} : { ends }),
      ...(isPauseEnd && to !== undefined ? { pausedUntil: to } : {}),
    };
  })
  .describe('Om tilbuddet er i gang, og hvornår vi sidst vidste det.');
