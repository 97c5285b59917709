import type { Offer } from '../../domain/catalogue.ts';
import { lastKnown } from '../../domain/freshness.ts';
import type { Opening, Team } from '../../domain/times/times.ts';
import { formatDate } from '../../i18n/format.ts';
import { tell } from '../../i18n/publishers/index.ts';
import { translator } from '../../i18n/translate.ts';
import { writePrice } from '../../said/write-price.ts';
import { writeWhen } from '../../said/write-when.ts';
import { contactRecord } from '../json/contact-record.ts';
import { phoneLine } from '../phone-line.ts';
import type { CalendarEvent } from './events.ts';

const t = translator('da');

/** `Babycafé`, and what has become of it: `Aflyst: Babycafé`, `Babycafé (flyttet fra 18. december 2026)`. */
export function titleOf(offer: Offer, event: CalendarEvent): string {
  const { change, doubt, spans } = event.first;
  const entry = entryOf(offer, event);
  const title = entry !== undefined && 'name' in entry ? `${offer.title}: ${entry.name}` : offer.title;
  const [span] = spans;
  const notes = [
    change?.kind === 'moved' ? t('next.moved', { day: formatDate(change.from, 'da') }) : '',
    change?.kind === 'extra' ? t('next.extra') : '',
    span?.kind === 'part' ? t(`hours.part.${span.part}`) : '',
    span?.kind === 'until' ? t('hours.until', { to: span.to }) : '',
  ].filter((note) => note !== '');
  const whole = notes.length === 0 ? title : `${title} (${notes.join(', ')})`;
  if (event.isCancelled) return tell('data.calendar.cancelled', { title: whole });
  return doubt === undefined ? whole : tell('data.calendar.maybe', { title: whole });
}

/** What stands below: what it is, the whole rule, what it costs, what to bring, whom to ask, and when somebody knew it. */
export function descriptionOf(offer: Offer, event: CalendarEvent, address: string): string {
  const { state, price, bring, status } = offer;
  const entry = entryOf(offer, event);
  const { doubt } = event.first;
  const prices = [...price.lines.map(writePrice), ...(price.note === undefined ? [] : [price.note])];
  return [
    offer.summary,
    entry?.when && writeWhen(entry.when),
    entry?.how && t(`step.${entry.how}`),
    entry?.note,
    doubt && tell(`data.doubt.${doubt}`),
    entry === undefined ? undefined : teamWords(entry),
    state.kind === 'full' || state.kind === 'sign-up' ? tell(`data.state.${state.kind}`) : undefined,
    status.note,
    labelled(t('fact.price'), prices),
    labelled(t('fact.bring'), bring),
    labelled(t('fact.contact'), contactsOf(offer)),
    t('state.notice.old', { date: formatDate(lastKnown(offer), 'da') }),
    address,
  ]
    .filter((line) => line !== undefined && line !== '')
    .join('\n\n');
}

function entryOf({ times }: Offer, { first: { entry } }: CalendarEvent): Opening | Team | undefined {
  return entry && times[entry.kind === 'opening' ? 'openings' : 'teams'][entry.index];
}

function teamWords(entry: Opening | Team): string {
  const { signUpBy, full }: Partial<Team> = entry;
  return [
    signUpBy === undefined ? '' : tell('data.signUpBy', { date: signUpBy }),
    full === undefined ? '' : tell(`data.full.${full}`),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function contactsOf({ contact }: Offer): string[] {
  const { reach, form } = contactRecord(contact) ?? {};
  return [...(reach?.phones ?? []).map(phoneLine), reach?.email ?? '', form ?? ''].filter((line) => line !== '');
}

function labelled(label: string, lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : `${label}: ${lines.join('; ')}`;
}
