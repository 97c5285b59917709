import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { findFaults, type Exception } from './catalogue-pages.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }));

const EXCEPTIONS: readonly Exception[] = ['/find/', '/en/find/', '/ar/find/'].flatMap((path) => [
  {
    path,
    fault: /^empty-heading: <h[23]>/,
    reason: 'The search fills in its count and its cards; until then the section and the templates are hidden.',
  },
  {
    path,
    fault: /^wcag\/h30: Anchor link must have a text/,
    reason: 'The link of an empty card in a template; the search fills it in.',
  },
]);

it('is valid HTML on every page', () => {
  expect(
    findFaults(
      ({ html }) =>
        validator
          .validateStringSync(html)
          .results.flatMap(({ messages }) =>
            messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
          ),
      EXCEPTIONS,
    ),
  ).toEqual([]);
});
