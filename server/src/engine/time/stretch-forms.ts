import type { Cursor } from './cursor.js';
import { durationAt } from './duration-words.js';
import type { Duration } from './duration.js';
import type { PeriodForm } from './form.js';
import { numberWord, numberWords } from './number-words.js';
import type { Failure, StretchTerm, Term } from './term.js';

/** Ways of naming a period by its length and by the period with which it begins or ends. */
export const stretchForms: readonly PeriodForm[] = [
  {
    name: 'so many weeks or months at the start or end of a period',
    example: 'the first six months of 2024',
    says: 'any day from 1 January to 30 June 2024',
    starts: ['first', 'last', 'final', 'opening'],
    read: insideStretch,
  },
  {
    name: 'a period by its length and its end',
    example: 'the quarter ending 31 December 2023',
    says: 'any day from 1 October to 31 December 2023',
    starts: ['#', ...numberWords, 'a', 'quarter', 'year', 'month', 'half', 'fortnight', 'financial', 'calendar'],
    read: (cursor) => stretch(cursor, 'to', endJoints),
  },
  {
    name: 'a period by its start and its length',
    example: 'for six months from 1 October 2023',
    says: 'any day from 1 October 2023 to 31 March 2024',
    starts: ['#', ...numberWords, 'a', 'period', 'fortnight'],
    read: (cursor) => stretch(cursor, 'from', followsLength(cursor) ? [...startJoints, 'from'] : startJoints),
  },
];

const endJoints: readonly string[] = ['to', 'ending', 'ended', 'until'];
const startJoints: readonly string[] = ['starting', 'beginning', 'commencing'];
const smallWords = new Set(['on', 'in', 'from', 'at']);
const lastingNouns = new Set(['period', 'programme', 'contract', 'project', 'pilot', 'scheme', 'extension', 'term']);
const MOST_WORDS = 6;

/** Lengths that people leave the number out of. */
const singleLengths: readonly (readonly [readonly string[], Duration])[] = (
  [
    ['half - year', 'months', 6],
    ['half year', 'months', 6],
    ['financial year', 'months', 12],
    ['calendar year', 'months', 12],
    ['quarter', 'months', 3],
    ['month', 'months', 1],
    ['year', 'months', 12],
  ] as const
).map(([words, unit, count]) => [words.split(' '), { unit, min: count, max: count }] as const);

/** "first six months of 2025", "last two weeks of June". */
function insideStretch(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const side = cursor.word() === 'first' || cursor.word() === 'opening' ? 'from' : 'to';
  cursor.at++;
  const duration = lengthAt(cursor);
  if (duration === null || !(cursor.accept('of') || cursor.accept('in'))) {
    return null;
  }
  return stretchTerm(cursor, from, { side, inside: true, duration });
}

/** "quarter ending 30 June 2024", "12 months to March 2025", "three weeks commencing 7 October 2024". */
function stretch(cursor: Cursor, side: 'from' | 'to', joints: readonly string[]): Term | Failure | null {
  const from = cursor.at;
  const hasNumber = side === 'from' || singleLengths.every(([words]) => words[0] !== cursor.word());
  acceptPeriodOf(cursor);
  const duration = hasNumber ? lengthAt(cursor) : singleLengthAt(cursor);
  if (duration === null) {
    return null;
  }
  // "A 12-month contract from April 2024" lasts from then.
  const lasts = side === 'from' && cursor.acceptAny(lastingNouns) !== null;
  if (!joints.some((joint) => cursor.accept(joint)) && !(lasts && cursor.accept('from'))) {
    return null;
  }
  cursor.acceptAny(smallWords);
  return stretchTerm(cursor, from, { side, inside: false, duration });
}

function stretchTerm(
  cursor: Cursor,
  from: number,
  shape: Pick<StretchTerm, 'side' | 'inside' | 'duration'>,
): Term | Failure | null {
  const of = cursor.innerPeriod(shape.inside);
  return of === null || of.type === 'failure' ? of : { type: 'stretch', ...shape, of, span: cursor.spanFrom(from) };
}

/** "April 2024 for 18 months": the length behind "for" makes a stretch of the period in front of it. */
export function lengthBehind(cursor: Cursor): Duration | null {
  const before = cursor.at;
  if (cursor.accept('for')) {
    acceptPeriodOf(cursor);
    const duration = lengthAt(cursor);
    if (duration !== null && (cursor.atEnd || cursor.peek().kind === 'sign')) {
      return duration;
    }
  }
  cursor.at = before;
  return null;
}

/**
 * Whether a length and "from" start here that say how long something lasts: "for 12 months from April 2024", "the three
 * months from October". Without "for" or "the" they lead to a day: "6 months from 1 April".
 */
export function lastsFromDate(cursor: Cursor): boolean {
  const before = cursor.at;
  while (cursor.word() === 'for' || cursor.word() === 'over' || cursor.word() === 'during' || cursor.word() === 'the') {
    cursor.at++;
  }
  const joints = cursor.at > before || followsLength(cursor) ? [...startJoints, 'from'] : startJoints;
  cursor.accept('a');
  const term = stretch(cursor, 'from', joints);
  cursor.at = before;
  return term !== null;
}

/** "a period of 12 months" is 12 months. */
function acceptPeriodOf(cursor: Cursor): void {
  if (cursor.acceptAll(['a', 'period', 'of']) || cursor.acceptAll(['period', 'of'])) {
    return;
  }
  // "A 12-month period"; "a month" keeps its "a" for the number.
  if (cursor.word() === 'a' && (cursor.peek(1).kind === 'number' || numberWord(cursor.word(1)) !== undefined)) {
    cursor.at++;
  }
}

function followsLength(cursor: Cursor): boolean {
  return ['for', 'over', 'during', 'the'].includes(cursor.peek(-1).text);
}

/** A whole number of days, weeks or months at the cursor. */
function lengthAt(cursor: Cursor): Duration | null {
  // "12-month" is one unit with its number, and "12 - 18 months" two numbers.
  const isHyphened = cursor.peek(1).text === '-' && cursor.peek(2).kind === 'word';
  const words = Array.from({ length: MOST_WORDS }, (_, ahead) => cursor.peek(ahead).text).filter(
    (_, index) => !(isHyphened && index === 1),
  );
  const found = durationAt(words, 0);
  const isExact = found !== null && found.duration.min === found.duration.max && Number.isInteger(found.duration.min);
  if (!isExact || found.duration.unit === 'working-days' || found.duration.min < 1 || found.duration.min > MOST_UNITS) {
    return null;
  }
  cursor.at += found.next + (isHyphened ? 1 : 0);
  return found.duration;
}

const MOST_UNITS = 1200;

function singleLengthAt(cursor: Cursor): Duration | null {
  return singleLengths.find(([words]) => cursor.acceptAll(words))?.[1] ?? null;
}
