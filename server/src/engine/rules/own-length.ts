import { type Day, type Duration, addDuration, type WorkingCalendar } from '../time/index.js';

/**
 * The working days in the shortest reading of a length. From a known start they are counted; without one a week counts
 * as five and a month as twenty-one.
 */
export function workingDaysIn(duration: Duration, start: Day | null, calendar: WorkingCalendar): number {
  const { unit, min } = duration;
  if (unit === 'working-days') return min;
  if (start !== null && Number.isFinite(start)) {
    return calendar.workingDaysBetween(start, addDuration(start, min, unit, calendar));
  }
  if (unit === 'weeks') return min * 5;
  return unit === 'months' ? min * 21 : Math.floor((min * 5) / 7);
}
