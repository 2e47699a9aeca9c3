import { type ActivityTable, type Columns, columns, LENIENT, Mode, STRICT } from './activity-table.js';
import { enteringPoint, FINISH, isConstraint, isFact, leavingPoint, START } from './arc-table.js';
import { type CalendarMaps, unitCode, unitCount } from './calendar-maps.js';
import type { BoundKind, BoundRef, Network, Reading } from './network.js';

/** The third point of a bound: where all that an event waits for has come. Kept in the start column of events. */
export const ARRIVAL = START;

interface Bound extends Reading, BoundRef {
  readonly point: typeof START | typeof FINISH;
}

/**
 * All upper bounds of a network, sorted by activity: deadlines, start limits, the windows of events, and limits that are
 * counted from a date that is already a fact.
 */
export class BoundTable {
  /** Bounds of activity `a` are `first[a]` up to `first[a + 1]`. */
  readonly first: Int32Array;
  readonly activity: Int32Array;
  readonly point: Uint8Array;
  readonly kind: readonly BoundKind[];
  readonly index: Int32Array;
  /** What a corner compares with: the late reading in the lenient one, the early reading in the strict one. */
  readonly at: Columns;
  readonly size: number;

  constructor(network: Network, activities: ActivityTable, maps: CalendarMaps) {
    const bounds: Bound[] = [];
    const limits = limitsFromFacts(network, activities, maps);
    this.first = new Int32Array(network.activities.length + 1);
    for (let handle = 0; handle < network.activities.length; handle++) {
      ownBounds(handle, network, activities, bounds);
      const more = limits.get(handle);
      if (more) bounds.push(...more);
      this.first[handle + 1] = bounds.length;
    }
    this.size = bounds.length;
    this.activity = new Int32Array(this.size);
    this.point = new Uint8Array(this.size);
    this.kind = bounds.map((bound) => bound.kind);
    this.index = new Int32Array(this.size);
    this.at = columns(this.size);
    bounds.forEach((bound, at) => {
      this.activity[at] = bound.activity;
      this.point[at] = bound.point;
      this.index[at] = bound.index;
      this.at[LENIENT][at] = bound.late;
      this.at[STRICT][at] = bound.early;
    });
  }

  /** The name of the bound in a row. */
  ref(row: number): BoundRef {
    return { kind: this.kind[row] ?? 'deadline', activity: this.activity[row] ?? 0, index: this.index[row] ?? 0 };
  }

  /** The row of a bound, or -1 when the network has no such bound. */
  row(ref: BoundRef): number {
    for (let row = this.first[ref.activity] ?? 0; row < (this.first[ref.activity + 1] ?? 0); row++) {
      if (this.kind[row] === ref.kind && this.index[row] === ref.index) return row;
    }
    return -1;
  }
}

function ownBounds(handle: number, network: Network, activities: ActivityTable, bounds: Bound[]): void {
  const activity = network.activities[handle];
  const mode = activities.mode[handle];
  if (!activity || mode === Mode.done || activity.state) return;
  activity.deadlines?.forEach((deadline, index) => {
    const { early, late } = deadline;
    bounds.push({ kind: 'deadline', activity: handle, index, point: FINISH, early, late });
  });
  if (mode !== Mode.inProgress) {
    activity.startLimits?.forEach((limit, index) => {
      const point = mode === Mode.event ? FINISH : START;
      bounds.push({ kind: 'start-limit', activity: handle, index, point, early: limit.early, late: limit.late });
    });
  }
  if (mode === Mode.event && activity.event) {
    bounds.push({ kind: 'window', activity: handle, index: 0, point: ARRIVAL, ...activity.event });
  }
}

/** A limit counted from something that has happened cannot move it, so it bounds the successor from above. */
function limitsFromFacts(
  network: Network,
  activities: ActivityTable,
  maps: CalendarMaps,
): ReadonlyMap<number, readonly Bound[]> {
  const limits = new Map<number, Bound[]>();
  network.links.forEach((link, index) => {
    const { within, from, to, anyOf } = link;
    if (!within || anyOf !== undefined || !isConstraint(link, network) || network.activities[to]?.state) return;
    const leaves = leavingPoint(link);
    const enters = enteringPoint(link);
    if (!isFact(from, leaves, activities) || isFact(to, enters, activities)) return;
    const fact = leaves === START ? activities.startLow : activities.finishLow;
    const unit = unitCode(within);
    const early = maps.add(unit, fact[LENIENT][from] ?? -Infinity, unitCount(within, within.min));
    const late = maps.add(unit, fact[STRICT][from] ?? -Infinity, unitCount(within, within.max));
    // Without a date for the fact the limit is unknown, and what is unknown never conflicts.
    if (early === -Infinity) return;
    const point = activities.mode[to] === Mode.event ? FINISH : enters;
    const bound: Bound = { kind: 'within', activity: to, index, point, early, late };
    const others = limits.get(to);
    if (others) others.push(bound);
    else limits.set(to, [bound]);
  });
  return limits;
}
