import type { Count } from './counted.js';
import type { Cursor } from './cursor.js';
import { durationAt } from './duration-words.js';
import type { Duration } from './duration.js';
import type { TextSpan } from './reading.js';
import type { Token } from './token.js';

/** A length of time with what it is counted from, as written. */
export interface CountPhrase {
  readonly count: Count;
  /** The tokens that name what it is counted from; `null` when the phrase does not say ("within two years"). */
  readonly anchor: readonly Token[] | null;
  /** It is counted from the document's own date ("over the next six months", "from the date of this letter"). */
  readonly fromDocument: boolean;
  /** A length of time and nothing else: not a date at all. */
  readonly bare: boolean;
  readonly span: TextSpan;
}

type Bound = Count['bound'];

const boundWords: readonly (readonly [readonly string[], Bound])[] = (
  [
    ['no later than', 'by'],
    ['not later than', 'by'],
    ['not more than', 'by'],
    ['no more than', 'by'],
    ['at the latest', 'by'],
    ['up to', 'by'],
    ['in no more than', 'by'],
    ['within a maximum of', 'by'],
    ['within', 'by'],
    ['inside', 'by'],
    ['in under', 'by'],
    ['by', 'by'],
    ['in', 'by'],
    ['over', 'by'],
    ['for', 'by'],
    ['during', 'by'],
    ['at least', 'not-before'],
    ['no sooner than', 'not-before'],
    ['no earlier than', 'not-before'],
    ['not earlier than', 'not-before'],
    ['not less than', 'not-before'],
    ['not before', 'not-before'],
    ['a minimum of', 'not-before'],
  ] as const
).map(([words, bound]) => [words.split(' '), bound] as const);

const afterWords = split('after', 'from', 'following', 'since', 'post', 'on from', 'later than', 'past');
const beforeWords = split('before', 'prior to', 'ahead of', 'in advance of', 'preceding');
const nextWords = split('the next', 'the coming', 'the following', 'next', 'coming');
/** "For 26 weeks" says how long something takes, and not by when it ends. */
const lastingWords = new Set(['for', 'over', 'during']);
const unitNouns = new Set(
  'day days week weeks fortnight fortnights month months quarter quarters year years'.split(' '),
);
const frameNouns = new Set(['timeframe', 'time', 'window', 'period', 'timescale', 'timeline', 'deadline', 'limit']);
/** "26 weeks of support" and "a two-year programme" say how long something takes. */
const lengthNouns = new Set([
  'of',
  'programme',
  'program',
  'project',
  'scheme',
  'contract',
  'pilot',
  'course',
  'support',
]);
const documentAnchors = new Set([
  'now',
  'today',
  'this letter',
  'the letter',
  'this document',
  'the document',
  'this guidance',
  'this checklist',
  'the date of this letter',
  'the date of this document',
  'date of this letter',
  'date of letter',
  'receipt of this letter',
  'publication of this letter',
  'publication of this document',
  'publication of this guidance',
  'publication of this checklist',
]);
const boundaries = new Set([',', ';', ':', '|']);

/** Reads "within 13 weeks of X", "by 10 working days from X", "within two years", "three months"; `null` otherwise. */
export function readCount(cursor: Cursor): CountPhrase | null {
  const from = cursor.at;
  if (!cursor.tokens.some((token) => unitNouns.has(token.text))) {
    return null;
  }
  const bound = boundAt(cursor);
  const isNext = acceptNext(cursor);
  const first = cursor.tokens[from]?.text;
  const found = durationWords(cursor, isNext && (first === 'over' || first === 'within'));
  if (found === null || !(found.duration.max <= MOST_UNITS)) {
    cursor.at = from;
    return null;
  }
  cursor.at = found.next;
  const result = behindDuration(cursor, from, bound, isNext, found.duration);
  if (result === null) {
    cursor.at = from;
  }
  return result;
}

function behindDuration(
  cursor: Cursor,
  from: number,
  bound: Bound | null,
  isNext: boolean,
  duration: Duration,
): CountPhrase | null {
  cursor.accept("'");
  const hasFrame = frameNouns.has(cursor.word());
  if (hasFrame) {
    cursor.at++;
    cursor.accept('frame');
    cursor.accept('scale');
  }
  const ended = cursor.atEnd || boundaries.has(cursor.peek().text);
  const lasting = lastingWords.has(cursor.tokens[from]?.text ?? '');
  if (ended && (hasFrame || isNext || (bound === 'by' && !lasting))) {
    const whole = isNext && cursor.tokens[from]?.text !== 'within';
    const count: Count = { duration, direction: 'after', bound: 'by', whole };
    return { count, anchor: null, fromDocument: isNext, bare: false, span: cursor.spanFrom(from) };
  }
  if (ended) {
    const count: Count = { duration, direction: 'after', bound: bound ?? 'on', whole: false };
    return { count, anchor: null, fromDocument: false, bare: true, span: cursor.spanFrom(from) };
  }
  if (bound === null && lengthNouns.has(cursor.word())) {
    const count: Count = { duration, direction: 'after', bound: 'on', whole: false };
    return { count, anchor: null, fromDocument: false, bare: true, span: cursor.spanFrom(from) };
  }
  const direction = directionAt(cursor, bound === 'by' && !lasting);
  if (direction === null) {
    return null;
  }
  const anchor: Token[] = [];
  cursor.accept('-');
  while (!cursor.atEnd && !boundaries.has(cursor.peek().text)) {
    anchor.push(cursor.peek());
    cursor.at++;
  }
  if (anchor.length === 0) {
    return null;
  }
  const before = direction === 'before';
  const within = before && bound === 'by' && cursor.tokens[from]?.text === 'within';
  const counted: Count = {
    duration,
    direction,
    // "At least two weeks before" is a last day, where "at least two weeks after" is a first one.
    bound: before ? (bound === null ? 'on' : 'by') : (bound ?? 'on'),
    whole: within,
  };
  const fromDocument = documentAnchors.has(anchor.map((token) => token.text).join(' '));
  return {
    count: counted,
    anchor: fromDocument ? null : anchor,
    fromDocument,
    bare: false,
    span: cursor.spanFrom(from),
  };
}

function boundAt(cursor: Cursor): Bound | null {
  for (const [phrase, bound] of boundWords) {
    if (cursor.acceptAll(phrase)) {
      return bound;
    }
  }
  return null;
}

function acceptNext(cursor: Cursor): boolean {
  if (nextWords.some((words) => cursor.acceptAll(words))) {
    return true;
  }
  // "within a two-year period" and "in the two weeks after": the article says nothing.
  if (cursor.word() === 'the' || (cursor.word() === 'a' && durationAt([cursor.word(1), 'days'], 0) !== null)) {
    cursor.at++;
  }
  return false;
}

const MOST_WORDS = 9;

/** A hundred years in days: anything longer is a slip of the keyboard. */
const MOST_UNITS = 36_525;

/** The duration at the cursor, also with hyphens ("two-year") and without a number behind "the next" ("the next year"). */
function durationWords(cursor: Cursor, isNext: boolean): { duration: Duration; next: number } | null {
  const words: string[] = [];
  const places: number[] = [];
  for (let ahead = 0; words.length < MOST_WORDS && cursor.peek(ahead).kind !== 'end'; ahead++) {
    const { text } = cursor.peek(ahead);
    const between =
      text === '-' &&
      words.length > 0 &&
      durationAt(['1', cursor.peek(ahead + 1).text, cursor.peek(ahead + 2).text], 0) !== null;
    if (!between) {
      words.push(text);
      places.push(cursor.at + ahead);
    }
  }
  const found = durationAt(words, 0);
  if (found !== null) {
    return { duration: found.duration, next: (places[found.next - 1] ?? cursor.at) + 1 };
  }
  const single = isNext && !(words[0] ?? '').endsWith('s') ? durationAt(['1', ...words], 0) : null;
  const named = single !== null && single.next === 2 && words[0] !== 'week';
  return named ? { duration: single.duration, next: cursor.at + 1 } : null;
}

function directionAt(cursor: Cursor, ofAllowed: boolean): 'after' | 'before' | null {
  if (beforeWords.some((words) => cursor.acceptAll(words))) {
    return 'before';
  }
  const found = afterWords.some((words) => cursor.acceptAll(words)) || (ofAllowed && cursor.accept('of'));
  return found ? 'after' : null;
}

function split(...phrases: readonly string[]): readonly (readonly string[])[] {
  return phrases.map((phrase) => phrase.split(' '));
}
