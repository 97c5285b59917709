import { crisisWordsOf, type CrisisWords } from '../../domain/help/crisis-words.ts';
import { helpDays } from '../../domain/help/hours.ts';
import { helpOn, type HelpOnDay } from '../../domain/help/lines.ts';
import { packMeetings } from '../../domain/times/pack.ts';
import { LEAVE_ADDRESS } from '../../reference/leave-address.ts';
import { HELP_URGENCIES, type HelpTopic, type HelpUrgency } from '../../schema/terms.ts';
import { openCrisisWords } from '../../search/crisis.ts';
import type { ViewContext } from '../context.ts';
import { helpFacts, helpHours, helpProse, helpWays, type HelpProse, type HelpWay } from './help-words.ts';

/** A line as a page shows it. */
export interface HelpEntry extends HelpProse {
  readonly id: string;
  readonly urgency: HelpUrgency;
  readonly topics: readonly HelpTopic[];
  /** Telephone, sms, chat and page, the quickest first. */
  readonly ways: readonly HelpWay[];
  /** When it answers, in words; empty where nobody has said. */
  readonly hours: readonly string[];
  /** Anonymous, price, languages, region: what is known. */
  readonly facts: readonly string[];
  /** The hours as `packMeetings` writes them; empty where none are known, and where it is always the first to call. */
  readonly packed: string;
}

export interface HelpGroup {
  readonly urgency: HelpUrgency;
  readonly lines: readonly HelpEntry[];
}

/** Everybody one can call or write to, what is most urgent first. */
export function helpPage(context: ViewContext): readonly HelpGroup[] {
  const lines = helpEntries(context);
  return HELP_URGENCIES.map((urgency) => ({
    urgency,
    lines: lines.filter((line) => line.urgency === urgency),
  })).filter((group) => group.lines.length > 0);
}

/** What the search shows where the words ask for help now. */
export interface CrisisHelp {
  readonly words: CrisisWords;
  /** The emergency line, and those that help with a topic that has words. */
  readonly lines: readonly HelpEntry[];
}

export function crisisHelp(context: ViewContext): CrisisHelp {
  const words = crisisWordsOf(context.catalogue.vocabulary.crisisWords);
  const known = new Set<string>(Object.keys(words.topics));
  return {
    words,
    lines: helpEntries(context).filter(
      ({ urgency, topics }) => urgency === 'emergency' || topics.some((topic) => known.has(topic)),
    ),
  };
}

/** Where to leave for, from a page about violence; empty for any other page. */
export function leaveAddress(texts: readonly string[], { catalogue }: Pick<ViewContext, 'catalogue'>): string {
  const topicsIn = openCrisisWords(crisisWordsOf(catalogue.vocabulary.crisisWords));
  return topicsIn(texts.join('. ')).includes('violence') ? LEAVE_ADDRESS : '';
}

export { LEAVE_ADDRESS };

function helpEntries(context: ViewContext): readonly HelpEntry[] {
  const { help, today } = context.catalogue;
  return helpOn(help, { day: today }).map((known) => helpEntry(known, context));
}

function helpEntry(known: HelpOnDay, { catalogue: { today }, t }: ViewContext): HelpEntry {
  const { line } = known;
  const days = helpDays(line, today);
  return {
    ...helpProse(line, t),
    id: line.id,
    urgency: line.urgency,
    topics: line.topics,
    ways: helpWays(line, t),
    hours: helpHours(line, t),
    facts: helpFacts(known, t),
    packed: days.length === 0 || line.urgency === 'emergency' ? '' : packMeetings(days, today),
  };
}
