import {
  type Duration,
  type DurationUnit,
  englandCalendar,
  formatIsoDay,
  parseIsoDay,
} from '../../server/src/engine/time/index.js';
import type { Activity, Link, LinkType, LowerBound, Network, Reading } from '../../server/src/engine/schedule/index.js';

export const england = englandCalendar();

/** The instant at which a day begins. */
export function day(text: string): number {
  const found = parseIsoDay(text);
  if (found === undefined) throw new RangeError(`${text} is not a day`);
  return found;
}

/** The day an instant begins, for messages that can be read. */
export function iso(instant: number | undefined): string {
  return instant === undefined ? 'unknown' : Number.isFinite(instant) ? formatIsoDay(instant) : String(instant);
}

/** The instant after a day: "by 31 March" is `by('2024-03-31')`. */
export function by(text: string): Reading {
  return { early: day(text) + 1, late: day(text) + 1 };
}

export function length(min: number, unit: DurationUnit, max = min): Duration {
  return { unit, min, max };
}

export function from(early: string, late = early): LowerBound {
  return { early: day(early), late: day(late), reason: 'start' };
}

const types: Readonly<Record<string, LinkType>> = {
  FS: 'finish-to-start',
  SS: 'start-to-start',
  FF: 'finish-to-finish',
  SF: 'start-to-finish',
};

/** A link by its customary abbreviation, with a lag in calendar days. */
export function link(before: number, after: number, type = 'FS', lag = 0, more: Partial<Link> = {}): Link {
  return {
    from: before,
    to: after,
    type: types[type] ?? 'finish-to-start',
    ...(lag === 0 ? {} : { lag: length(lag, 'days') }),
    ...more,
  };
}

export function plan(activities: readonly Activity[], links: readonly Link[], more: Partial<Network> = {}): Network {
  return { activities, links, calendar: england, planEnd: day('2025-03-31'), ...more };
}
