import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { expect, it } from 'vitest';
import { changesFeed } from '../../src/exports/changes.ts';
import { exportFixture, HOSTILE } from './catalogue.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: { readonly '@_href': string };
}

const { context } = exportFixture();
const feed = changesFeed(
  { id: 'aendringer', title: 'Ændringer', self: context.at.changes, offers: context.catalogue.offers },
  context,
);

function entriesOf(xml: string): readonly Entry[] {
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
  return (parser.parse(xml) as { feed: { entry: Entry[] } }).feed.entry;
}

it('is what the golden file has', async () => {
  await expect(feed).toMatchFileSnapshot('../golden/aendringer.xml');
});

it('is well-formed, with an entry for each offer that is no example, newest first', () => {
  expect(SyntaxValidator.validate(feed)).toBe(true);
  const entries = entriesOf(feed);
  expect(entries).toHaveLength(context.catalogue.offers.filter(({ isInspiration }) => !isInspiration).length);
  expect(entries.map(({ updated }) => updated)).toEqual(
    entries
      .map(({ updated }) => updated)
      .sort()
      .reverse(),
  );
});

it('dates an entry by the latest reading of the offer', () => {
  expect(entriesOf(feed)[0]).toMatchObject({
    id: 'tag:familier.example,2026:tilbud/esbjerg/babycafe',
    updated: '2026-02-10T12:00:00Z',
    link: { '@_href': 'https://familier.example/kommuner/esbjerg/babycafe/' },
  });
});

it('gives each entry an id of its own, and text back as it was written', () => {
  const entries = entriesOf(feed);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(entries.map(({ title }) => title)).toContain(`${HOSTILE.replace('\n', ' ')}, Esbjerg`);
});
