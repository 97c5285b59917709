import { describe, expect, it } from 'vitest';
import { parse } from 'parse5';
import { findingsByMunicipality } from '../../src/checks/by-municipality.ts';
import { reportAsAnnotations } from '../../src/checks/reporters/annotations.ts';
import { reportAsHtml } from '../../src/checks/reporters/html.ts';
import { reportToTerminal } from '../../src/checks/reporters/terminal.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { aMunicipalityRecord, recordsOf } from './records.ts';

const FINDING: Finding = {
  file: 'offers/esbjerg/cafe.mdx',
  line: 3,
  column: 10,
  severity: 'warning',
  rule: 'wording',
  message: 'Ordet «<b>» er 100 % forkert.\nSe her:',
  hint: 'Prøv noget andet.',
};
const ADVICE: Finding = { ...FINDING, severity: 'advice', rule: 'missing-place', message: 'Der mangler et sted.' };
const TERMINAL = { hasColour: false, contentDir: 'content' };

describe('annotations', () => {
  it('are one escaped command a finding', () => {
    expect(reportAsAnnotations([FINDING, ADVICE], 'content')).toMatchInlineSnapshot(`
      "::warning file=content/offers/esbjerg/cafe.mdx,line=3,col=10,title=wording::Ordet «<b>» er 100 %25 forkert.%0ASe her: Prøv noget andet.
      ::notice file=content/offers/esbjerg/cafe.mdx,line=3,col=10,title=missing-place::Der mangler et sted. Prøv noget andet."
    `);
  });

  it('cannot be broken out of by a file name', () => {
    const report = reportAsAnnotations([{ ...FINDING, file: 'a,b:c\n::error::x.mdx' }], 'content');
    expect(report.split('\n')).toHaveLength(1);
    expect(report).toContain('file=content/a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax.mdx,');
  });
});

describe('the page of findings', () => {
  const html = reportAsHtml([FINDING, ADVICE], { name: 'Esbjerg <3', today: '2026-03-15', contentDir: 'content' });

  it('is whole HTML without faults', () => {
    const faults: string[] = [];
    parse(html, { onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
  });

  it('shows what an author wrote as text', () => {
    expect(html).toContain('Ordet «&lt;b&gt;» er 100 % forkert.');
    expect(html).toContain('Esbjerg &lt;3');
  });

  it('says so when all is well', () => {
    expect(reportAsHtml([], { name: 'Esbjerg', today: '2026-03-15', contentDir: 'content' })).toContain(
      'Alt indhold er i orden.',
    );
  });
});

describe('in the terminal', () => {
  it('advice is counted, and shown when asked for', () => {
    expect(reportToTerminal([FINDING, ADVICE], { ...TERMINAL, showsAdvice: false })).not.toContain('mangler et sted');
    expect(reportToTerminal([FINDING, ADVICE], { ...TERMINAL, showsAdvice: false })).toContain('1 advarsel, 1 råd');
    expect(reportToTerminal([ADVICE], { ...TERMINAL, showsAdvice: true })).toContain('mangler et sted');
  });

  it('advice alone leaves the content in order', () => {
    expect(reportToTerminal([ADVICE], { ...TERMINAL, showsAdvice: false })).toMatch(/^Alt indhold er i orden\. 1 råd/);
  });
});

it('each finding belongs to one municipality, or to all', () => {
  const records = recordsOf({ municipalities: [aMunicipalityRecord('esbjerg')] });
  const files = ['offers/esbjerg/cafe.mdx', 'municipalities/esbjerg.mdx', 'offers/varde/x.mdx', 'sources/kilde.yaml'];
  const found = findingsByMunicipality(
    files.map((file) => ({ ...FINDING, file })),
    records,
  );
  expect(found.map(({ id, findings }) => [id, findings.map(({ file }) => file)])).toEqual([
    ['esbjerg', files.slice(0, 2)],
    ['faelles', files.slice(2)],
  ]);
});
