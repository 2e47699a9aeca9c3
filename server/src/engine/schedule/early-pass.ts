import { type CornerIndex, LENIENT, Mode } from './activity-table.js';
import { FINISH, START } from './arc-table.js';
import { Op } from './calendar-maps.js';
import type { Layout } from './layout.js';
import type { Instant } from './network.js';
import { UNKNOWN_FINISH, UNKNOWN_START } from './precedence.js';

/** One forward pass over the columns of a network. */
export class EarlyPass {
  readonly #layout: Layout;
  readonly #corner: CornerIndex;
  readonly #floor: Instant;
  readonly #start: Float64Array;
  readonly #finish: Float64Array;
  /** Set once some circle was met: from then on the unknown spreads with the pass. */
  #unknown: Uint8Array | undefined;
  /** While trying out a component in which no date is known: an instant to begin with. */
  trial = -Infinity;
  /** The arcs that gave the two entries of the last pull, or -1 for the activity's own bounds. */
  startArc = -1;
  finishArc = -1;
  /** The entries that the last settled start and finish came from; `own` is the last day of an event's window. */
  startFrom: 'start-entry' | 'finish-entry' = 'start-entry';
  finishFrom: 'start-entry' | 'finish-entry' | 'own' = 'start-entry';

  constructor(layout: Layout, corner: CornerIndex, floor: Instant, start: Float64Array, finish: Float64Array) {
    this.#layout = layout;
    this.#corner = corner;
    this.#floor = floor;
    this.#start = start;
    this.#finish = finish;
  }

  /** Leaves the members of a contradictory component without dates, and all that will be found to wait for them. */
  avoid(members: Int32Array, unknown: Uint8Array): void {
    this.#unknown = unknown;
    for (const member of members) {
      if (this.#layout.activities.mode[member] === Mode.done) continue;
      unknown[member] = UNKNOWN_START | UNKNOWN_FINISH;
      this.#start[member] = -Infinity;
      this.#finish[member] = -Infinity;
    }
  }

  /** Computes the dates of `order[first]` up to `order[end]`, which depend on earlier ones only. */
  run(order: Int32Array, first: number, end: number): void {
    const { arcs, activities, maps } = this.#layout;
    const { into, from, fromPoint, toPoint, op } = arcs;
    const amount = arcs.amount[this.#corner];
    const startLow = activities.startLow[this.#corner];
    const finishLow = activities.finishLow[this.#corner];
    const start = this.#start;
    const finish = this.#finish;
    const floor = this.#floor;
    for (let index = first; index < end; index++) {
      const activity = order[index] ?? 0;
      if (arcs.waitsForAny[activity] === 1 || this.#unknown) {
        this.pull(activity);
        continue;
      }
      let startEntry = startLow[activity] ?? -Infinity;
      let finishEntry = finishLow[activity] ?? -Infinity;
      if (floor > -Infinity) {
        const mode = activities.mode[activity];
        if (mode === Mode.inProgress) finishEntry = Math.max(finishEntry, floor);
        else if (mode !== Mode.done) startEntry = Math.max(startEntry, floor);
      }
      const last = into[activity + 1] ?? 0;
      for (let arc = into[activity] ?? 0; arc < last; arc++) {
        const source = from[arc] ?? 0;
        const leaving = (fromPoint[arc] === FINISH ? finish[source] : start[source]) ?? -Infinity;
        const arrived =
          op[arc] === Op.days ? leaving + (amount[arc] ?? 0) : maps.carry(op[arc] ?? 0, leaving, amount[arc] ?? 0);
        if (toPoint[arc] === START) {
          if (arrived > startEntry) startEntry = arrived;
        } else if (arrived > finishEntry) finishEntry = arrived;
      }
      this.#settle(activity, startEntry, finishEntry);
    }
  }

  /** Where an arc takes the present date of the point it leaves. */
  arrival(arc: number): Instant {
    const { arcs, maps } = this.#layout;
    const source = arcs.from[arc] ?? 0;
    const leaving = (arcs.fromPoint[arc] === FINISH ? this.#finish[source] : this.#start[source]) ?? -Infinity;
    return maps.carry(arcs.op[arc] ?? 0, leaving, arcs.amount[this.#corner][arc] ?? 0);
  }

  /** Computes one activity from the present dates of all it waits for, and remembers which arcs decided. */
  pull(activity: number): void {
    const { arcs, activities } = this.#layout;
    let startEntry = activities.startLow[this.#corner][activity] ?? -Infinity;
    let finishEntry = activities.finishLow[this.#corner][activity] ?? -Infinity;
    const mode = activities.mode[activity];
    if (mode === Mode.inProgress) finishEntry = Math.max(finishEntry, this.#floor);
    else if (mode !== Mode.done) startEntry = Math.max(startEntry, this.#floor, this.trial);
    this.startArc = -1;
    this.finishArc = -1;
    const last = arcs.into[activity + 1] ?? 0;
    for (let arc = arcs.into[activity] ?? 0; arc < last;) {
      const end = arcs.groupEnd(arc);
      let decisive = arc;
      let arrived = this.arrival(arc);
      for (let other = arc + 1; other < end; other++) {
        const alternative = this.arrival(other);
        if (alternative < arrived) {
          arrived = alternative;
          decisive = other;
        }
      }
      if (arcs.toPoint[arc] === START) {
        if (arrived > startEntry) {
          startEntry = arrived;
          this.startArc = decisive;
        }
      } else if (arrived > finishEntry) {
        finishEntry = arrived;
        this.finishArc = decisive;
      }
      if (this.#unknown) this.#spread(arc, end, activity, this.#unknown);
      arc = end;
    }
    this.#settle(activity, startEntry, finishEntry);
  }

  /** An activity that waits for an unknown date is unknown; for alternatives one unknown date is enough. */
  #spread(first: number, end: number, activity: number, unknown: Uint8Array): void {
    const { arcs, activities } = this.#layout;
    for (let arc = first; arc < end; arc++) {
      if (arcs.isLimit[arc] === 1 || arcs.op[arc] === Op.off) continue;
      const needed = arcs.fromPoint[arc] === START ? UNKNOWN_START : UNKNOWN_FINISH;
      if (((unknown[arcs.from[arc] ?? 0] ?? 0) & needed) === 0) continue;
      const mode = activities.mode[activity];
      const finishOnly =
        mode === Mode.inProgress ||
        (mode === Mode.stretch && activities.most[activity] === Infinity && arcs.toPoint[arc] === FINISH);
      unknown[activity] = (unknown[activity] ?? 0) | (finishOnly ? UNKNOWN_FINISH : UNKNOWN_START | UNKNOWN_FINISH);
    }
  }

  #settle(activity: number, startEntry: Instant, finishEntry: Instant): void {
    const { activities, maps } = this.#layout;
    const corner = this.#corner;
    const mode = activities.mode[activity];
    const unit = activities.unit[activity] ?? 0;
    const least = activities.least[activity] ?? 0;
    const most = activities.most[activity] ?? 0;
    let start = startEntry;
    let finish = finishEntry;
    this.startFrom = 'start-entry';
    switch (mode) {
      case Mode.fixed: {
        if (finish > -Infinity) {
          const needed = maps.earliestReaching(unit, finish, least);
          if (needed > start) {
            start = needed;
            this.startFrom = 'finish-entry';
          }
        }
        if (activities.rolls[activity] === 1) start = maps.rollForward(start);
        finish = maps.add(unit, start, least);
        this.finishFrom = this.startFrom;
        break;
      }
      case Mode.stretch: {
        const rolls = activities.rolls[activity] === 1;
        if (rolls && least > 0) finish = maps.endForward(finish);
        // The finish pulls the start along by the longest length that the corner can count on, and the start pushes the
        // finish by the shortest. In the strict corner somebody else picks the length, so the two are the other way round,
        // and a finish that pulled the start is not pushed by it again: one length cannot be both.
        let pushing = start;
        const pull = corner === LENIENT ? most : least;
        if (most < Infinity && finish > -Infinity) {
          const needed = maps.earliestReaching(unit, finish, pull);
          if (needed > start) {
            start = needed;
            this.startFrom = 'finish-entry';
          }
        }
        if (rolls) start = maps.rollForward(start);
        if (corner === LENIENT) pushing = start;
        const length = corner === LENIENT || most === Infinity ? least : most;
        const pushed = maps.add(unit, pushing, length);
        this.finishFrom = 'finish-entry';
        if (pushed > finish) {
          finish = pushed;
          this.finishFrom = corner === LENIENT ? this.startFrom : 'start-entry';
        }
        break;
      }
      case Mode.event:
        if (finish > start) {
          start = finish;
          this.startFrom = 'finish-entry';
        }
        finish = corner === LENIENT ? start : Math.max(start, activities.windowEnd[activity] ?? start);
        this.finishFrom = finish > start ? 'own' : this.startFrom;
        break;
      case Mode.inProgress: {
        // Links into the start of something that has started hold up what is left of it.
        const rest = maps.add(unit, startEntry, corner === LENIENT ? least : most);
        start = activities.startLow[corner][activity] ?? -Infinity;
        this.finishFrom = 'finish-entry';
        if (rest > finish && startEntry > start) {
          finish = rest;
          this.finishFrom = 'start-entry';
        }
        break;
      }
      case Mode.done:
        start = activities.startLow[corner][activity] ?? -Infinity;
        finish = activities.finishLow[corner][activity] ?? -Infinity;
        break;
      default:
        start = -Infinity;
        finish = -Infinity;
    }
    const unknown = (this.#unknown ?? this.#layout.precedence.unknown)[activity] ?? 0;
    if (unknown !== 0 && mode !== Mode.done) {
      if ((unknown & UNKNOWN_START) > 0) start = -Infinity;
      if ((unknown & UNKNOWN_FINISH) > 0) finish = -Infinity;
    }
    this.#start[activity] = start;
    this.#finish[activity] = finish;
  }
}
