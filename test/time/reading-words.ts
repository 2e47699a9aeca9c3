import {
  type DateReading,
  formatIsoDay,
  type Interval,
  parseIsoDay,
  type ReadContext,
} from '../../server/src/engine/time/index.js';

/** The context of a document dated by one ISO day, by its month, or not at all. */
export function documentOf(date: string | null, more: Partial<ReadContext> = {}): ReadContext {
  return { role: 'deadline', byMonth: 'end', documentDate: date === null ? null : daysOf(date), ...more };
}

/** `YYYY-MM-DD` as one day, `YYYY-MM-DD/YYYY-MM-DD` as the days between. */
export function daysOf(text: string): Interval {
  const [first, last] = text.split('/');
  return { lo: iso(first ?? ''), hi: iso(last ?? first ?? '') };
}

/** The number of an ISO day. */
export function iso(text: string): number {
  const day = parseIsoDay(text);
  if (day === undefined) {
    throw new Error(`Not a day: ${text}`);
  }
  return day;
}

/** A reading in one line: kind, first and last day, and the last days allowed under the strict and the mild reading. */
export function inOneLine(reading: DateReading): string {
  switch (reading.type) {
    case 'dated': {
      const { lo, hi, bounds } = reading;
      return [reading.kind, shown(lo), shown(hi), shown(bounds.early - 1), shown(bounds.late - 1)].join(' ');
    }
    case 'unknown':
      return `unknown:${reading.reason}`;
    case 'invalid':
      return `invalid:${reading.reason}`;
    default:
      return reading.type;
  }
}

function shown(day: number): string {
  return Number.isFinite(day) ? formatIsoDay(day) : '-';
}
