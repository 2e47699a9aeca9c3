import { type ActivityTable, Mode } from './activity-table.js';
import { type ArcTable, FINISH, START } from './arc-table.js';
import { Op } from './calendar-maps.js';
import { strongComponents } from './components.js';
import { shortestCycle } from './shortest-cycle.js';

/** Activities that wait for each other, on a shortest circle. */
export interface Cycle {
  /** In order: each waits for the one before it, and the first for the last. The first has the lowest handle. */
  readonly activities: readonly number[];
  /** `links[i]` leads from `activities[i]` to the one after it. */
  readonly links: readonly number[];
  /** Every activity of the knot, in the order of their handles; some may lie on other circles only. */
  readonly members: readonly number[];
}

/** In which order dates can be computed, and which activities have none. */
export interface Precedence {
  /** One per knot of activities that wait for each other, ordered by their first activity. */
  readonly cycles: readonly Cycle[];
  /** The activities that take part, every one behind all that it needs, save for those of one component among themselves. */
  readonly order: Int32Array;
  /** Stretches of `order` within which dates depend on each other, because of limits: pairs of first and end. */
  readonly components: readonly (readonly [number, number])[];
  /** Index into `components`, or -1. */
  readonly componentOf: Int32Array;
  /** Where each activity stands in `order`; the members of a component all stand where it begins. */
  readonly position: Int32Array;
  /** Bit 1: the start is unknown; bit 2: the finish is. Set for broken dates, cycles and what waits for either. */
  readonly unknown: Uint8Array;
}

export const UNKNOWN_START = 1;
export const UNKNOWN_FINISH = 2;
const UNKNOWN = UNKNOWN_START | UNKNOWN_FINISH;

/**
 * Finds the cycles, takes their members and all that waits for them out of `activities` (their mode becomes absent), and
 * orders the rest. A link into a group of alternatives makes a cycle only when no other alternative can come first.
 */
export function orderActivities(activities: ActivityTable, arcs: ArcTable): Precedence {
  const { size, mode } = activities;
  const unknown = new Uint8Array(size);
  const seeds: number[] = [];
  let cycles: readonly Cycle[] = [];
  let placed = placeAll(activities, arcs, false);
  let circular = placed.length < size;
  if (circular) {
    const possible = arcs.hasGroups ? placeAll(activities, arcs, true) : placed;
    cycles = possible.length < size ? findCycles(activities, arcs, possible) : [];
    for (const cycle of cycles) seeds.push(...cycle.members.filter((member) => mode[member] !== Mode.done));
  }
  for (let activity = 0; activity < size; activity++) if (mode[activity] === Mode.absent) seeds.push(activity);
  if (seeds.length > 0) {
    spreadUnknown(seeds, activities, arcs, unknown);
    for (let activity = 0; activity < size; activity++) {
      const gone = unknown[activity] === UNKNOWN && mode[activity] !== Mode.done;
      if (gone) mode[activity] = Mode.absent;
    }
  }
  if (circular) {
    placed = placeAll(activities, arcs, false, true);
    circular = placed.length < size;
  }
  const componentOf = new Int32Array(size).fill(-1);
  const position = new Int32Array(size);
  if (!circular && !arcs.hasLimits) {
    for (let at = 0; at < placed.length; at++) position[placed[at] ?? 0] = at;
    return { cycles, order: placed, components: [], componentOf, position, unknown };
  }
  const strong = strongComponents(size, arcs.into, (arc) => (arcs.op[arc] === Op.off ? -1 : (arcs.from[arc] ?? -1)));
  const components: (readonly [number, number])[] = [];
  for (let first = 0, at = 0; at < strong.ends.length; at++) {
    const end = strong.ends[at] ?? 0;
    if (end - first > 1) {
      for (let index = first; index < end; index++) componentOf[strong.order[index] ?? 0] = components.length;
      components.push([first, end]);
    }
    for (let index = first; index < end; index++) position[strong.order[index] ?? 0] = first;
    first = end;
  }
  return { cycles, order: strong.order, components, componentOf, position, unknown };
}

/**
 * Places each activity as soon as all it waits for is placed (or, with `anyIsEnough`, one alternative of each group).
 * What is left over waits for itself in the end. `presentOnly` ignores arcs from absent and into done activities.
 */
function placeAll(activities: ActivityTable, arcs: ArcTable, anyIsEnough: boolean, presentOnly = false): Int32Array {
  const { size, mode } = activities;
  const waiting = new Int32Array(size);
  // For a group, the first arc of it stands for the whole: 1 once some alternative is placed.
  const groupOf = anyIsEnough ? groupHeads(arcs) : undefined;
  const opened = anyIsEnough ? new Uint8Array(arcs.from.length) : undefined;
  const counts = (arc: number): boolean => {
    if (arcs.isLimit[arc] === 1) return false;
    return !presentOnly || (mode[arcs.from[arc] ?? 0] !== Mode.absent && mode[arcs.to[arc] ?? 0] !== Mode.done);
  };
  for (let arc = 0; arc < arcs.from.length; arc++) {
    if (!counts(arc)) continue;
    if (groupOf && (groupOf[arc] ?? -1) >= 0 && groupOf[arc] !== arc) continue;
    const to = arcs.to[arc] ?? 0;
    waiting[to] = (waiting[to] ?? 0) + 1;
  }
  const order = new Int32Array(size);
  let end = 0;
  for (let activity = 0; activity < size; activity++) if (waiting[activity] === 0) order[end++] = activity;
  for (let at = 0; at < end; at++) {
    const activity = order[at] ?? 0;
    for (let index = arcs.outOf[activity] ?? 0; index < (arcs.outOf[activity + 1] ?? 0); index++) {
      const arc = arcs.leaving[index] ?? 0;
      if (!counts(arc)) continue;
      const head = groupOf?.[arc] ?? -1;
      if (head >= 0 && opened) {
        if (opened[head] === 1) continue;
        opened[head] = 1;
      }
      const to = arcs.to[arc] ?? 0;
      waiting[to] = (waiting[to] ?? 0) - 1;
      if (waiting[to] === 0) order[end++] = to;
    }
  }
  return order.subarray(0, end);
}

/** For each arc the first arc of its group of alternatives, or -1. */
function groupHeads(arcs: ArcTable): Int32Array {
  const heads = new Int32Array(arcs.from.length).fill(-1);
  for (let first = 0; first < heads.length;) {
    const end = arcs.groupEnd(first);
    if ((arcs.group[first] ?? -1) >= 0) heads.fill(first, first, end);
    first = end;
  }
  return heads;
}

function findCycles(activities: ActivityTable, arcs: ArcTable, placed: Int32Array): readonly Cycle[] {
  const { size } = activities;
  const stuck = new Uint8Array(size).fill(1);
  for (const activity of placed) stuck[activity] = 0;
  const heads = arcs.hasGroups ? groupHeads(arcs) : undefined;
  const open = new Uint8Array(arcs.from.length);
  if (heads) {
    for (let arc = 0; arc < open.length; arc++) {
      const head = heads[arc] ?? -1;
      if (head >= 0 && stuck[arcs.from[arc] ?? 0] === 0) open[head] = 1;
    }
  }
  /** The activity behind an arc that holds its successor up, or -1. */
  const holding = (arc: number): number => {
    const from = arcs.from[arc] ?? 0;
    if (arcs.isLimit[arc] === 1 || stuck[from] === 0 || stuck[arcs.to[arc] ?? 0] === 0) return -1;
    const head = heads?.[arc] ?? -1;
    return head >= 0 && open[head] === 1 ? -1 : from;
  };
  const strong = strongComponents(size, arcs.into, holding);
  const componentOf = new Int32Array(size);
  const knots: number[][] = [];
  for (let first = 0, at = 0; at < strong.ends.length; at++) {
    const end = strong.ends[at] ?? 0;
    const members = strong.order.subarray(first, end);
    for (const member of members) componentOf[member] = at;
    if (end - first > 1) knots.push([...members].sort((a, b) => a - b));
    first = end;
  }
  const within = (arc: number): boolean =>
    holding(arc) >= 0 && componentOf[arcs.from[arc] ?? 0] === componentOf[arcs.to[arc] ?? 0];
  return knots
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((members) => ({ ...shortestCycle(members, arcs, within), members }));
}

/** Whatever waits for something unknown is unknown too. Facts are known whatever they waited for. */
function spreadUnknown(seeds: readonly number[], activities: ActivityTable, arcs: ArcTable, unknown: Uint8Array): void {
  const { mode, most } = activities;
  const open = [...seeds];
  for (const seed of seeds) unknown[seed] = UNKNOWN;
  for (let activity = open.pop(); activity !== undefined; activity = open.pop()) {
    const bits = unknown[activity] ?? 0;
    for (let index = arcs.outOf[activity] ?? 0; index < (arcs.outOf[activity + 1] ?? 0); index++) {
      const arc = arcs.leaving[index] ?? 0;
      if (arcs.op[arc] === Op.off || arcs.isLimit[arc] === 1) continue;
      const needed = arcs.fromPoint[arc] === START ? UNKNOWN_START : UNKNOWN_FINISH;
      if ((bits & needed) === 0) continue;
      const to = arcs.to[arc] ?? 0;
      let more = UNKNOWN;
      if (mode[to] === Mode.inProgress) more = UNKNOWN_FINISH;
      // What may stretch without end does not start later because its finish waits.
      else if (mode[to] === Mode.stretch && most[to] === Infinity && arcs.toPoint[arc] === FINISH)
        more = UNKNOWN_FINISH;
      const before = unknown[to] ?? 0;
      if ((before | more) === before) continue;
      unknown[to] = before | more;
      open.push(to);
    }
  }
}
