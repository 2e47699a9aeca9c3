import type { Cursor } from './cursor.js';
import { civil, type Day, financialYearOf } from './day.js';
import { formatFinancialYear } from './day-words.js';
import type { TextSpan } from './reading.js';
import { type Failure, failure, type YearOrigin } from './term.js';
import { monthWords } from './date-vocabulary.js';
import type { Token } from './token.js';

/** A year as printed: one year, or two that make a financial year (`year` is the first of them). */
export interface PrintedYear {
  readonly type: 'year';
  readonly year: number;
  readonly kind: 'single' | 'financial';
  readonly origin: YearOrigin;
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

/** Ways of writing years that only some periods take. */
export interface YearStyle {
  /** "24" for 2024. */
  readonly short?: boolean;
  /** "2024 to 2025" for the financial year, as GOV.UK writes it. */
  readonly spelled?: boolean;
}

/**
 * Reads the year behind a month, a season, a quarter or a day: "2024", ", 2024", "2023/24", "23/24", "'24", "FY 2023/24",
 * "next year", "of this financial year", and what `style` allows. `null` when none is there.
 */
export function yearAfter(cursor: Cursor, style: YearStyle): PrintedYear | Failure | null {
  const before = cursor.at;
  const relative = relativeYear(cursor);
  if (relative !== null) {
    return relative;
  }
  if (cursor.accept(',') && !isFullYear(cursor.peek())) {
    cursor.at = before;
    return null;
  }
  if ((cursor.word() === 'of' || cursor.word() === 'in') && isYearLike(cursor.peek(1))) {
    cursor.at++;
  }
  const pair = yearPair(cursor, style);
  if (pair !== null) {
    return pair;
  }
  const token = cursor.peek();
  if (isFullYear(token)) {
    cursor.at++;
    return { type: 'year', year: token.value, kind: 'single', origin: 'printed' };
  }
  if (token.text === "'" && isShortYear(cursor.peek(1))) {
    const year = centuryYear(cursor.peek(1).value);
    cursor.at += 2;
    return { type: 'year', year, kind: 'single', origin: 'two-digits' };
  }
  if (style.short === true && isShortYear(token) && !monthWords.has(cursor.word(1))) {
    cursor.at++;
    return { type: 'year', year: centuryYear(token.value), kind: 'single', origin: 'two-digits' };
  }
  cursor.at = before;
  return null;
}

/**
 * Reads two years that make a financial year: "2023/24", "2023-24", "2023/2024", "23/24", with or without "FY" or
 * "financial year" in front. With either of them, or where `style` allows it, also "2023 to 2024". A pair that does not
 * follow on ("2023/25") is a failure; `null` when there is no pair.
 */
export function yearPair(cursor: Cursor, style: YearStyle = {}): PrintedYear | Failure | null {
  const before = cursor.at;
  const named = financialWord(cursor);
  const from = cursor.at;
  const first = cursor.peek();
  const joint = cursor.peek(1);
  const second = cursor.peek(2);
  const isSpelled = named || style.spelled === true || financialNouns.has(cursor.word(3));
  if (isSpelled && joint.text === 'to' && isFullYear(first) && isFullYear(second) && second.value === first.value + 1) {
    cursor.at += 3;
    skipFinancialNoun(cursor);
    return { type: 'year', year: first.value, kind: 'financial', origin: 'printed' };
  }
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
  return { type: 'year', year, kind: 'financial', origin: isFullYear(first) ? 'printed' : 'two-digits' };
}

const relativeSteps: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['following', 1],
  ['last', -1],
  ['previous', -1],
]);

/** "next year", "of this year", "of the financial year": counted from the document's own date. */
function relativeYear(cursor: Cursor): PrintedYear | Failure | null {
  const before = cursor.at;
  cursor.accept('of');
  const from = cursor.at;
  const hasArticle = cursor.accept('the');
  const step = relativeSteps.get(cursor.word());
  if (step !== undefined) {
    cursor.at++;
  }
  const isFinancial = financialNouns.has(cursor.word()) && cursor.word(1) === 'year';
  const isCalendar = cursor.word() === 'calendar' && cursor.word(1) === 'year';
  const isNamed = isFinancial || isCalendar || (cursor.word() === 'year' && step !== undefined);
  if (!isNamed || (step === undefined && !hasArticle) || isFullYear(cursor.peek(2))) {
    cursor.at = before;
    return null;
  }
  cursor.at += isFinancial || isCalendar ? 2 : 1;
  const span = cursor.spanFrom(from);
  const { documentDate } = cursor.context;
  if (documentDate === undefined || documentDate === null || !Number.isFinite(documentDate.lo)) {
    return notCounted(cursor, span, 'and this one has none');
  }
  const yearOf = (day: Day): number => (isFinancial ? financialYearOf(day) : civil(day).year) + (step ?? 0);
  const year = yearOf(documentDate.lo);
  return year === yearOf(documentDate.hi)
    ? { type: 'year', year, kind: isFinancial ? 'financial' : 'single', origin: 'document' }
    : notCounted(cursor, span, 'which is not exact enough for it');
}

function notCounted(cursor: Cursor, span: TextSpan, why: string): Failure {
  const words = cursor.text.slice(span.start, span.end);
  return failure('no-document-date', `"${words}" is counted from the date of the document, ${why}.`, span);
}

const financialNouns: ReadonlySet<string> = new Set(['financial', 'fiscal']);

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
