import { addMonths, latestStartFor, startFor, type Duration, type WorkingCalendar } from '../time/index.js';
import type { Instant } from './network.js';

/** Units as small integers, so that they fit a typed array. Weeks are days times seven. */
export const DAYS = 0;
export const WORKING_DAYS = 1;
export const MONTHS = 2;
export type UnitCode = typeof DAYS | typeof WORKING_DAYS | typeof MONTHS;

/**
 * What an arc does to the instant that it carries: add its amount in a unit, or go back from the far end of a limit,
 * which is the least t with t + amount >= instant. Going back a number of days is adding it with the sign changed, so only
 * the other two units need codes of their own.
 */
export const Op = {
  days: DAYS,
  workingDays: WORKING_DAYS,
  months: MONTHS,
  backWorkingDays: 3,
  backMonths: 4,
  off: 5,
} as const;

/** The code of a duration's unit. */
export function unitCode(duration: Duration): UnitCode {
  return duration.unit === 'working-days' ? WORKING_DAYS : duration.unit === 'months' ? MONTHS : DAYS;
}

/** How many of the coded unit stand in `count` of the duration's own unit. */
export function unitCount(duration: Duration, count: number): number {
  return duration.unit === 'weeks' ? count * 7 : count;
}

/**
 * Adding a length of time to an instant, and its two adjoints. All of them are monotone, which is all that the passes
 * rely on; infinite instants stay what they are.
 */
export class CalendarMaps {
  readonly calendar: WorkingCalendar;

  constructor(calendar: WorkingCalendar) {
    this.calendar = calendar;
  }

  /** The instant `count` units after `instant`. */
  add(unit: number, instant: Instant, count: number): Instant {
    if (unit === DAYS || count === 0) return instant + count;
    if (!Number.isFinite(instant)) return instant;
    return unit === WORKING_DAYS ? this.calendar.addWorkingDays(instant, count) : addMonths(instant, count);
  }

  /** The earliest instant from which `count` units reach `target` or later. */
  earliestReaching(unit: number, target: Instant, count: number): Instant {
    if (unit === DAYS || count === 0) return target - count;
    if (!Number.isFinite(target)) return target;
    return unit === WORKING_DAYS
      ? this.calendar.earliestReaching(target, count)
      : startFor(target, count, 'months', this.calendar);
  }

  /** The latest instant from which `count` units end at `limit` or earlier. */
  latestEndingBy(unit: number, limit: Instant, count: number): Instant {
    if (unit === DAYS || count === 0) return limit - count;
    if (!Number.isFinite(limit)) return limit;
    return unit === WORKING_DAYS
      ? this.calendar.latestEndingBy(limit, count)
      : latestStartFor(limit, count, 'months', this.calendar);
  }

  /** The first working day at or after `instant`. */
  rollForward(instant: Instant): Instant {
    return Number.isFinite(instant) ? this.calendar.nextWorkingDay(instant) : instant;
  }

  /** The last working day at or before `instant`. */
  rollBack(instant: Instant): Instant {
    return Number.isFinite(instant) ? this.calendar.previousWorkingDay(instant) : instant;
  }

  /** The first end of a working day at or after `instant`. */
  endForward(instant: Instant): Instant {
    return Number.isFinite(instant) ? this.calendar.nextWorkingDay(instant - 1) + 1 : instant;
  }

  /** The last end of a working day at or before `instant`. */
  endBack(instant: Instant): Instant {
    return Number.isFinite(instant) ? this.calendar.previousWorkingDay(instant - 1) + 1 : instant;
  }

  /** Where an arc takes `instant`. An arc that is off says nothing. */
  carry(op: number, instant: Instant, amount: number): Instant {
    if (op <= Op.months) return this.add(op, instant, amount);
    if (op === Op.off) return -Infinity;
    return this.earliestReaching(op === Op.backMonths ? MONTHS : WORKING_DAYS, instant, amount);
  }

  /** The latest instant that an arc takes to `limit` or earlier. */
  carriedBy(op: number, limit: Instant, amount: number): Instant {
    if (op <= Op.months) return this.latestEndingBy(op, limit, amount);
    if (op === Op.off) return Infinity;
    return this.add(op === Op.backMonths ? MONTHS : WORKING_DAYS, limit, amount);
  }

  /** The earliest instant that an arc takes to `target` or later. */
  carriedTo(op: number, target: Instant, amount: number): Instant {
    if (op <= Op.months) return this.earliestReaching(op, target, amount);
    if (op === Op.off) return Infinity;
    return this.add(op === Op.backMonths ? MONTHS : WORKING_DAYS, target - 1, amount) + 1;
  }
}
