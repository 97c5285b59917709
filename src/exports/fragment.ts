import { LANGUAGES, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { CardRecord } from './json/offer-schema.ts';
import { escapeXml } from './xml.ts';

type Said = CardRecord['title'];

/**
 * A municipality's offers as a piece of HTML without style and script, to be put into a page of another site when that
 * site is built. Headings begin at level 3, below a heading of the page's own.
 */
export function offersFragment(cards: readonly CardRecord[], locale: Locale): string {
  const { direction } = LANGUAGES[locale];
  return [
    `<ul class="familiekatalog" lang="${locale}" dir="${direction}">`,
    ...cards.map((card) => itemHtml(card, locale)),
    '</ul>',
    '',
  ].join('\n');
}

function itemHtml(card: CardRecord, locale: Locale): string {
  const t = translator(locale);
  const facts = [
    { label: t('fact.who'), lines: card.who },
    { label: t('fact.when'), lines: card.when },
    { label: t('fact.where'), lines: card.where },
    { label: t('fact.price'), lines: card.price },
    { label: t('fact.bring'), lines: card.bring },
  ];
  return [
    '  <li>',
    `    <h3><a href="${escapeXml(card.url)}">${saidHtml(card.title, locale)}</a></h3>`,
    ...(card.notice === undefined ? [] : [`    <p><strong>${escapeXml(card.notice)}</strong></p>`]),
    `    <p>${saidHtml(card.summary, locale)}</p>`,
    '    <dl>',
    `      <dt>${escapeXml(t('fact.entrance'))}</dt><dd>${escapeXml(card.entrance)}</dd>`,
    ...facts.map(({ label, lines }) => factHtml(label, lines, locale)).filter((row) => row !== ''),
    ...contactHtml(t('fact.contact'), card.contact, locale),
    '    </dl>',
    '  </li>',
  ].join('\n');
}

function factHtml(label: string, lines: readonly Said[] | undefined, locale: Locale): string {
  if (!lines) return '';
  const rows = lines.map((line) => `<dd>${saidHtml(line, locale)}</dd>`).join('');
  return `      <dt>${escapeXml(label)}</dt>${rows}`;
}

function contactHtml(label: string, links: CardRecord['contact'], locale: Locale): string[] {
  if (!links) return [];
  const rows = links.map(({ href, label: link, notes = [] }) => {
    const said = notes.map((note) => `, ${saidHtml(note, locale)}`).join('');
    // A number is not broken over two lines.
    const shown = href.startsWith('tel:') ? { ...link, text: link.text.replaceAll(' ', '\u00a0') } : link;
    return `<dd><a href="${escapeXml(href)}">${saidHtml(shown, locale)}</a>${said}</dd>`;
  });
  return [`      <dt>${escapeXml(label)}</dt>${rows.join('')}`];
}

function saidHtml({ text, lang }: Said, locale: Locale): string {
  return lang === locale ? escapeXml(text) : `<span lang="${escapeXml(lang)}" dir="ltr">${escapeXml(text)}</span>`;
}
