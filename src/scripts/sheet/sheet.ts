import { formatDate } from '../../i18n/format.ts';
import { LANGUAGES } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import { make } from '../dom.ts';
import { pair, pairHeading, type Both } from './pair.ts';
import { qrCode } from './qr.ts';
import type { FilledSheet } from './sheet-data.ts';
import { sheetOffer } from './sheet-offer.ts';

export interface SheetPlace {
  /** The site's origin, as in the address bar: what a phone opens is where the sheet was made. */
  readonly origin: string;
  /** The whole sheet's own address. */
  readonly address: string;
  /** The level of the sheet's title. */
  readonly level: 1 | 2 | 3;
}

/** A family's sheet, in its language with Danish beside, line by line, so that staff and family can point together. */
export function sheetOf(filled: FilledSheet, place: SheetPlace): HTMLElement {
  const { own, rows, gone } = filled;
  const sheet = make('article', 'sheet');
  sheet.lang = own.locale;
  sheet.dir = LANGUAGES[own.locale].direction;
  sheet.append(headOf(filled, place));
  if (gone > 0)
    sheet.append(
      pair(
        inBoth(filled, (t) => t('sheet.gone', { count: gone })),
        'sheet-notice',
      ),
    );
  sheet.append(make('ol', 'sheet-offers', ...rows.map((row) => sheetOffer(row, filled, place))));
  return sheet;
}

function headOf(filled: FilledSheet, { address, level }: SheetPlace): HTMLElement {
  const { own, builtFor } = filled;
  const caption = make('figcaption', '', make('strong', '', own('sheet.whole')), ' ', own('sheet.scan'));
  const words = make(
    'div',
    'sheet-words',
    pairHeading(
      inBoth(filled, (t) => t('sheet.title')),
      level,
      'sheet-title',
    ),
    pair(
      inBoth(filled, (t) => t('sheet.lead')),
      'sheet-lead',
    ),
  );
  const asOf = (t: Translate) => t('sheet.asOf', { date: formatDate(builtFor, t.locale) });
  if (builtFor !== '') words.append(pair(inBoth(filled, asOf), 'sheet-as-of'));
  return make(
    'header',
    'sheet-head',
    words,
    make('figure', 'sheet-code', qrCode(address, own('sheet.whole')), caption),
  );
}

function inBoth({ own, danish }: FilledSheet, say: (t: Translate) => string): Both {
  return { own: [say(own)], danish: [say(danish)] };
}
