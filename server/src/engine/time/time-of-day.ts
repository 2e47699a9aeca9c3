import type { Cursor } from './cursor.js';

const namedTimes: readonly (readonly string[])[] = [
  'close of play',
  'close of business',
  'end of play',
  'end of business',
  'end of the working day',
  'end of the day',
  'end of day',
  'start of business',
  'first thing',
  'lunchtime',
  'midday',
  'midnight',
  'noon',
  'cop',
  'cob',
  'eod',
  'evening',
  'afternoon',
  'morning',
].map((words) => words.split(' '));

const twelves = new Set(['noon', 'midnight', 'midday']);
const hourWords = new Set(['hrs', 'hours', 'hr', 'h', "o'clock"]);
const rangeSigns = new Set(['-', 'to', 'until', 'and']);
const zones = new Set(['gmt', 'bst']);

/**
 * Moves past a time of day before or behind a date ("by 5pm on", ", 17:00 hrs", "close of play"), with the "at", "by" and
 * "on" around it, and returns the numbers of its tokens; `null`, with the cursor where it was, when there is none. Days are
 * the smallest unit here, so a time is only ever a remark.
 */
export function acceptTime(cursor: Cursor): readonly [from: number, to: number] | null {
  const before = cursor.at;
  cursor.accept(',');
  if (cursor.accept('at')) {
    cursor.accept('around');
  }
  cursor.accept('by');
  const from = cursor.at;
  if (!acceptNamed(cursor) && !acceptClocks(cursor)) {
    cursor.at = before;
    return null;
  }
  cursor.acceptAny(zones);
  return [from, cursor.at];
}

function acceptNamed(cursor: Cursor): boolean {
  const from = cursor.at;
  cursor.accept('the');
  if (cursor.peek().text === '12' && twelves.has(cursor.word(1))) {
    cursor.at += 2;
    return true;
  }
  if (namedTimes.some((words) => cursor.acceptAll(words))) {
    return true;
  }
  // "By close on 28 June": "close of June" is a day.
  if (cursor.word() === 'close' && cursor.word(1) === 'on') {
    cursor.at++;
    return true;
  }
  cursor.at = from;
  return false;
}

/** "5pm", and "10am-12pm". */
function acceptClocks(cursor: Cursor): boolean {
  if (!acceptClock(cursor)) {
    return false;
  }
  const behind = cursor.at;
  if (cursor.acceptAny(rangeSigns) === null || !acceptClock(cursor)) {
    cursor.at = behind;
  }
  return true;
}

function acceptClock(cursor: Cursor): boolean {
  const from = cursor.at;
  const hour = cursor.peek();
  if (hour.kind !== 'number') {
    return false;
  }
  if (hour.text.length === 4) {
    return acceptFourDigits(cursor);
  }
  if (hour.text.length > 2) {
    return false;
  }
  cursor.at++;
  const sign = cursor.peek().text;
  const hasMinutes = [':', '.'].includes(sign) && cursor.peek(1).text.length === 2 && cursor.peek(1).kind === 'number';
  if (hasMinutes) {
    cursor.at += 2;
  }
  if (acceptHalfDay(cursor) || (hasMinutes && (cursor.acceptAny(hourWords) !== null || sign === ':'))) {
    return true;
  }
  if (cursor.word() === "o'clock") {
    cursor.at++;
    return true;
  }
  cursor.at = from;
  return false;
}

/** "am", "pm", "p.m.", "noon". */
function acceptHalfDay(cursor: Cursor): boolean {
  if (cursor.accept('am') || cursor.accept('pm') || cursor.accept('noon')) {
    return true;
  }
  const isDotted = ['a', 'p'].includes(cursor.word()) && cursor.peek(1).text === '.' && cursor.word(2) === 'm';
  if (isDotted) {
    cursor.at += 3;
    cursor.accept('.');
  }
  return isDotted;
}

/** "1700 hrs", and "1700 on Friday": without "hours" the four figures must not be a year. */
function acceptFourDigits(cursor: Cursor): boolean {
  const { value, text } = cursor.peek();
  const next = cursor.word(1);
  const isTime = value < 2400 && value % 100 < 60;
  const isYear = value >= 1900 && value < 2100 && !text.startsWith('0');
  if (!isTime || !(hourWords.has(next) || (next === 'on' && !isYear))) {
    return false;
  }
  cursor.at += hourWords.has(next) ? 2 : 1;
  return true;
}
