import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/load/disk.ts';
import { READING, fixture } from './fixtures.ts';

const { records, findings } = readContent({ contentDir: fixture('benign') }, READING);

/** A text's HTML, its three parts on a line each. */
function htmlOf(id: string): string {
  const body = records.programmes.find((record) => record.id === id)?.body;
  return [body?.firstVisitHtml, body?.html, body?.professionalHtml].filter((html) => html !== '').join('\n');
}

function titleOf(id: string): string | undefined {
  return records.offers.find((record) => record.id === `esbjerg/${id}`)?.data.title;
}

describe('texts that look like trouble and are none', () => {
  it('have no findings', () => {
    expect(findings).toEqual([]);
  });

  it.each([
    ['ampersand', '<p>Mor &amp; far, R&amp;D og &amp; selv.</p>'],
    ['arabic', '<p>مرحبا بكم</p>'],
    [
      'box-in-list',
      '<ul><li>Husk:<aside class="good-to-know"><p class="box-label">Godt at vide</p><p>Tag tøj med.</p></aside></li></ul>',
    ],
    [
      'box-on-one-line',
      '<aside class="good-to-know"><p class="box-label">Godt at vide</p><p>Tag <em>tøj</em> med.</p></aside>',
    ],
    [
      'boxes',
      '<p>Vi siger hej.</p>\n<div class="steps"><ol><li>Ring.</li><li>Kom.</li></ol></div><figure class="paraphrase"><div class="paraphrase-text"><p>Det var godt.</p></div><figcaption>En &#39;mor&#39; &amp; &lt;far&gt; <span class="paraphrase-note">(gengivet)</span></figcaption></figure>\n<p>Formål.</p>',
    ],
    ['braces-close', '<p>Kun den sidste } er her.</p>'],
    ['braces-escaped', '<p>Skriv {navn}.</p>'],
    ['braces-in-code', '<p>Skriv <code>{navn}</code> og <code>&lt;b&gt;</code>.</p>'],
    ['colon', '<p>Tilbud: gratis. Husk: tøj.</p>'],
    ['date-escaped', '<p>8. juni holder vi lukket.</p>'],
    ['date-in-line', '<p>Vi ses den 8. juni.</p>'],
    ['dollar', '<p>Det koster 50$ eller 100$.</p>'],
    ['eksport', '<p>eksport og importer er ord.</p><p>Vi importerer glæde.</p>'],
    ['emphasis', '<p><em>Kursiv</em> og <strong>fed</strong> tekst.</p>'],
    ['entities', '<p>&lt;script&gt;alert(1)&lt;/script&gt; © 2026</p>'],
    ['greater-than', '<p>Et barn &gt; 5 år.</p>'],
    ['hash', '<p>Gruppe #1 mødes i rum #2.</p>'],
    ['heart', '<p>Vi &lt;3 jer ♥ 👨‍👩‍👧</p>'],
    ['lazy-numbers', '<ol><li>Et</li><li>To</li></ol>'],
    ['less-than-escaped', '<p>Børn &lt;3 år.</p>'],
    ['less-than-spaced', '<p>Er barnet 5 &lt; 6 måneder?</p>'],
    ['line-break', '<p>Vej 1<br>6700 Esbjerg</p>'],
    [
      'link-bare',
      '<p>Se <a href="https://kommune.dk/familie">https://kommune.dk/familie</a> eller skriv til <a href="mailto:hus@kommune.dk">hus@kommune.dk</a>.</p>',
    ],
    ['link-host-path', '<p>Se <a href="https://video.example/@kommunen">kanalen</a>.</p>'],
    [
      'links',
      '<p><a href="https://kommune.dk/%C3%A5?a=b&amp;c=d#e">Siden</a>, <a href="mailto:hus@kommune.dk">mail</a>, <a href="tel:112">112</a>, <a href="tel:116111">Børnetelefonen</a> og <a href="/kommuner/esbjerg/#tider">her</a>.</p>',
    ],
    ['list-parenthesis', '<ol><li>Ring</li><li>Kom</li></ol>'],
    ['lists', '<ul><li>Et</li><li>To<ul><li>To en</li></ul></li></ul><ol><li>Et</li><li>To</li></ol>'],
    ['multiplied', '<p>Rummet er 5*3 meter, altså 15 m2.</p>'],
    ['quote', '<blockquote><p>Vi glæder os.</p></blockquote>'],
    ['quotes', '<p>&quot;Hej&quot; og &#39;hej&#39;</p>'],
    ['smart-quotes', '<p>«Kom ind», sagde hun. “Tak”, sagde han – og smilede …</p>'],
    [
      'table',
      '<div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col">Dag</th><th scope="col">Tid</th></tr></thead><tbody><tr><td>Mandag</td><td>9-10</td></tr></tbody></table></div>',
    ],
    ['template', '<p>Skriv <code>${x}</code>.</p>'],
    ['underscores', '<p>Filen a_b_c og snake_case_navn.</p>'],
  ])('are shown as written: %s', (id, html) => {
    expect(htmlOf(id)).toBe(html);
  });

  it('are all among the examples above', () => {
    expect(records.programmes).toHaveLength(34);
  });

  it.each([
    ['apostrophe', "Mor's café"],
    ['hash-in-word', 'Rum nr.#1'],
    ['markup-in-title', '<b>Fed</b> & {krøllet}'],
    ['percent', '100 % gratis'],
    ['quoted-colon', 'Kom: åben rådgivning'],
    ['quoted-hash', 'Gruppe #1'],
  ])('keep every character of a title: %s', (id, title) => {
    expect(titleOf(id)).toBe(title);
  });
});
