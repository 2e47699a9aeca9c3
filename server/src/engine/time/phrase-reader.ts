import { readCount, type CountPhrase } from './count-reader.js';
import type { Cursor } from './cursor.js';
import { monthWords, seasonWords, weekdayWords } from './date-vocabulary.js';
import { type LeadTree, hedgeWords, labelWords, leadTree } from './lead-words.js';
import { acceptRangeSign, periods, saysTo } from './period-reader.js';
import type { Hedge, Relation, TextSpan } from './reading.js';
import type { Failure, Term } from './term.js';

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

/** Reads the date phrase at the start of the tokens; `null` when there is none. */
export function readPhrase(cursor: Cursor): DatePhrase | CountedPhrase | Failure | null {
  const start = cursor.at;
  skipLabels(cursor);
  const hedgeBefore = acceptHedge(cursor);
  const countStart = cursor.at;
  const counted = readCount(cursor);
  if (counted !== null) {
    return { type: 'count', phrase: counted, end: cursor.at };
  }
  cursor.at = countStart;
  const from = cursor.at;
  const asides: (readonly [number, number])[] = [];
  const label = cursor.peek(-1).text;
  let lead = acceptLead(cursor);
  if (from > start && doneLabels.has(label) && (lead === null || lead === 'in')) {
    asides.push([from - 1, from]); // "completed June 2023" says that it is done, "complete by June 2023" does not
  }
  const hedgeBehind = acceptHedge(cursor);
  acceptTimeOfDay(cursor, asides);
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
  const isAny = lead === 'between' || lead === 'any';
  const periodSpan = cursor.spanFrom(periodFrom);
  const leadRelation: Relation | null = lead === 'between' ? 'in' : lead === '..' ? 'until' : lead;
  const suffix = acceptSuffix(cursor, leadRelation, asides);
  const relation =
    suffix.relation ?? (term.type === 'range' && isAny && lead === 'between' ? 'in' : (leadRelation ?? 'on'));
  return {
    type: 'phrase',
    relation: term.type === 'range' && relation === 'from' && suffix.relation === null ? 'in' : relation,
    term,
    hedged: hedgeBefore ?? hedgeBehind ?? suffix.hedged,
    span: cursor.spanFrom(hasLead ? from : periodFrom),
    periodSpan,
    end: cursor.at,
    asides,
  };
}

const secondLeads = new Set(['before', 'prior', 'by', 'no', 'on', 'in']);

type FoundLead = Relation | 'between' | '..';

/** Moves past the longest lead at the cursor. */
function acceptLead(cursor: Cursor, only?: ReadonlySet<string>): FoundLead | null {
  const from = cursor.at;
  if (only !== undefined && !only.has(cursor.peek().text)) {
    return null;
  }
  if (cursor.accept('between')) {
    return 'between';
  }
  if (cursor.peek().text === '..') {
    cursor.at++;
    cursor.accept('/');
    return '..';
  }
  let node: LeadTree | undefined = leadTree;
  let relation: Relation | null = null;
  let end = from;
  for (let ahead = 0; node !== undefined; ahead++) {
    node = node.next.get(cursor.peek(ahead).text);
    if (node !== undefined && node.relation !== null) {
      relation = node.relation;
      end = from + ahead + 1;
    }
  }
  // "Start of April" is a day, and not something that starts.
  if (cursor.tokens[end]?.text === 'of' && relation === 'from') {
    return null;
  }
  cursor.at = end;
  if (relation !== null && (cursor.peek().text === ':' || (cursor.peek().text === '-' && !cursor.peek().glued))) {
    cursor.at++;
  }
  return relation;
}

/** Where the words start that bind the period at token `at` ("no later than"); `null` when none stand before it. */
export function leadStart(cursor: Cursor, at: number): number | null {
  for (let words = Math.min(4, at); words > 0; words--) {
    cursor.at = at - words;
    if (acceptLead(cursor) !== null && cursor.at === at) {
      return cursor.tokens[at - words]?.start ?? null;
    }
  }
  return null;
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

function acceptHedge(cursor: Cursor): Hedge | null {
  const hedge = hedgeWords.get(cursor.word());
  if (hedge === undefined) {
    return null;
  }
  cursor.at++;
  cursor.accept('.');
  cursor.accept('to');
  cursor.accept('be');
  return hedge;
}

const dateWords = new Set([...monthWords.keys(), ...seasonWords.keys(), ...weekdayWords.keys(), 'q', 'fy', 'h']);
const doneLabels = new Set(['complete', 'completed', 'done', 'finished', 'achieved']);
const MOST_LABELS = 6;
const clearLabels = new Set(['timeline', 'timescale', 'timescales', 'timeframe']);

/** Moves past "Timeline:" and "to be completed" where a date follows; "in" and "by" are left for the lead. */
function skipLabels(cursor: Cursor): void {
  const from = cursor.at;
  let labels = cursor.acceptAll(['in', 'place']) ? 1 : 0;
  while (labels < MOST_LABELS && labelWords.has(cursor.word()) && !(labels === 0 && startsLead(cursor))) {
    cursor.at++;
    labels++;
    cursor.acceptAll(['in', 'place']);
    if (startsLead(cursor)) {
      break;
    }
  }
  if (labels > 0 && (cursor.accept(':') || cursor.accept('-'))) {
    return;
  }
  const dateFollows =
    startsLead(cursor) ||
    hedgeWords.has(cursor.word()) ||
    startsDate(cursor) ||
    clearLabels.has(cursor.tokens[from]?.text ?? '');
  if (labels > 0 && !dateFollows) {
    cursor.at = from;
  }
}

function startsDate(cursor: Cursor): boolean {
  const token = cursor.peek();
  return token.kind === 'number' || token.kind === 'ordinal' || dateWords.has(token.text);
}

function startsLead(cursor: Cursor): boolean {
  return leadTree.next.has(cursor.word()) || cursor.word() === 'between';
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
    ['/ ..', 'from'],
    ['..', 'from'],
    ['~', 'about'],
    ['?', 'unconfirmed'],
    ['tbc', 'unconfirmed'],
    ['to be confirmed', 'unconfirmed'],
    ['inclusive', 'nothing'],
  ] as const
).map(([words, meaning]) => [words.split(' '), meaning] as const);

/** Reads what binds behind the period: "onwards", "at the latest", "at the earliest", a time of day. */
function acceptSuffix(cursor: Cursor, lead: Relation | null, asides: (readonly [number, number])[]): Suffix {
  acceptTimeOfDay(cursor, asides);
  const from = cursor.at;
  cursor.accept(',');
  for (const [words, meaning] of suffixes) {
    if (!cursor.acceptAll(words)) {
      continue;
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
  return { relation: null, hedged: null };
}

const namedTimes: readonly (readonly string[])[] = [
  'close of play',
  'close of business',
  'end of play',
  'end of the day',
  'end of day',
  'midday',
  'midnight',
  'noon',
  'cop',
  'cob',
  'the evening',
  'the morning',
].map((words) => words.split(' '));

/** A time of day before or behind a date; days are the smallest unit here, so it becomes a remark. */
function acceptTimeOfDay(cursor: Cursor, asides: (readonly [number, number])[]): void {
  const from = cursor.at;
  cursor.accept(',');
  cursor.accept('at');
  cursor.accept('by');
  const timeFrom = cursor.at;
  const isTwelve =
    cursor.peek().text === '12' &&
    (cursor.word(1) === 'noon' || cursor.word(1) === 'midnight' || cursor.word(1) === 'midday');
  if (isTwelve) {
    cursor.at += 2;
  } else if (!namedTimes.some((words) => cursor.acceptAll(words)) && !acceptClock(cursor)) {
    cursor.at = from;
    return;
  }
  asides.push([timeFrom, cursor.at]);
  const behind = cursor.at;
  cursor.accept(',');
  if (!cursor.accept('on') && !cursor.accept('of') && cursor.at > behind && !startsDate(cursor)) {
    cursor.at = behind;
  }
}

function acceptClock(cursor: Cursor): boolean {
  const from = cursor.at;
  if (cursor.peek().kind !== 'number' || cursor.peek().text.length > 2) {
    return false;
  }
  cursor.at++;
  const hasMinutes =
    [':', '.'].includes(cursor.peek().text) && cursor.peek(1).text.length === 2 && cursor.peek(1).kind === 'number';
  const colon = cursor.peek().text === ':';
  if (hasMinutes) {
    cursor.at += 2;
  }
  const half = cursor.word();
  if (half === 'am' || half === 'pm') {
    cursor.at++;
    return true;
  }
  if (hasMinutes && colon) {
    return true;
  }
  cursor.at = from;
  return false;
}
