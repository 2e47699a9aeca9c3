import type { Certainty } from '../../findings/index.js';
import type { LinkedDocument } from '../../link/index.js';
import type { DateField } from '../../model/index.js';
import {
  type DateReading,
  type DateRole,
  type Duration,
  type Interval,
  type WorkingCalendar,
  addDuration,
  dayOf,
} from '../../time/index.js';

/*
 * Compares what two documents print about one thing. Two phrases contradict each other when no reading lets them mean the
 * same; they may contradict each other when only some readings do.
 */

/** How two statements differ; null when they may be taken to say the same, or when one of them says no date. */
export function dateConflict(document: LinkedDocument, a: DateField, b: DateField, role: DateRole): Certainty | null {
  const first = meant(document.readDate(a.text, role), role);
  const second = meant(document.readDate(b.text, role), role);
  if (first === null || second === null) return null;
  if (first.usual.lo === second.usual.lo && first.usual.hi === second.usual.hi) return null;
  return overlap(first.wide, second.wide) ? 'possible' : 'definite';
}

/** The same for two lengths of time; units are compared by the days they can come to, never converted. */
export function lengthConflict(document: LinkedDocument, a: DateField, b: DateField): Certainty | null {
  const first = document.readLength(a.text, 'duration');
  const second = document.readLength(b.text, 'duration');
  if (!first.ok || !second.ok) return null;
  const { calendar } = document.phrases;
  return overlap(daysOf(first.duration, calendar), daysOf(second.duration, calendar)) ? null : 'definite';
}

interface Meant {
  /** As it is read here. */
  readonly usual: Interval;
  /** With the other things people mean by it: “by July” can be by its first day. */
  readonly wide: Interval;
}

function meant(reading: DateReading, role: DateRole): Meant | null {
  if (reading.type !== 'dated') return null;
  if (role === 'start' || role === 'point') {
    const days = { lo: reading.lo, hi: reading.hi };
    return { usual: days, wide: days };
  }
  if (!Number.isFinite(reading.bounds.late)) return null;
  const usual = { lo: reading.bounds.early - 1, hi: reading.bounds.late - 1 };
  const isByMonth = reading.relation === 'by' && reading.period.type === 'month';
  return { usual, wide: isByMonth ? { lo: Math.min(usual.lo, reading.named.lo), hi: usual.hi } : usual };
}

function overlap(a: Interval, b: Interval): boolean {
  return a.lo <= b.hi && b.lo <= a.hi;
}

/** Months of different lengths, leap years among them: four years hold them all. */
const startMonths = 48;

/** The fewest and the most days a length of time can come to. */
function daysOf({ unit, min, max }: Duration, calendar: WorkingCalendar): Interval {
  let lo = Infinity;
  let hi = -Infinity;
  for (let month = 0; month < startMonths; month++) {
    const start = dayOf(2022, 1 + month, 1);
    lo = Math.min(lo, addDuration(start, min, unit, calendar) - start);
    hi = Math.max(hi, addDuration(start, max, unit, calendar) - start);
  }
  return { lo, hi };
}
