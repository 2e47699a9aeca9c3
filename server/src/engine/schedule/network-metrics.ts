import { addDuration } from '../time/index.js';
import { LENIENT, Mode } from './activity-table.js';
import { totalFloat } from './float.js';
import type { Instant } from './network.js';
import type { Solution } from './solution.js';

/** Two months of work: lengths and floats beyond it count as high (DCMA-EA PAM 200.1, October 2012, points 6 and 8). */
export const HIGH_WORKING_DAYS = 44;

/** The figures of the DCMA 14-point assessment that are arithmetic of the schedule, as handles and counts. */
export interface NetworkMetrics {
  /** Activities that are neither done nor cancelled. */
  readonly open: readonly number[];
  /** Point 1: open activities without a predecessor, and without a successor. */
  readonly withoutPredecessor: readonly number[];
  readonly withoutSuccessor: readonly number[];
  /** Points 2 to 4: links with a negative lag, with a positive one, and finish-to-start ones, of `links`. */
  readonly links: number;
  readonly leads: readonly number[];
  readonly lags: readonly number[];
  readonly finishToStart: number;
  /** Point 6: open activities that could slip by more than 44 working days before `end`. */
  readonly highFloat: readonly number[];
  /** Point 7: open activities with negative float towards a bound. */
  readonly negativeFloat: readonly number[];
  /** Point 8: open activities that last more than 44 working days. */
  readonly highDuration: readonly number[];
  /** Point 13: calendar days from `from` to the earliest end of what is open, and from there to `end`. */
  readonly criticalLength: number;
  readonly spare: number;
}

/**
 * Gathers the figures. `end` is when the plan has to end (an instant; plus infinity when nobody says), `from` the instant
 * that the critical path is measured from, usually the reporting date.
 */
export function networkMetrics(solution: Solution, from: Instant, end: Instant): NetworkMetrics {
  const { layout, network } = solution.schedule;
  const { activities } = layout;
  const early = solution.earlyDates(LENIENT);
  const constraining = network.links.map(({ soft }, index) => (soft ? -1 : index)).filter((index) => index >= 0);
  const before = new Set(constraining.map((index) => network.links[index]?.to));
  const after = new Set(constraining.map((index) => network.links[index]?.from));
  const open: number[] = [];
  network.activities.forEach((record, handle) => {
    if (record.state !== 'cancelled' && activities.mode[handle] !== Mode.done) open.push(handle);
  });
  let last = from;
  for (const handle of open) last = Math.max(last, early.finish[handle] ?? -Infinity);
  const towardsEnd = solution.lateDates(LENIENT, { end: Number.isFinite(end) ? end : last, noBounds: true });
  const towardsBounds = solution.lateDates(LENIENT);
  const lagOf = (index: number): number => network.links[index]?.lag?.max ?? 0;
  return {
    open,
    withoutPredecessor: open.filter((handle) => !before.has(handle)),
    withoutSuccessor: open.filter((handle) => !after.has(handle)),
    links: constraining.length,
    leads: constraining.filter((index) => (network.links[index]?.lag?.min ?? 0) < 0),
    lags: constraining.filter((index) => lagOf(index) > 0),
    finishToStart: constraining.filter((index) => network.links[index]?.type === 'finish-to-start').length,
    highFloat: open.filter(
      (handle) => (totalFloat(layout, early, towardsEnd, handle)?.workingDays ?? 0) > HIGH_WORKING_DAYS,
    ),
    negativeFloat: open.filter((handle) => (totalFloat(layout, early, towardsBounds, handle)?.calendarDays ?? 0) < 0),
    highDuration: open.filter((handle) => {
      const begin = early.start[handle] ?? -Infinity;
      const at = Number.isFinite(begin) ? begin : from;
      // The stated length, which for an action in progress is no longer what the dates are computed from.
      const duration = network.activities[handle]?.duration;
      if (duration === undefined) return false;
      const finish = addDuration(at, duration.min, duration.unit, network.calendar);
      return network.calendar.workingDaysBetween(at, finish) > HIGH_WORKING_DAYS;
    }),
    criticalLength: last - from,
    spare: Number.isFinite(end) ? end - last : 0,
  };
}
