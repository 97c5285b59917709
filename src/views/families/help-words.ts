import type { HelpLine } from '../../domain/catalogue.ts';
import type { HelpOnDay } from '../../domain/help/lines.ts';
import { leftToRight } from '../../i18n/format-said.ts';
import { formatDate, formatLanguage, formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { wordsIn, type Words } from '../../i18n/words.ts';
import { capitalised } from '../words/joined.ts';
import { whenWords } from '../words/when-words.ts';
import { translationIn } from '../prose.ts';

/** Who it is for, in the reader's language where somebody has translated it. */
export interface HelpProse {
  readonly title: Words;
  readonly what: Words;
}

/** A way to reach a line: the link says what it does. */
export interface HelpWay {
  readonly kind: 'call' | 'sms' | 'chat' | 'web';
  readonly href: string;
  readonly label: string;
}

export function helpProse(line: HelpLine, { locale }: Translate): HelpProse {
  const translation = translationIn(line, locale);
  const lang = translation ? locale : 'da';
  const { title, what } = translation ?? line;
  return { title: wordsIn(lang, title, locale), what: wordsIn(lang, what, locale) };
}

export function helpWays({ number, sms, chat, web }: HelpLine, t: Translate): readonly HelpWay[] {
  const shown = (text: string) => leftToRight(text, t.locale);
  return [
    ...(number === undefined
      ? []
      : [
          {
            kind: 'call',
            href: `tel:${number.dial}`,
            // A number is not broken over two lines.
            label: t('help.call', { number: shown(number.shown) }).replaceAll(' ', '\u00a0'),
          } as const,
        ]),
    ...(sms === undefined
      ? []
      : [{ kind: 'sms', href: `sms:${sms.dial}`, label: t('help.sms', { number: shown(sms.shown) }) } as const]),
    ...(chat === undefined ? [] : [{ kind: 'chat', href: chat, label: t('help.chat') } as const]),
    ...(web === undefined ? [] : [{ kind: 'web', href: web, label: t('help.web') } as const]),
  ];
}

export function helpHours({ opens = [] }: HelpLine, t: Translate): readonly string[] {
  return opens.map(({ when }) => capitalised(whenWords(when, t), t));
}

/** What is known of it besides; a line says nothing of what no file says. */
export function helpFacts({ line, state }: HelpOnDay, t: Translate): readonly string[] {
  const { anonymous, price = [], languages = [], interpreter, regions = [] } = line;
  const names = formatList(
    regions.map(({ region }) => region),
    t.locale,
  );
  const until = regions.find((region) => region.until !== undefined)?.until;
  const spoken = formatList(
    languages.map((code) => formatLanguage(code, t.locale)),
    t.locale,
  );
  return [
    regions.length === 0 ? '' : t('help.region', { regions: names }),
    until === undefined ? '' : t(state === 'past' ? 'help.past' : 'help.until', { date: formatDate(until, t.locale) }),
    anonymous === undefined ? '' : t(anonymous ? 'help.anonymous' : 'help.notAnonymous'),
    price.includes('gratis') ? t('help.free') : price.join(', '),
    languages.length === 0 ? '' : t('help.languages', { languages: spoken }),
    interpreter === undefined ? '' : t(interpreter ? 'help.interpreter' : 'help.noInterpreter'),
  ].filter((fact) => fact !== '');
}
