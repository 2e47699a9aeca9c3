import { type Day, dayOf, weekday } from './day.js';

/** A day off and its name. */
export interface Holiday {
  readonly day: Day;
  readonly title: string;
}

/**
 * Easter Sunday of a Gregorian year, by the algorithm that Butcher's Ecclesiastical Calendar (1876) gives without a
 * table; it is exact for every year of the Gregorian calendar.
 */
export function easterSunday(year: number): Day {
  const golden = mod(year, 19);
  const century = Math.floor(year / 100);
  const yearOfCentury = mod(year, 100);
  const correction = Math.floor((century + 8) / 25);
  const epact = mod(
    19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15,
    30,
  );
  const weekdayShift = mod(
    32 + 2 * mod(century, 4) + 2 * Math.floor(yearOfCentury / 4) - epact - mod(yearOfCentury, 4),
    7,
  );
  const late = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const count = epact + weekdayShift - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), mod(count, 31) + 1);
}

/**
 * The bank holidays that England and Wales have in every year under the Banking and Financial Dealings Act 1971 and the
 * yearly proclamations, with a weekday in lieu of each that falls on a weekend. One-off days (a jubilee, a state funeral)
 * and moved days are not in it: those are known only once they are announced.
 */
export function bankHolidaysByRule(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const newYear = dayOf(year, 1, 1);
  const weekendDays = weekday(newYear) === 6 ? 2 : weekday(newYear) === 7 ? 1 : 0;
  return [
    { day: newYear + weekendDays, title: "New Year's Day" },
    { day: easter - 2, title: 'Good Friday' },
    { day: easter + 1, title: 'Easter Monday' },
    { day: firstMonday(dayOf(year, 5, 1)), title: 'Early May bank holiday' },
    { day: firstMonday(dayOf(year, 5, 25)), title: 'Spring bank holiday' },
    { day: firstMonday(dayOf(year, 8, 25)), title: 'Summer bank holiday' },
    ...christmas(year),
  ];
}

/** Christmas Day and Boxing Day; each that falls on a weekend is replaced by the next weekday that is still free. */
function christmas(year: number): readonly Holiday[] {
  const day = dayOf(year, 12, 25);
  switch (weekday(day)) {
    case 5: // Boxing Day is a Saturday
      return [
        { day, title: 'Christmas Day' },
        { day: day + 3, title: 'Boxing Day' },
      ];
    case 6: // both fall on the weekend
      return [
        { day: day + 2, title: 'Christmas Day' },
        { day: day + 3, title: 'Boxing Day' },
      ];
    case 7: // Boxing Day keeps its Monday, Christmas Day moves behind it
      return [
        { day: day + 1, title: 'Boxing Day' },
        { day: day + 2, title: 'Christmas Day' },
      ];
    default:
      return [
        { day, title: 'Christmas Day' },
        { day: day + 1, title: 'Boxing Day' },
      ];
  }
}

/** The first Monday on or after `day`. */
function firstMonday(day: Day): Day {
  return day + mod(8 - weekday(day), 7);
}

function mod(value: number, modulus: number): number {
  return value - modulus * Math.floor(value / modulus);
}
