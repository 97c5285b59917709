import { expect, it } from 'vitest';
import { checkRecords } from '../../src/checks/run.ts';
import { anOfferRecord, recordsOf } from './records.ts';

/** What the check says of links in an offer's text. */
function saidOf(...links: string[]): string[] {
  const text = links.map((link) => `[Læs mere](${link})`).join('\n\n');
  const offers = [anOfferRecord('esbjerg/gaatur', {}, text)];
  return checkRecords(recordsOf({ offers }), '2026-03-15')
    .filter(({ rule }) => rule === 'internal-link')
    .map(({ message }) => message);
}

it('lets an author link to every page there is, the sheet and a rule’s help too', () => {
  const links = ['/', '/ark/', '/tid/', '/kommuner/esbjerg/', '/kommuner/esbjerg/henvis/nyt/', '/om/regler/wording/'];
  expect(saidOf(...links, '/kommuner/esbjerg/gaatur/', '/kommuner/#henvis')).toEqual([]);
});

it.each(['/uden-net/', '/404', '/kommuner/aarhus/', '/kommuner/esbjerg/findes-ikke/', '/ark/mere/'])(
  'says that no page is at %s',
  (link) => {
    expect(saidOf(link)).toEqual([`Linket ${link} fører ikke til en side i kataloget.`]);
  },
);
