import { monthName } from './calendar-names.js';
import type { Cursor } from './cursor.js';
import { monthWords, weekdayWords } from './date-vocabulary.js';
import { civil, dayOf, isCivil } from './day.js';
import type { PeriodForm } from './form.js';
import { ordinalWord, ordinalWords } from './number-words.js';
import { type DayTerm, type Failure, failure, type Term } from './term.js';
import type { Token } from './token.js';
import { centuryYear, isFullYear, isShortYear, type PrintedYear, yearAfter } from './year-reading.js';

/** Ways of writing one day, or a month, in words. */
export const dayForms: readonly PeriodForm[] = [
  {
    name: 'a day',
    example: '31st March 2024',
    says: 'Sunday 31 March 2024',
    starts: ['#', ...ordinalWords, 'twenty', 'thirty', 'thirtieth'],
    read: dayThenMonth,
  },
  {
    name: 'a day with its weekday',
    example: 'Friday 28 July 2023',
    says: 'Friday 28 July 2023',
    starts: weekdayWords.keys(),
    read: weekdayThenDay,
  },
  {
    name: 'a month',
    example: 'Sept 2023',
    says: 'any day from 1 to 30 September 2023',
    starts: monthWords.keys(),
    read: monthThenYearOrDay,
  },
];

const listSigns = new Set(['and', 'or', 'to', '-', ',', '/', '&', 'until', 'till', 'through']);
const tensWords: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
]);
const ordinalEndings = new Set(['st', 'nd', 'rd', 'th']);
const dateSigns = new Set(['-', '/', '.']);
const MOST_LISTED_DAYS = 12;

/** "31 March 2024", "31st of March", "31-Mar-24"; and the first of several days that share a month ("1 to 5 March"). */
function dayThenMonth(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  if (isFullYear(cursor.peek())) {
    return yearThenMonth(cursor);
  }
  cursor.accept('the');
  const day = dayNumberAt(cursor);
  if (day === null) {
    return null;
  }
  const behindDay = cursor.at;
  const sign = gluedSign(cursor);
  if (sign === null) {
    cursor.accept('day');
    cursor.accept('of');
  }
  const month = monthAt(cursor);
  if (month === null) {
    cursor.at = behindDay;
    return sharesLaterMonth(cursor)
      ? {
          type: 'date',
          year: null,
          month: null,
          day,
          weekday: null,
          origin: 'printed',
          span: cursor.spanFrom(from),
        }
      : null;
  }
  if (sign !== null && cursor.peek().glued && cursor.peek(1).kind === 'number') {
    cursor.accept(sign);
  }
  return withPrintedYear(cursor, from, month, day);
}

/** "2024 June 20", "2024-Jun-20"; "2024 June" alone is read as it stands in "June 2024". */
function yearThenMonth(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const year = cursor.peek().value;
  cursor.at++;
  gluedSign(cursor);
  const month = monthAt(cursor);
  if (month === null) {
    return null;
  }
  gluedSign(cursor, 'number');
  const isDay = isDayNumber(cursor.peek()) && !['/', '-'].includes(cursor.peek(1).text);
  const printed: PrintedYear = { type: 'year', year, kind: 'single', origin: 'printed' };
  if (!isDay) {
    return monthTerm(cursor, from, month, printed);
  }
  const day = cursor.peek().value;
  cursor.at++;
  return dayTerm(cursor, from, month, day, printed);
}

/** "31", "31st", "thirty-first", "1 st" with the blank that some files have there, and "first of" or "fifteenth of" in words. */
function dayNumberAt(cursor: Cursor): number | null {
  const tens = tensWords.get(cursor.word());
  const ones = tens === undefined ? undefined : ordinalWord(cursor.word(cursor.peek(1).text === '-' ? 2 : 1));
  if (tens !== undefined && ones !== undefined && ones < 10) {
    cursor.at += cursor.peek(1).text === '-' ? 3 : 2;
    return tens + ones;
  }
  const token = cursor.peek();
  const spoken = cursor.word(1) === 'of' && monthWords.has(cursor.word(2)) ? ordinalWord(token.text) : undefined;
  if (!isDayNumber(token) && spoken === undefined) {
    return null;
  }
  cursor.at++;
  if (token.kind === 'number' && ordinalEndings.has(cursor.word()) && !cursor.peek().glued) {
    cursor.at++;
  }
  return spoken ?? token.value;
}

/** "Friday 31 March 2023", "Fri, 31 Mar", "Friday March 31". */
function weekdayThenDay(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const weekday = weekdayWords.get(cursor.word());
  cursor.at++;
  cursor.accept('.');
  cursor.accept(',');
  const term =
    cursor.peek().kind === 'word' && cursor.word() !== 'the' ? monthThenYearOrDay(cursor) : dayThenMonth(cursor);
  if (term === null || term.type === 'failure') {
    return term;
  }
  return term.type === 'date' && weekday !== undefined ? { ...term, weekday, span: cursor.spanFrom(from) } : null;
}

/** "March 2024", "March", "March 31", "March 31st, 2024", "Mar '24". */
export function monthThenYearOrDay(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const month = monthAt(cursor);
  if (month === null) {
    return null;
  }
  const gluedTo = gluedSign(cursor, 'number');
  cursor.accept('the');
  const token = cursor.peek();
  if (token.kind === 'ordinal' || (isDayNumber(token) && !startsSomethingElse(cursor))) {
    cursor.at++;
    const isSigned = gluedTo !== null && token.glued;
    if (isSigned && cursor.peek().text === gluedTo && isFullYear(cursor.peek(1))) {
      cursor.at++; // "Mar-25-2025"
    }
    const year = yearAfter(cursor, { short: false });
    if (year?.type === 'failure') {
      return year;
    }
    // Spreadsheets write "Mar-25" for a month and its year, and "25-Mar" for a day.
    if (year === null && token.kind === 'number' && isShortYear(token)) {
      const couldBe = couldBeYear(cursor, token.value);
      const isDay = cursor.tokens[from - 1]?.text === 'on' || (!couldBe && !isSigned);
      if (isDay && !isSigned) {
        return dayTerm(cursor, from, month, token.value, null);
      }
      if (couldBe && (cursor.takesMonth || isSigned)) {
        return monthTerm(cursor, from, month, {
          type: 'year',
          year: centuryYear(token.value),
          kind: 'single',
          origin: 'two-digits',
        });
      }
      return monthOrDay(cursor, from, month, token.value);
    }
    return dayTerm(cursor, from, month, token.value, year);
  }
  if (gluedTo !== null && !isFullYear(token) && !isShortYear(token)) {
    cursor.at = from + 1;
  }
  const year = yearAfter(cursor, { short: true });
  if (year?.type === 'failure') {
    return year;
  }
  return monthTerm(cursor, from, month, year);
}

function monthTerm(cursor: Cursor, from: number, month: number, year: PrintedYear | null): Term {
  return {
    type: 'month',
    year: yearOfMonth(year, month),
    month,
    origin: year?.origin ?? 'printed',
    span: cursor.spanFrom(from),
  };
}

/** The month that a word names, with the full stop of a short form; `null` and no move when there is none. */
export function monthAt(cursor: Cursor): number | null {
  const month = monthWords.get(cursor.word());
  if (month === undefined) {
    return null;
  }
  cursor.at++;
  if (cursor.peek().text === '.' && cursor.peek().glued) {
    cursor.at++;
  }
  return month;
}

/** The civil year of a month whose printed year may be a financial one: March of 2023/24 lies in 2024. */
export function yearOfMonth(year: PrintedYear | null, month: number): number | null {
  if (year === null) {
    return null;
  }
  return year.kind === 'financial' && month < 4 ? year.year + 1 : year.year;
}

/** Whether the token can be a day of the month. */
export function isDayNumber(token: Token): boolean {
  return token.kind === 'ordinal' || (token.kind === 'number' && token.text.length <= 2);
}

function withPrintedYear(cursor: Cursor, from: number, month: number, day: number): DayTerm | Failure {
  const year = yearAfter(cursor, { short: true });
  return year?.type === 'failure' ? year : dayTerm(cursor, from, month, day, year);
}

function dayTerm(cursor: Cursor, from: number, month: number, day: number, year: PrintedYear | null): DayTerm {
  return {
    type: 'date',
    year: yearOfMonth(year, month),
    month,
    day,
    weekday: null,
    origin: year?.origin ?? 'printed',
    span: cursor.spanFrom(from),
  };
}

/** A hyphen, slash or full stop that joins the parts of one date: nothing but it stands between them. */
function gluedSign(cursor: Cursor, next: 'word' | 'number' = 'word'): string | null {
  const sign = cursor.peek();
  const after = cursor.peek(1);
  if (!dateSigns.has(sign.text) || !sign.glued || !after.glued || after.kind !== next) {
    return null;
  }
  if (next === 'word' && !monthWords.has(after.text)) {
    return null;
  }
  cursor.at++;
  return sign.text;
}

/** Whether the number behind a month belongs to a financial year, a range of days before another month, or a clock. */
function startsSomethingElse(cursor: Cursor): boolean {
  const joint = cursor.peek(1);
  const second = cursor.peek(2);
  const pair = joint.text === '/' && isShortYear(cursor.peek()) && isShortYear(second);
  return pair || cursor.peek().value > 31 || (cursor.peek().value === 0 && isShortYear(cursor.peek()));
}

/** "March 24" is the 24th for some writers and the year 2024 for others, wherever both are near the document. */
function couldBeYear(cursor: Cursor, twoDigits: number): boolean {
  const { documentDate } = cursor.context;
  const year = centuryYear(twoDigits);
  if (documentDate === undefined || documentDate === null || !Number.isFinite(documentDate.lo)) {
    return twoDigits >= 20;
  }
  const written = civil(documentDate.lo).year;
  return year >= written - 2 && year <= written + 6;
}

function monthOrDay(cursor: Cursor, from: number, month: number, number: number): Failure {
  const name = monthName(month);
  const year = centuryYear(number);
  return failure(
    'month-or-day',
    `"${name} ${number}" can be ${number} ${name} or ${name} ${year}.`,
    cursor.spanFrom(from),
    [`${name} ${year}`, `${number} ${name}`],
  );
}

/** Whether only more days follow, up to a day with a month: "1 to 5 March", "12, 13 and 14 March". */
function sharesLaterMonth(cursor: Cursor): boolean {
  let ahead = 0;
  for (let days = 0; days < MOST_LISTED_DAYS; days++) {
    let signs = 0;
    while (isBetweenDays(cursor, ahead)) {
      ahead++;
      signs++;
    }
    if (signs === 0 || !isDayNumber(cursor.peek(ahead))) {
      return false;
    }
    ahead++;
    const after = cursor.peek(ahead).text === 'of' ? ahead + 1 : ahead;
    if (monthWords.has(cursor.word(after))) {
      return true;
    }
  }
  return false;
}

function isBetweenDays(cursor: Cursor, ahead: number): boolean {
  return (
    listSigns.has(cursor.peek(ahead).text) || cursor.peek(ahead).text === 'the' || weekdayWords.has(cursor.word(ahead))
  );
}

/** The day a complete date names, or `null` when the calendar has no such day. */
export function dayNamed(year: number, month: number, day: number): number | null {
  return isCivil(year, month, day) ? dayOf(year, month, day) : null;
}
