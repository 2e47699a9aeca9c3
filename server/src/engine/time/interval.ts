import type { Day } from './day.js';

/** Days from `lo` to `hi`, both included; `-Infinity` and `Infinity` are open ends. */
export interface Interval {
  readonly lo: Day;
  readonly hi: Day;
}

/** Every day there is. */
export const always: Interval = { lo: -Infinity, hi: Infinity };

/** Whether `day` is one of the days of the interval. */
export function holds(interval: Interval, day: Day): boolean {
  return interval.lo <= day && day <= interval.hi;
}

/** Whether both intervals have the same days. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return a.lo === b.lo && a.hi === b.hi;
}

/** The shortest interval that holds every day of `parts`; `always` when there are none. */
export function hullOf(parts: readonly Interval[]): Interval {
  const [first, ...rest] = parts;
  if (first === undefined) {
    return always;
  }
  return rest.reduce((hull, part) => ({ lo: Math.min(hull.lo, part.lo), hi: Math.max(hull.hi, part.hi) }), first);
}

/** The same days as few separate intervals, in order: neighbours that touch or overlap become one. */
export function mergeIntervals(parts: readonly Interval[]): readonly Interval[] {
  const sorted = [...parts].sort((a, b) => a.lo - b.lo || a.hi - b.hi);
  const merged: Interval[] = [];
  for (const part of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && part.lo <= last.hi + 1) {
      merged[merged.length - 1] = { lo: last.lo, hi: Math.max(last.hi, part.hi) };
    } else {
      merged.push(part);
    }
  }
  return merged;
}
