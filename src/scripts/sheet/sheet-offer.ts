import type { Translate } from '../../i18n/translate.ts';
import { plainWords, type Words } from '../../i18n/words.ts';
import type { SheetOffer } from '../../views/families/sheet-offers.ts';
import { unpackMeetings } from '../../domain/times/unpack.ts';
import { capitalised } from '../../views/words/joined.ts';
import { nextTimeWords } from '../../views/words/next-time-words.ts';
import { make } from '../dom.ts';
import { nextOf } from '../next-time/next-time.ts';
import { clockInDenmark, todayInDenmark } from '../today.ts';
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
    ...(hasNext(offer) ? [fact('sheet.next', (row, t) => [nextWords(row, t)])] : []),
    fact('sheet.when', ({ when }) => when),
    fact('sheet.where', ({ where }) => where),
    ...(offer.price.length === 0 ? [] : [fact('sheet.price', ({ price }) => price)]),
    ...(offer.bring.length === 0 ? [] : [fact('sheet.bring', ({ bring }) => bring)]),
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

type FactKey = `sheet.${'next' | 'when' | 'where' | 'price' | 'bring' | 'first'}`;

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
  return offer.contact.links.length > 0 || (referredBy === undefined && asksFirst(offer));
}

function contactWords(offer: SheetOffer, t: Translate): string {
  const { links, fallback } = offer.contact;
  if (links.length === 0) return fallback === '' ? t('sheet.noPhone') : fallback;
  const ways = links.map(wayWords).join(' · ');
  return asksFirst(offer) ? t('sheet.askFirst', { ways }) : ways;
}

/** A telephone or a mail as it is read; a form or a page with its address, for paper cannot be pressed. */
function wayWords({ href, label, notes }: SheetOffer['contact']['links'][number]): string {
  const way = href.startsWith('https:')
    ? `${plainWords(label)}: \u2066${href.replace('https://', '')}\u2069`
    : plainWords(label);
  return [way, ...notes.map(plainWords)].join(', ');
}

/** A time is told on paper with its date: the sheet is read on other days than the one it is made on. */
function nextWords({ meetings }: SheetOffer, t: Translate): string {
  const next = nextOf(unpackMeetings(meetings), todayInDenmark(), clockInDenmark());
  return next === undefined ? '' : capitalised(nextTimeWords(next, LONG_AGO, t), t);
}

/** Neither today nor tomorrow, so that the day is always said. */
const LONG_AGO = '0001-01-01';

function hasNext({ meetings }: SheetOffer): boolean {
  return nextOf(unpackMeetings(meetings), todayInDenmark(), clockInDenmark()) !== undefined;
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
