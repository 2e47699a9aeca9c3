import { type CornerIndex, LENIENT, Mode, STRICT } from './activity-table.js';
import { FINISH } from './arc-table.js';
import { certifyCircle, certifyProof } from './certifier.js';
import { EarlyDates } from './early-dates.js';
import { Search } from './chain-search.js';
import { explainBound } from './explain.js';
import { explainCircle } from './explain-circle.js';
import { type Driver, drivers, type Float, freeFloat, totalFloat } from './float.js';
import { LateDates, type LateOptions } from './late-dates.js';
import type { BoundRef, Corner, Instant } from './network.js';
import { UNKNOWN_FINISH, UNKNOWN_START } from './precedence.js';
import type { Circle } from './pursuit.js';
import type { CircleProof, Proof, ProofStep } from './proof.js';
import type { Schedule, SolveOptions } from './schedule.js';
import { type SharedProof, SharedProofs } from './shared-proofs.js';

/** `definite`: broken under every reading. `possible`: broken under some. `unknown`: it depends on a date nobody knows. */
export type Verdict = 'definite' | 'possible' | 'none' | 'unknown';

/** A bound that cannot be kept. */
export interface Violation {
  readonly bound: BoundRef;
  readonly certainty: 'definite' | 'possible';
}

/** Limits and waits that cannot all hold, whatever the dates. */
export interface Contradiction {
  readonly certainty: 'definite' | 'possible';
  readonly proof: CircleProof;
}

/** Two instants of an activity; infinite where nothing bounds them. */
export interface Dates {
  readonly start: Instant;
  readonly finish: Instant;
}

/** Which activity ends last, and at which instant. */
export interface LastEnd {
  readonly activity: number;
  readonly end: Instant;
}

/** What the end of the plan hangs on. */
export interface CriticalPath {
  readonly last: number;
  readonly end: Instant;
  readonly chain: readonly ProofStep[];
  readonly critical: readonly number[];
}

/** The dates and verdicts of a schedule, with or without the reporting date. Everything is computed once, when asked for. */
export class Solution {
  readonly schedule: Schedule;
  /** The instant before which nothing can happen any more; minus infinity when only the text counts. */
  readonly floor: Instant;
  readonly #debug: boolean;
  readonly #early: [EarlyDates | undefined, EarlyDates | undefined] = [undefined, undefined];
  readonly #late: [LateDates | undefined, LateDates | undefined] = [undefined, undefined];
  readonly #last: [LastEnd | undefined, LastEnd | undefined] = [undefined, undefined];
  /** The latest dates that keep the earliest end of the whole, whatever the bounds. */
  readonly #towardsEnd: [LateDates | undefined, LateDates | undefined] = [undefined, undefined];
  #violations: readonly Violation[] | undefined;
  #shared: SharedProofs | undefined;
  readonly #proofs = new Map<number, Proof>();

  /** Made by `Schedule.solve`. */
  constructor(schedule: Schedule, options: SolveOptions) {
    this.schedule = schedule;
    this.floor = options.fromReportingDate ? (schedule.network.reportingDate ?? -Infinity) : -Infinity;
    this.#debug = options.debug ?? false;
  }

  /**
   * The earliest dates of an activity, or `undefined` when they are unknown (a broken date or a cycle, here or upstream).
   * Minus infinity: nothing says from when.
   */
  early(activity: number, corner: Corner): Dates | undefined {
    const pass = this.earlyDates(cornerIndex(corner));
    if ((pass.unknown[activity] ?? 0) !== 0) return undefined;
    return { start: pass.start[activity] ?? -Infinity, finish: pass.finish[activity] ?? -Infinity };
  }

  /**
   * The latest dates that keep every bound downstream, or `undefined` when unknown. Plus infinity: no bound downstream.
   * Minus infinity: no date keeps the bounds together with the limits. For an event in the strict corner, `start` is by when
   * all it waits for must have come, and `finish` the last day that what follows can bear.
   */
  late(activity: number, corner: Corner): Dates | undefined {
    if (this.early(activity, corner) === undefined) return undefined;
    const pass = this.lateDates(cornerIndex(corner));
    return { start: pass.start[activity] ?? Infinity, finish: pass.finish[activity] ?? Infinity };
  }

  /** The bound that the latest finish of an activity comes from; undefined when none does. */
  latestFinishFrom(activity: number, corner: Corner): BoundRef | undefined {
    const row = this.lateDates(cornerIndex(corner)).finishBound[activity] ?? -1;
    return row < 0 ? undefined : this.schedule.layout.bounds.ref(row);
  }

  /** Whether a bound can be kept. What is done is never late. */
  verdict(bound: BoundRef): Verdict {
    const row = this.schedule.layout.bounds.row(bound);
    return row < 0 ? 'none' : this.#verdictOfRow(row);
  }

  /** All bounds that cannot be kept, by activity. */
  get violations(): readonly Violation[] {
    if (this.#violations) return this.#violations;
    const { bounds } = this.schedule.layout;
    const violations: Violation[] = [];
    for (let row = 0; row < bounds.size; row++) {
      const certainty = this.#verdictOfRow(row);
      if (certainty === 'definite' || certainty === 'possible') violations.push({ bound: bounds.ref(row), certainty });
    }
    this.#violations = violations;
    return violations;
  }

  /** How many sets of limits contradict each other, in the strict corner (which includes the lenient). */
  get contradictionCount(): number {
    return this.earlyDates(LENIENT).circles.length + this.earlyDates(STRICT).circles.length;
  }

  /** All sets of limits and waits that contradict each other. Their activities, and what waits for them, have no dates. */
  get contradictions(): readonly Contradiction[] {
    const lenient = this.earlyDates(LENIENT).circles;
    const component = (circle: Circle): number => {
      const { arcs, precedence } = this.schedule.layout;
      return precedence.componentOf[arcs.from[circle.arcs[0] ?? 0] ?? 0] ?? -1;
    };
    const certain = new Set(lenient.map(component));
    const strict = this.earlyDates(STRICT).circles.filter((circle) => !certain.has(component(circle)));
    return [...lenient, ...strict].map((circle) => {
      const proof = explainCircle(this.schedule.layout, circle);
      if (this.#debug && !certifyCircle(this.schedule.network, proof))
        throw new Error('A contradiction has no valid proof.');
      return { certainty: circle.corner === LENIENT ? 'definite' : 'possible', proof };
    });
  }

  /**
   * Why a bound cannot be kept, or `undefined` when it can. A definite violation is explained by the lenient corner, a
   * possible one by the strict. Linear in the length of the driving chain.
   */
  explain(bound: BoundRef): Proof | undefined {
    const { layout, network } = this.schedule;
    const row = layout.bounds.row(bound);
    const verdict = row < 0 ? 'none' : this.#verdictOfRow(row);
    if (verdict !== 'definite' && verdict !== 'possible') return undefined;
    const known = this.#proofs.get(row);
    if (known !== undefined) return known;
    const proof = explainBound(network, layout, this.earlyDates(verdict === 'definite' ? LENIENT : STRICT), row);
    if (this.#debug && !certifyProof(network, proof)) throw new Error('A broken bound has no valid proof.');
    this.#proofs.set(row, proof);
    return proof;
  }

  /** The same for rules that look at every broken bound: in a long late chain one proof may begin where another ends. */
  explainShared(bound: BoundRef): SharedProof | undefined {
    this.#shared ??= new SharedProofs(this);
    return this.#shared.of(bound);
  }

  /**
   * The chain that gives an activity its earliest finish, from the bound it starts from; empty when it has no date. It is
   * the shortest that does: it stops at the first activity whose own bound gives the same finish.
   */
  drivingChain(activity: number, corner: Corner): readonly ProofStep[] {
    const dates = this.early(activity, corner);
    if (!dates || dates.finish === -Infinity) return [];
    const { layout, network } = this.schedule;
    return new Search(network, layout, this.earlyDates(cornerIndex(corner))).prove(activity, 'finish', dates.finish);
  }

  /** The links that hold an activity where it is in its earliest dates. */
  drivers(activity: number, corner: Corner): readonly Driver[] {
    return drivers(this.schedule.layout, this.earlyDates(cornerIndex(corner)), activity);
  }

  /**
   * How far an activity can slip before a bound downstream breaks, and which bound that is. Undefined for what is done,
   * unknown or without an earliest date.
   */
  totalFloat(activity: number, corner: Corner): (Float & { readonly bound: BoundRef | undefined }) | undefined {
    const { layout } = this.schedule;
    const index = cornerIndex(corner);
    const found = totalFloat(layout, this.earlyDates(index), this.lateDates(index), activity);
    return found && { ...found, bound: found.bound < 0 ? undefined : layout.bounds.ref(found.bound) };
  }

  /** The float towards one bound alone; plus infinity when the activity does not lead to it. A pass per call. */
  floatTowards(activity: number, bound: BoundRef, corner: Corner): Float | undefined {
    const { layout } = this.schedule;
    const index = cornerIndex(corner);
    return totalFloat(
      layout,
      this.earlyDates(index),
      this.lateDates(index, { only: layout.bounds.row(bound) }),
      activity,
    );
  }

  /** How far an activity can slip before anything that waits for it moves; plus infinity when nothing does. */
  freeFloat(activity: number, corner: Corner): Float | undefined {
    const index = cornerIndex(corner);
    return freeFloat(this.schedule.layout, this.earlyDates(index), this.lateDates(index), activity);
  }

  /**
   * The activity that ends last, the chain that gives it that end, and every activity that cannot slip without moving it.
   * Undefined when nothing has a date.
   */
  criticalPath(corner: Corner): CriticalPath | undefined {
    const { activity: last, end } = this.lastEnd(corner);
    if (last < 0) return undefined;
    const critical: number[] = [];
    for (let activity = 0; activity < this.schedule.layout.activities.size; activity++) {
      if ((this.floatTowardsEnd(activity, corner)?.calendarDays ?? Infinity) <= 0) critical.push(activity);
    }
    return { last, end, chain: this.drivingChain(last, corner), critical };
  }

  /**
   * How far an activity can slip before the last of all activities ends later, whatever the bounds; and the instant at
   * which that one ends. Undefined for what is done, unknown or without an earliest date.
   */
  floatTowardsEnd(activity: number, corner: Corner): (Float & { readonly end: Instant }) | undefined {
    const index = cornerIndex(corner);
    const { end } = this.lastEnd(corner);
    const late = (this.#towardsEnd[index] ??= this.lateDates(index, { end, noBounds: true }));
    const found = totalFloat(this.schedule.layout, this.earlyDates(index), late, activity);
    return found && { calendarDays: found.calendarDays, workingDays: found.workingDays, end };
  }

  /** Which of its two dates a bound holds an activity to, and by which instant in a corner; no instant for no such bound. */
  limitOf(bound: BoundRef, corner: Corner): { readonly at: Instant; readonly point: 'start' | 'finish' } {
    const { bounds } = this.schedule.layout;
    const row = bounds.row(bound);
    const at = bounds.at[cornerIndex(corner)][row] ?? Infinity;
    return { at, point: bounds.point[row] === FINISH ? 'finish' : 'start' };
  }

  /** The activity that ends last of what is not done, and when at the earliest; -1 when nothing has a date. */
  lastEnd(corner: Corner): LastEnd {
    const index = cornerIndex(corner);
    return (this.#last[index] ??= this.#findLast(index));
  }

  /** The columns of the earliest dates, for computations over all activities. */
  earlyDates(corner: CornerIndex): EarlyDates {
    return (this.#early[corner] ??= new EarlyDates(this.schedule.layout, corner, this.floor));
  }

  /** The columns of the latest dates; options make another pass, without them it is computed once. */
  lateDates(corner: CornerIndex, options?: LateOptions): LateDates {
    if (options) return new LateDates(this.schedule.layout, this.earlyDates(corner), options);
    return (this.#late[corner] ??= new LateDates(this.schedule.layout, this.earlyDates(corner)));
  }

  #findLast(corner: CornerIndex): LastEnd {
    const { mode } = this.schedule.layout.activities;
    let last: LastEnd = { activity: -1, end: -Infinity };
    this.earlyDates(corner).finish.forEach((end, activity) => {
      if (end > last.end && mode[activity] !== Mode.done) last = { activity, end };
    });
    return last;
  }

  #verdictOfRow(row: number): Verdict {
    const { bounds, activities } = this.schedule.layout;
    const activity = bounds.activity[row] ?? 0;
    const point = bounds.point[row] ?? FINISH;
    const needed = point === FINISH ? UNKNOWN_FINISH : UNKNOWN_START;
    const lenient = this.earlyDates(LENIENT);
    if (((lenient.unknown[activity] ?? 0) & needed) !== 0) return 'unknown';
    if (activities.mode[activity] === Mode.done) return 'none';
    const at = (pass: EarlyDates): Instant =>
      (point === FINISH ? pass.finish[activity] : pass.start[activity]) ?? -Infinity;
    if (at(lenient) > (bounds.at[LENIENT][row] ?? Infinity)) return 'definite';
    const strict = this.earlyDates(STRICT);
    if (((strict.unknown[activity] ?? 0) & needed) !== 0) return 'unknown';
    let limit = bounds.at[STRICT][row] ?? Infinity;
    // An event that has not happened by the reporting date can only happen from then on.
    if (bounds.kind[row] === 'window') limit = Math.max(limit, this.floor);
    return at(strict) > limit ? 'possible' : 'none';
  }
}

/** The column of a corner. */
export function cornerIndex(corner: Corner): CornerIndex {
  return corner === 'lenient' ? LENIENT : STRICT;
}
