import type { Translate } from '../../i18n/translate.ts';
import { plainWords, type Words } from '../../i18n/words.ts';
import type { SheetOffer } from '../../views/families/sheet-offers.ts';
import { make } from '../dom.ts';
import { pair, pairHeading, type Both } from './pair.ts';
import { qrCode } from './qr.ts';
import type { Role } from './sheet-address.ts';
import type { FilledSheet, SheetRow } from './sheet-data.ts';
import type { SheetPlace } from './sheet.ts';

/** One offer on the sheet: what, how one gets in, when, where, the first time, and its code and address. */
export function sheetOffer(row: SheetRow, filled: FilledSheet, { origin, level }: SheetPlace): HTMLLIElement {
  const { own: offer, choice } = row;
  const { own, sheet } = filled;
  const referredBy = choice.isReferred ? sheet.role : undefined;
  const both = (say: Say): Both => inBoth(row, filled, say);
  const fact = (key: FactKey, say: Say) =>
    pair({ ...both(say), labels: [own(key), filled.danish(key)], inDanish: own('sheet.inDanish') }, 'sheet-fact');
  const words = make(
    'div',
    'sheet-words',
    pairHeading(
      both(({ title }) => [title]),
      nextLevel(level),
      'sheet-name',
    ),
    ...(offer.notice === ''
      ? []
      : [
          pair(
            both(({ notice }) => [notice]),
            'sheet-notice',
          ),
        ]),
    pair(
      both((row, t) => [accessWords(row, referredBy, t)]),
      'sheet-access',
    ),
  );
  const facts = make(
    'div',
    'sheet-facts',
    ...(tellsContact(offer, referredBy)
      ? [
          pair(
            both((row, t) => [contactWords(row, t)]),
            'sheet-phone',
          ),
        ]
      : []),
    fact('sheet.when', ({ when }) => when),
    fact('sheet.where', ({ where }) => where),
    fact('sheet.first', (row, t) => [firstWords(row, t)]),
  );
  const code = make(
    'p',
    'sheet-code',
    qrCode(origin + offer.href, own('sheet.codeOf', { title: plainWords(offer.title) })),
  );
  return make('li', 'sheet-offer', words, code, facts, make('p', 'sheet-link', linkTo(offer, origin)));
}

type Say = (offer: SheetOffer, t: Translate) => readonly Words[];

type FactKey = 'sheet.when' | 'sheet.where' | 'sheet.first';

function inBoth({ own, danish }: SheetRow, filled: FilledSheet, say: Say): Both {
  return { own: say(own, filled.own), danish: say(danish, filled.danish) };
}

/** What decides first: may we just come, has somebody referred us, or do we ask first. */
function accessWords({ entrance }: SheetOffer, referredBy: Role | undefined, t: Translate): string {
  if (referredBy !== undefined) return t(`sheet.referred.${referredBy}`);
  return entrance === 'ended' || entrance === 'example' ? '' : t(`sheet.access.${entrance}`);
}

/** A phone that is known is always told; one that is missing, where the family is to ask first. */
function tellsContact(offer: SheetOffer, referredBy: Role | undefined): boolean {
  return offer.contact.phone !== undefined || (referredBy === undefined && asksFirst(offer));
}

function contactWords(offer: SheetOffer, t: Translate): string {
  const { phone } = offer.contact;
  if (phone === undefined) return t('sheet.noPhone');
  // Digits run from left to right on an Arabic page too.
  return t(asksFirst(offer) ? 'sheet.callFirst' : 'sheet.phone', { phone: `\u2066${phone}\u2069` });
}

/** Where one may just come, or somebody else opens the door, the family need not call first. */
function asksFirst({ entrance }: SheetOffer): boolean {
  return entrance !== 'just-come' && entrance !== 'through-professional';
}

function firstWords({ first, isOpen }: SheetOffer, t: Translate): Words {
  return first === '' ? t(isOpen ? 'sheet.firstOpen' : 'sheet.firstVisited') : first;
}

/** The permanent address, as one types it. */
function linkTo({ href }: SheetOffer, origin: string): HTMLAnchorElement {
  const link = make('a', 'sheet-address', (origin + href).replace(/^https?:\/\//, ''));
  return Object.assign(link, { href, dir: 'ltr' });
}

function nextLevel(level: SheetPlace['level']): 2 | 3 | 4 {
  return level === 1 ? 2 : level === 2 ? 3 : 4;
}
