import { describe, expect, test } from 'vitest';
import { MIN_MAP_WIDTH, municipalityMap } from '../../src/reference/map.ts';
import { MUNICIPALITIES } from '../../src/reference/municipalities.ts';

const ALL_CODES = MUNICIPALITIES.map(({ code }) => code);
const BORNHOLM = '0400';
const ISLANDS = { Bornholm: BORNHOLM, Ærø: '0492', Fanø: '0563', Samsø: '0741', Læsø: '0825' };
const NINE_CODES = ['0101', '0400', '0461', '0492', '0561', '0563', '0741', '0825', '0851'];
/** Tenths of a unit, so that sums are exact. */
type Point = readonly [x: number, y: number];

const everyone = municipalityMap({ codes: ALL_CODES, width: 600 });
const nobody = municipalityMap({ codes: [], width: 600 });
const nine = municipalityMap({ codes: NINE_CODES, width: 600 });

describe('where things are', () => {
  test('each of the 98 municipalities has one shape, sorted by code', () => {
    expect(everyone.shapes).toHaveLength(98);
    expect(everyone.shapes.map(({ code }) => code)).toEqual(ALL_CODES.toSorted());
  });

  test.each([MIN_MAP_WIDTH, 320, 600])('every shape lies inside a frame %i wide', (width) => {
    const map = municipalityMap({ codes: ALL_CODES, width });
    const outside = map.shapes.filter(
      ({ path }) => !pointsOf(path).every((point) => isInFrame(point, { x: 0, y: 0, ...map })),
    );
    expect(outside).toEqual([]);
  });

  test.each([MIN_MAP_WIDTH, 600])('every shape has an area in a frame %i wide', (width) => {
    const shapes = municipalityMap({ codes: ALL_CODES, width }).shapes;
    expect(shapes.filter(({ path }) => areaOf(path) < 0.5)).toEqual([]);
  });

  test('every label lies inside its own shape and no other', () => {
    const found = everyone.shapes.map((label) =>
      everyone.shapes.filter(({ path }) => covers(path, label)).map(({ code }) => code),
    );
    expect(found).toEqual(everyone.shapes.map(({ code }) => [code]));
  });

  test('north is up and east is right', () => {
    expect(shapeOf('0860').labelY).toBeLessThan(shapeOf('0580').labelY);
    expect(shapeOf('0561').labelX).toBeLessThan(shapeOf('0101').labelX);
  });

  test.each([
    ['north', 'Aabenraa', '0580', 'Hjørring', '0860'],
    ['east', 'Esbjerg', '0561', 'København', '0101'],
  ])('two units are a kilometre to the %s, from %s (%s) to %s (%s)', (_direction, _from, fromCode, _to, toCode) => {
    const [from, to] = [shapeOf(fromCode), shapeOf(toCode)];
    const units = Math.hypot(to.labelX - from.labelX, to.labelY - from.labelY);
    expect(units / greatCircleKm(fromCode, toCode)).toBeCloseTo(2, 2);
  });

  test('Bornholm, 588 km², has the scale of the rest: Odense, 306 km²', () => {
    expect(areaOf(shapeOf(BORNHOLM).path) / areaOf(shapeOf('0461').path)).toBeCloseTo(588 / 306, 1);
  });

  test('only Bornholm lies in the inset, and all of it', () => {
    const inside = everyone.shapes.filter(({ path }) =>
      pointsOf(path).some((point) => isInFrame(point, everyone.insetFrame)),
    );
    expect(inside.map(({ code }) => code)).toEqual([BORNHOLM]);
    expect(pointsOf(shapeOf(BORNHOLM).path).every((point) => isInFrame(point, everyone.insetFrame))).toBe(true);
  });

  test('the inset lies inside the frame', () => {
    const { x, y, width, height } = everyone.insetFrame;
    expect(
      [
        [x, y],
        [x + width, y + height],
      ].every(([right = 0, down = 0]) => isInFrame([right * 10, down * 10], { x: 0, y: 0, ...everyone })),
    ).toBe(true);
  });

  test('twice the width is twice the height', () => {
    expect(municipalityMap({ codes: [], width: 1200 }).height).toBe(2 * nobody.height);
  });
});

describe('land', () => {
  test('covers every municipality when none has a shape of its own', () => {
    expect(everyone.shapes.filter((label) => !covers(nobody.land, label))).toEqual([]);
  });

  test.each(Object.entries(ISLANDS))('%s is still there when it is the only land', (_name, code) => {
    const map = municipalityMap({ codes: ALL_CODES.filter((other) => other !== code), width: 600 });
    expect(covers(map.land, shapeOf(code))).toBe(true);
  });

  test('leaves out the municipalities that have shapes, and keeps all others', () => {
    const covered = everyone.shapes.filter((label) => covers(nine.land, label)).map(({ code }) => code);
    expect(covered).toEqual(ALL_CODES.filter((code) => !NINE_CODES.includes(code)).sort());
  });

  test('and borders are empty when every municipality has a shape', () => {
    expect([everyone.land, everyone.borders]).toEqual(['', '']);
  });

  test('has a line between two neighbours that are both land, and none round a shape', () => {
    const [inner, outer] = [pointSet(nobody.borders), pointSet(nine.borders)];
    const odense = pointsOf(shapeOf('0461').path).slice(0, -1);
    expect(odense.filter((point) => inner.has(String(point))).length).toBeGreaterThan(20);
    expect(odense.filter((point) => outer.has(String(point))).length).toBeLessThan(8);
  });

  test('Frederiksberg is a hole in København, and fits it exactly', () => {
    const kobenhavn = pointSet(shapeOf('0101').path);
    expect(covers(shapeOf('0101').path, shapeOf('0147'))).toBe(false);
    expect(pointsOf(shapeOf('0147').path).every((point) => kobenhavn.has(String(point)))).toBe(true);
  });
});

describe('what is written', () => {
  test('path data is only moves, lines, closings and short numbers', () => {
    const paths = [nine.land, nine.borders, nobody.land, nobody.borders, ...everyone.shapes.map(({ path }) => path)];
    expect(paths.filter((path) => !/^(?:M[\d .-]+l[\d .-]+z?)+$/.test(path))).toEqual([]);
    expect(paths.filter((path) => /\.\d\d|0\d*\.\d*\.|-0(?![.\d])/.test(path))).toEqual([]);
  });

  test('the order of the codes and repeats make no difference', () => {
    expect(municipalityMap({ codes: [...NINE_CODES.toReversed(), '0561'], width: 600 })).toEqual(nine);
  });

  test('nine municipalities, 600 wide, take less than 40 kB', () => {
    expect(Buffer.byteLength(JSON.stringify(nine))).toBeLessThan(40_000);
  });

  test('Frederiksberg is written like this', () => {
    expect(shapeOf('0147').path).toMatchInlineSnapshot(`"M557.9 457.9l.6-3 4.1-2.7 3.3 3.3-.8 1.7-3.3 1.9z"`);
  });
});

describe('what is refused', () => {
  test('a code that is none of the 98', () => {
    expect(() => municipalityMap({ codes: ['561'], width: 600 })).toThrow(
      new RangeError('"561" is not the code of a Danish municipality. Codes are four digits, as text: "0561".'),
    );
  });

  test.each([MIN_MAP_WIDTH - 1, 0, -600, Number.NaN, Number.POSITIVE_INFINITY])('a width of %d', (width) => {
    expect(() => municipalityMap({ codes: [], width })).toThrow(
      new RangeError(`A map must be at least 100 wide, not ${width}.`),
    );
  });
});

function shapeOf(code: string) {
  const shape = everyone.shapes.find((candidate) => candidate.code === code);
  if (shape === undefined) throw new Error(`no shape for ${code}`);
  return shape;
}

/** One list of absolute points for each `M`, in tenths of a unit. */
function linesOf(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = (line.match(/-?\d*\.?\d+/g) ?? []).map((text) => Math.round(Number(text) * 10));
      let [x, y] = [0, 0];
      return numbers.flatMap((dx, index): Point[] => {
        if (index % 2 === 1) return [];
        [x, y] = [x + dx, y + (numbers[index + 1] ?? Number.NaN)];
        return [[x, y]];
      });
    });
}

function pointsOf(path: string): Point[] {
  return linesOf(path).flat();
}

function pointSet(path: string): Set<string> {
  return new Set(pointsOf(path).map(String));
}

/** The even-odd rule, with a ray to the right. */
function covers(path: string, { labelX, labelY }: { labelX: number; labelY: number }): boolean {
  const crossings = linesOf(path).flatMap((line) =>
    line.filter(([x, y], index) => {
      const [fromX, fromY] = line.at(index - 1) ?? [x, y];
      if (y > labelY * 10 === fromY > labelY * 10) return false;
      return labelX * 10 < x + ((labelY * 10 - y) / (fromY - y)) * (fromX - x);
    }),
  );
  return crossings.length % 2 === 1;
}

/** In square units; holes count as area. */
function areaOf(path: string): number {
  const doubled = linesOf(path).map((line) =>
    line.reduce((sum, [x, y], index) => {
      const [fromX, fromY] = line.at(index - 1) ?? [x, y];
      return sum + fromX * y - x * fromY;
    }, 0),
  );
  return doubled.reduce((sum, area) => sum + Math.abs(area) / 200, 0);
}

function isInFrame([x, y]: Point, frame: { x: number; y: number; width: number; height: number }): boolean {
  const [left, top] = [frame.x * 10, frame.y * 10];
  return x >= left && x <= left + frame.width * 10 && y >= top && y <= top + frame.height * 10;
}

/** The haversine formula. */
function greatCircleKm(fromCode: string, toCode: string): number {
  const [from, to] = [fromCode, toCode].map((code) => MUNICIPALITIES.find((row) => row.code === code));
  if (from === undefined || to === undefined) throw new Error(`no municipality ${fromCode} or ${toCode}`);
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const halfChord =
    Math.sin(radians(to.lat - from.lat) / 2) ** 2 +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(halfChord));
}
