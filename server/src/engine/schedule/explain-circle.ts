import { type CornerIndex, LENIENT } from './activity-table.js';
import { FINISH } from './arc-table.js';
import { crosses, crossing, endOfDay, entryOf } from './crossing.js';
import type { Layout } from './layout.js';
import type { Instant } from './network.js';
import type { CircleProof, ProofStep } from './proof.js';
import type { Circle } from './pursuit.js';

/**
 * Writes a contradiction down: one lap around it, and whatever else is needed to keep the lap from settling. Where every
 * step shifts by a constant the lap is all. Otherwise a weekend may stop one circle and a second one push it on, so the
 * constraints are reduced one by one to a set of which none can be left out.
 */
export function explainCircle(layout: Layout, circle: Circle): CircleProof {
  const { arcs } = layout;
  const search = new Pursuit(layout, circle);
  const needed = circle.constant ? circle.arcs : search.reduce();
  // The circle that was seen is often all that is needed, and then it is the lap.
  const lap = needed === circle.arcs ? needed : lapWithin(layout, needed);
  const first = lap[0] ?? 0;
  const begin = (arc: number): Instant => circle.dates.get(placeOf(layout, arc)) ?? -Infinity;
  const steps: ProofStep[] = [];
  let at = begin(first);
  lap.forEach((arc, index) => {
    const next = lap[(index + 1) % lap.length] ?? 0;
    steps.push(...passage(layout, circle.corner, arc, arcs.fromPoint[next] ?? 0, at));
    at = steps[steps.length - 1]?.after ?? at;
  });
  // What leaves an activity at its other end, or does not lie on the lap, is written beside it.
  const alongside = needed.flatMap((arc) => {
    const points = new Set<number>();
    for (const next of needed) if (follows(layout, arc, next)) points.add(arcs.fromPoint[next] ?? 0);
    const next = lap[(lap.indexOf(arc) + 1) % lap.length] ?? 0;
    if (lap.includes(arc)) points.delete(arcs.fromPoint[next] ?? 0);
    return [...points].sort().map((point) => passage(layout, circle.corner, arc, point, begin(arc)));
  });
  return {
    kind: 'circle',
    corner: circle.corner === LENIENT ? 'lenient' : 'strict',
    steps,
    alongside,
    activities: lap.map((arc) => arcs.from[arc] ?? 0),
    gain: at - begin(first),
    constant: circle.constant,
    end: circle.end,
  };
}

/** Whether an arc moves the point that the next one leaves. */
function follows(layout: Layout, arc: number, next: number): boolean {
  const { arcs } = layout;
  const activity = arcs.to[arc] ?? 0;
  if (arcs.from[next] !== activity) return false;
  const entry = entryOf(arcs.toPoint[arc] ?? 0);
  return crosses(layout, activity, entry, arcs.fromPoint[next] === FINISH ? 'finish' : 'start');
}

/** The point an arc leaves, as a key of a circle's dates. */
function placeOf(layout: Layout, arc: number): number {
  return (layout.arcs.from[arc] ?? 0) * 2 + (layout.arcs.fromPoint[arc] ?? 0);
}

/** The steps along an arc and on to a point of the activity it leads into. */
function passage(layout: Layout, corner: CornerIndex, arc: number, point: number, from: Instant): ProofStep[] {
  const { arcs, maps } = layout;
  const activity = arcs.to[arc] ?? 0;
  const link = arcs.link[arc] ?? 0;
  const after = maps.carry(arcs.op[arc] ?? 0, from, arcs.amount[corner][arc] ?? 0);
  const first: ProofStep =
    arcs.isLimit[arc] === 1
      ? { kind: 'limit', link, before: from, after }
      : { kind: 'link', link, before: from, after, others: [] };
  const entry = entryOf(arcs.toPoint[arc] ?? 0);
  const rounded = entry === 'finish-entry' ? endOfDay(layout, activity, after, true) : [];
  const inside = crossing(
    layout,
    corner,
    activity,
    entry,
    point === FINISH ? 'finish' : 'start',
    rounded[0]?.after ?? after,
    true,
  );
  return [first, ...rounded, ...inside];
}

/** Follows sets of arcs by themselves, to see whether they run away. */
class Pursuit {
  readonly #layout: Layout;
  readonly #circle: Circle;
  readonly #end: Instant;

  constructor(layout: Layout, circle: Circle) {
    this.#layout = layout;
    this.#circle = circle;
    this.#end = circle.end;
  }

  /** A set of arcs that runs away and of which none can be left out; the arcs of the lap are kept as long as possible. */
  reduce(): readonly number[] {
    const lap = this.#circle.arcs;
    if (this.#runsAway(lap)) return lap;
    const others = this.#circle.drivers.filter((arc) => !lap.includes(arc));
    let needed: readonly number[] = [...this.#withAlternatives([...lap, ...others])];
    for (const arc of [...needed].reverse()) {
      const fewer = needed.filter((other) => other !== arc);
      if (this.#runsAway(fewer)) needed = fewer;
    }
    return needed;
  }

  /** Where one of several alternatives drives, the others are part of the proof. */
  #withAlternatives(chosen: readonly number[]): ReadonlySet<number> {
    const { arcs } = this.#layout;
    const all = new Set(chosen);
    for (const arc of chosen) {
      if ((arcs.group[arc] ?? -1) < 0) continue;
      const end = arcs.groupEnd(arc);
      for (let other = arcs.into[arcs.to[arc] ?? 0] ?? 0; other < end; other++)
        if (arcs.groupEnd(other) === end) all.add(other);
    }
    return all;
  }

  #runsAway(chosen: readonly number[]): boolean {
    const { arcs } = this.#layout;
    const dates = new Map<number, Instant>();
    // Which points of the activity it leads into each arc moves, as far as other arcs leave them.
    const points = new Map<number, Set<number>>();
    for (const arc of chosen) {
      const place = placeOf(this.#layout, arc);
      dates.set(place, this.#circle.dates.get(place) ?? -Infinity);
      const point = arcs.fromPoint[arc] ?? 0;
      for (const into of chosen) {
        if (!follows(this.#layout, into, arc)) continue;
        const known = points.get(into);
        if (known) known.add(point);
        else points.set(into, new Set([point]));
      }
    }
    for (let moved = true; moved;) {
      moved = false;
      for (const arc of chosen) {
        const begin = this.#entering(arc, chosen, dates);
        if (begin === undefined) continue;
        for (const point of points.get(arc) ?? []) {
          const steps = passage(this.#layout, this.#circle.corner, arc, point, begin);
          const reached = steps[steps.length - 1]?.after ?? -Infinity;
          const place = (arcs.to[arc] ?? 0) * 2 + point;
          if (reached <= (dates.get(place) ?? -Infinity)) continue;
          dates.set(place, reached);
          moved = true;
          if (reached > this.#end) return true;
        }
      }
    }
    return false;
  }

  /** The date from which an arc sets out, if it is the one that decides: the earliest of its alternatives. */
  #entering(arc: number, chosen: readonly number[], dates: ReadonlyMap<number, Instant>): Instant | undefined {
    const { arcs, maps } = this.#layout;
    const amount = arcs.amount[this.#circle.corner];
    const at = (of: number): Instant => dates.get(placeOf(this.#layout, of)) ?? -Infinity;
    if ((arcs.group[arc] ?? -1) >= 0) {
      const carried = (of: number): Instant => maps.carry(arcs.op[of] ?? 0, at(of), amount[of] ?? 0);
      const end = arcs.groupEnd(arc);
      for (let other = arcs.into[arcs.to[arc] ?? 0] ?? 0; other < end; other++) {
        if (other === arc || arcs.groupEnd(other) !== end) continue;
        if (!chosen.includes(other) || carried(other) < carried(arc)) return undefined;
      }
    }
    return at(arc);
  }
}

/** A shortest circle along some of the arcs, beginning at its lowest handle. */
function lapWithin(layout: Layout, chosen: readonly number[]): readonly number[] {
  const { arcs } = layout;
  let best: readonly number[] | undefined;
  const starts = [...chosen].sort((a, b) => (arcs.from[a] ?? 0) - (arcs.from[b] ?? 0) || a - b);
  for (const start of starts) {
    const reached = new Map<number, readonly number[]>([[start, [start]]]);
    const queue = [start];
    for (let arc = queue.shift(); arc !== undefined; arc = queue.shift()) {
      const path = reached.get(arc) ?? [];
      if (follows(layout, arc, start) && (best === undefined || path.length < best.length)) best = path;
      for (const next of chosen) {
        if (reached.has(next) || !follows(layout, arc, next)) continue;
        reached.set(next, [...path, next]);
        queue.push(next);
      }
    }
  }
  return best ?? chosen;
}
