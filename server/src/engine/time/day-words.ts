import { monthName, weekdayName } from './calendar-names.js';
import { civil, type Day, daysInMonth, financialYearOf, weekday } from './day.js';
import type { Interval } from './interval.js';

/** How a day is written. */
export interface DayStyle {
  /** Put the day of the week first: "Sunday 31 March 2024". */
  readonly weekday?: boolean;
}

/** A day as GOV.UK writes it: "31 March 2024". An open end reads "no set date". */
export function formatDay(day: Day, style: DayStyle = {}): string {
  if (!Number.isFinite(day)) {
    return 'no set date';
  }
  const { year, month, day: dayOfMonth } = civil(day);
  const date = `${dayOfMonth} ${monthName(month)} ${year}`;
  return style.weekday === true ? `${weekdayName(weekday(day))} ${date}` : date;
}

/** A month as GOV.UK writes it: "September 2023". */
export function formatMonth(year: number, month: number): string {
  return `${monthName(month)} ${year}`;
}

/** A year of two numbers, as the NHS writes financial years: 2023 gives "2023/24", 1999 gives "1999/00". */
export function formatFinancialYear(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/**
 * Days from first to last as GOV.UK writes them, saying nothing twice: "1 to 5 March 2024", "1 October to 30 November
 * 2023", "30 December 2023 to 2 January 2024"; "from 1 May 2023", "up to 31 March 2024" with an open end.
 */
export function formatInterval(interval: Interval): string {
  const { lo, hi } = interval;
  if (lo === -Infinity) {
    return hi === Infinity ? 'any day' : `up to ${formatDay(hi)}`;
  }
  if (hi === Infinity) {
    return `from ${formatDay(lo)}`;
  }
  if (lo === hi) {
    return formatDay(lo);
  }
  const first = civil(lo);
  const last = civil(hi);
  if (first.year !== last.year) {
    return `${formatDay(lo)} to ${formatDay(hi)}`;
  }
  return first.month === last.month
    ? `${first.day} to ${formatDay(hi)}`
    : `${first.day} ${monthName(first.month)} to ${formatDay(hi)}`;
}

/**
 * The shortest honest name of an interval: a day, a whole month ("September 2023"), whole months ("October to November
 * 2023"), a financial quarter ("Q3 2023/24"), a financial year ("2023/24"), a calendar year ("2023"), and else its days.
 */
export function formatSpan(interval: Interval): string {
  const { lo, hi } = interval;
  if (!Number.isFinite(lo) || !Number.isFinite(hi) || hi < lo) {
    return formatInterval(interval);
  }
  const first = civil(lo);
  const last = civil(hi);
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) {
    return formatInterval(interval);
  }
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (months === 1) {
    return formatMonth(first.year, first.month);
  }
  if (months === 3 && first.month % 3 === 1) {
    return `Q${first.month >= 4 ? (first.month - 1) / 3 : 4} ${formatFinancialYear(financialYearOf(lo))}`;
  }
  if (months === 12 && first.month === 4) {
    return formatFinancialYear(first.year);
  }
  if (months === 12 && first.month === 1) {
    return String(first.year);
  }
  return first.year === last.year
    ? `${monthName(first.month)} to ${formatMonth(last.year, last.month)}`
    : `${formatMonth(first.year, first.month)} to ${formatMonth(last.year, last.month)}`;
}
