import { Cursor } from './cursor.js';
import { monthWords } from './date-vocabulary.js';
import { durationAt } from './duration-words.js';
import { extentOf } from './extent.js';
import type { Interval } from './interval.js';
import { formsByStart, periods } from './period-reader.js';
import type { ReadContext, Remark, TextSpan } from './reading.js';
import { resolveTerm } from './resolve-term.js';
import { yearSourceOf } from './year-source.js';
import type { Term } from './term.js';
import type { Token } from './token.js';

type Status = NonNullable<Remark['status']>;

const statusWords: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['complete', 'done'],
  ['completed', 'done'],
  ['done', 'done'],
  ['finished', 'done'],
  ['achieved', 'done'],
  ['delivered', 'done'],
  ['met', 'done'],
  ['closed', 'done'],
  ['ongoing', 'ongoing'],
  ['continuing', 'ongoing'],
  ['continues', 'ongoing'],
  ['continue', 'ongoing'],
  ['tbc', 'to-be-confirmed'],
  ['tba', 'to-be-confirmed'],
  ['provisional', 'to-be-confirmed'],
  ['unconfirmed', 'to-be-confirmed'],
  ['indicative', 'to-be-confirmed'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
  ['withdrawn', 'cancelled'],
  ['suspended', 'cancelled'],
  ['paused', 'cancelled'],
  ['underway', 'in-progress'],
  ['started', 'in-progress'],
]);

const negations = new Set(['not', 'incomplete', 'un', 'partly', 'partially', 'nearly', 'until', 'when', 'if', 'once']);
const changeStarts = new Set(
  'originally previously formerly revised amended extended moved brought changed rescheduled delayed postponed slipped was initially superseded new unchanged reaffirmed reconfirmed deferred'.split(
    ' ',
  ),
);
const changeVerbs = new Set(['set', 'agreed', 'planned', 'given', 'announced', 'due', 'promised', 'published']);
const conditionStarts = new Set(
  'subject if unless provided providing depending dependent pending where once when assuming conditional contingent until awaiting'.split(
    ' ',
  ),
);

/** Makes a remark of the tokens from `from` (included) to `to` (excluded), and says what kind of remark it is. */
export function remarkOf(text: string, tokens: readonly Token[], context: ReadContext): Remark | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) {
    return null;
  }
  const span: TextSpan = { start: first.start, end: last.end };
  const base = { text: text.slice(span.start, span.end), span };
  const words = tokens.map((token) => token.text);
  const interval = firstIntervalIn(text, tokens, context);
  const dated = interval === null ? {} : { interval };
  const firstSet = words[0] === 'first' && changeVerbs.has(words[1] ?? '');
  if (firstSet || changeStarts.has(words[0] ?? '')) {
    return { kind: 'change', ...base, ...dated };
  }
  if (conditionStarts.has(words[0] ?? '')) {
    return { kind: 'condition', ...base, ...dated };
  }
  const status = statusOf(words);
  if (status !== null) {
    return { kind: 'status', ...base, status, ...dated };
  }
  for (let at = 0; at < words.length; at++) {
    const found = durationAt(words, at);
    if (found !== null) {
      return { kind: 'duration', ...base, duration: found.duration, ...dated };
    }
  }
  return { kind: 'note', ...base, ...dated };
}

/** Whether a phrase only says how far something has come ("Completed", "in progress"), which is no date. */
export function isStatus(tokens: readonly Token[]): boolean {
  const words = tokens.map((token) => token.text);
  const status = tokens.length <= MOST_STATUS_WORDS ? statusOf(words) : null;
  return status !== null && status !== 'to-be-confirmed' && status !== 'ongoing';
}

const MOST_STATUS_WORDS = 3;

function statusOf(words: readonly string[]): Status | null {
  const phrase = words.join(' ');
  if (
    phrase.includes('to be confirmed') ||
    phrase.startsWith('to be agreed') ||
    phrase.startsWith('not yet confirmed')
  ) {
    return 'to-be-confirmed';
  }
  if (
    phrase.startsWith('in progress') ||
    phrase.startsWith('under way') ||
    phrase.startsWith('in train') ||
    phrase.startsWith('on track')
  ) {
    return 'in-progress';
  }
  if (phrase.startsWith('on hold')) {
    return 'cancelled';
  }
  if (phrase.startsWith('not started') || phrase.startsWith('not yet started')) {
    return 'not-started';
  }
  if (phrase.startsWith('on - going') || phrase.startsWith('on going')) {
    return 'ongoing';
  }
  if (words.some((word) => negations.has(word))) {
    return null;
  }
  if (/^(?:now |already )?(?:in place|live)(?: now)?$/.test(phrase)) {
    return 'done';
  }
  // "now complete", "action completed": the status is among the first words, and what follows explains it.
  for (const word of words.slice(0, 3)) {
    const status = statusWords.get(word);
    if (status !== undefined) {
      return status;
    }
  }
  return null;
}

/** A period found somewhere in a text. */
export interface FoundTerm {
  readonly term: Term;
  /** Tokens before the period, and behind it. */
  readonly from: number;
  readonly to: number;
}

const MOST_FOUND = 4;

/** The periods that the tokens name, wherever they stand, in order. Numbers that belong to no date are passed over. */
export function periodsIn(text: string, tokens: readonly Token[], context: ReadContext): readonly FoundTerm[] {
  const found: FoundTerm[] = [];
  const cursor = new Cursor(text, tokens, context, formsByStart);
  while (cursor.at < tokens.length && found.length < MOST_FOUND) {
    const from = cursor.at;
    const term = cursor.peek().kind === 'sign' ? null : periods(cursor);
    if (term !== null && term.type !== 'failure' && namesMonthOrYear(tokens, from, cursor.at)) {
      found.push({ term, from, to: cursor.at });
    } else {
      cursor.at = from + 1;
    }
  }
  return found;
}

/** "May" is also a verb, and "next" alone starts many phrases: a date in running text has a year or a day with a month. */
function namesMonthOrYear(tokens: readonly Token[], from: number, to: number): boolean {
  const part = tokens.slice(from, to);
  const hasFigures = part.some((token) => token.kind === 'number' || token.kind === 'ordinal');
  return hasFigures || part.some((token) => monthWords.has(token.text) && token.text !== 'may' && token.text !== 'mar');
}

function firstIntervalIn(text: string, tokens: readonly Token[], context: ReadContext): Interval | null {
  const [first] = periodsIn(text, tokens, context);
  if (first === undefined) {
    return null;
  }
  const resolved = resolveTerm(first.term, yearSourceOf(context, false));
  if (resolved.type === 'failure') {
    return null;
  }
  const { lo, hi } = extentOf(resolved.period);
  return { lo, hi };
}

/** The tokens at which a remark can start without brackets. */
const remarkSigns = new Set([',', ';', '-', ':', '|', '.', '/', '+', '*', '&', '–']);
const remarkWords = new Set(
  (
    'at the latest subject if where when unless provided providing depending dependent pending for in advance ahead as with once following to or inclusive ' +
    'then but although though latest via and using through under per of onwards so wherever whichever whenever unless until assuming complete completed done ' +
    'board trust meeting committee cabinet ongoing continuing tbc cancelled withdrawn suspended achieved delivered met by unchanged revised now extended deferred postponed delayed moved rescheduled slipped amended'
  ).split(' '),
);

/** Whether what stands behind a date can be a remark; with `words` false only a sign such as a comma can start it. */
export function canStartRemark(token: Token, words = true): boolean {
  return remarkSigns.has(token.text) || (words && remarkWords.has(token.text));
}

/** Takes the comma or dash off that joins a remark to the date. */
export function stripSigns(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  while (tokens[from] !== undefined && tokens[from]?.kind === 'sign') {
    from++;
  }
  return tokens.slice(from);
}
