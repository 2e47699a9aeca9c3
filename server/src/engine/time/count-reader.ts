import type { Count } from './counted.js';
import type { Cursor } from './cursor.js';
import { durationAt, shortUnits } from './duration-words.js';
import type { Duration } from './duration.js';
import { lastsFromDate } from './stretch-forms.js';
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
type BoundWords = readonly [words: readonly string[], after: Bound, before: 'last-day' | 'any-day'];

/**
 * The words in front of a length of time: what they say of a time after something, and of one before it. "At least two weeks
 * before" is a last day, where "at least two weeks after" is a first one; "less than two weeks before" is any day of them.
 */
const boundWords: readonly BoundWords[] = (
  [
    ['no later than', 'by', 'last-day'],
    ['not later than', 'by', 'last-day'],
    ['at the latest', 'by', 'last-day'],
    ['by', 'by', 'last-day'],
    ['not more than', 'by', 'any-day'],
    ['no more than', 'by', 'any-day'],
    ['up to', 'by', 'any-day'],
    ['in no more than', 'by', 'any-day'],
    ['within a maximum of', 'by', 'any-day'],
    ['within', 'by', 'any-day'],
    ['inside', 'by', 'any-day'],
    ['in under', 'by', 'any-day'],
    ['in', 'by', 'any-day'],
    ['over', 'by', 'any-day'],
    ['for', 'by', 'any-day'],
    ['during', 'by', 'any-day'],
    ['a maximum of', 'by', 'any-day'],
    ['maximum of', 'by', 'any-day'],
    ['maximum', 'by', 'any-day'],
    ['max', 'by', 'any-day'],
    ['at most', 'by', 'any-day'],
    ['less than', 'by', 'any-day'],
    ['fewer than', 'by', 'any-day'],
    ['under', 'by', 'any-day'],
    ['at least', 'not-before', 'last-day'],
    ['no sooner than', 'not-before', 'any-day'],
    ['no earlier than', 'not-before', 'any-day'],
    ['not earlier than', 'not-before', 'any-day'],
    ['not before', 'not-before', 'any-day'],
    ['not less than', 'not-before', 'last-day'],
    ['no less than', 'not-before', 'last-day'],
    ['no fewer than', 'not-before', 'last-day'],
    ['not fewer than', 'not-before', 'last-day'],
    ['more than', 'not-before', 'last-day'],
    ['a minimum of', 'not-before', 'last-day'],
    ['minimum of', 'not-before', 'last-day'],
    ['minimum', 'not-before', 'last-day'],
    ['min', 'not-before', 'last-day'],
    ['after', 'not-before', 'last-day'],
    ['between', 'on', 'last-day'],
  ] as const
).map(([words, after, before]) => [words.split(' '), after, before] as const);

const afterWords = split('after', 'from', 'following', 'since', 'post', 'on from', 'later than', 'past', 'into');
const beforeWords = split('before', 'pre', 'prior to', 'ahead of', 'in advance of', 'preceding');
const nextWords = split('the next', 'the coming', 'the following', 'next', 'coming');
const lastWords = split(
  'the last',
  'the past',
  'the previous',
  'the preceding',
  'last',
  'past',
  'previous',
  'preceding',
);
/** "For 26 weeks" says how long something takes, and not by when it ends. */
const lastingWords = new Set(['for', 'over', 'during']);
const unitNouns = new Set(
  'hour hours day days week weeks fortnight fortnights month months quarter quarters year years'.split(' '),
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
  'notice',
  'long',
]);
const roughly = split('approx', 'approximately', 'or so');
/** How a time that is counted from the document's own date is written. */
export const documentAnchor = 'the date of this document';

const documentAnchors = new Set([
  documentAnchor,
  'now',
  'today',
  'this letter',
  'the letter',
  'this document',
  'the document',
  'this guidance',
  'this checklist',
  'the date of this letter',
  'date of this letter',
  'date of letter',
  'receipt of this letter',
  'publication of this letter',
  'publication of this document',
  'publication of this guidance',
  'publication of this checklist',
  'date of publication of this letter',
  'issue of this letter',
  'the issue of this letter',
]);
const boundaries = new Set([',', ';', ':', '|']);

/** Reads "within 13 weeks of X", "by 10 working days from X", "within two years", "three months"; `null` otherwise. */
export function readCount(cursor: Cursor): CountPhrase | null {
  const from = cursor.at;
  if (!cursor.tokens.some((token) => unitNouns.has(token.text) || isShortUnit(token.text))) {
    return null;
  }
  if (lastsFromDate(cursor)) {
    return null; // it names a period
  }
  const bound = boundAt(cursor);
  const side = sideOfDocument(cursor);
  const first = cursor.tokens[from]?.text;
  const takesNoun =
    cursor.word(-1) === 'coming' ||
    cursor.word(-1) === 'past' ||
    (side === 'after' && (first === 'over' || first === 'within'));
  const found = durationWords(cursor, side !== null && takesNoun, first === 'between');
  const isWhole = found !== null && Number.isInteger(found.duration.min) && Number.isInteger(found.duration.max);
  if (!isWhole || found.duration.max > MOST_UNITS) {
    cursor.at = from;
    return null;
  }
  cursor.at = found.next;
  const result = behindDuration(cursor, from, bound, side, found.duration);
  if (result === null) {
    cursor.at = from;
  }
  return result;
}

function behindDuration(
  cursor: Cursor,
  from: number,
  words: BoundWords | null,
  side: Count['direction'] | null,
  duration: Duration,
): CountPhrase | null {
  // "Between two and four weeks" is a range of lengths, and binds nothing.
  const bound = words?.[1] === 'on' ? null : (words?.[1] ?? null);
  const isNext = side === 'after';
  cursor.accept("'");
  cursor.accept('.');
  if (roughly.some((after) => cursor.acceptAll(after))) {
    cursor.accept('.');
  }
  const hasFrame = frameNouns.has(cursor.word());
  if (hasFrame) {
    cursor.at++;
    cursor.accept('frame');
    cursor.accept('scale');
  }
  const ended = cursor.atEnd || boundaries.has(cursor.peek().text);
  const lasting = lastingWords.has(cursor.tokens[from]?.text ?? '');
  if (side === 'before') {
    const count: Count = { duration, direction: 'before', bound: 'by', whole: true };
    return ended ? { count, anchor: null, fromDocument: true, bare: false, span: cursor.spanFrom(from) } : null;
  }
  if (ended && ((hasFrame && !lasting) || isNext || (bound === 'by' && !lasting))) {
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
  const counted: Count = {
    duration,
    direction,
    bound: before ? (bound === null ? 'on' : 'by') : (bound ?? 'on'),
    whole: before && words?.[2] === 'any-day',
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

function boundAt(cursor: Cursor): BoundWords | null {
  for (const bound of boundWords) {
    if (cursor.acceptAll(bound[0])) {
      return bound;
    }
  }
  return null;
}

/** Whether the time lies behind the document's date ("the next six months") or before it ("the last six months"). */
function sideOfDocument(cursor: Cursor): Count['direction'] | null {
  if (nextWords.some((words) => cursor.acceptAll(words))) {
    return 'after';
  }
  if (lastWords.some((words) => cursor.acceptAll(words))) {
    return 'before';
  }
  // "within a two-year period" and "in the two weeks after": the article says nothing.
  if (cursor.word() === 'the' || (cursor.word() === 'a' && durationAt([cursor.peek(1).text, 'days'], 0) !== null)) {
    cursor.at++;
  }
  return null;
}

const MOST_WORDS = 9;

/** A hundred years in days: anything longer is a slip of the keyboard. */
const MOST_UNITS = 36_525;

/** The duration at the cursor, also with hyphens ("two-year") and without a number behind "the next" ("the next year"). */
function durationWords(
  cursor: Cursor,
  takesNoun: boolean,
  isBetween: boolean,
): { duration: Duration; next: number } | null {
  const words: string[] = [];
  const places: number[] = [];
  for (let ahead = 0; words.length < MOST_WORDS && cursor.peek(ahead).kind !== 'end'; ahead++) {
    const written = cursor.peek(ahead).text;
    const text = isBetween && written === 'and' ? 'to' : written;
    if (isWorkingDaysInShort(cursor, ahead)) {
      words.push('working', 'days');
      places.push(cursor.at + ahead, cursor.at + ahead + 2);
      ahead += 2;
      continue;
    }
    const between =
      text === '-' &&
      words.length > 0 &&
      durationAt(['1', cursor.peek(ahead + 1).text, cursor.peek(ahead + 2).text], 0) !== null;
    if (!between) {
      const full = isShortUnit(text) ? (shortUnits.get(text) ?? text).split(' ') : [text];
      words.push(...full);
      places.push(...full.map(() => cursor.at + ahead));
    }
  }
  const found = durationAt(words, 0);
  if (found !== null) {
    return { duration: found.duration, next: (places[found.next - 1] ?? cursor.at) + 1 };
  }
  const single = takesNoun && !(words[0] ?? '').endsWith('s') ? durationAt(['1', ...words], 0) : null;
  // "The day after launch" is one day after it; "the week after" is any day of that week.
  const isDay =
    words[0] === 'day' && cursor.word(-1) === 'the' && /^(?:after|before|following|prior)$/.test(words[1] ?? '');
  if (isDay) {
    return { duration: { unit: 'days', min: 1, max: 1 }, next: cursor.at + 1 };
  }
  const named = single !== null && single.next === 2 && words[0] !== 'week' && words[0] !== 'the';
  return named ? { duration: single.duration, next: cursor.at + 1 } : null;
}

/** "10 w/days", "10 w/d". */
function isWorkingDaysInShort(cursor: Cursor, ahead: number): boolean {
  const days = cursor.word(ahead + 2);
  return cursor.word(ahead) === 'w' && cursor.peek(ahead + 1).text === '/' && /^d(?:ays?)?$/.test(days);
}

/** "12 wks" and "2 yrs" are read in a phrase; single letters are not. */
function isShortUnit(word: string): boolean {
  return word.length > 1 && shortUnits.has(word);
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
