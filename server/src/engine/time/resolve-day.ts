import { monthName, weekdayName } from './calendar-names.js';
import { civil, type Day, dayOf, daysInMonth, isCivil, weekday } from './day.js';
import { formatDay } from './day-words.js';
import type { Period } from './period.js';
import type { AssumedYear } from './reading.js';
import { type DayTerm, type Failure, failure, type YearOrigin } from './term.js';

/** A period with its years, and where those that are not printed came from. */
export interface Resolved {
  readonly type: 'resolved';
  readonly period: Period;
  readonly assumed: AssumedYear | null;
  readonly relativeTo: 'document' | 'start' | null;
}

/**
 * The period of a term that has its year. Two printed digits are taken for a year of this century, and "next year" is counted
 * from the document: both are said.
 */
export function found(period: Period, term: { readonly year: number | null; readonly origin: YearOrigin }): Resolved {
  const assumed: AssumedYear | null =
    term.origin === 'two-digits' ? { text: String(term.year), from: term.origin } : null;
  return { type: 'resolved', period, assumed, relativeTo: term.origin === 'document' ? 'document' : null };
}

/** Checks a day against the calendar, and its weekday against the day. */
export function resolveDay(term: DayTerm): Resolved | Failure {
  const { year, month, day } = term;
  if (year === null || month === null || !isCivil(year, month, day)) {
    return impossibleDay(term);
  }
  const number = dayOf(year, month, day);
  if (term.weekday !== null && weekday(number) !== term.weekday) {
    return wrongWeekday(term, number, term.weekday);
  }
  return found({ type: 'day', day: number }, term);
}

function impossibleDay(term: DayTerm): Failure {
  const year = term.year ?? 0;
  const month = term.month ?? 1;
  const length = daysInMonth(year, month);
  if (term.day < 1) {
    return failure('impossible-day', 'The days of a month are counted from 1.', term.span, [
      formatDay(dayOf(year, month, 1)),
    ]);
  }
  const last = dayOf(year, month, length);
  const leap = month === 2 && term.day === 29 ? ` ${year} is not a leap year.` : '';
  return failure(
    'impossible-day',
    `There is no ${term.day} ${monthName(month)} ${year}: the last day of that month is the ${ordinal(length)}.${leap}`,
    term.span,
    [formatDay(last), formatDay(last + 1)],
  );
}

const YEARS_TO_TRY = [-1, 1, -2, 2, -3, 3] as const;

function wrongWeekday(term: DayTerm, day: Day, named: number): Failure {
  const { year } = civil(day);
  const month = term.month ?? 1;
  const ahead = (named - weekday(day) + 7) % 7;
  const nearest = ahead <= 3 ? day + ahead : day + ahead - 7;
  const years = YEARS_TO_TRY.map((step) => year + step).filter(
    (other) => isCivil(other, month, term.day) && weekday(dayOf(other, month, term.day)) === named,
  );
  const other = years[0];
  return failure(
    'wrong-weekday',
    `${formatDay(day)} is a ${weekdayName(weekday(day))}, not a ${weekdayName(named)}.`,
    term.span,
    [
      formatDay(day, { weekday: true }),
      formatDay(nearest, { weekday: true }),
      ...(other === undefined ? [] : [formatDay(dayOf(other, month, term.day), { weekday: true })]),
    ],
  );
}

function ordinal(number: number): string {
  const ending = number % 10 === 1 && number !== 11 ? 'st' : number % 10 === 2 && number !== 12 ? 'nd' : 'th';
  return `${number}${number % 10 === 3 && number !== 13 ? 'rd' : ending}`;
}
