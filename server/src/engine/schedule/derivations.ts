import { FINISH, START } from './arc-table.js';
import { DAYS, Op } from './calendar-maps.js';
import type { EarlyPass } from './early-pass.js';
import type { Layout } from './layout.js';
import type { Instant } from './network.js';
import { type Circle, endOfPursuit } from './pursuit.js';

/** How many new dates a component may take in all, and how many more for each member: a thousand laps of a large circle. */
const MOST_STEPS = 1_000_000;
const MOST_STEPS_EACH = 200;

/**
 * After how many new dates for one activity its chain of causes is searched for a circle: this many, then each time twice
 * as many up to the limit. A long chain whose dates merely arrive in waves is searched seldom.
 */
const PATIENCE = 8;
const MOST_PATIENCE = 512;

/**
 * Solves components in which dates depend on each other, by label correcting from below, and keeps every date on the way:
 * what was derived at one step rests on dates of earlier steps only, so each has a proof that does not run in a circle.
 */
export class Derivations {
  readonly #layout: Layout;
  readonly #pass: EarlyPass;
  readonly #start: Float64Array;
  readonly #finish: Float64Array;
  // The steps, one column each; `previous` is the step before for the same activity, or -1.
  readonly #activity: number[] = [];
  readonly #startAt: number[] = [];
  readonly #finishAt: number[] = [];
  readonly #previous: number[] = [];
  /** The arcs that decided the two dates of a step, or -1. */
  readonly #startBy: number[] = [];
  readonly #finishBy: number[] = [];
  readonly #latest: Int32Array;
  /** The arc that a date (2 * activity + point) rests on, or -1 for the activity's own bound. */
  readonly #cause: Int32Array;
  readonly #raised: Int32Array;
  readonly #queued: Uint8Array;
  #budget = 0;
  /** The dates from which a circle was first followed, by 2 * activity + point, and until when. */
  #departure: ReadonlyMap<number, Instant> = new Map();
  #end: Instant = Infinity;

  constructor(layout: Layout, pass: EarlyPass, start: Float64Array, finish: Float64Array) {
    this.#layout = layout;
    this.#pass = pass;
    this.#start = start;
    this.#finish = finish;
    this.#latest = new Int32Array(start.length).fill(-1);
    this.#raised = new Int32Array(start.length);
    this.#queued = new Uint8Array(start.length);
    this.#cause = new Int32Array(start.length * 2).fill(-1);
  }

  /**
   * Finds the least dates of a component, or the circle that keeps them from settling. A circle of causes is proof of a
   * contradiction only when all its steps shift by constants. Otherwise a weekend may still absorb it, so it is followed,
   * lap by lap, until the dates settle or five years (and the end of the plan) lie behind.
   */
  solve(members: Int32Array): Omit<Circle, 'corner'> | undefined {
    const begin = this.#activity.length;
    this.#budget = begin + MOST_STEPS + MOST_STEPS_EACH * members.length;
    const lap = this.#run(members) ?? this.#tryOut(members);
    if (!lap) return undefined;
    const { arcs } = this.#layout;
    const drivers = new Set(lap);
    for (let step = begin; step < this.#activity.length; step++) {
      for (const arc of [this.#startBy[step] ?? -1, this.#finishBy[step] ?? -1]) if (arc >= 0) drivers.add(arc);
    }
    const dates = this.#departure;
    const inside = [...drivers].filter((arc) => dates.has((arcs.from[arc] ?? 0) * 2)).sort((a, b) => a - b);
    // A circle among the earlier of the members is followed for five years from its own dates.
    const reached = Math.max(...lap.map((arc) => this.#latestDate(arcs.to[arc] ?? 0)));
    const end = Math.min(this.#end, reached - 1);
    return { arcs: lap, constant: lap.every((arc) => this.#isConstant(arc)), drivers: inside, dates, end };
  }

  /**
   * Where nothing says from when, dates do not move and a contradiction would go unseen, so the activities are tried with
   * a start of some day. What comes of it is forgotten unless it is a circle.
   */
  #tryOut(members: Int32Array): readonly number[] | undefined {
    if (members.every((member) => (this.#start[member] ?? -Infinity) > -Infinity)) return undefined;
    const { planEnd, maps } = this.#layout;
    const steps = this.#activity.length;
    const kept = [...members].map((member) => ({
      member,
      start: this.#start[member] ?? -Infinity,
      finish: this.#finish[member] ?? -Infinity,
      latest: this.#latest[member] ?? -1,
    }));
    this.#pass.trial = Number.isFinite(planEnd) ? planEnd : maps.calendar.coverage.lo;
    const lap = this.#run(members);
    this.#pass.trial = -Infinity;
    if (lap) return lap;
    for (const { member, start, finish, latest } of kept) {
      this.#start[member] = start;
      this.#finish[member] = finish;
      this.#latest[member] = latest;
    }
    for (const column of [
      this.#activity,
      this.#startAt,
      this.#finishAt,
      this.#previous,
      this.#startBy,
      this.#finishBy,
    ]) {
      column.length = steps;
    }
    return undefined;
  }

  #run(members: Int32Array): readonly number[] | undefined {
    const { arcs, precedence } = this.#layout;
    const component = precedence.componentOf[members[0] ?? 0];
    for (const member of members) {
      this.#start[member] = -Infinity;
      this.#finish[member] = -Infinity;
      this.#cause[member * 2 + START] = -1;
      this.#cause[member * 2 + FINISH] = -1;
      this.#raised[member] = 0;
    }
    this.#end = Infinity;
    const queued = this.#queued;
    const queue = [...members];
    for (const member of members) queued[member] = 1;
    for (let at = 0; at < queue.length; at++) {
      const activity = queue[at] ?? 0;
      queued[activity] = 0;
      if (!this.#raise(activity)) continue;
      const raised = (this.#raised[activity] ?? 0) + 1;
      this.#raised[activity] = raised;
      if (isTimeToSearch(raised)) {
        const circle = this.#circleBehind(activity);
        if (circle && this.#end === Infinity) this.#depart(members);
        // Each circle may settle by itself, and two that cross still push each other on for ever.
        if (circle && (this.#latestDate(activity) > this.#end || this.#isExhausted()))
          return this.#leave(members, circle);
        const runaway = circle && this.#runaway(circle);
        if (runaway) return this.#leave(members, runaway);
        // The laps may have raised any date on the circle, so all that hangs on them is looked at again.
        if (circle) {
          for (const arc of circle) this.#queueAfter(arcs.from[arc] ?? 0, component ?? -1, queue, queued);
        }
      }
      this.#queueAfter(activity, component ?? -1, queue, queued);
      if (at >= 65_536) {
        queue.splice(0, at + 1);
        at = -1;
      }
    }
    return undefined;
  }

  /** From here on a circle is followed, so this is where the proof that it does not settle begins. */
  #depart(members: Int32Array): void {
    const dates = new Map<number, Instant>();
    for (const member of members) {
      dates.set(member * 2 + START, this.#start[member] ?? -Infinity);
      dates.set(member * 2 + FINISH, this.#finish[member] ?? -Infinity);
    }
    this.#departure = dates;
    this.#end = this.#endOfPursuit(members);
  }

  #leave(members: Int32Array, circle: readonly number[]): readonly number[] {
    for (const member of members) this.#queued[member] = 0;
    return circle;
  }

  /** The last step before `before` that gave `activity` a date, or -1. */
  stepOf(activity: number, before: number): number {
    let step = this.#latest[activity] ?? -1;
    while (step >= before) step = this.#previous[step] ?? -1;
    return step;
  }

  /** The first step that gave the point of `activity` an instant of `target` or later, looking before `before`; or -1. */
  firstReaching(activity: number, point: number, target: Instant, before: number): number {
    let found = -1;
    for (let step = this.stepOf(activity, before); step >= 0; step = this.#previous[step] ?? -1) {
      if (this.dateAt(step, point) < target) break;
      found = step;
    }
    return found;
  }

  /** The date that a step gave to a point. */
  dateAt(step: number, point: number): Instant {
    return (point === START ? this.#startAt[step] : this.#finishAt[step]) ?? -Infinity;
  }

  #queueAfter(activity: number, component: number, queue: number[], queued: Uint8Array): void {
    const { arcs, precedence } = this.#layout;
    for (let index = arcs.outOf[activity] ?? 0; index < (arcs.outOf[activity + 1] ?? 0); index++) {
      const to = arcs.to[arcs.leaving[index] ?? 0] ?? 0;
      if (queued[to] === 1 || precedence.componentOf[to] !== component) continue;
      queued[to] = 1;
      queue.push(to);
    }
  }

  /** Pulls an activity; true when one of its dates is later than before. */
  #raise(activity: number): boolean {
    const start = this.#start[activity] ?? -Infinity;
    const finish = this.#finish[activity] ?? -Infinity;
    const pass = this.#pass;
    pass.pull(activity);
    const newStart = this.#start[activity] ?? -Infinity;
    const newFinish = this.#finish[activity] ?? -Infinity;
    if (newStart <= start && newFinish <= finish) return false;
    const arcOf = (entry: typeof pass.finishFrom): number =>
      entry === 'own' ? -1 : entry === 'start-entry' ? pass.startArc : pass.finishArc;
    if (newStart > start) this.#cause[activity * 2 + START] = arcOf(pass.startFrom);
    if (newFinish > finish) this.#cause[activity * 2 + FINISH] = arcOf(pass.finishFrom);
    this.#activity.push(activity);
    this.#startAt.push(newStart);
    this.#finishAt.push(newFinish);
    this.#previous.push(this.#latest[activity] ?? -1);
    this.#startBy.push(pass.startArc);
    this.#finishBy.push(pass.finishArc);
    this.#latest[activity] = this.#activity.length - 1;
    return true;
  }

  /** The circle that the causes of an activity's dates run into, if they do. */
  #circleBehind(activity: number): readonly number[] | undefined {
    return this.#circleFrom(activity, START) ?? this.#circleFrom(activity, FINISH);
  }

  #circleFrom(activity: number, point: number): readonly number[] | undefined {
    const { arcs } = this.#layout;
    const seen = new Map<number, number>();
    const path: number[] = [];
    let at = activity * 2 + point;
    while (!seen.has(at)) {
      seen.set(at, path.length);
      const arc = this.#cause[at] ?? -1;
      if (arc < 0) return undefined;
      path.push(arc);
      at = (arcs.from[arc] ?? 0) * 2 + (arcs.fromPoint[arc] ?? 0);
    }
    const lap = path.slice(seen.get(at)).reverse();
    // Begin where the handle is lowest, so that the same contradiction always reads the same.
    let first = 0;
    lap.forEach((arc, index) => {
      if ((arcs.from[arc] ?? 0) < (arcs.from[lap[first] ?? 0] ?? 0)) first = index;
    });
    return [...lap.slice(first), ...lap.slice(0, first)];
  }

  /** Whether an arc, and the activity it leads into, shift by a fixed number of days whatever the instant. */
  #isConstant(arc: number): boolean {
    const { arcs, activities } = this.#layout;
    const to = arcs.to[arc] ?? 0;
    return arcs.op[arc] === Op.days && (arcs.group[arc] ?? -1) < 0 && activities.unit[to] === DAYS;
  }

  /** Follows a circle lap by lap, until its dates settle or the circle that keeps them from settling is known. */
  #runaway(circle: readonly number[]): readonly number[] | undefined {
    if (circle.every((arc) => this.#isConstant(arc))) return circle;
    const { arcs } = this.#layout;
    const end = this.#endOfPursuit(circle.map((arc) => arcs.to[arc] ?? 0));
    for (let moved = true; moved;) {
      moved = false;
      for (const arc of circle) {
        const activity = arcs.to[arc] ?? 0;
        if (!this.#raise(activity)) continue;
        moved = true;
        // What runs away need not be the circle that was followed: another may cross it.
        if (this.#latestDate(activity) > end || this.#isExhausted()) return this.#circleBehind(activity) ?? circle;
      }
    }
    return undefined;
  }

  /** A circle that has gone around so often will not settle either. */
  #isExhausted(): boolean {
    return this.#activity.length > this.#budget;
  }

  #endOfPursuit(members: Iterable<number>): Instant {
    const { arcs } = this.#layout;
    let latest = -Infinity;
    for (const member of members) {
      latest = Math.max(latest, this.#latestDate(member));
      if (arcs.waitsForAny[member] !== 1) continue;
      // An alternative that comes late stops a circle late.
      for (let arc = arcs.into[member] ?? 0; arc < (arcs.into[member + 1] ?? 0); arc++) {
        if ((arcs.group[arc] ?? -1) >= 0) latest = Math.max(latest, this.#pass.arrival(arc));
      }
    }
    return endOfPursuit(this.#layout.planEnd, latest);
  }

  #latestDate(activity: number): Instant {
    return Math.max(this.#start[activity] ?? -Infinity, this.#finish[activity] ?? -Infinity);
  }
}

function isTimeToSearch(raised: number): boolean {
  if (raised % MOST_PATIENCE === 0) return true;
  return raised >= PATIENCE && raised < MOST_PATIENCE && (raised & (raised - 1)) === 0;
}
