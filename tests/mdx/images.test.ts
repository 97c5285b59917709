import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindImage } from '../../src/mdx/body.ts';
import { compileBody } from '../../src/mdx/compile.ts';
import { LIMITS } from '../../src/mdx/policy.ts';
import { OPTIONS } from '../load/fixtures.ts';
import { findUnsafe } from './safe-html.ts';

const HOUSE = {
  name: 'hus.jpg',
  sourcePath: 'offers/esbjerg/hus.jpg',
  hash: '0123456789abcdef',
  width: 640,
  height: 480,
};

const findImage: FindImage = (name) => (name === HOUSE.name ? HOUSE : { message: 'Findes ikke.', hint: 'Se efter.' });

/** The HTML of a text, or what is wrong with it: line, column and rule. */
function read(source: string, base = '/'): string | string[] {
  const result = compileBody(source, { ...OPTIONS, base, findImage });
  return 'body' in result
    ? result.body.html
    : result.refusals.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

function messages(source: string): string[] {
  const result = compileBody(source, { ...OPTIONS, findImage });
  return 'refusals' in result ? result.refusals.map(({ message, hint = '' }) => `${message} ${hint}`) : [];
}

const FIGURE =
  '<figure class="picture"><img src="/billeder/0123456789abcdef.webp" width="640" height="480" alt="Et hus med rød dør" loading="lazy" decoding="async"></figure>';

describe('an image in a paragraph of its own', () => {
  it('becomes a figure with the size it is shown in', () => {
    expect(read('Før.\n\n![Et hus med rød dør](./hus.jpg)\n\nEfter.')).toBe(`<p>Før.</p>${FIGURE}<p>Efter.</p>`);
  });

  it('may have its text on two lines', () => {
    expect(read('![Et hus\nmed rød dør](./hus.jpg)')).toBe(FIGURE);
  });

  it('may stand in a box', () => {
    expect(read('<Steps>\n\nKom ind.\n\n![Et hus med rød dør](./hus.jpg)\n\n</Steps>')).toContain(FIGURE);
  });

  it('is fetched from below the base path', () => {
    expect(read('![Et hus med rød dør](./hus.jpg)', '/familier/')).toContain(
      'src="/familier/billeder/0123456789abcdef.webp"',
    );
  });

  it('has its text escaped', () => {
    expect(read('![Et "hus" & en \\<have> med \'ting\'](./hus.jpg)')).toContain(
      'alt="Et &quot;hus&quot; &amp; en &lt;have&gt; med &#39;ting&#39;"',
    );
  });

  it('is named once among the images of the text, and its words are none of the text', () => {
    const twice = '![Et hus med rød dør](./hus.jpg)\n\n![Det samme hus igen](./hus.jpg)';
    expect(compileBody(twice, { ...OPTIONS, findImage })).toMatchObject({ body: { images: [HOUSE], text: [] } });
  });
});

describe('an image that does not stand alone is refused where it begins', () => {
  it.each([
    ['in a line', 'Se ![Et hus med rød dør](./hus.jpg) her.', '1:4'],
    ['with text on the next line', '![Et hus med rød dør](./hus.jpg)\nTekst.', '1:1'],
    ['in a list', '- ![Et hus med rød dør](./hus.jpg)', '1:3'],
    ['in a quote', '> ![Et hus med rød dør](./hus.jpg)', '1:3'],
    ['in a heading', '## Hus ![Et hus med rød dør](./hus.jpg)', '1:8'],
    ['in a link', '[Se ![Et hus med rød dør](./hus.jpg)](https://a.example)', '1:5'],
    ['in a table', '| a |\n| - |\n| ![Et hus med rød dør](./hus.jpg) |', '3:3'],
    ['on a line with a box', '<GoodToKnow>Se ![Et hus med rød dør](./hus.jpg)</GoodToKnow>', '1:16'],
  ])('%s', (_where, source, place) => {
    expect(read(source)).toEqual([`${place} mdx-image`]);
  });
});

describe('an address that is no file beside the text is refused', () => {
  it.each([
    ['https://ond.example/hus.jpg', 'Billeder kan ikke hentes andre steder fra.'],
    ['//ond.example/hus.jpg', 'Billeder kan ikke hentes andre steder fra.'],
    ['data:image/png;base64,AAAA', 'Billeder kan ikke hentes andre steder fra.'],
    ['file:///etc/hus.jpg', 'Billeder kan ikke hentes andre steder fra.'],
    ['hus.jpg', 'Skriv ./ foran: ./hus.jpg'],
    ['../hus.jpg', 'Læg billedet i samme mappe som teksten'],
    ['./../hus.jpg', 'Læg billedet i samme mappe som teksten'],
    ['./billeder/hus.jpg', 'Læg billedet i samme mappe som teksten'],
    ['./billeder\\hus.jpg', 'Læg billedet i samme mappe som teksten'],
    ['/hus.jpg', 'Læg billedet i samme mappe som teksten'],
    ['', 'Læg billedet i samme mappe som teksten'],
    ['./hus.svg', 'Brug et billede, der er jpg, png eller webp.'],
    ['./hus.gif', 'Brug et billede, der er jpg, png eller webp.'],
    ['./hus.mjs', 'Brug et billede, der er jpg, png eller webp.'],
    ['./hus.jpg?w=1', 'Brug et billede, der er jpg, png eller webp.'],
    ['./hus.jpg#x', 'Brug et billede, der er jpg, png eller webp.'],
    ['./Hus.JPG', 'Brug små bogstaver'],
    ['./gråt-hus.jpg', 'Brug små bogstaver'],
    ['./%2e%2e.jpg', 'Brug små bogstaver'],
    ['<./mit hus.jpg>', 'Brug små bogstaver'],
  ])('%s', (address, hint) => {
    const source = `Tekst.\n\n![Et hus med rød dør](${address})`;
    expect(read(source)).toEqual(['3:1 mdx-image']);
    expect(messages(source)[0]).toContain(hint);
  });

  it('also with a gap in the name, where Markdown sees no image', () => {
    expect(read('![Et hus med rød dør](./mit hus.jpg)')).toEqual(['1:21 mdx-image']);
  });

  it('also when it is a reference, or there is no such file', () => {
    expect(read('![Et hus med rød dør][hus]\n\n[hus]: ./hus.jpg')).toEqual(['1:1 mdx-syntax', '3:1 mdx-syntax']);
    expect(read('![Et hus med rød dør](./have.jpg)')).toEqual(['1:1 mdx-image']);
  });
});

describe("an image's text", () => {
  const withText = (text: string) => read(`![${text}](./hus.jpg)`);

  it('has just so many characters', () => {
    expect(withText('a'.repeat(LIMITS.imageTextFrom - 1))).toEqual(['1:1 mdx-image']);
    expect(withText('a'.repeat(LIMITS.imageTextFrom))).toContain('<img');
    expect(withText('a'.repeat(LIMITS.imageTextTo))).toContain('<img');
    expect(withText('a'.repeat(LIMITS.imageTextTo + 1))).toEqual(['1:1 mdx-image']);
  });

  it.each(['', '   ', 'familiens-hus.jpg', 'IMG_20260301_1200', 'Billede 12345678', 'hus'])(
    'is asked for when it is missing or the name of a file: %j',
    (text) => {
      expect(withText(text)).toEqual(['1:1 mdx-image']);
    },
  );

  it("may not be the file's own name in other signs", () => {
    const options = { ...OPTIONS, findImage: () => ({ ...HOUSE, name: 'aaben-raadgivning.jpg' }) };
    expect(compileBody('![Åben rådgivning](./aaben-raadgivning.jpg)', options)).toHaveProperty('refusals');
  });

  it.each(['Et hus <Steps> med dør', 'Et hus {x} med rød dør', 'Et hus <b>med</b> rød dør'])(
    'may not lose a part of itself: %s',
    (text) => {
      expect(withText(text)).toEqual(['1:1 mdx-image']);
    },
  );

  it('may not hide characters', () => {
    expect(withText('Et hus &#x202e; med rød dør')).toEqual(['1:1 hidden-character']);
  });

  it('does not stand in a second place, where nobody sees it', () => {
    expect(read('![Et hus med rød dør](./hus.jpg "Titel")')).toEqual(['1:1 mdx-image']);
  });
});

it('says all that is wrong with an image of the right name', () => {
  expect(messages('Se ![](./have.jpg)')).toHaveLength(3);
});

it('is refused where a text cannot have images', () => {
  expect(compileBody('![Et hus med rød dør](./hus.jpg)', OPTIONS)).toMatchObject({
    refusals: [{ line: 1, column: 1, rule: 'mdx-image', message: 'Her kan der ikke stå billeder.' }],
  });
});

it('is safe HTML or refused, whatever stands around and inside it', () => {
  const pieces = [
    '![',
    '](./hus.jpg)',
    '](',
    './hus.jpg',
    ')',
    '\n\n',
    ' ',
    '"',
    "'",
    '<',
    '>',
    '&quot;',
    ' onerror=x',
  ];
  const more = ['Et hus med rød dør', '<Steps>', '</Steps>', '- ', '](https://a.example)', '[', ']', '\\', '{', '`'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 15 }), (parts) => {
      const html = read(parts.join(''));
      expect(typeof html === 'string' ? findUnsafe(html) : []).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
