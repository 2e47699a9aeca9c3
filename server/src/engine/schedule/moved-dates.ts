import { LENIENT, STRICT } from './activity-table.js';
import type { Solution } from './solution.js';

/** The activities of which two solutions of networks with the same activities say different dates, in ascending order. */
export function movedDates(before: Solution, after: Solution): readonly number[] {
  if (before === after) return [];
  const columns: (readonly [ArrayLike<number>, ArrayLike<number>])[] = [];
  for (const corner of [LENIENT, STRICT] as const) {
    const early = [before.earlyDates(corner), after.earlyDates(corner)] as const;
    const late = [before.lateDates(corner), after.lateDates(corner)] as const;
    for (const key of ['start', 'finish', 'unknown'] as const) columns.push([early[0][key], early[1][key]]);
    for (const key of ['start', 'finish'] as const) columns.push([late[0][key], late[1][key]]);
  }
  const size = after.schedule.network.activities.length;
  const moved: number[] = [];
  for (let activity = 0; activity < size; activity++) {
    if (columns.some(([old, now]) => old[activity] !== now[activity])) moved.push(activity);
  }
  return moved;
}
