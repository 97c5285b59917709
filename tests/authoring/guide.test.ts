import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readChildSpan, readJoinBy, readParentSpan, readPregnancySpan } from '../../src/said/read-age.ts';
import { readPrice } from '../../src/said/read-price.ts';
import { readWhen } from '../../src/said/read-when.ts';
import type { Reading } from '../../src/said/reading.ts';
import { MunicipalitySchema } from '../../src/schema/municipality.ts';
import { OfferSchema } from '../../src/schema/offer.ts';

const GUIDE = readFileSync('content/README.md', 'utf8');

/** A section's text, from its heading to the next of its kind. */
function section(heading: string): string {
  const start = GUIDE.indexOf(`\n## ${heading}`);
  expect(start, heading).toBeGreaterThan(-1);
  return GUIDE.slice(start + 1, GUIDE.indexOf('\n## ', start + 1));
}

function codes(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** The examples of a table: what stands in code in its last column. */
function examples(heading: string): string[] {
  const rows = section(heading)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
  return rows.flatMap((row) => codes(row.split('|').at(-2) ?? ''));
}

function unread(lines: readonly string[], read: (text: string) => Reading<unknown>): string[] {
  return lines.filter((line) => !read(line).ok);
}

const OFFER = { title: 'A', summary: 'B', level: 'universal', kind: 'group', access: { mode: 'open' }, audience: {} };
const REST = { status: { state: 'running', asOf: 2026 }, sources: [{ document: 'kilde' }] };

describe('what the guide for editors says to write can be written', () => {
  it('every line of time, in the table and beside it', () => {
    const lines = examples('Hvornår');
    expect(lines.length).toBeGreaterThan(35);
    expect(unread(lines, readWhen)).toEqual([]);
    const spoken = /I behøver ikke huske formen: (.*)/.exec(GUIDE)?.[1] ?? '';
    expect(unread(codes(spoken), readWhen)).toEqual([]);
  });

  it('every price', () => {
    const lines = codes(/En linje for hver pris: (.*)/.exec(GUIDE)?.[1] ?? '');
    expect(lines.length).toBeGreaterThan(4);
    expect(unread(lines, readPrice)).toEqual([]);
  });

  it('every age', () => {
    const rows = section('Alder').split('\n');
    const readers = { child: readChildSpan, pregnancy: readPregnancySpan, parent: readParentSpan, joinBy: readJoinBy };
    for (const [field, read] of Object.entries(readers)) {
      const row = rows.find((line) => line.startsWith(`| \`${field}\``)) ?? '';
      const lines = codes(row).slice(1);
      expect(lines.length, field).toBeGreaterThan(1);
      expect(unread(lines, read), field).toEqual([]);
    }
  });

  it('every example of fields, of an offer or of a municipality', () => {
    const blocks = [...GUIDE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => (parse(yaml) ?? {}) as object);
    const keys = ['opens', 'teams', 'changes', 'at', 'price', 'audience', 'contact', 'exceptions', 'status'];
    const offers = blocks.filter((block) => keys.some((key) => key in block) && !('urgency' in block));
    expect(offers.length).toBeGreaterThan(8);
    for (const block of offers) expect(OfferSchema.safeParse({ ...OFFER, ...REST, ...block }).error).toBeUndefined();
    const houses = blocks.filter((block) => 'units' in block);
    expect(houses.length).toBe(1);
    const municipality = {
      name: 'Esbjerg',
      code: '0561',
      summary: 'Her er et hus.',
      asOf: 2026,
      sources: REST.sources,
    };
    for (const block of houses)
      expect(MunicipalitySchema.safeParse({ ...municipality, ...block }).error).toBeUndefined();
  });

  it('the whole example of a file', () => {
    const [, fields = ''] = /```mdx\n---\n([\s\S]*?)\n---/.exec(GUIDE) ?? [];
    expect(OfferSchema.safeParse(parse(fields)).error).toBeUndefined();
  });
});
