import { monthName, seasonNames } from './calendar-names.js';
import type { Cursor } from './cursor.js';
import { monthWords } from './date-vocabulary.js';
import { daysInMonth, isCivil } from './day.js';
import { formatFinancialYear } from './day-words.js';
import type { PeriodForm } from './form.js';
import type { Period, Season } from './period.js';
import { type Failure, failure, fixed, type Term } from './term.js';
import type { Token } from './token.js';
import { centuryYear, isFullYear, isShortYear } from './year-reading.js';

/** Ways of writing a day, a month, a season or a year in figures. */
export const numericForms: readonly PeriodForm[] = [
  {
    name: 'a day in figures, year first',
    example: '2024-03-28',
    says: 'Thursday 28 March 2024',
    starts: ['#'],
    read: yearFirst,
  },
  {
    name: 'a day in figures, day first, when no other order is possible',
    example: '31/03/2024',
    says: 'Sunday 31 March 2024',
    starts: ['#'],
    read: dayFirst,
  },
  {
    name: 'a month in figures',
    example: '03/2024',
    says: 'any day from 1 to 31 March 2024',
    starts: ['#'],
    read: monthOfYear,
  },
];

/** "06/2024". */
function monthOfYear(cursor: Cursor): Term | null {
  const from = cursor.at;
  const month = cursor.peek();
  const sign = cursor.peek(1);
  const year = cursor.peek(2);
  const isMonth = month.kind === 'number' && month.text.length === 2 && month.value >= 1 && month.value <= 12;
  if (!isMonth || !['/', '-'].includes(sign.text) || !sign.glued || !isFullYear(year) || !year.glued) {
    return null;
  }
  cursor.at += 3;
  return { type: 'month', year: year.value, month: month.value, origin: 'printed', span: cursor.spanFrom(from) };
}

/** Whether another day of the phrase, written with the same sign, can only have the day in front: "1/4/2024 - 31/3/2025". */
function showsDayFirst(cursor: Cursor, sign: string): boolean {
  return cursor.tokens.some((day, index) => {
    const [first, month, second, year] = cursor.tokens.slice(index + 1, index + 5);
    return (
      isDayOfTwo(day) &&
      day.value > 12 &&
      first?.text === sign &&
      second?.text === sign &&
      month !== undefined &&
      month.value <= 12 &&
      year !== undefined &&
      isFullYear(year)
    );
  });
}

const FIRST_SEASON_CODE = 21;
const clockWords = new Set(['am', 'pm', 'a', 'p', 'hrs', 'hours']);

/** "2024-03-28", "2024-03", "2023-21" to "2023-24" for seasons, "2024/03/28". Two years in a row are a financial year. */
function yearFirst(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const year = cursor.peek();
  const sign = cursor.peek(1);
  const second = cursor.peek(2);
  const joined = ['-', '/', '.'].includes(sign.text) && sign.glued && second.glued;
  if (!isFullYear(year) || !joined || second.kind !== 'number') {
    return null;
  }
  const hasThird = cursor.peek(3).text === sign.text && cursor.peek(3).glued && isDayOfTwo(cursor.peek(4));
  if (hasThird && second.text.length <= 2) {
    cursor.at += 5;
    skipClock(cursor);
    const span = cursor.spanFrom(from);
    const month = second.value;
    const day = cursor.tokens[from + 4]?.value ?? 0;
    if (month >= 1 && month <= 12) {
      return { type: 'date', year: year.value, month, day, weekday: null, origin: 'printed', span };
    }
    return impossibleMonth(cursor, from, year.value, month, day);
  }
  if (sign.text === '.') {
    return null;
  }
  const financial = second.value === (year.value + 1) % 100 && second.text.length === 2;
  const isMonth = second.text.length === 2 && second.value >= 1 && second.value <= 12;
  if (sign.text === '-' && isMonth) {
    cursor.at += 3;
    const month: Period = { type: 'month', year: year.value, month: second.value };
    const span = cursor.spanFrom(from);
    if (financial) {
      const text = `${year.text}-${second.text}`;
      return fixed(
        { type: 'either', text, readings: [month, { type: 'year', year: year.value, kind: 'financial' }] },
        span,
      );
    }
    return { type: 'month', year: year.value, month: second.value, origin: 'printed', span };
  }
  if (financial) {
    return null; // the form for financial years reads it
  }
  const season = second.value - FIRST_SEASON_CODE;
  // "2019-21" is three years for everybody who does not know the codes of the standard: only "2023-21" has to be a code.
  const isCode = season >= 0 && season < seasonNames.length && second.value <= year.value % 100;
  if (sign.text === '-' && second.text.length === 2 && isCode) {
    cursor.at += 3;
    return {
      type: 'season',
      year: year.value,
      season: season as Season,
      origin: 'printed',
      span: cursor.spanFrom(from),
    };
  }
  if (isFullYear(second) || (second.text.length > 2 && sign.text === '-')) {
    return null;
  }
  cursor.at += 3;
  return brokenMonth(cursor, from, year, second);
}

/** "31/03/2024" has one order only; "01/02/2024" and "31/3/24" have two, and are handed back with both. */
function dayFirst(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const first = cursor.peek();
  const sign = cursor.peek(1);
  const second = cursor.peek(2);
  const joined = ['/', '-', '.'].includes(sign.text) && sign.glued && second.glued;
  if (!isDayOfTwo(first) || !joined || !isDayOfTwo(second)) {
    return null;
  }
  const third = cursor.peek(4);
  const hasThird = cursor.peek(3).text === sign.text && cursor.peek(3).glued && third.glued;
  if (!hasThird || !(isFullYear(third) || isDayOfTwo(third))) {
    return dayAndMonthOnly(cursor, from, first, second, sign.text);
  }
  cursor.at += 5;
  const orders = possibleOrders(first.value, second.value, third);
  const dayIsFirst = orders.length > 1 && isFullYear(third) && showsDayFirst(cursor, sign.text);
  const [only] = orders;
  const span = cursor.spanFrom(from);
  if (only !== undefined && (orders.length === 1 || dayIsFirst) && isFullYear(third)) {
    return { type: 'date', year: only.year, month: only.month, day: only.day, weekday: null, origin: 'printed', span };
  }
  const written = cursor.text.slice(span.start, span.end);
  if (only === undefined) {
    const inverted = first.value >= 1 && first.value <= 31 && second.value <= 12 && second.value >= 1;
    const year = isFullYear(third) ? third.value : centuryYear(third.value);
    const last = inverted ? [`${daysInMonth(year, second.value)} ${monthName(second.value)} ${year}`] : [];
    return failure('impossible-day', `"${written}" is not a day of the calendar.`, span, last);
  }
  return failure(
    'ambiguous-numbers',
    `"${written}" can be read in more than one order. Write the month as a word.`,
    span,
    orders.map((order) => `${order.day} ${monthName(order.month)} ${order.year}`),
  );
}

interface Order {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The days that three numbers can name: day first (as in Britain), month first, and year first for a short year. */
function possibleOrders(first: number, second: number, third: Token): readonly Order[] {
  const year = isFullYear(third) ? third.value : centuryYear(third.value);
  const orders: Order[] = [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ];
  if (!isFullYear(third)) {
    orders.push({ year: centuryYear(first), month: second, day: third.value });
  }
  const seen = new Set<string>();
  return orders.filter((order) => {
    const key = `${order.year} ${order.month} ${order.day}`;
    const fresh = isCivil(order.year, order.month, order.day) && !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

/** "31/3" and "1.4": a day and a month without a year, unless the two are a financial year ("23/24"). */
function dayAndMonthOnly(cursor: Cursor, from: number, first: Token, second: Token, sign: string): Failure | null {
  if (clockWords.has(cursor.word(3))) {
    return null; // "9.30am" is a time of day
  }
  if (monthWords.has(cursor.word(3)) || (cursor.word(3) === 'of' && monthWords.has(cursor.word(4)))) {
    return null; // "1-5 March" is a range of days
  }
  const years = isShortYear(first) && isShortYear(second);
  if (years && second.value === (first.value + 1) % 100) {
    return null;
  }
  const orders = [
    { month: second.value, day: first.value },
    { month: first.value, day: second.value },
  ].filter((order) => isCivil(2024, order.month, order.day));
  const [one, two] = orders;
  if (one === undefined) {
    if (sign !== '/' || !years) {
      return null;
    }
    cursor.at += 3;
    return brokenMonth(cursor, from, first, second);
  }
  cursor.at += 3;
  const span = cursor.spanFrom(from);
  const different = two === undefined || (two.month === one.month && two.day === one.day) ? [one] : orders;
  return failure(
    'ambiguous-numbers',
    `"${cursor.text.slice(span.start, span.end)}" does not say which number is the month, nor the year. Write the date in words.`,
    span,
    [...different.map((order) => `${order.day} ${monthName(order.month)}`), ...asMonthOfYear(first, second, sign)],
  );
}

/** "6/24" can also be the month of a year. */
function asMonthOfYear(month: Token, year: Token, sign: string): readonly string[] {
  const isMonth = month.value >= 1 && month.value <= 12 && isShortYear(year) && year.value > 12;
  return isMonth && sign !== '.' ? [`${monthName(month.value)} ${centuryYear(year.value)}`] : [];
}

function brokenMonth(cursor: Cursor, from: number, first: Token, second: Token): Failure {
  const year = isFullYear(first) ? first.value : centuryYear(first.value);
  const end = centuryYear(second.value);
  const replacements = [formatFinancialYear(year)];
  if (second.value >= 1 && second.value <= 12 && isFullYear(first)) {
    replacements.unshift(`${monthName(second.value)} ${year}`);
  } else if (end > year && end <= year + 10) {
    const last = formatFinancialYear(end - 1);
    const spans = [`${formatFinancialYear(year)} to ${last}`, `${year} to ${end}`];
    // "2022-25" is more likely a stretch of years than a slip, and "2023/25" the other way round.
    return brokenYear(
      cursor,
      from,
      cursor.peek(-2).text === '-' ? [...spans, ...replacements, last] : [...replacements, last, ...spans],
    );
  }
  return brokenYear(cursor, from, replacements);
}

function brokenYear(cursor: Cursor, from: number, replacements: readonly string[]): Failure {
  const span = cursor.spanFrom(from);
  return failure(
    'broken-year',
    `"${cursor.text.slice(span.start, span.end)}" is not a financial year: its two years must follow each other, as in 2023/24.`,
    span,
    replacements,
  );
}

function impossibleMonth(cursor: Cursor, from: number, year: number, month: number, day: number): Failure {
  const span = cursor.spanFrom(from);
  const swapped = isCivil(year, day, month) ? [`${month} ${monthName(day)} ${year}`] : [];
  return failure('impossible-day', `There is no month ${month}.`, span, swapped);
}

/** A time of day glued to an ISO day ("2024-03-31T17:00:00Z") says nothing more about the day. */
function skipClock(cursor: Cursor): void {
  if (cursor.word() !== 't' || !cursor.peek().glued || cursor.peek(1).kind !== 'number') {
    return;
  }
  cursor.at += 2;
  while (
    cursor.peek().glued &&
    (cursor.peek().kind === 'number' || [':', '.', '+', '-', 'z'].includes(cursor.peek().text))
  ) {
    cursor.at++;
  }
}

function isDayOfTwo(token: Token): boolean {
  return token.kind === 'number' && token.text.length <= 2;
}
