import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/authoring/migrations/steps.ts';
import { cutFile } from '../../src/authoring/file-text.ts';
import { readFields } from '../../src/authoring/edit-yaml.ts';
import { fieldLines, type YamlRecord, type YamlValue } from '../../src/authoring/yaml-text.ts';
import { OfferSchema, type OfferFrontmatter } from '../../src/schema/offer.ts';

const TOP = `title: Leg
summary: Kom og leg.
level: universal
kind: activity
access: { mode: open }
audience: {}
status: { state: running, asOf: 2026-11 }
sources: [{ document: kilde }]
`;

const OFFER = 'offers/esbjerg/leg.mdx';

/** One offer's fields after every step, and what is to be looked at. */
function moved(fields: string): { text: string; remarks: string[] } {
  const { files, remarks } = migrate([{ path: OFFER, text: fields }]);
  return { text: files[0]?.text ?? '', remarks: remarks.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}

describe('an old way of writing becomes the new one', () => {
  it.each([
    ['free', 'price: { kind: free }', 'price: gratis'],
    ['a price that is not known', 'title: A\nprice: { kind: unknown }', 'title: A'],
    ['a price', 'price: { kind: paid, amountDkk: 350, per: forløb }', 'price: 350 kr. pr. forløb'],
    [
      'a price and a discount',
      'price: { kind: paid, amountDkk: 350, per: forløb, note: "200 kr. pr. forløb, hvis du får SU" }',
      'price: [350 kr. pr. forløb, "200 kr. pr. forløb, hvis du får SU"]',
    ],
    ['a telephone', 'contact: { phone: "76161616" }', 'contact: { phones: "76 16 16 16" }'],
    [
      'a telephone with hours',
      'contact:\n  phone: "76 16 16 16" # huset\n  hours: hverdage kl. 9-15',
      'contact:\n  phones: { number: "76 16 16 16", hours: hverdage 9-15 } # huset',
    ],
    ['a form', 'contact: { signUp: "https://a.dk/" }', 'contact: { form: "https://a.dk/" }'],
    [
      'dates',
      'status: { state: ended, asOf: 2026, from: 2020, to: 2026 }',
      'status: { state: ended, asOf: 2026, begins: 2020, ends: 2026 }',
    ],
    [
      'no wait',
      'access: { mode: open, waitingTime: { kind: none } }',
      'access: { mode: open, waitingTime: ingen ventetid }',
    ],
    [
      'a wait',
      'access: { mode: open, waitingTime: { kind: weeks, to: 8 } }',
      'access: { mode: open, waitingTime: op til 8 uger }',
    ],
    [
      'ages',
      'audience: { child: { fromMonths: 0, toMonths: 35 }, parent: { toAge: 25 }, pregnancy: {} }',
      'audience: { child: fra fødslen til barnet fylder 3 år, parent: under 26 år, pregnancy: {} }',
    ],
    [
      'a weekday and its hours',
      'schedule: { weekdays: [tu], startTime: "09:30", endTime: "11:00" }',
      'opens: tirsdag 9.30-11',
    ],
    ['words that are a line', 'schedule: { rhythm: Hver anden uge }', 'opens: hver anden uge'],
    ['words that are no line', 'schedule: { rhythm: Når solen skinner }', 'opens: { note: Når solen skinner }'],
    ['home', 'places:\n  - { kind: home }', 'at: home'],
    [
      'a place',
      'places:\n  - { kind: named, name: Laden, town: Ribe }',
      'at: { kind: named, name: Laden, town: Ribe }',
    ],
    [
      'places with their hours',
      'places:\n  - { name: Laden, note: mandag kl. 9-11 }\n  - { name: Hallen, note: Bag skolen }',
      'at: { name: Hallen, note: Bag skolen }\nopens: { when: mandag 9-11, at: { name: Laden } }',
    ],
  ])('%s', (_, old, written) => {
    const { text } = moved(old);
    expect(readFields(text)).toEqual(readFields(written));
  });
});

describe('what only its author knows stays as it is, and is asked about', () => {
  it.each([
    ['the end of a pause', 'status: { state: paused, asOf: 2026, to: 2027-01-31 }', 'status.to: Er «to» dagen'],
    [
      'a note of a price that is no price',
      'price: { kind: paid, amountDkk: 50, per: gang, note: Spørg os }',
      'price: Prisen har en note',
    ],
    [
      'a rule that nobody can read',
      'schedule: { recurrence: FREQ=WEEKLY;BYDAY=FO, startDate: 2026-09-01 }',
      'schedule: Tiden kan ikke læses',
    ],
    [
      'a number of times that the dates are not',
      'schedule: { dates: [2026-12-24], sessions: { from: 9, to: 9 } }',
      'schedule: Tiden kan ikke læses',
    ],
    ['a number that is none', 'contact: { phone: "7616" }', 'contact.phone: Telefonnummeret kan ikke læses.'],
  ])('%s', (_, old, said) => {
    const { text, remarks } = moved(old);
    expect(text).toBe(old);
    expect(remarks).toEqual([expect.stringContaining(said)]);
  });
});

const WITH_COMMENTS = `# Filens egen note
${TOP}# Hvor
places: # to steder
  # det første
  - kind: home # altid
  - { kind: named, name: 'Laden', note: "Spørg: vi åbner" } # porten
# Hvornår
schedule:
  rhythm: 'Hver uge' # sagt af lederen
  # husk ferien
  startTime: "09:30"
price: { kind: unknown } # spørg huset
contact:
  phone: "76 16 16 16" # receptionen
  # efter kl. 12
  email: huset@esbjerg.dk
`;

it('loses no comment, and leaves quotes and order as they are', () => {
  expect(moved(WITH_COMMENTS).text).toMatchInlineSnapshot(`
    "# Filens egen note
    title: Leg
    summary: Kom og leg.
    level: universal
    kind: activity
    access: { mode: open }
    audience: {}
    status: { state: running, asOf: 2026-11 }
    sources: [{ document: kilde }]
    # Hvor
    at: # to steder
      # det første
      - home # altid
      - { kind: named, name: 'Laden', note: "Spørg: vi åbner" } # porten
    # Hvornår
    # sagt af lederen
    # husk ferien
    opens: hver uge fra kl. 9.30
    # spørg huset
    contact:
      phones: "76 16 16 16" # receptionen
      # efter kl. 12
      email: huset@esbjerg.dk
    "
  `);
  const comments = (text: string) => (text.match(/# .*/g) ?? []).sort();
  expect(comments(moved(WITH_COMMENTS).text)).toEqual(comments(WITH_COMMENTS));
});

it('changes nothing when it is run again', () => {
  const once = migrate(realFiles());
  expect(migrate(once.files).files).toEqual(once.files);
  const again = moved(moved(WITH_COMMENTS).text);
  expect(again).toEqual({ text: moved(WITH_COMMENTS).text, remarks: [] });
});

describe('houses and shared places', () => {
  const municipality = {
    path: 'municipalities/esbjerg.mdx',
    text: 'name: Esbjerg\nunits:\n  - id: huset # det gule\n    name: Huset\n    form: house',
  };
  const offer = (name: string, places: string) => ({
    path: `offers/esbjerg/${name}.mdx`,
    text: `title: A\nplaces:\n${places}`,
  });
  const texts = (files: readonly { path: string; text: string }[]) => migrate(files).files.map(({ text }) => text);

  it('a place that is the municipality’s house by name becomes its id, and the house gets what the offers know', () => {
    expect(
      texts([
        municipality,
        offer('a', '  - { name: Huset, town: Esbjerg }'),
        offer('b', '  - { kind: named, name: Huset, stepFree: true }\n  - { kind: home }'),
      ]),
    ).toEqual([
      `${municipality.text}\n    town: Esbjerg\n    stepFree: true`,
      'title: A\nat: huset',
      'title: A\nat:\n  - huset\n  - home',
    ]);
  });

  it('a place that two offers use moves to the municipality; one that is used once does not', () => {
    expect(
      texts([
        municipality,
        offer('a', '  - { name: Byens bibliotek, postcode: "6700" }\n  - { name: Laden }'),
        offer('b', '  - { name: Byens bibliotek }'),
      ]),
    ).toEqual([
      `${municipality.text}\nplaces:\n  - { id: byens-bibliotek, name: Byens bibliotek, postcode: "6700" }`,
      'title: A\nat:\n  - byens-bibliotek\n  - { name: Laden }',
      'title: A\nat: byens-bibliotek',
    ]);
  });

  it('places that are described differently, or say more than a house can, stay written out', () => {
    const files = [
      municipality,
      offer('a', '  - { name: Huset, town: Esbjerg }'),
      offer('b', '  - { name: Huset, town: Ribe }'),
      offer('c', '  - { name: Laden, note: Bag skolen }'),
      offer('d', '  - { name: Laden, note: Bag hallen }'),
    ];
    expect(texts(files)[0]).toBe(municipality.text);
    expect(texts(files)[1]).toBe('title: A\nat: { name: Huset, town: Esbjerg }');
    expect(texts(files)[3]).toBe('title: A\nat: { name: Laden, note: Bag skolen }');
  });
});

describe('a translation', () => {
  const danish = (schedule: string) => ({ path: OFFER, text: `${TOP}schedule: ${schedule}` });
  const english = (text: string) => ({ path: 'offers/esbjerg/leg.en.mdx', text });

  it('of words that are a note now is that note', () => {
    const { files } = migrate([
      danish('{ rhythm: Når solen skinner, note: Tag sko på. }'),
      english('title: Play\nrhythm: When the sun shines # ok\nscheduleNote: Wear shoes.\nstepNotes: [Call]'),
    ]);
    expect(files[1]?.text).toBe('title: Play\nopenNotes: [When the sun shines. Wear shoes.] # ok\nstepNotes: [Call]');
  });

  it('of words that are a line now is not needed', () => {
    const { files } = migrate([danish('{ rhythm: Hver uge }'), english('title: Play\nrhythm: Every week')]);
    expect(files[1]?.text).toBe('title: Play');
  });
});

it('means the same after as before, whatever the old file says', () => {
  fc.assert(
    fc.property(oldFields(), (fields) => {
      const before = { ...readFields(TOP), ...fields };
      const text = Object.entries(before)
        .flatMap(([key, value]) => fieldLines(key, value, 0))
        .join('\n');
      const read = OfferSchema.safeParse(before);
      fc.pre(read.success);
      const after = readFields(moved(text).text);
      expect(writtenOut(OfferSchema.parse(after))).toEqual(writtenOut(read.data));
    }),
    { numRuns: 400 },
  );
});

/** A place that needs no more than its kind may be said in a word. */
function writtenOut({ at, ...offer }: OfferFrontmatter): unknown {
  return { ...offer, at: at.map((place) => (typeof place === 'string' ? { kind: place } : place)) };
}

/** What an old file may say of time, place, price, contact, status and ages. */
function oldFields(): fc.Arbitrary<YamlRecord> {
  const times = ['09:00', '09:30', '16:00', '22:00'];
  const days = ['2026-09-01', '2026-12-24', '2027-01-05', '2027-06-30'];
  const range = fc.record({ from: fc.integer({ min: 1, max: 9 }), to: fc.integer({ min: 9, max: 40 }) });
  const schedule = fc.record(
    {
      rhythm: fc.constantFrom(
        'Hver uge',
        'Hver anden tirsdag',
        'Når solen skinner',
        '2 gange om måneden',
        'Om aftenen',
      ),
      weekdays: fc.subarray(['mo', 'tu', 'fr', 'su'], { minLength: 1 }),
      startTime: fc.constantFrom(...times),
      endTime: fc.constantFrom(...times),
      startDate: fc.constantFrom(...days),
      endDate: fc.constantFrom(...days),
      dates: fc.subarray(days),
      exceptDates: fc.subarray(days),
      recurrence: fc.constantFrom('FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'FREQ=MONTHLY;BYDAY=-1WE'),
      sessions: range,
      sessionMinutes: fc.constantFrom(45, 90),
      durationWeeks: range,
      note: fc.constantFrom('Tag sko på', 'Se plakaten.'),
    },
    { requiredKeys: [] },
  );
  const months = fc.integer({ min: 0, max: 287 });
  return fc.record(
    {
      schedule,
      price: fc.constantFrom<YamlValue>(
        { kind: 'free' },
        { kind: 'paid', amountDkk: 12.5, per: 'gang' },
        { kind: 'paid', amountDkk: 350, per: 'forløb', note: '200 kr. pr. forløb, hvis du får SU' },
        { kind: 'paid', amountDkk: 350, per: 'forløb', note: 'Spørg os' },
      ),
      places: fc.subarray<YamlRecord>([
        { kind: 'home' },
        { kind: 'named', name: 'Laden' },
        { kind: 'named', name: 'Hallen', note: 'Bag skolen' },
        { kind: 'outreach', note: 'På skolen' },
      ]),
      contact: fc.record(
        {
          phone: fc.constantFrom('76161616', '+45 76 16 16 16', '1813'),
          hours: fc.constantFrom('hverdage 9-15', 'mandag kl. 10'),
          signUp: fc.constant('https://example.dk/'),
          email: fc.constant('huset@example.dk'),
        },
        { requiredKeys: ['phone'] },
      ),
      status: fc.record(
        {
          state: fc.constantFrom('running', 'paused', 'ended'),
          asOf: fc.constant('2026-01'),
          from: fc.constantFrom('2020-01', '2020-02-03'),
          to: fc.constantFrom('2026-01', '2026-02-03'),
        },
        { requiredKeys: ['state', 'asOf'] },
      ),
      audience: fc.record(
        {
          child: fc.record({ fromMonths: months, toMonths: months }, { requiredKeys: [] }),
          pregnancy: fc.record(
            { fromWeek: fc.integer({ min: 0, max: 42 }), toWeek: fc.integer({ min: 0, max: 42 }) },
            { requiredKeys: [] },
          ),
          parent: fc.record(
            { fromAge: fc.integer({ min: 10, max: 99 }), toAge: fc.integer({ min: 10, max: 99 }) },
            { requiredKeys: [] },
          ),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
}

/** The real content's files, as the command reads them. */
function realFiles(): { path: string; text: string }[] {
  const names = readdirSync('content', { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /^(?:offers|municipalities)\/.*\.mdx$/.test(name))
    .sort()
    .flatMap((path) => {
      const text = cutFile(readFileSync(`content/${path}`));
      return text ? [{ path, text: text.frontmatter }] : [];
    });
}
