import type { Cursor } from './cursor.js';
import { formatFinancialYear } from './day-words.js';
import type { TextSpan } from './reading.js';
import { type Failure, failure } from './term.js';
import { monthWords } from './date-vocabulary.js';
import type { Token } from './token.js';

/** A year as printed: one year, or two that make a financial year (`year` is the first of them). */
export interface PrintedYear {
  readonly type: 'year';
  readonly year: number;
  readonly kind: 'single' | 'financial';
  /** Only two digits are printed. */
  readonly short: boolean;
}

/** The earliest and the latest year that a phrase may print in full. */
export const FIRST_READABLE_YEAR = 1000;
export const LAST_READABLE_YEAR = 9999;

/** Whether the token is a year of four digits. */
export function isFullYear(token: Token): boolean {
  return token.kind === 'number' && token.text.length === 4 && token.value >= FIRST_READABLE_YEAR;
}

/** Whether the token is a number of two digits. */
export function isShortYear(token: Token): boolean {
  return token.kind === 'number' && token.text.length === 2;
}

/** The year that two printed digits stand for. Plans are written for this century. */
export function centuryYear(twoDigits: number): number {
  return 2000 + twoDigits;
}

/**
 * Reads the year behind a month, a season, a quarter or a day: "2024", ", 2024", "2023/24", "23/24", "'24", "FY 2023/24",
 * and "24" where `short` allows it. `null` when none is printed.
 */
export function yearAfter(cursor: Cursor, options: { readonly short: boolean }): PrintedYear | Failure | null {
  const before = cursor.at;
  if (cursor.accept(',') && !isFullYear(cursor.peek())) {
    cursor.at = before;
    return null;
  }
  if ((cursor.word() === 'of' || cursor.word() === 'in') && isYearLike(cursor.peek(1))) {
    cursor.at++;
  }
  const pair = yearPair(cursor);
  if (pair !== null) {
    return pair;
  }
  const token = cursor.peek();
  if (isFullYear(token)) {
    cursor.at++;
    return { type: 'year', year: token.value, kind: 'single', short: false };
  }
  if (token.text === "'" && isShortYear(cursor.peek(1))) {
    const year = centuryYear(cursor.peek(1).value);
    cursor.at += 2;
    return { type: 'year', year, kind: 'single', short: true };
  }
  if (options.short && isShortYear(token) && !monthWords.has(cursor.word(1))) {
    cursor.at++;
    return { type: 'year', year: centuryYear(token.value), kind: 'single', short: true };
  }
  cursor.at = before;
  return null;
}

/**
 * Reads two years that make a financial year: "2023/24", "2023-24", "2023/2024", "23/24", with or without "FY" or
 * "financial year" in front. A pair that does not follow on ("2023/25") is a failure; `null` when there is no pair.
 */
export function yearPair(cursor: Cursor): PrintedYear | Failure | null {
  const before = cursor.at;
  const named = financialWord(cursor);
  const from = cursor.at;
  const first = cursor.peek();
  const joint = cursor.peek(1);
  const second = cursor.peek(2);
  const isJoint = joint.text === '/' || (joint.text === '-' && (joint.glued === second.glued || named));
  const paired =
    (isFullYear(first) || isShortYear(first)) &&
    isJoint &&
    (isShortYear(second) || (isFullYear(first) && isFullYear(second))) &&
    !monthWords.has(cursor.word(3));
  if (!paired) {
    cursor.at = before;
    return named ? financialYearBySingle(cursor, before, first) : null;
  }
  const year = isFullYear(first) ? first.value : centuryYear(first.value);
  const followsOn = second.value % 100 === (year + 1) % 100 && (!isFullYear(second) || second.value === year + 1);
  if (!followsOn) {
    if (joint.text === '-' && !named) {
      cursor.at = before;
      return null;
    }
    cursor.at += 3;
    return brokenPair(cursor.spanFrom(from), year, second);
  }
  cursor.at += 3;
  skipFinancialNoun(cursor);
  return { type: 'year', year, kind: 'financial', short: !isFullYear(first) };
}

function isYearLike(token: Token): boolean {
  return isFullYear(token) || isShortYear(token) || token.text === 'fy' || token.text === 'the';
}

/** Moves past "FY", "financial year", "fiscal year", each with an optional "the" in front. */
function financialWord(cursor: Cursor): boolean {
  const skip = cursor.word() === 'the' ? 1 : 0;
  if (cursor.word(skip) === 'fy') {
    cursor.at += skip + 1;
    return true;
  }
  const word = cursor.word(skip);
  if ((word === 'financial' || word === 'fiscal') && cursor.word(skip + 1) === 'year') {
    cursor.at += skip + 2;
    return true;
  }
  return false;
}

function skipFinancialNoun(cursor: Cursor): void {
  if (cursor.word() === 'fy') {
    cursor.at++;
  } else if ((cursor.word() === 'financial' || cursor.word() === 'fiscal') && cursor.word(1) === 'year') {
    cursor.at += 2;
  }
}

/** "FY24" can be the year that ends in 2024 or the one that starts then. */
function financialYearBySingle(cursor: Cursor, before: number, token: Token): Failure | null {
  if (!isFullYear(token) && !isShortYear(token)) {
    return null;
  }
  while (cursor.peek() !== token) {
    cursor.at++;
  }
  cursor.at++;
  const year = isFullYear(token) ? token.value : centuryYear(token.value);
  const runTogether = isFullYear(token) && Math.floor(year / 100) + 1 === year % 100; // "FY2324"
  return failure(
    'broken-year',
    `A financial year runs over two calendar years, so "${token.text}" alone does not say which one is meant.`,
    cursor.spanFrom(before),
    runTogether
      ? [formatFinancialYear(centuryYear(Math.floor(year / 100)))]
      : [formatFinancialYear(year - 1), formatFinancialYear(year)],
  );
}

function brokenPair(span: TextSpan, year: number, second: Token): Failure {
  const replacements = [formatFinancialYear(year)];
  const end = isFullYear(second) ? second.value : centuryYear(second.value);
  if (end > year && end <= year + 30) {
    replacements.push(formatFinancialYear(end - 1), `${year} to ${end}`);
  }
  return failure(
    'broken-year',
    'A financial year is two years that follow each other, such as 2023/24.',
    span,
    replacements,
  );
}
