import { addMonths, type Duration } from '../../server/src/engine/time/index.js';
import type { Instant, LinkType, Network } from '../../server/src/engine/schedule/index.js';

/** One way to settle everything that is not exact. Every list is indexed by handle. */
export interface Settled {
  readonly startBounds: readonly (readonly Instant[])[];
  readonly finishBounds: readonly (readonly Instant[])[];
  readonly lengths: readonly (number | undefined)[];
  readonly remaining: readonly number[];
  readonly actualStart: readonly (Instant | undefined)[];
  readonly actualFinish: readonly (Instant | undefined)[];
  readonly events: readonly (Instant | undefined)[];
  readonly lags: readonly number[];
  readonly withins: readonly (number | undefined)[];
}

export interface NaiveDates {
  readonly start: Instant[];
  readonly finish: Instant[];
}

/** `count` units behind `at`, found by counting days. */
export function countOn(network: Network, at: Instant, unit: Duration['unit'], count: number): Instant {
  if (unit === 'months') return addMonths(at, count);
  if (unit === 'days') return at + count;
  if (unit === 'weeks') return at + 7 * count;
  let day = at;
  for (let left = count; left > 0; day++) if (network.calendar.isWorkingDay(day)) left--;
  for (let left = count; left < 0; day--) if (network.calendar.isWorkingDay(day - 1)) left++;
  return day;
}

const leaves = (type: LinkType): 'start' | 'finish' => (type.startsWith('finish') ? 'finish' : 'start');
const enters = (type: LinkType): 'start' | 'finish' => (type.endsWith('finish') ? 'finish' : 'start');

/**
 * The least dates under one settlement, found in the plainest way there is: begin with every date at `first`, and as long
 * as some constraint is broken move the one date that must move by a single day. `undefined` when a date passes `last`.
 * Every activity must have a date to begin with, so networks for this solver give each a start bound.
 */
export function leastDates(
  network: Network,
  settled: Settled,
  first: Instant,
  last: Instant,
  floor: Instant = -Infinity,
): NaiveDates | undefined {
  const size = network.activities.length;
  const start = Array.from({ length: size }, () => first);
  const finish = Array.from({ length: size }, () => first);
  const resume = Array.from({ length: size }, () => -Infinity);
  const progress = network.activities.map((activity) => activity.progress?.kind);
  for (let moved = true; moved;) {
    moved = false;
    const raise = (column: Instant[], index: number, to: Instant): void => {
      const at = column[index] ?? first;
      if (at >= to) return;
      column[index] = at === -Infinity ? to : at + 1;
      moved = true;
    };
    for (let a = 0; a < size; a++) {
      const record = network.activities[a];
      const s = start[a] ?? first;
      const f = finish[a] ?? first;
      if (s > last || f > last) return undefined;
      if (progress[a] === 'done') {
        start[a] = settled.actualStart[a] ?? first;
        finish[a] = settled.actualFinish[a] ?? first;
        continue;
      }
      if (progress[a] === 'in-progress') {
        start[a] = settled.actualStart[a] ?? first;
        const remaining = record?.progress?.kind === 'in-progress' ? record.progress.remaining : undefined;
        const length = settled.lengths[a];
        raise(finish, a, floor);
        raise(finish, a, start[a] ?? first);
        for (const low of settled.finishBounds[a] ?? []) raise(finish, a, low);
        if (remaining)
          raise(finish, a, countOn(network, network.reportingDate ?? 0, remaining.unit, settled.remaining[a] ?? 0));
        else if (record?.duration && length !== undefined)
          raise(finish, a, countOn(network, start[a] ?? 0, record.duration.unit, length));
        const held = resume[a] ?? -Infinity;
        if (held > (start[a] ?? 0)) {
          raise(finish, a, remaining ? countOn(network, held, remaining.unit, settled.remaining[a] ?? 0) : held);
        }
        continue;
      }
      for (const low of settled.startBounds[a] ?? []) raise(start, a, low);
      raise(start, a, floor);
      for (const low of settled.finishBounds[a] ?? []) raise(finish, a, low);
      const length = settled.lengths[a];
      if (record?.event) {
        raise(start, a, settled.events[a] ?? first);
        raise(start, a, f);
        raise(finish, a, s);
      } else if (!record?.duration || length === undefined) raise(finish, a, s);
      else {
        if (record.duration.unit === 'working-days' && length > 0 && !network.calendar.isWorkingDay(s))
          raise(start, a, s + 1);
        const end = countOn(network, s, record.duration.unit, length);
        raise(finish, a, end);
        if (f > end) raise(start, a, s + 1);
      }
    }
    const groups = new Map<string, { to: number; point: 'start' | 'finish'; at: Instant }>();
    network.links.forEach((link, index) => {
      if (link.soft) return;
      const { from, to, type, lag, within, anyOf } = link;
      const fact = (activity: number, point: string): boolean =>
        progress[activity] === 'done' || (progress[activity] === 'in-progress' && point === 'start');
      const p = (leaves(type) === 'start' ? start[from] : finish[from]) ?? first;
      const at = countOn(network, p, lag?.unit ?? 'days', settled.lags[index] ?? 0);
      const settledLink = progress[to] === 'done' || (fact(to, enters(type)) && fact(from, leaves(type)));
      const push = (point: 'start' | 'finish', instant: Instant): void => {
        if (settledLink) return;
        if (progress[to] === 'in-progress' && point === 'start') raise(resume, to, instant);
        else raise(point === 'start' ? start : finish, to, instant);
      };
      if (anyOf === undefined) push(enters(type), at);
      else {
        const key = `${to}/${anyOf}`;
        const known = groups.get(key);
        const value = settledLink ? -Infinity : at;
        groups.set(key, { to, point: enters(type), at: known ? Math.min(known.at, value) : value });
      }
      const limit = settled.withins[index];
      if (
        within &&
        limit !== undefined &&
        anyOf === undefined &&
        !fact(from, leaves(type)) &&
        !fact(to, enters(type))
      ) {
        const q = (enters(type) === 'start' ? start[to] : finish[to]) ?? first;
        if (q > countOn(network, p, within.unit, limit)) raise(leaves(type) === 'start' ? start : finish, from, p + 1);
      }
    });
    for (const { to, point, at } of groups.values()) {
      if (progress[to] === 'in-progress' && point === 'start') raise(resume, to, at);
      else raise(point === 'start' ? start : finish, to, at);
    }
  }
  return { start, finish };
}
