import { LENIENT, STRICT } from './activity-table.js';
import type { Solution } from './solution.js';

/**
 * The activities of which two solutions of networks with the same activities say something else, in ascending order: other
 * dates, another limit that what waits for them sets, or another activity that sets it.
 */
export function movedDates(before: Solution, after: Solution): readonly number[] {
  if (before === after) return [];
  const columns: (readonly [ArrayLike<number>, ArrayLike<number>])[] = [];
  for (const corner of [LENIENT, STRICT] as const) {
    const early = [before.earlyDates(corner), after.earlyDates(corner)] as const;
    const late = [before.lateDates(corner), after.lateDates(corner)] as const;
    for (const key of ['start', 'finish', 'unknown'] as const) columns.push([early[0][key], early[1][key]]);
    for (const key of ['start', 'finish', 'startLimit', 'finishLimit'] as const)
      columns.push([late[0][key], late[1][key]]);
    for (const key of ['startLimitBound', 'finishLimitBound'] as const)
      columns.push([ownersOf(before, late[0][key]), ownersOf(after, late[1][key])]);
  }
  const moved: number[] = [];
  for (let activity = 0; activity < after.schedule.network.activities.length; activity++) {
    if (columns.some(([old, now]) => old[activity] !== now[activity])) moved.push(activity);
  }
  return moved;
}

/** The activities of which what waits for them is limited by a bound of one of the given ones, however far away. */
export function limitedBy(solution: Solution, activities: ReadonlySet<number>): readonly number[] {
  const limited = new Set<number>();
  for (const corner of [LENIENT, STRICT] as const) {
    const late = solution.lateDates(corner);
    for (const rows of [late.startLimitBound, late.finishLimitBound]) {
      ownersOf(solution, rows).forEach((owner, activity) => {
        if (activities.has(owner)) limited.add(activity);
      });
    }
  }
  return [...limited];
}

/** The activities whose bounds these are; -1 for none. */
function ownersOf(solution: Solution, rows: Int32Array): Int32Array {
  const { activity } = solution.schedule.layout.bounds;
  return rows.map((row) => (row < 0 ? -1 : (activity[row] ?? -1)));
}
