import { type ActivityTable, type Columns, columns, copyColumns, LENIENT, Mode, STRICT } from './activity-table.js';
import { DAYS, Op, unitCode, unitCount, WORKING_DAYS } from './calendar-maps.js';
import type { Link, Network } from './network.js';

/** The two ends of an activity, as they stand in a column. */
export const START = 0;
export const FINISH = 1;

/**
 * The constraints between activities, sorted by the activity they lead into. A link gives one arc, and a second one in the
 * other direction when it has a limit: q <= p + N says p >= min { t : t + N >= q }.
 */
export class ArcTable {
  /** Arcs into activity `a` are `into[a]` up to `into[a + 1]`; alternatives of one group lie side by side. */
  readonly into: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly fromPoint: Uint8Array;
  readonly toPoint: Uint8Array;
  readonly op: Uint8Array;
  readonly amount: Columns;
  readonly link: Int32Array;
  /** 1 for the arc of a limit, which leads from the successor back to the predecessor. */
  readonly isLimit: Uint8Array;
  /** Which group of alternatives the arc belongs to, or -1. */
  readonly group: Int32Array;
  /** 1 for an activity that a group of alternatives leads into. */
  readonly waitsForAny: Uint8Array;
  /** Arcs out of activity `a` are `leaving[outOf[a]]` up to `leaving[outOf[a + 1]]`. */
  readonly outOf: Int32Array;
  readonly leaving: Int32Array;
  /** The arc of a link, and the arc of its limit; -1 when it has none. */
  readonly ofLink: Int32Array;
  readonly limitOfLink: Int32Array;
  readonly hasLimits: boolean;
  readonly hasGroups: boolean;

  private constructor(shape: Pick<ArcTable, Structure>, values: Pick<ArcTable, Values>) {
    this.into = shape.into;
    this.from = shape.from;
    this.to = shape.to;
    this.link = shape.link;
    this.isLimit = shape.isLimit;
    this.group = shape.group;
    this.waitsForAny = shape.waitsForAny;
    this.outOf = shape.outOf;
    this.leaving = shape.leaving;
    this.ofLink = shape.ofLink;
    this.limitOfLink = shape.limitOfLink;
    this.hasLimits = shape.hasLimits;
    this.hasGroups = shape.hasGroups;
    this.fromPoint = values.fromPoint;
    this.toPoint = values.toPoint;
    this.op = values.op;
    this.amount = values.amount;
  }

  static of(network: Network, activities: ActivityTable): ArcTable {
    const shape = structure(network);
    const count = shape.from.length;
    const table = new ArcTable(shape, {
      fromPoint: new Uint8Array(count),
      toPoint: new Uint8Array(count),
      op: new Uint8Array(count),
      amount: columns(count),
    });
    for (let link = 0; link < network.links.length; link++) table.#write(link, network, activities);
    if (table.hasGroups) table.#weakenMixedGroups();
    return table;
  }

  /** The same table with one link read again from `network`, in which it must join the same activities. */
  with(link: number, network: Network, activities: ActivityTable): ArcTable {
    const table = new ArcTable(this, {
      fromPoint: this.fromPoint.slice(),
      toPoint: this.toPoint.slice(),
      op: this.op.slice(),
      amount: copyColumns(this.amount),
    });
    table.#write(link, network, activities);
    if (table.hasGroups) table.#weakenMixedGroups();
    return table;
  }

  /** The same table with every arc off but those in `kept`. */
  keeping(kept: ReadonlySet<number>): ArcTable {
    const op = this.op.map((code, arc) => (kept.has(arc) ? code : Op.off));
    return new ArcTable(this, { fromPoint: this.fromPoint, toPoint: this.toPoint, op, amount: this.amount });
  }

  #write(handle: number, network: Network, activities: ActivityTable): void {
    const link = network.links[handle];
    const arc = this.ofLink[handle] ?? -1;
    if (!link || arc < 0) return;
    const { from, to } = link;
    const leaves = activities.mode[from] === Mode.event ? FINISH : leavingPoint(link);
    const enters = enteringPoint(link);
    const { lag, within } = link;
    this.fromPoint[arc] = leaves;
    this.toPoint[arc] = enters;
    this.op[arc] = isSettled(link, activities) ? Op.off : lag ? unitCode(lag) : Op.days;
    this.amount[LENIENT][arc] = lag ? unitCount(lag, lag.min) : 0;
    this.amount[STRICT][arc] = lag ? unitCount(lag, lag.max) : 0;
    const back = this.limitOfLink[handle] ?? -1;
    if (back < 0 || !within) return;
    const unit = unitCode(within);
    const sign = unit === DAYS ? -1 : 1;
    this.fromPoint[back] = activities.mode[to] === Mode.event ? FINISH : enters;
    this.toPoint[back] = leavingPoint(link);
    this.amount[LENIENT][back] = sign * unitCount(within, within.max);
    this.amount[STRICT][back] = sign * unitCount(within, within.min);
    const off = isFact(from, leaves, activities) || isFact(to, enters, activities);
    this.op[back] = off ? Op.off : unit === DAYS ? Op.days : unit === WORKING_DAYS ? Op.backWorkingDays : Op.backMonths;
  }

  /**
   * "Starts after A or finishes after B" is not preserved by taking the earlier of two plans, so a group whose members
   * name different points of the successor makes its finish wait: that follows from either alternative.
   */
  #weakenMixedGroups(): void {
    for (let first = 0; first < this.from.length;) {
      const end = this.groupEnd(first);
      let mixed = false;
      for (let arc = first + 1; arc < end; arc++) mixed ||= this.toPoint[arc] !== this.toPoint[first];
      if (mixed) this.toPoint.fill(FINISH, first, end);
      first = end;
    }
  }

  /** Behind the last arc of the group that `arc` starts; the next arc when it is in no group. */
  groupEnd(arc: number): number {
    const group = this.group[arc] ?? -1;
    let end = arc + 1;
    if (group >= 0) while (end < this.from.length && this.group[end] === group && this.to[end] === this.to[arc]) end++;
    return end;
  }
}

type Structure =
  | 'into'
  | 'from'
  | 'to'
  | 'link'
  | 'isLimit'
  | 'group'
  | 'waitsForAny'
  | 'outOf'
  | 'leaving'
  | 'ofLink'
  | 'limitOfLink'
  | 'hasLimits'
  | 'hasGroups';
type Values = 'fromPoint' | 'toPoint' | 'op' | 'amount';

/** The point of the predecessor that a link names. */
export function leavingPoint(link: Link): typeof START | typeof FINISH {
  return link.type === 'finish-to-start' || link.type === 'finish-to-finish' ? FINISH : START;
}

/** The point of the successor that a link names. */
export function enteringPoint(link: Link): typeof START | typeof FINISH {
  return link.type === 'finish-to-start' || link.type === 'start-to-start' ? START : FINISH;
}

/** Whether a point of an activity has already happened, so that no constraint can move it. */
export function isFact(activity: number, point: number, activities: ActivityTable): boolean {
  const mode = activities.mode[activity];
  return mode === Mode.done || (mode === Mode.inProgress && point === START);
}

/** Whether a link constrains anything at all: soft ones, self-links and those of cancelled activities do not. */
export function isConstraint(link: Link, network: Network): boolean {
  const { from, to } = link;
  const before = network.activities[from];
  const after = network.activities[to];
  return (
    !link.soft && from !== to && !!before && !!after && before.state !== 'cancelled' && after.state !== 'cancelled'
  );
}

/** Whether both ends of a link belong to the past, or its successor is done: there is nothing left to wait for. */
function isSettled(link: Link, activities: ActivityTable): boolean {
  return (
    activities.mode[link.to] === Mode.done ||
    (isFact(link.to, enteringPoint(link), activities) && isFact(link.from, leavingPoint(link), activities))
  );
}

function structure(network: Network): Pick<ArcTable, Structure> {
  const size = network.activities.length;
  const links = network.links;
  const into = new Int32Array(size + 1);
  const outOf = new Int32Array(size + 1);
  const ofLink = new Int32Array(links.length).fill(-1);
  const limitOfLink = new Int32Array(links.length).fill(-1);
  const alternatives: number[] = [];
  let count = 0;
  let hasLimits = false;
  const announce = (from: number, to: number): void => {
    count++;
    into[to + 1] = (into[to + 1] ?? 0) + 1;
    outOf[from + 1] = (outOf[from + 1] ?? 0) + 1;
  };
  links.forEach((link, handle) => {
    if (!isConstraint(link, network)) return;
    announce(link.from, link.to);
    if (link.anyOf !== undefined) alternatives.push(handle);
    else if (link.within) {
      hasLimits = true;
      announce(link.to, link.from);
    }
  });
  for (let activity = 0; activity < size; activity++) {
    into[activity + 1] = (into[activity + 1] ?? 0) + (into[activity] ?? 0);
    outOf[activity + 1] = (outOf[activity + 1] ?? 0) + (outOf[activity] ?? 0);
  }
  const shape = {
    into,
    outOf,
    ofLink,
    limitOfLink,
    hasLimits,
    hasGroups: alternatives.length > 0,
    from: new Int32Array(count),
    to: new Int32Array(count),
    link: new Int32Array(count),
    isLimit: new Uint8Array(count),
    group: new Int32Array(count).fill(-1),
    waitsForAny: new Uint8Array(size),
    leaving: new Int32Array(count),
  };
  const next = into.slice();
  const place = (from: number, to: number, handle: number): number => {
    const arc = next[to] ?? 0;
    next[to] = arc + 1;
    shape.from[arc] = from;
    shape.to[arc] = to;
    shape.link[arc] = handle;
    return arc;
  };
  links.forEach((link, handle) => {
    if (link.anyOf !== undefined || !isConstraint(link, network)) return;
    ofLink[handle] = place(link.from, link.to, handle);
    if (!link.within) return;
    const arc = place(link.to, link.from, handle);
    limitOfLink[handle] = arc;
    shape.isLimit[arc] = 1;
  });
  // Alternatives come behind the other arcs of their successor, in the order of their groups.
  alternatives.sort((a, b) => (links[a]?.anyOf ?? 0) - (links[b]?.anyOf ?? 0) || a - b);
  for (const handle of alternatives) {
    const link = links[handle];
    if (!link) continue;
    const arc = place(link.from, link.to, handle);
    ofLink[handle] = arc;
    shape.group[arc] = link.anyOf ?? -1;
    shape.waitsForAny[link.to] = 1;
  }
  const nextOut = outOf.slice();
  for (let arc = 0; arc < count; arc++) {
    const from = shape.from[arc] ?? 0;
    const at = nextOut[from] ?? 0;
    nextOut[from] = at + 1;
    shape.leaving[at] = arc;
  }
  return shape;
}
