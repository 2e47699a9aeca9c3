import type { WorkingCalendar } from './calendar.js';
import { civil, type Day, dayOf, daysInMonth } from './day.js';

/** What a length of time is counted in. Units are never converted into one another, except 7 days to a week. */
export type DurationUnit = 'days' | 'working-days' | 'weeks' | 'months';

/**
 * A length of time, or a range of lengths: at least `min` and at most `max` of the unit. A year is twelve months. Lags
 * use the same shape and may be negative.
 */
export interface Duration {
  readonly unit: DurationUnit;
  readonly min: number;
  readonly max: number;
}

/**
 * The instant that lies `count` units after `instant` (before it when negative). Later in is never earlier out. A month
 * keeps the day of the month, or takes the last day of a shorter month. Infinite instants stay infinite.
 */
export function addDuration(instant: Day, count: number, unit: DurationUnit, calendar: WorkingCalendar): Day {
  if (!Number.isFinite(instant)) {
    return instant;
  }
  switch (unit) {
    case 'days':
      return instant + count;
    case 'weeks':
      return instant + count * 7;
    case 'months':
      return addMonths(instant, count);
    case 'working-days':
      return calendar.addWorkingDays(instant, count);
  }
}

/**
 * The earliest instant from which `count` units reach `finish` or later: min { t : t + count >= finish }. This is the
 * lower adjoint of {@link addDuration}, and not the same as adding `-count` at weekends and month ends.
 */
export function startFor(finish: Day, count: number, unit: DurationUnit, calendar: WorkingCalendar): Day {
  if (!Number.isFinite(finish)) {
    return finish;
  }
  switch (unit) {
    case 'days':
      return finish - count;
    case 'weeks':
      return finish - count * 7;
    case 'months':
      return earliestMonthsBefore(finish, count);
    case 'working-days':
      return calendar.earliestReaching(finish, count);
  }
}

/**
 * The latest instant from which `count` units end at `finish` or earlier: max { t : t + count <= finish }. This is the
 * upper adjoint of {@link addDuration}.
 */
export function latestStartFor(finish: Day, count: number, unit: DurationUnit, calendar: WorkingCalendar): Day {
  if (!Number.isFinite(finish)) {
    return finish;
  }
  switch (unit) {
    case 'days':
      return finish - count;
    case 'weeks':
      return finish - count * 7;
    case 'months':
      return latestMonthsBefore(finish, count);
    case 'working-days':
      return calendar.latestEndingBy(finish, count);
  }
}

/** The same day of the month `count` months later (earlier when negative), or the last day of a shorter month. */
export function addMonths(instant: Day, count: number): Day {
  const { year, month, day } = civil(instant);
  const target = monthAfter(year, month, count);
  return dayOf(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)));
}

/**
 * All days of the target month that lie behind the length of the source month are reached from no day of it, so the
 * earliest instant that gets past them is the first day of the month after.
 */
function earliestMonthsBefore(finish: Day, count: number): Day {
  const { year, month, day } = civil(finish);
  const source = monthAfter(year, month, -count);
  return day <= daysInMonth(source.year, source.month)
    ? dayOf(source.year, source.month, day)
    : dayOf(source.year, source.month + 1, 1);
}

/** The last day of a month takes in every day that was clamped to it. */
function latestMonthsBefore(finish: Day, count: number): Day {
  const { year, month, day } = civil(finish);
  const source = monthAfter(year, month, -count);
  const sourceLength = daysInMonth(source.year, source.month);
  return dayOf(
    source.year,
    source.month,
    day === daysInMonth(year, month) ? sourceLength : Math.min(day, sourceLength),
  );
}

function monthAfter(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + count;
  const targetYear = Math.floor(months / 12);
  return { year: targetYear, month: months - targetYear * 12 + 1 };
}
