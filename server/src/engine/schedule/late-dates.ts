import { type CornerIndex, LENIENT, Mode } from './activity-table.js';
import { FINISH, START } from './arc-table.js';
import { Op } from './calendar-maps.js';
import type { EarlyDates } from './early-dates.js';
import type { Layout } from './layout.js';
import type { Instant } from './network.js';
import { PURSUIT_DAYS } from './pursuit.js';

/** What the late dates have to keep. */
export interface LateOptions {
  /** Every activity has to finish by then, besides the bounds of the network. */
  readonly end?: Instant;
  /** Only this row of the bound table counts. */
  readonly only?: number;
  /** Nothing of the network's own bounds counts. */
  readonly noBounds?: boolean;
}

/** Where a late date comes from when no bound of the table does. */
export const FROM_END = -2;
export const FROM_NOTHING = -1;

/**
 * The latest dates of one corner: the greatest solution of all constraints and upper bounds, found by the mirrored pass
 * with the upper adjoints. Each date is the last that the tightest bound downstream can bear; `bound` says which that is.
 *
 * Where an activity waits for the earliest of several, there is no greatest solution, for either alternative could be the
 * one that comes in time. The pass then lets the alternative that comes first in the early dates carry the burden.
 */
export class LateDates {
  readonly corner: CornerIndex;
  readonly start: Float64Array;
  readonly finish: Float64Array;
  /** Late starts by what waits for the start itself, where somebody else picks the length; elsewhere the late starts. */
  readonly startAlone: Float64Array;
  /** The row of the bound that the late start (and finish) comes from, FROM_END or FROM_NOTHING. */
  readonly startBound: Int32Array;
  readonly finishBound: Int32Array;
  /** What successors alone can bear, before the activity's own bounds and its own working days. */
  readonly startLimit: Float64Array;
  readonly finishLimit: Float64Array;
  /** The rows of the bounds that those come from. */
  readonly startLimitBound: Int32Array;
  readonly finishLimitBound: Int32Array;

  readonly #layout: Layout;
  readonly #early: EarlyDates;
  readonly #options: LateOptions;
  /** The latest instants at which something may enter the start or the finish of an activity. */
  readonly #startEntry: Float64Array;
  readonly #finishEntry: Float64Array;
  readonly #finishEntryBound: Int32Array;
  /** 1 for an arc that need not carry a burden, because another alternative does. */
  readonly idle: Uint8Array | undefined;
  #queued: Uint8Array | undefined;

  constructor(layout: Layout, early: EarlyDates, options: LateOptions = {}) {
    const { size } = layout.activities;
    this.corner = early.corner;
    this.#layout = layout;
    this.#early = early;
    this.#options = options;
    this.start = new Float64Array(size).fill(Infinity);
    this.finish = new Float64Array(size).fill(Infinity);
    this.startAlone = new Float64Array(size).fill(Infinity);
    this.startBound = new Int32Array(size).fill(FROM_NOTHING);
    this.finishBound = new Int32Array(size).fill(FROM_NOTHING);
    this.startLimit = new Float64Array(size).fill(Infinity);
    this.finishLimit = new Float64Array(size).fill(Infinity);
    this.startLimitBound = new Int32Array(size).fill(FROM_NOTHING);
    this.finishLimitBound = new Int32Array(size).fill(FROM_NOTHING);
    this.#startEntry = new Float64Array(size).fill(Infinity);
    this.#finishEntry = new Float64Array(size).fill(Infinity);
    this.#finishEntryBound = new Int32Array(size).fill(FROM_NOTHING);
    this.idle = layout.arcs.hasGroups ? idleAlternatives(layout, early) : undefined;
    const { order, components } = layout.precedence;
    let at = order.length;
    for (let index = components.length - 1; index >= 0; index--) {
      const [first, end] = components[index] ?? [0, 0];
      while (at > end) this.#settle(order[--at] ?? 0);
      this.#solveComponent(order.subarray(first, end));
      at = first;
    }
    while (at > 0) this.#settle(order[--at] ?? 0);
  }

  /** Lowers dates until they agree. Below the first day that matters by five years there is no use in going on. */
  #solveComponent(members: Int32Array): void {
    const { arcs, precedence } = this.#layout;
    const component = precedence.componentOf[members[0] ?? 0];
    // Dates that sink out of sight of the earliest ones, or for more than a generation, are given up.
    let earliest = Infinity;
    let latest = Infinity;
    for (let at = members.length - 1; at >= 0; at--) {
      const member = members[at] ?? 0;
      this.#settle(member);
      earliest = Math.min(earliest, finiteOr(this.#early.start[member], Infinity));
      for (const entry of [this.#startEntry[member], this.#finishEntry[member]]) {
        latest = Math.min(latest, finiteOr(entry, Infinity));
      }
    }
    if (latest === Infinity) return;
    const sight = earliest === Infinity ? latest : earliest;
    const floor = Math.max(sight - PURSUIT_DAYS, latest - 5 * PURSUIT_DAYS);
    const queued = (this.#queued ??= new Uint8Array(this.start.length));
    const queue = [...members].reverse();
    for (const member of members) queued[member] = 1;
    for (let at = 0; at < queue.length; at++) {
      const activity = queue[at] ?? 0;
      queued[activity] = 0;
      const startEntry = this.#startEntry[activity] ?? Infinity;
      const finishEntry = this.#finishEntry[activity] ?? Infinity;
      this.#settle(activity);
      this.#giveUpBelow(floor, activity);
      if (this.#startEntry[activity] === startEntry && this.#finishEntry[activity] === finishEntry) continue;
      for (let arc = arcs.into[activity] ?? 0; arc < (arcs.into[activity + 1] ?? 0); arc++) {
        const from = arcs.from[arc] ?? 0;
        if (queued[from] === 1 || precedence.componentOf[from] !== component) continue;
        queued[from] = 1;
        queue.push(from);
      }
      if (at >= 65_536) {
        queue.splice(0, at + 1);
        at = -1;
      }
    }
  }

  /** A date that sinks below the floor sinks for ever: then no date keeps the bounds. */
  #giveUpBelow(floor: Instant, activity: number): void {
    for (const [date, entry] of [
      [this.start, this.#startEntry],
      [this.finish, this.#finishEntry],
    ] as const) {
      if ((entry[activity] ?? Infinity) >= floor) continue;
      entry[activity] = -Infinity;
      date[activity] = -Infinity;
    }
  }

  #settle(activity: number): void {
    const { arcs, activities, maps, bounds } = this.#layout;
    const corner = this.corner;
    const mode = activities.mode[activity];
    const amount = arcs.amount[corner];
    let startLimit = Infinity;
    let finishLimit = Infinity;
    let startBound = FROM_NOTHING;
    let finishBound = FROM_NOTHING;
    const end = arcs.outOf[activity + 1] ?? 0;
    for (let index = arcs.outOf[activity] ?? 0; index < end; index++) {
      const arc = arcs.leaving[index] ?? 0;
      if (this.idle?.[arc] === 1) continue;
      const to = arcs.to[arc] ?? 0;
      const entersStart = arcs.toPoint[arc] === START;
      const entry = (entersStart ? this.#startEntry[to] : this.#finishEntry[to]) ?? Infinity;
      if (entry === Infinity) continue;
      const op = arcs.op[arc] ?? 0;
      const limit = op === Op.days ? entry - (amount[arc] ?? 0) : maps.carriedBy(op, entry, amount[arc] ?? 0);
      const bound = (entersStart ? this.startBound[to] : this.#finishEntryBound[to]) ?? FROM_NOTHING;
      if (arcs.fromPoint[arc] === START) {
        if (limit < startLimit) {
          startLimit = limit;
          startBound = bound;
        }
      } else if (limit < finishLimit) {
        finishLimit = limit;
        finishBound = bound;
      }
    }
    this.startLimit[activity] = startLimit;
    this.finishLimit[activity] = finishLimit;
    this.startLimitBound[activity] = startBound;
    this.finishLimitBound[activity] = finishBound;
    if (mode === Mode.done || mode === Mode.absent) return;
    let arrival = Infinity;
    let arrivalBound = FROM_NOTHING;
    if (!this.#options.noBounds) {
      const at = bounds.at[corner];
      for (let row = bounds.first[activity] ?? 0; row < (bounds.first[activity + 1] ?? 0); row++) {
        if (this.#options.only !== undefined && this.#options.only !== row) continue;
        let limit = at[row] ?? Infinity;
        if (bounds.kind[row] === 'window') {
          if (corner !== LENIENT) limit = Math.max(limit, this.#early.floor);
          arrival = limit;
          arrivalBound = row;
        } else if (bounds.point[row] === START) {
          if (limit < startLimit) {
            startLimit = limit;
            startBound = row;
          }
        } else if (limit < finishLimit) {
          finishLimit = limit;
          finishBound = row;
        }
      }
    }
    if (this.#options.end !== undefined && this.#options.end < finishLimit) {
      finishLimit = this.#options.end;
      finishBound = FROM_END;
    }
    const unit = activities.unit[activity] ?? 0;
    const least = activities.least[activity] ?? 0;
    const most = activities.most[activity] ?? 0;
    const rolls = activities.rolls[activity] === 1;
    let lateStart = rolls ? maps.rollBack(startLimit) : startLimit;
    let lateFinish = finishLimit;
    let startAlone: Instant | undefined;
    // What may enter the finish, where that is not the late finish itself.
    let entry: Instant | undefined;
    let entryBound = FROM_NOTHING;
    switch (mode) {
      case Mode.fixed: {
        const fromFinish = finishLimit === Infinity ? Infinity : maps.latestEndingBy(unit, finishLimit, least);
        const rolled = rolls ? maps.rollBack(fromFinish) : fromFinish;
        if (rolled < lateStart) {
          lateStart = rolled;
          startBound = finishBound;
        } else finishBound = startBound;
        lateFinish = lateStart === Infinity ? Infinity : maps.add(unit, lateStart, least);
        break;
      }
      case Mode.stretch: {
        if (rolls && least > 0) lateFinish = maps.endBack(lateFinish);
        const strict = corner !== LENIENT;
        const push = strict && most < Infinity ? most : least;
        const pull = strict ? least : most;
        const byStart = lateStart === Infinity || most === Infinity ? Infinity : maps.add(unit, lateStart, pull);
        const ownFinish = lateFinish;
        const ownFinishBound = finishBound;
        entry = lateFinish;
        entryBound = finishBound;
        if (byStart < lateFinish) {
          entry = byStart;
          entryBound = startBound;
        }
        // Somebody else picks the length in the strict corner: a late start then says nothing about the finish.
        if (!strict) {
          lateFinish = entry;
          finishBound = entryBound;
        }
        if (strict && most < Infinity) startAlone = lateStart;
        const fromFinish = ownFinish === Infinity ? Infinity : maps.latestEndingBy(unit, ownFinish, push);
        const rolled = rolls ? maps.rollBack(fromFinish) : fromFinish;
        if (rolled < lateStart) {
          lateStart = rolled;
          startBound = ownFinishBound;
        }
        break;
      }
      case Mode.event:
        if (finishLimit < startLimit) {
          lateStart = finishLimit;
          startBound = finishBound;
        }
        lateFinish = lateStart;
        finishBound = startBound;
        // In the strict corner the event is split: nothing downstream moves it, and what it waits for must have come by the
        // first day of its window. Its late finish then says what those downstream can bear.
        if (corner !== LENIENT || arrival < lateStart) {
          lateStart = arrival;
          startBound = arrivalBound;
        }
        if (corner === LENIENT) {
          lateFinish = lateStart;
          finishBound = startBound;
        }
        break;
      default:
        // What has started waits with the rest of its work only.
        lateStart =
          finishLimit === Infinity
            ? Infinity
            : maps.latestEndingBy(unit, finishLimit, corner === LENIENT ? least : most);
        startBound = finishBound;
    }
    this.start[activity] = lateStart;
    this.startAlone[activity] = startAlone ?? lateStart;
    this.finish[activity] = lateFinish;
    this.startBound[activity] = startBound;
    this.finishBound[activity] = finishBound;
    this.#startEntry[activity] = lateStart;
    if (mode === Mode.event) [entry, entryBound] = [lateStart, startBound];
    this.#finishEntry[activity] = entry ?? lateFinish;
    this.#finishEntryBound[activity] = entry === undefined ? finishBound : entryBound;
  }
}

function finiteOr(instant: Instant | undefined, otherwise: Instant): Instant {
  return instant !== undefined && Number.isFinite(instant) ? instant : otherwise;
}

/** Alternatives that do not come first in their group: for them the late dates need not care about the successor. */
function idleAlternatives(layout: Layout, early: EarlyDates): Uint8Array {
  const { arcs, maps } = layout;
  const idle = new Uint8Array(arcs.from.length);
  const arrival = (arc: number): Instant => {
    const from = arcs.from[arc] ?? 0;
    const leaving = (arcs.fromPoint[arc] === FINISH ? early.finish[from] : early.start[from]) ?? -Infinity;
    return maps.carry(arcs.op[arc] ?? 0, leaving, arcs.amount[early.corner][arc] ?? 0);
  };
  for (let first = 0; first < idle.length;) {
    const end = arcs.groupEnd(first);
    let chosen = first;
    for (let arc = first + 1; arc < end; arc++) if (arrival(arc) < arrival(chosen)) chosen = arc;
    for (let arc = first; arc < end; arc++) if (arc !== chosen) idle[arc] = 1;
    first = end;
  }
  return idle;
}
