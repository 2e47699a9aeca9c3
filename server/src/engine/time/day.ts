/**
 * A day as a number: 0 is 1 January 1970, 1 the day after, in the proleptic Gregorian calendar. The same number is also
 * the instant at which that day starts, so a day D lasts over the instants `[D, D + 1)`.
 */
export type Day = number;

/** A day taken apart: the year, the month (1 to 12) and the day of the month (1 to 31). */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097; // 400 years of the Gregorian calendar
const ERA_SHIFT = 719_468; // days from 1 March of year 0 to 1 January 1970
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether `year` has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days in `month` (1 to 12) of `year`; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * The number of a civil date. A month outside 1 to 12 carries into the year, and a day outside the month carries into
 * its neighbours: `dayOf(2023, 14, 1)` is 1 February 2024 and `dayOf(2024, 3, 0)` is 29 February 2024.
 *
 * Counts the days of years that start on 1 March, so that the leap day is the last of its year and month lengths follow
 * one linear formula. Exact for every integer year.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const monthsSinceMarch = month - 3;
  const shiftedYear = year + Math.floor(monthsSinceMarch / 12);
  const shiftedMonth = monthsSinceMarch - 12 * Math.floor(monthsSinceMarch / 12);
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * shiftedMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - ERA_SHIFT;
}

/** The civil date of a day: the inverse of {@link dayOf}. */
export function civil(day: Day): Civil {
  const shifted = day + ERA_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  // 1 January 1970 was a Thursday.
  const sinceMonday = (day + 3) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** Whether the three numbers name a day of the calendar, in a year from 1 to 9999. */
export function isCivil(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The first day of `month` of `year`; a month outside 1 to 12 carries into the year. */
export function firstOfMonth(year: number, month: number): Day {
  return dayOf(year, month, 1);
}

/** The last day of `month` of `year`; a month outside 1 to 12 carries into the year. */
export function lastOfMonth(year: number, month: number): Day {
  return dayOf(year, month + 1, 1) - 1;
}

/** The year in which the financial year of `day` starts: 1 April to 31 March, so 2023 for 31 March 2024. */
export function financialYearOf(day: Day): number {
  const { year, month } = civil(day);
  return month >= 4 ? year : year - 1;
}

/** Reads `YYYY-MM-DD` and nothing else; `undefined` when the text has another shape or names no day. */
export function parseIsoDay(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') {
    return undefined;
  }
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return isCivil(year, month, day) ? dayOf(year, month, day) : undefined;
}

/** Prints a day as `YYYY-MM-DD`. Throws RangeError outside the years 0 to 9999, which that form cannot hold. */
export function formatIsoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civil(day);
  if (!(year >= 0 && year <= 9999)) {
    throw new RangeError(`Day ${day} lies outside the years 0 to 9999.`);
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) {
      return Number.NaN;
    }
    value = value * 10 + digit;
  }
  return value;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
