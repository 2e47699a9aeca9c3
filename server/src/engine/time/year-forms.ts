import { monthName } from './calendar-names.js';
import type { Cursor } from './cursor.js';
import { monthThenYearOrDay } from './day-forms.js';
import { monthWords, seasonWords } from './date-vocabulary.js';
import { formatFinancialYear } from './day-words.js';
import type { PeriodForm } from './form.js';
import { numberWord, ordinalWord } from './number-words.js';
import type { Period } from './period.js';
import { type Failure, failure, fixed, type Term } from './term.js';
import { isFullYear, isShortYear, type PrintedYear, yearAfter, yearPair } from './year-reading.js';

/** Ways of writing a season, a quarter, a half, a numbered month or a year. */
export const yearForms: readonly PeriodForm[] = [
  {
    name: 'a season',
    example: 'winter 2023/24',
    says: 'the winter of 2023/24: by 29 February 2024 at the earliest reading, 20 March 2024 at the latest',
    starts: seasonWords.keys(),
    read: season,
  },
  {
    name: 'a financial quarter',
    example: 'Q3 2023/24',
    says: 'any day from 1 October to 31 December 2023',
    starts: ['q', 'quarter', 'quarters', 'qtr', 'calendar'],
    read: quarter,
  },
  {
    name: 'half a financial year',
    example: 'H1 2024/25',
    says: 'any day from 1 April to 30 September 2024',
    starts: ['h', 'half'],
    read: half,
  },
  {
    name: 'a quarter or half in words',
    example: 'the third quarter of 2023/24',
    says: 'any day from 1 October to 31 December 2023',
    starts: ['first', 'second', 'third', 'fourth', 'final', 'last', '#'],
    read: numberedInWords,
  },
  {
    name: 'a month of the financial year by number',
    example: 'M9 2023/24',
    says: 'any day from 1 to 31 December 2023',
    starts: ['m', 'month', 'months'],
    read: numberedMonth,
  },
  {
    name: 'a financial year',
    example: '2023/24',
    says: 'any day from 1 April 2023 to 31 March 2024',
    starts: ['#', 'fy', 'financial', 'fiscal', 'year'],
    read: financialYear,
  },
  {
    name: 'a year of the plan, with the financial year it is',
    example: 'second year of the plan (2024/25)',
    says: 'any day from 1 April 2024 to 31 March 2025',
    starts: ['first', 'second', 'third', 'fourth', 'final', 'last', 'year', '#'],
    read: planYear,
  },
  {
    name: 'a tax year',
    example: 'tax year 2023/24',
    says: 'any day from 6 April 2023 to 5 April 2024',
    starts: ['tax'],
    read: taxYear,
  },
  {
    name: 'a calendar year',
    example: 'calendar year 2023',
    says: 'any day from 1 January to 31 December 2023',
    starts: ['#', 'calendar', 'year', 'cy'],
    read: calendarYear,
  },
];

const WINTER = 3;
const QUARTERS = 4;
const HALVES = 2;
const FINANCIAL_MONTHS = 12;

const seasonNouns = new Set(['period', 'months', 'season']);

function season(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const found = seasonWords.get(cursor.word());
  if (found === undefined) {
    return null;
  }
  cursor.at++;
  cursor.acceptAny(seasonNouns);
  const year = yearAfter(cursor, { short: true, spelled: found === WINTER });
  const span = cursor.spanFrom(from);
  if (year?.type === 'failure') {
    return year;
  }
  if (year?.kind === 'financial' && found === 0) {
    return failure(
      'broken-year',
      `Spring lies partly in ${formatFinancialYear(year.year)} and partly outside it. Give one year.`,
      span,
      [`spring ${year.year}`, `spring ${year.year + 1}`],
    );
  }
  return { type: 'season', year: year?.year ?? null, season: found, origin: year?.origin ?? 'printed', span };
}

function quarter(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const isCalendar = cursor.accept('calendar');
  if (isCalendar && !['q', 'quarter', 'quarters', 'qtr'].includes(cursor.word())) {
    return null;
  }
  cursor.at++;
  const term = numbered(cursor, from, 'quarter', QUARTERS);
  return isCalendar && term?.type === 'quarter' ? { ...term, kind: 'calendar' } : term;
}

function half(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  cursor.at++;
  return numbered(cursor, from, 'half', HALVES);
}

/** The number and the year behind "Q" or "H". */
function numbered(cursor: Cursor, from: number, type: 'quarter' | 'half', most: number): Term | Failure | null {
  const token = cursor.peek();
  const number = token.kind === 'number' && token.text.length === 1 ? token.value : (numberWord(token.text) ?? 0);
  if (number < 1 || number > most) {
    return null;
  }
  cursor.at++;
  const second = type === 'quarter' ? laterNumber(cursor, number, QUARTERS) : null;
  const term = numberedTerm(cursor, from, type, second ?? number);
  // "Q1 of the contract" counts from an event.
  if (term.type === type && term.year === null && cursor.word() === 'of') {
    return null;
  }
  return second === null || term.type !== 'quarter'
    ? term
    : { type: 'range', items: [{ ...term, number }, term], span: term.span };
}

/** The 4 of "Q3/4", "Q3-4" and "quarters 3 and 4": the number right behind, or with a dash or "to" any later one. */
function laterNumber(cursor: Cursor, first: number, most: number): number | null {
  const joint = cursor.peek().text;
  const { text, value, kind } = cursor.peek(1);
  const isNumber = kind === 'number' && text.length <= String(most).length && value > first && value <= most;
  const isDash = joint === '-' || joint === 'to';
  if (!isNumber || !(isDash || (value === first + 1 && ['/', '&', 'and', 'or'].includes(joint)))) {
    return null;
  }
  cursor.at += 2;
  return value;
}

function numberedTerm(cursor: Cursor, from: number, type: 'quarter' | 'half', number: number): Term | Failure {
  const calendar = cursor.acceptAll(['of', 'calendar', 'year']) || acceptCalendar(cursor);
  const year = yearAfter(cursor, { short: true, spelled: true });
  if (year?.type === 'failure') {
    return year;
  }
  const kind = year?.kind === 'financial' ? 'financial' : calendar ? 'calendar' : null;
  return {
    type,
    year: year?.year ?? null,
    number,
    kind,
    origin: year?.origin ?? 'printed',
    span: cursor.spanFrom(from),
  };
}

/** "calendar", "calendar year": which kind of year a quarter is counted in. */
function acceptCalendar(cursor: Cursor): boolean {
  return cursor.acceptAll(['calendar', 'year']) || cursor.accept('calendar');
}

/** "third quarter of 2023/24", "2nd half of 2024/25", "final quarter of 2023/24". */
function numberedInWords(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const token = cursor.peek();
  const noun = cursor.word(1);
  const most = noun === 'quarter' ? QUARTERS : noun === 'half' ? HALVES : 0;
  const spoken = token.kind === 'ordinal' ? token.value : ordinalWord(token.text);
  const number = token.text === 'final' || token.text === 'last' ? most : spoken;
  if (most === 0 || number === undefined || number > most || number < 1) {
    return null;
  }
  cursor.at += 2;
  const before = cursor.at;
  const type = most === QUARTERS ? 'quarter' : 'half';
  const term = numberedTerm(cursor, from, type, number);
  if (term.type === type && term.year === null && cursor.word() === 'of') {
    cursor.at = before;
    return null; // "first half of March" is another form
  }
  return term;
}

/** "M9 2023/24" is December 2023: month 1 is April. */
function numberedMonth(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  cursor.at++;
  if (cursor.accept('of')) {
    return monthThenYearOrDay(cursor);
  }
  const token = cursor.peek();
  if (token.kind !== 'number' || token.text.length > 2 || token.value < 1 || token.value > 12) {
    return null;
  }
  cursor.at++;
  const last = laterNumber(cursor, token.value, FINANCIAL_MONTHS);
  if (last !== null) {
    return numberedMonths(cursor, from, token.value, last);
  }
  const month = monthOfFinancialYear(token.value);
  if (monthWords.get(cursor.word()) === month) {
    return monthThenYearOrDay(cursor); // "Month 9 December 2023"
  }
  const year = yearAfter(cursor, { short: true });
  const span = cursor.spanFrom(from);
  if (year === null && cursor.word() === 'of') {
    return null; // "month 3 of the contract"
  }
  if (year === null || year.type === 'failure') {
    return year ?? { type: 'month', year: null, month, origin: 'printed', span };
  }
  const civilYear = month < 4 ? year.year + 1 : year.year;
  if (year.kind === 'single') {
    return failure(
      'broken-year',
      `Month ${token.value} is counted from April, so it needs a financial year such as ${formatFinancialYear(year.year)}.`,
      span,
      [`${monthName(month)} ${civilYear - 1}`, `${monthName(month)} ${civilYear}`],
    );
  }
  return { type: 'month', year: civilYear, month, origin: year.origin, span };
}

function monthOfFinancialYear(number: number): number {
  return ((number + 2) % FINANCIAL_MONTHS) + 1;
}

/** "Months 1 to 6 2024/25" are April to September; without a financial year behind them they can be months of anything. */
function numberedMonths(cursor: Cursor, from: number, first: number, last: number): Term | Failure | null {
  const year = yearAfter(cursor, { short: true });
  if (year === null || year.type === 'failure' || year.kind === 'single') {
    return year?.type === 'failure' ? year : null;
  }
  const span = cursor.spanFrom(from);
  const monthTerm = (number: number): Term => {
    const month = monthOfFinancialYear(number);
    return { type: 'month', year: month < 4 ? year.year + 1 : year.year, month, origin: year.origin, span };
  };
  return { type: 'range', items: [monthTerm(first), monthTerm(last)], span };
}

/** "2023/24", "FY 23/24", "financial year 2023 to 2024", also with a quarter behind it: "2023/24 Q3". */
function financialYear(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const named = cursor.accept('year');
  const endsFirst = acceptYearEnd(cursor, named);
  const pair = yearPair(cursor);
  if (pair === null || pair.type === 'failure') {
    return pair;
  }
  const year: Period = { type: 'year', year: pair.year, kind: 'financial' };
  if (endsFirst || acceptYearEnd(cursor, cursor.accept('year'))) {
    return fixed({ type: 'edge', edge: 'end', of: year }, cursor.spanFrom(from));
  }
  return withQuarterBehind(cursor, from, pair) ?? fixed(year, cursor.spanFrom(from));
}

/** "year end", "year-end": the last day of the financial year named beside it. */
function acceptYearEnd(cursor: Cursor, hasYear: boolean): boolean {
  return hasYear && (cursor.acceptAll(['-', 'end']) || cursor.accept('end'));
}

const MOST_PLAN_WORDS = 6;

/** "second year of the plan (2024/25)", "year two (2024/25)": the brackets around the years are gone by now. */
function planYear(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const first = cursor.peek();
  const isOrdinal =
    first.kind === 'ordinal' ||
    ordinalWord(first.text) !== undefined ||
    first.text === 'final' ||
    first.text === 'last';
  if (isOrdinal && cursor.word(1) === 'year') {
    cursor.at += 2;
  } else if (first.text === 'year' && (cursor.peek(1).text.length === 1 || numberWord(cursor.word(1)) !== undefined)) {
    cursor.at += 2;
  } else {
    return null;
  }
  if (cursor.accept('of')) {
    for (let words = 0; words < MOST_PLAN_WORDS && cursor.peek().kind === 'word' && cursor.word() !== 'fy'; words++) {
      cursor.at++;
    }
  }
  const pair = yearPair(cursor);
  return pair === null || pair.type === 'failure'
    ? pair
    : fixed({ type: 'year', year: pair.year, kind: 'financial' }, cursor.spanFrom(from));
}

function taxYear(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  if (!cursor.acceptAll(['tax', 'year'])) {
    return null;
  }
  const pair = yearPair(cursor, { spelled: true });
  if (pair === null || pair.type === 'failure') {
    return pair;
  }
  return fixed({ type: 'year', year: pair.year, kind: 'tax' }, cursor.spanFrom(from));
}

/** "2023", "calendar year 2023", "the year 2023", "2024 Q1", "2023 to 2024" (two calendar years or one financial one). */
function calendarYear(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const named = cursor.acceptAll(['calendar', 'year']) || cursor.accept('year') || cursor.accept('cy');
  const token = cursor.peek();
  if (!isFullYear(token)) {
    return null;
  }
  cursor.at++;
  const year: PrintedYear = { type: 'year', year: token.value, kind: 'single', origin: 'printed' };
  const quarterBehind = named ? null : withQuarterBehind(cursor, from, year);
  if (quarterBehind !== null) {
    return quarterBehind;
  }
  cursor.acceptAll(['calendar', 'year']);
  const span = cursor.spanFrom(from);
  const next = cursor.peek(1);
  const follows = isFullYear(next) && next.value === token.value + 1;
  const pairFollows = isShortYear(cursor.peek(3)) && ['/', '-'].includes(cursor.peek(2).text);
  if (!named && cursor.word() === 'to' && follows && !pairFollows) {
    cursor.at += 2;
    const last: Period = { type: 'year', year: next.value, kind: 'calendar' };
    const text = `${token.value} to ${next.value}`;
    const both: Period = { type: 'range', first: { type: 'year', year: token.value, kind: 'calendar' }, last };
    const financial: Period = { type: 'year', year: token.value, kind: 'financial' };
    return fixed({ type: 'either', text, readings: [financial, both] }, cursor.spanFrom(from));
  }
  return fixed({ type: 'year', year: token.value, kind: 'calendar' }, span);
}

/** The quarter or half behind a year: "2023/24 Q3". */
function withQuarterBehind(cursor: Cursor, from: number, year: PrintedYear): Term | null {
  const before = cursor.at;
  if (cursor.peek().text === '-' && cursor.peek().glued && cursor.peek(1).glued) {
    cursor.at++; // "2024-Q1"
  }
  const letter = cursor.word();
  const number = cursor.peek(1);
  const most = letter === 'q' ? QUARTERS : letter === 'h' ? HALVES : 0;
  if (
    number.kind !== 'number' ||
    !number.glued ||
    number.text.length !== 1 ||
    number.value < 1 ||
    number.value > most
  ) {
    cursor.at = before;
    return null;
  }
  cursor.at += 2;
  return {
    type: letter === 'q' ? 'quarter' : 'half',
    year: year.year,
    number: number.value,
    kind: year.kind === 'financial' ? 'financial' : null,
    origin: year.origin,
    span: cursor.spanFrom(from),
  };
}
