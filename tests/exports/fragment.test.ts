import { HtmlValidate } from 'html-validate';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { offersFragment } from '../../src/exports/fragment.ts';
import { findByTag, textOf } from '../site/site.ts';
import { exportFixture, HOSTILE } from './catalogue.ts';

const { context, cards } = exportFixture();
const shown = context.catalogue.offers.filter(({ isInspiration, isEnded }) => !isInspiration && !isEnded);
const html = (locale: 'da' | 'ar') =>
  offersFragment(
    shown.flatMap((offer) => cards(offer)[locale] ?? []),
    locale,
  );
const tree = parseFragment(html('da'));

it('is what the golden file has', async () => {
  await expect(html('da')).toMatchFileSnapshot('../golden/udsnit.html');
});

it('is valid HTML without script, style or anything that runs', () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
  const report = validator.validateStringSync(html('da'));
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  expect(findByTag(tree, 'script', 'style', 'link', 'img', 'iframe', 'b')).toEqual([]);
});

it('has a heading with a link for each offer, and every author’s text as text', () => {
  expect(findByTag(tree, 'h3')).toHaveLength(shown.length);
  expect(textOf(tree)).toContain(HOSTILE.replace('\n', ' '));
});

it('says in which language a text is that is not the page’s', () => {
  expect(html('ar')).toContain('<ul class="familiekatalog" lang="ar" dir="rtl">');
  expect(html('ar')).toContain('<span lang="da" dir="ltr">Babycafé på Æblehaven</span>');
});

it('has no row for what is not stated', () => {
  const item = findByTag(tree, 'li').find((row) => textOf(row).includes('Lidt oplyst'));
  expect(item && findByTag(item, 'dt').map(textOf)).toEqual(['Må vi bare komme?', 'Spørg eller meld jer til']);
});
