import type { Cursor } from './cursor.js';
import { acceptLead, type FoundLead } from './lead-reader.js';
import { isLabel } from './phrase-checks.js';
import { type DatePhrase, readPhrase } from './phrase-reader.js';
import type { ReadContext, Relation } from './reading.js';
import { periodsIn } from './remark-reader.js';
import type { Token } from './token.js';
import { namesEvent } from './unresolved.js';

/** A date that stands behind the event it belongs to: "by the Quality Committee on 27 May 2025". */
export interface DatedEvent {
  readonly phrase: DatePhrase;
  /** The tokens of the date phrase, and those that name the event. */
  readonly date: readonly Token[];
  readonly event: readonly Token[];
}

/** Words between an event and its date. */
const joints = new Set('on in at of for during by the held taking place scheduled planned due set'.split(' '));
/** What binds to a day of the event as it would bind to the event itself, whatever day of a month that is. */
const bindsInside: ReadonlySet<FoundLead> = new Set<FoundLead>(['by', 'on', 'in', 'from']);

/**
 * Reads "by the Trust Board in November" and "Full Council 16 January 2025". "Before the meeting in October" has no date: the
 * meeting can be on any day of the month, so that nobody knows which days lie before it; "before the meeting on 3 October" has.
 */
export function datedEvent(
  text: string,
  tokens: readonly Token[],
  context: ReadContext,
  cursorOf: (tokens: readonly Token[]) => Cursor,
): DatedEvent | null {
  if (!namesEvent(tokens)) {
    return null;
  }
  const [found, other] = periodsIn(text, tokens, context);
  if (found === undefined || other !== undefined) {
    return null;
  }
  let from = found.from;
  while (from > 0 && joints.has(tokens[from - 1]?.text ?? '')) {
    from--;
  }
  const cursor = cursorOf(tokens);
  const lead = acceptLead(cursor);
  cursor.accept('the');
  const event = tokens.slice(cursor.at, from);
  const date = tokens.slice(from);
  const phrase = readPhrase(cursorOf(date));
  if (phrase?.type !== 'phrase' || !namesEvent(event) || !isLabel(text, event, context)) {
    return null;
  }
  const relation = boundTo(lead, phrase);
  return relation === null ? null : { phrase: { ...phrase, relation }, date, event };
}

function boundTo(lead: FoundLead | null, phrase: DatePhrase): Relation | null {
  if (lead === null) {
    return phrase.relation;
  }
  const isInside = phrase.relation === 'on' || phrase.relation === 'in';
  const isDay = phrase.term.type === 'date';
  if (!isInside || lead === 'between' || lead === '..' || lead === 'by-start' || lead === 'from-end') {
    return null;
  }
  return isDay || bindsInside.has(lead) ? lead : null;
}
