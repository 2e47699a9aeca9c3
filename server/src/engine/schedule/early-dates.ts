import type { CornerIndex } from './activity-table.js';
import { Derivations } from './derivations.js';
import { EarlyPass } from './early-pass.js';
import type { Layout } from './layout.js';
import type { Instant } from './network.js';
import type { Circle } from './pursuit.js';

/**
 * The earliest dates of one corner: the least solution of all lower-bound constraints, which is the least fixed point of
 * x := max(own bound, f(x)) and exists because every f is monotone (Knaster and Tarski). Any upper bound that it breaks is
 * broken by every solution, and if it breaks none it is a solution itself. That also holds for "the earliest of several"
 * (a minimum of monotone maps is monotone) and for limits, which are lower bounds on their predecessor.
 */
export class EarlyDates {
  readonly corner: CornerIndex;
  /** No activity that has not started or finished may do so before this instant; minus infinity for none. */
  readonly floor: Instant;
  /** Earliest starts. For an event: when everything it waits for has come. */
  readonly start: Float64Array;
  /** Earliest finishes. For an event in the strict corner: the last instant it can fall on. */
  readonly finish: Float64Array;
  /** As in the precedence, and besides all that waits for a circle. */
  readonly unknown: Uint8Array;
  readonly circles: readonly Circle[];
  /** How the dates inside components came about, step by step. */
  readonly derivations: Derivations | undefined;

  constructor(layout: Layout, corner: CornerIndex, floor: Instant) {
    this.corner = corner;
    this.floor = floor;
    const { size } = layout.activities;
    this.start = new Float64Array(size);
    this.finish = new Float64Array(size);
    this.unknown = layout.precedence.unknown;
    const pass = new EarlyPass(layout, corner, floor, this.start, this.finish);
    const { order, components } = layout.precedence;
    if (components.length === 0) {
      pass.run(order, 0, order.length);
      this.circles = [];
      this.derivations = undefined;
      return;
    }
    const derivations = new Derivations(layout, pass, this.start, this.finish);
    const circles: Circle[] = [];
    let at = 0;
    for (const [first, end] of components) {
      pass.run(order, at, first);
      const circle = derivations.solve(order.subarray(first, end));
      if (circle) {
        circles.push({ corner, ...circle });
        if (this.unknown === layout.precedence.unknown) this.unknown = this.unknown.slice();
        pass.avoid(order.subarray(first, end), this.unknown);
      }
      at = end;
    }
    pass.run(order, at, order.length);
    this.circles = circles;
    this.derivations = derivations;
  }
}
