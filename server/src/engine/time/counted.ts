import type { WorkingCalendar } from './calendar.js';
import { type Day } from './day.js';
import { addDuration, type Duration, type DurationUnit } from './duration.js';
import { formatDuration } from './duration-words.js';
import type { Interval } from './interval.js';
import type { CountedPeriod } from './period.js';
import type { Relation } from './reading.js';

/** A length of time that is counted from something. */
export interface Count {
  readonly duration: Duration;
  readonly direction: 'after' | 'before';
  /** `by`: within that time; `on`: exactly then; `not-before`: then or later. */
  readonly bound: 'by' | 'on' | 'not-before';
  /** "over the next six months": every day of it. */
  readonly whole: boolean;
}

/** Counts a length of time from the days of `from`, which `anchor` names in the phrase (`null`: the phrase does not say). */
export function countFrom(
  count: Count,
  from: Interval,
  anchor: string | null,
  counts: CountedPeriod['counts'],
  calendar: WorkingCalendar,
): { period: CountedPeriod; relation: Relation } {
  const { duration, direction, bound } = count;
  const reached: Interval =
    direction === 'after'
      ? {
          lo: shifted(from.lo, duration.min, duration.unit, calendar),
          hi: shifted(from.hi, duration.max, duration.unit, calendar),
        }
      : {
          lo: shifted(from.lo, 0 - duration.max, duration.unit, calendar),
          hi: shifted(from.hi, 0 - duration.min, duration.unit, calendar),
        };
  const days = count.whole ? { lo: Math.min(from.lo, reached.lo), hi: Math.max(from.hi, reached.hi) } : reached;
  return {
    period: {
      type: 'counted',
      duration,
      direction,
      from,
      text: formatCount(count, anchor),
      counts,
      whole: count.whole,
      days,
    },
    relation: count.whole ? 'in' : bound,
  };
}

/**
 * The day that lies `count` units behind `day`, as people count: within 2 days of Monday is by Wednesday, 1 working day
 * after Friday is Monday, a month after 31 January is the last day of February.
 */
function shifted(day: Day, count: number, unit: DurationUnit, calendar: WorkingCalendar): Day {
  if (unit === 'working-days' && count > 0) {
    return calendar.addWorkingDays(day + 1, count) - 1;
  }
  return addDuration(day, count, unit, calendar);
}

/** How a counted time is written: "within 13 weeks of payment", "2 weeks before 31 March 2024", "within 24 months". */
export function formatCount(count: Count, anchor: string | null): string {
  const length = formatDuration(count.duration);
  if (anchor === null) {
    return count.whole ? `over the ${count.direction === 'before' ? 'last' : 'next'} ${length}` : `within ${length}`;
  }
  if (count.whole) {
    return `within ${length} before ${anchor}`;
  }
  if (count.direction === 'before') {
    return `${count.bound === 'by' ? 'at least ' : ''}${length} before ${anchor}`;
  }
  switch (count.bound) {
    case 'by':
      return `within ${length} of ${anchor}`;
    case 'on':
      return `${length} after ${anchor}`;
    case 'not-before':
      return `at least ${length} after ${anchor}`;
  }
}
