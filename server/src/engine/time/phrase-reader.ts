import { readCount, type CountPhrase } from './count-reader.js';
import type { Cursor } from './cursor.js';
import { acceptHedge, acceptLead, type FoundLead, skipLabels, startsDate } from './lead-reader.js';
import { acceptRangeSign, periods, saysTo } from './period-reader.js';
import type { Hedge, Relation, TextSpan } from './reading.js';
import { lengthBehind } from './stretch-forms.js';
import type { Failure, Term } from './term.js';
import { acceptTime } from './time-of-day.js';

/** A date phrase taken apart: what binds, the period as written, and what is left over. */
export interface DatePhrase {
  readonly type: 'phrase';
  readonly relation: Relation;
  readonly term: Term;
  readonly hedged: Hedge | null;
  /** The phrase with its "by" or "from". */
  readonly span: TextSpan;
  readonly periodSpan: TextSpan;
  /** The number of the first token behind the date. */
  readonly end: number;
  /** Tokens that belong to the phrase and say something beside the day, such as a time of day. */
  readonly asides: readonly (readonly [from: number, to: number])[];
}

/** A length of time that is counted from something. */
export interface CountedPhrase {
  readonly type: 'count';
  readonly phrase: CountPhrase;
  readonly end: number;
}

const doneLabels = new Set(['complete', 'completed', 'done', 'finished', 'achieved', 'closed']);
const secondLeads = new Set(['before', 'prior', 'by', 'no', 'on', 'in']);

/** Reads the date phrase at the start of the tokens; `null` when there is none. */
export function readPhrase(cursor: Cursor): DatePhrase | CountedPhrase | Failure | null {
  const start = cursor.at;
  const wish = skipLabels(cursor);
  const hedgeBefore = acceptHedge(cursor);
  const countStart = cursor.at;
  const counted = readCount(cursor);
  if (counted !== null) {
    return { type: 'count', phrase: counted, end: cursor.at };
  }
  cursor.at = countStart;
  const from = cursor.at;
  const asides: (readonly [number, number])[] = wish === null ? [] : [[wish, wish + 1]];
  const labelAt = from - (cursor.peek(-1).kind === 'sign' ? 2 : 1);
  const label = cursor.tokens[labelAt]?.text ?? '';
  let lead = acceptLead(cursor);
  const isToBe = cursor.tokens[labelAt - 1]?.text === 'be';
  if (labelAt >= start && !isToBe && doneLabels.has(label) && (lead === null || lead === 'in')) {
    asides.push([labelAt, labelAt + 1]); // "completed June 2023" says that it is done, "complete by June 2023" does not
  }
  const hedgeBehind = acceptHedge(cursor);
  if (acceptTimeOfDay(cursor, asides)) {
    lead = beforeTime(lead);
  }
  if (lead === 'by' && acceptLead(cursor, secondLeads) === 'before') {
    lead = 'before'; // "deadline: before 31 March"
  }
  const periodFrom = cursor.at;
  const term = lead === 'between' ? between(cursor) : openEnded(cursor, lead);
  if (term === null) {
    cursor.at = start;
    return null;
  }
  if (term.type === 'failure') {
    return term;
  }
  const hasLead = lead !== null;
  const periodSpan = cursor.spanFrom(periodFrom);
  const leadRelation = relationOf(lead, cursor.tokens[periodFrom - 1]?.text, term);
  const suffix = acceptSuffix(cursor, leadRelation, asides);
  const relation = suffix.relation ?? leadRelation ?? 'on';
  // "From April 2024 for 18 months" has an end, and so has "from April to June".
  const isWhole = term.type === 'range' || (term.type === 'stretch' && term.of.span.start === term.span.start);
  return {
    type: 'phrase',
    relation: isWhole && relation === 'from' && suffix.relation === null ? 'in' : relation,
    term: lead === 'by-start' ? edgeOf(term, 'start') : lead === 'from-end' ? edgeOf(term, 'end') : term,
    hedged: hedgeBefore ?? hedgeBehind ?? suffix.hedged,
    span: cursor.spanFrom(hasLead ? from : periodFrom),
    periodSpan,
    end: cursor.at,
    asides,
  };
}

/** "Before noon on 30 June" is on that day still, "after 5pm" on it already, and "between 9am and 5pm on 20 June" is that day. */
function beforeTime(lead: FoundLead | null): FoundLead | null {
  switch (lead) {
    case 'between':
      return null;
    case 'before':
      return 'by';
    case 'after':
      return 'not-before';
    default:
      return lead;
  }
}

function relationOf(lead: FoundLead | null, lastWord: string | undefined, term: Term): Relation | null {
  switch (lead) {
    case 'between':
      return 'in';
    case '..':
      return 'until';
    case 'by-start':
      return 'by';
    case 'from-end':
      return 'not-before';
    case 'any':
      // "Any time from July" has no last day, which "any day from 1 to 5 July" has.
      return lastWord === 'from' && term.type !== 'range' ? 'not-before' : lead;
    default:
      return lead;
  }
}

/** "In time for winter" is by the first day of it; "ready for 1 April" by that day. */
function edgeOf(term: Term, edge: 'start' | 'end'): Term {
  const isDay = term.type === 'date' || term.type === 'edge' || term.type === 'nth-day';
  return isDay ? term : { type: 'edge', edge, of: term, span: term.span };
}

/** "between X and Y". */
function between(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const term = periods(cursor);
  return term === null || term.type === 'failure' ? term : asRange(term, cursor.spanFrom(from));
}

/** A list of two as the range that "between" makes of it; `null` for anything longer. */
function asRange(term: Term, span: TextSpan): Term | null {
  if (term.type === 'list') {
    const [first, last, third] = term.items;
    return first === undefined || last === undefined || third !== undefined || isPart(first) || isPart(last)
      ? null
      : { type: 'range', items: [first, last], span };
  }
  return term.type === 'range' ? term : null;
}

/** Ranges do not stand inside one another. */
function isPart(term: Term): boolean {
  return term.type === 'range' || saysTo(term);
}

/** "From April 2024 for 18 months": what binds a start to which a length is added. */
const takesLength: ReadonlySet<FoundLead | null> = new Set([null, 'from', 'on', 'in']);

/** A period, also one that "from" joins to its end behind a comma ("from 1 October 2023, until 30 November 2023"). */
function openEnded(cursor: Cursor, lead: FoundLead | null): Term | Failure | null {
  const from = cursor.at;
  const term = periods(cursor);
  if (term === null || term.type === 'failure') {
    return term;
  }
  if (lead === 'any' && cursor.tokens[from - 1]?.text === 'between') {
    return asRange(term, term.span);
  }
  const duration = term.type === 'list' || isPart(term) || !takesLength.has(lead) ? null : lengthBehind(cursor);
  if (duration !== null) {
    return { type: 'stretch', side: 'from', inside: false, duration, of: term, span: cursor.spanFrom(from) };
  }
  if (lead !== 'from' || term.type === 'list' || isPart(term)) {
    return term;
  }
  const before = cursor.at;
  cursor.accept(',');
  const last = acceptRangeSign(cursor) ? cursor.onePeriod() : null;
  if (last === null || (last.type !== 'failure' && isPart(last))) {
    cursor.at = before;
    return term;
  }
  return last.type === 'failure' ? last : { type: 'range', items: [term, last], span: cursor.spanFrom(from) };
}

interface Suffix {
  readonly relation: Relation | null;
  readonly hedged: Hedge | null;
}

const suffixes: readonly (readonly [readonly string[], Relation | 'latest' | 'ongoing' | Hedge | 'nothing'])[] = (
  [
    ['and ongoing', 'ongoing'],
    ['- ongoing', 'ongoing'],
    ['to ongoing', 'ongoing'],
    ['& ongoing', 'ongoing'],
    ['and onwards', 'from'],
    ['onwards', 'from'],
    ['onward', 'from'],
    ['and beyond', 'from'],
    ['or later', 'not-before'],
    ['at the earliest', 'not-before'],
    ['at earliest', 'not-before'],
    ['earliest', 'not-before'],
    ['at the latest', 'latest'],
    ['at latest', 'latest'],
    ['at the very latest', 'latest'],
    ['latest', 'latest'],
    ['deadline', 'latest'],
    ['or earlier', 'latest'],
    ['or sooner', 'latest'],
    ['or before', 'latest'],
    ['at the very earliest', 'not-before'],
    ['and after', 'from'],
    ['to date', 'from'],
    ['to present', 'from'],
    ['to the present', 'from'],
    ['- present', 'from'],
    ['until now', 'from'],
    ['and thereafter', 'from'],
    ['thereafter', 'from'],
    ['+', 'from'],
    ['→', 'from'],
    ['/ ..', 'from'],
    ['..', 'from'],
    ['~', 'about'],
    ['?', 'unconfirmed'],
    ['tbc', 'unconfirmed'],
    ['to be confirmed', 'unconfirmed'],
    ['inclusive', 'nothing'],
  ] as const
).map(([words, meaning]) => [words.split(' '), meaning] as const);

const closingSigns = new Set(['+', '→']);

/** Reads what binds behind the period: "onwards", "at the latest", "at the earliest", a time of day. */
function acceptSuffix(cursor: Cursor, lead: Relation | null, asides: (readonly [number, number])[]): Suffix {
  const isTimed = acceptTimeOfDay(cursor, asides);
  const from = cursor.at;
  cursor.accept(',');
  for (const [words, meaning] of suffixes) {
    if (!cursor.acceptAll(words)) {
      continue;
    }
    if (meaning === 'from' && closingSigns.has(words[0] ?? '') && !cursor.atEnd) {
      break; // "July 2024 + 2 weeks"
    }
    switch (meaning) {
      case 'latest':
        asides.push([cursor.at - words.length, cursor.at]);
        return { relation: lead === null || lead === 'on' || lead === 'in' ? 'by' : null, hedged: null };
      case 'ongoing':
        asides.push([cursor.at - 1, cursor.at]);
        return { relation: lead === null || lead === 'on' || lead === 'in' ? 'from' : null, hedged: null };
      case 'from':
      case 'not-before':
        return { relation: meaning, hedged: null };
      case 'about':
      case 'unconfirmed':
        return { relation: null, hedged: meaning };
      default:
        return { relation: null, hedged: null };
    }
  }
  cursor.at = from;
  // "Before 30 June at noon" is on that day still.
  return { relation: isTimed && lead === 'before' ? 'by' : null, hedged: null };
}

/** Moves past a time of day, which becomes a remark, and the "on" that joins it to the date behind it. */
function acceptTimeOfDay(cursor: Cursor, asides: (readonly [number, number])[]): boolean {
  const time = acceptTime(cursor);
  if (time === null) {
    return false;
  }
  asides.push(time);
  const behind = cursor.at;
  cursor.accept(',');
  if (!cursor.accept('on') && !cursor.accept('of') && cursor.at > behind && !startsDate(cursor)) {
    cursor.at = behind;
  }
  return true;
}
