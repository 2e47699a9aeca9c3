import { type CornerIndex, LENIENT, Mode, STRICT } from './activity-table.js';
import { FINISH } from './arc-table.js';
import { certifyCircle, certifyProof } from './certifier.js';
import { type Circle, EarlyDates } from './early-dates.js';
import { explainBound } from './explain.js';
import { explainCircle } from './explain-circle.js';
import { LateDates, type LateOptions } from './late-dates.js';
import type { BoundRef, Corner, Instant } from './network.js';
import { UNKNOWN_FINISH, UNKNOWN_START } from './precedence.js';
import type { CircleProof, Proof } from './proof.js';
import type { Schedule, SolveOptions } from './schedule.js';

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

/** The dates and verdicts of a schedule, with or without the reporting date. Everything is computed once, when asked for. */
export class Solution {
  readonly schedule: Schedule;
  /** The instant before which nothing can happen any more; minus infinity when only the text counts. */
  readonly floor: Instant;
  readonly #debug: boolean;
  readonly #early: [EarlyDates | undefined, EarlyDates | undefined] = [undefined, undefined];
  readonly #late: [LateDates | undefined, LateDates | undefined] = [undefined, undefined];
  #violations: readonly Violation[] | undefined;

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

  /** The latest dates that keep every bound downstream, or `undefined` when unknown. Plus infinity: no bound downstream. */
  late(activity: number, corner: Corner): Dates | undefined {
    if (this.early(activity, corner) === undefined) return undefined;
    const pass = this.lateDates(cornerIndex(corner));
    return { start: pass.start[activity] ?? Infinity, finish: pass.finish[activity] ?? Infinity };
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
    const proof = explainBound(network, layout, this.earlyDates(verdict === 'definite' ? LENIENT : STRICT), row);
    if (this.#debug && !certifyProof(network, proof)) throw new Error('A broken bound has no valid proof.');
    return proof;
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
