import type { CornerIndex } from './activity-table.js';
import type { Instant } from './network.js';

/** How far dates are pursued around a circle of limits: five years, the leap days rounded up. */
export const PURSUIT_DAYS = 1827;

/** A plan that ends later than this behind all its dates does not have them pursued so far. */
const FARTHEST_PLAN_END = 7305;

/** Until when dates that have come as far as `latest` are pursued. */
export function endOfPursuit(planEnd: Instant, latest: Instant): Instant {
  return Math.min(Math.max(planEnd, latest), latest + FARTHEST_PLAN_END) + PURSUIT_DAYS;
}

/** A set of constraints that asks every date it touches to be later than itself. */
export interface Circle {
  readonly corner: CornerIndex;
  /** One circle of causes: each arc leads to the activity that the next one leaves, the last to where the first starts. */
  readonly arcs: readonly number[];
  /** True when every step shifts by a fixed number of days: then each lap gains the same, and the circle is all it takes. */
  readonly constant: boolean;
  /** All arcs that drove dates on the way. Where laps differ, several circles may be needed to keep dates from settling. */
  readonly drivers: readonly number[];
  /** Dates that the constraints force, by 2 * activity + point; going on from them gains. */
  readonly dates: ReadonlyMap<number, Instant>;
  /** The instant beyond which they were followed without settling. */
  readonly end: Instant;
}
