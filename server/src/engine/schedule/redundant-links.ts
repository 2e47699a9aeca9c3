import { LENIENT, Mode, STRICT } from './activity-table.js';
import { FINISH, START } from './arc-table.js';
import { DAYS, MONTHS } from './calendar-maps.js';
import type { Layout } from './layout.js';
import type { Schedule } from './schedule.js';

/** A link that other links imply. */
export interface RedundantLink {
  readonly link: number;
  /** The activities in between that imply it, in order. */
  readonly via: readonly number[];
}

/** How many arcs may be looked at in all; a plan of tens of thousands of actions is searched in part. */
const EFFORT = 4_000_000;

/**
 * The links that say nothing new: some other way from the predecessor to the successor forces it at least as late, for every
 * date and every reading. That is decided on lengths in calendar days that no calendar can undercut (n working days take
 * at least n days, a month at least 28), and compared with the most that the link itself can ask for. So every link that is
 * reported is implied; one that only happens to be, because of where weekends fall, is not.
 */
export function redundantLinks(schedule: Schedule): readonly RedundantLink[] {
  const search = new LongestPaths(schedule.layout);
  const { size } = schedule.layout.activities;
  const found: RedundantLink[] = [];
  for (let activity = 0; activity < size; activity++) found.push(...search.from(activity));
  return found.sort((a, b) => a.link - b.link);
}

/** The longest known way to the two points of an activity: days, and the place (2 * activity + point) it comes through. */
interface Reach {
  start: number;
  finish: number;
  startBy: number;
  finishBy: number;
}

class LongestPaths {
  readonly #layout: Layout;
  /** Longest distances in days from the point in question, by place, and the place before on the way. */
  readonly #distance: Float64Array;
  readonly #through: Int32Array;
  /** The same without the source's direct links to the activity. */
  readonly #around: Float64Array;
  readonly #aroundThrough: Int32Array;
  #effort = 0;

  constructor(layout: Layout) {
    this.#layout = layout;
    const places = layout.activities.size * 2;
    this.#distance = new Float64Array(places).fill(-Infinity);
    this.#around = new Float64Array(places).fill(-Infinity);
    this.#through = new Int32Array(places).fill(-1);
    this.#aroundThrough = new Int32Array(places).fill(-1);
  }

  from(source: number): RedundantLink[] {
    const { arcs, precedence } = this.#layout;
    const first = arcs.outOf[source] ?? 0;
    const end = arcs.outOf[source + 1] ?? 0;
    if (end - first < 2 || !this.#isPlanned(source) || this.#effort > EFFORT) return [];
    const found: RedundantLink[] = [];
    for (const point of [START, FINISH]) {
      const links: number[] = [];
      let last = -1;
      for (let index = first; index < end; index++) {
        const arc = arcs.leaving[index] ?? 0;
        const to = arcs.to[arc] ?? 0;
        if (!this.#isPlain(arc) || arcs.fromPoint[arc] !== point || !this.#isPlanned(to)) continue;
        // Another way has to come in from somewhere else.
        if ((arcs.into[to + 1] ?? 0) - (arcs.into[to] ?? 0) < 2) continue;
        // What has to follow within some time is said by no other way.
        if ((arcs.limitOfLink[arcs.link[arc] ?? 0] ?? -1) >= 0) continue;
        links.push(arc);
        last = Math.max(last, precedence.position[to] ?? 0);
      }
      if (links.length === 0) continue;
      const begin = precedence.position[source] ?? 0;
      this.#measure(source, point, begin, last);
      for (const arc of links) {
        const place = (arcs.to[arc] ?? 0) * 2 + (arcs.toPoint[arc] ?? 0);
        if ((this.#around[place] ?? -Infinity) >= this.#mostAsked(arc)) {
          found.push({ link: arcs.link[arc] ?? 0, via: this.#way(place, source) });
        }
      }
      for (let at = begin; at <= last; at++) this.#forget(precedence.order[at] ?? 0);
      // Activities that limits tie together share one position, so the source may stand outside of these.
      this.#forget(source);
    }
    return found;
  }

  /** Distances from a point of `source` to all activities up to a position. */
  #measure(source: number, point: number, begin: number, last: number): void {
    const { arcs, precedence } = this.#layout;
    this.#distance[source * 2 + point] = 0;
    // What leaves the other end of the source is measured too: its finish comes its length after its start.
    if (point === START) this.#distance[source * 2 + FINISH] = this.#leastLength(source);
    for (let at = begin + 1; at <= last; at++) {
      const activity = precedence.order[at] ?? 0;
      if (activity === source || !this.#isPlanned(activity)) continue;
      const all: Reach = { start: -Infinity, finish: -Infinity, startBy: -1, finishBy: -1 };
      const around: Reach = { ...all };
      for (let arc = arcs.into[activity] ?? 0; arc < (arcs.into[activity + 1] ?? 0); arc++) {
        this.#effort++;
        const place = (arcs.from[arc] ?? 0) * 2 + (arcs.fromPoint[arc] ?? 0);
        const before = this.#distance[place] ?? -Infinity;
        if (before === -Infinity || !this.#isPlain(arc)) continue;
        const distance = before + this.#leastAsked(arc);
        reach(all, arcs.toPoint[arc] ?? START, distance, place);
        if (arcs.from[arc] !== source) reach(around, arcs.toPoint[arc] ?? START, distance, place);
      }
      this.#store(activity, all, this.#distance, this.#through);
      this.#store(activity, around, this.#around, this.#aroundThrough);
    }
  }

  /** Lets the two points of an activity push and pull each other, as far as that is sure, and keeps the result. */
  #store(activity: number, found: Reach, distance: Float64Array, through: Int32Array): void {
    const { mode, unit, least } = this.#layout.activities;
    const event = mode[activity] === Mode.event;
    if (event || (mode[activity] === Mode.fixed && unit[activity] === DAYS)) {
      reach(found, START, found.finish - (event ? 0 : (least[activity] ?? 0)), found.finishBy);
    }
    reach(found, FINISH, found.start + this.#leastLength(activity), found.startBy);
    distance[activity * 2 + START] = found.start;
    distance[activity * 2 + FINISH] = found.finish;
    through[activity * 2 + START] = found.startBy;
    through[activity * 2 + FINISH] = found.finishBy;
  }

  #forget(activity: number): void {
    for (const place of [activity * 2 + START, activity * 2 + FINISH]) {
      this.#distance[place] = -Infinity;
      this.#around[place] = -Infinity;
    }
  }

  #way(place: number, source: number): number[] {
    const way: number[] = [];
    for (let at = this.#aroundThrough[place] ?? -1; at >= 0 && at >> 1 !== source; at = this.#through[at] ?? -1) {
      way.push(at >> 1);
    }
    return way.reverse();
  }

  #isPlanned(activity: number): boolean {
    const mode = this.#layout.activities.mode[activity];
    return mode === Mode.fixed || mode === Mode.stretch || mode === Mode.event;
  }

  /** Limits point backwards, and of several alternatives none is sure to hold. */
  #isPlain(arc: number): boolean {
    return this.#layout.arcs.isLimit[arc] === 0 && (this.#layout.arcs.group[arc] ?? -1) < 0;
  }

  #leastLength(activity: number): number {
    const { mode, unit, least } = this.#layout.activities;
    const count = mode[activity] === Mode.event ? 0 : (least[activity] ?? 0);
    return unit[activity] === MONTHS ? 28 * count : count;
  }

  /** The fewest days by which an arc moves any instant. */
  #leastAsked(arc: number): number {
    const { op, amount } = this.#layout.arcs;
    const count = amount[LENIENT][arc] ?? 0;
    if (op[arc] === DAYS || count === 0) return count;
    if (count < 0) return -Infinity;
    return op[arc] === MONTHS ? 28 * count : count;
  }

  /** The most days by which an arc moves any instant; plus infinity where nobody can say. */
  #mostAsked(arc: number): number {
    const { op, amount } = this.#layout.arcs;
    const count = amount[STRICT][arc] ?? 0;
    if (op[arc] === DAYS || count <= 0) return op[arc] === MONTHS ? 28 * count : count;
    return op[arc] === MONTHS ? 31 * count : Infinity;
  }
}

function reach(found: Reach, point: number, distance: number, through: number): void {
  if (point === START) {
    if (distance <= found.start) return;
    found.start = distance;
    found.startBy = through;
  } else if (distance > found.finish) {
    found.finish = distance;
    found.finishBy = through;
  }
}
