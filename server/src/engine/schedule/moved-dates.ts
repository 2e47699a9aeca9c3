import { LENIENT, STRICT } from './activity-table.js';
import type { Solution } from './solution.js';

/**
 * The activities of which two solutions of networks with the same activities say something else, in ascending order: other
 * dates, another limit that what waits for them sets, or another activity that sets it.
 */
export function movedDates(before: Solution, after: Solution): readonly number[] {
  if (before === after) return [];
  const size = after.schedule.network.activities.length;
  const differs = new Uint8Array(size);
  const compare = (old: ArrayLike<number>, now: ArrayLike<number>): void => {
    if (old === now) return;
    for (let activity = 0; activity < size; activity++) if (old[activity] !== now[activity]) differs[activity] = 1;
  };
  for (const corner of [LENIENT, STRICT] as const) {
    const early = [before.earlyDates(corner), after.earlyDates(corner)] as const;
    const late = [before.lateDates(corner), after.lateDates(corner)] as const;
    for (const key of ['start', 'finish', 'unknown'] as const) compare(early[0][key], early[1][key]);
    for (const key of ['start', 'finish', 'startLimit', 'finishLimit'] as const) compare(late[0][key], late[1][key]);
    for (const key of ['startLimitBound', 'finishLimitBound'] as const)
      compare(ownersOf(before, late[0][key]), ownersOf(after, late[1][key]));
  }
  const moved: number[] = [];
  differs.forEach((differ, activity) => {
    if (differ === 1) moved.push(activity);
  });
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
