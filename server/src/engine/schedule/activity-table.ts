import { type CalendarMaps, DAYS, unitCode, unitCount, WORKING_DAYS } from './calendar-maps.js';
import type { Activity, Instant, LowerBound, Network } from './network.js';

/** How the two points of an activity hang together. */
export const Mode = {
  /** The finish is the start plus the duration. */
  fixed: 0,
  /** The finish lies between the start plus the least and the start plus the most. */
  stretch: 1,
  /** The start is a fact; what is left of the work follows whatever is still awaited. */
  inProgress: 2,
  /** Both points are facts. */
  done: 3,
  /** One point, in a window that others fix. */
  event: 4,
  /** Takes no part: cancelled, unknown, in a cycle, or waiting for something unknown. */
  absent: 5,
} as const;

/** Corners as indices of pairs of arrays. */
export const LENIENT = 0;
export const STRICT = 1;
export type CornerIndex = typeof LENIENT | typeof STRICT;

/** One column per corner. */
export type Columns = readonly [Float64Array, Float64Array];

export function columns(length: number): Columns {
  return [new Float64Array(length), new Float64Array(length)];
}

export function copyColumns(of: Columns): Columns {
  return [of[0].slice(), of[1].slice()];
}

/** What the passes need to know of each activity, one column per property. */
export class ActivityTable {
  readonly size: number;
  readonly mode: Uint8Array;
  /** Unit of the duration, or of the remaining work of an activity in progress. */
  readonly unit: Uint8Array;
  readonly least: Float64Array;
  /** Plus infinity where nothing bounds the length from above. */
  readonly most: Float64Array;
  /** 1 where the start falls on a working day. */
  readonly rolls: Uint8Array;
  /** The activity's own lower bounds. For an event, the first instant of its window; for one that is done, the facts. */
  readonly startLow: Columns;
  readonly finishLow: Columns;
  /** The last instant of an event's window. */
  readonly windowEnd: Float64Array;

  private constructor(from: ActivityTable | number) {
    const copy = typeof from === 'number' ? undefined : from;
    this.size = typeof from === 'number' ? from : from.size;
    this.mode = copy ? copy.mode.slice() : new Uint8Array(this.size);
    this.unit = copy ? copy.unit.slice() : new Uint8Array(this.size);
    this.least = copy ? copy.least.slice() : new Float64Array(this.size);
    this.most = copy ? copy.most.slice() : new Float64Array(this.size);
    this.rolls = copy ? copy.rolls.slice() : new Uint8Array(this.size);
    this.startLow = copy ? copyColumns(copy.startLow) : columns(this.size);
    this.finishLow = copy ? copyColumns(copy.finishLow) : columns(this.size);
    this.windowEnd = copy ? copy.windowEnd.slice() : new Float64Array(this.size);
  }

  static of(network: Network, maps: CalendarMaps): ActivityTable {
    const table = new ActivityTable(network.activities.length);
    network.activities.forEach((activity, handle) => {
      table.#write(handle, activity, network, maps);
    });
    return table;
  }

  /** A table of its own with the same values. */
  copy(): ActivityTable {
    return new ActivityTable(this);
  }

  /** The same table with one activity read again from `network`. */
  with(handle: number, network: Network, maps: CalendarMaps): ActivityTable {
    const table = new ActivityTable(this);
    const activity = network.activities[handle];
    if (activity && this.mode[handle] !== Mode.absent) table.#write(handle, activity, network, maps);
    return table;
  }

  /** The same table with some activities read again from `network`, whatever they were before. */
  withEach(handles: readonly number[], network: Network, maps: CalendarMaps): ActivityTable {
    const table = new ActivityTable(this);
    for (const handle of handles) {
      const activity = network.activities[handle];
      if (activity) table.#write(handle, activity, network, maps);
    }
    return table;
  }

  /** The same table without the activity's own lower bounds. Facts and the windows of events stay. */
  withoutOwnBounds(handle: number): ActivityTable {
    const mode = this.mode[handle];
    if (mode !== Mode.fixed && mode !== Mode.stretch) return this;
    const table = new ActivityTable(this);
    for (const corner of [LENIENT, STRICT] as const) {
      table.startLow[corner][handle] = -Infinity;
      table.finishLow[corner][handle] = -Infinity;
    }
    return table;
  }

  #write(handle: number, activity: Activity, network: Network, maps: CalendarMaps): void {
    this.least[handle] = 0;
    this.most[handle] = Infinity;
    this.unit[handle] = DAYS;
    this.rolls[handle] = 0;
    for (const corner of [LENIENT, STRICT] as const) {
      this.startLow[corner][handle] = highest(activity.startBounds, corner);
      this.finishLow[corner][handle] = highest(activity.finishBounds, corner);
    }
    const { progress, event } = activity;
    if (activity.state) this.mode[handle] = Mode.absent;
    else if (progress?.kind === 'done') this.#writeDone(handle, progress, network.reportingDate);
    else if (progress) this.#writeInProgress(handle, activity, progress, network.reportingDate, maps);
    else if (event) this.#writeEvent(handle, event.early, event.late);
    else this.#writePlanned(handle, activity);
  }

  #writePlanned(handle: number, activity: Activity): void {
    const { duration } = activity;
    this.mode[handle] = Mode.stretch;
    if (!duration) return;
    this.unit[handle] = unitCode(duration);
    const least = unitCount(duration, duration.min);
    const most = unitCount(duration, duration.max);
    this.least[handle] = least;
    this.most[handle] = most;
    if (least === most) this.mode[handle] = Mode.fixed;
    this.rolls[handle] = this.unit[handle] === WORKING_DAYS && most > 0 ? 1 : 0;
  }

  #writeEvent(handle: number, first: Instant, last: Instant): void {
    this.mode[handle] = Mode.event;
    this.windowEnd[handle] = last;
    for (const low of this.startLow) low[handle] = Math.max(low[handle] ?? -Infinity, first);
  }

  #writeDone(handle: number, done: Extract<Activity['progress'], { kind: 'done' }>, reported?: Instant): void {
    this.mode[handle] = Mode.done;
    const { start, finish } = done;
    // A fact without a date lies somewhere between the facts that have one, and before the reporting date.
    this.startLow[LENIENT][handle] = start?.early ?? -Infinity;
    this.startLow[STRICT][handle] = start?.late ?? finish?.late ?? -Infinity;
    this.finishLow[LENIENT][handle] = finish?.early ?? start?.early ?? -Infinity;
    this.finishLow[STRICT][handle] = finish?.late ?? Math.max(start?.late ?? -Infinity, reported ?? -Infinity);
  }

  /** What is left is awaited from the reporting date; when nobody says what is left, the whole length from the start. */
  #writeInProgress(
    handle: number,
    activity: Activity,
    progress: Extract<Activity['progress'], { kind: 'in-progress' }>,
    reported: Instant | undefined,
    maps: CalendarMaps,
  ): void {
    this.mode[handle] = Mode.inProgress;
    this.most[handle] = 0;
    const remaining = reported === undefined ? undefined : progress.remaining;
    for (const corner of [LENIENT, STRICT] as const) {
      const start = (corner === LENIENT ? progress.start?.early : progress.start?.late) ?? -Infinity;
      const work = remaining ?? activity.duration;
      const from = remaining ? (reported ?? -Infinity) : start;
      const length = work ? unitCount(work, corner === LENIENT ? work.min : work.max) : 0;
      const finish = work ? maps.add(unitCode(work), from, length) : start;
      this.startLow[corner][handle] = start;
      this.finishLow[corner][handle] = Math.max(this.finishLow[corner][handle] ?? -Infinity, finish, start);
    }
    if (!remaining) return;
    this.unit[handle] = unitCode(remaining);
    this.least[handle] = unitCount(remaining, remaining.min);
    this.most[handle] = unitCount(remaining, remaining.max);
  }
}

/** The instant a lower bound stands for in a corner. */
export function boundInstant(bound: LowerBound, corner: CornerIndex): Instant {
  return corner === LENIENT || bound.ours === true ? bound.early : bound.late;
}

function highest(bounds: readonly LowerBound[] | undefined, corner: CornerIndex): Instant {
  let high = -Infinity;
  if (bounds) for (const bound of bounds) high = Math.max(high, boundInstant(bound, corner));
  return high;
}
