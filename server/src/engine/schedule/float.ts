import { type CornerIndex, LENIENT, Mode } from './activity-table.js';
import { FINISH, START } from './arc-table.js';
import type { EarlyDates } from './early-dates.js';
import type { LateDates } from './late-dates.js';
import type { Layout } from './layout.js';
import type { Instant } from './network.js';

/** Room to move, counted both ways; plus infinity when no bound lies downstream, negative when one cannot be kept. */
export interface Float {
  readonly calendarDays: number;
  readonly workingDays: number;
}

/** A link that holds an activity where it is; `limit` when it is the link's limit that pulls its predecessor along. */
export interface Driver {
  readonly link: number;
  readonly limit: boolean;
}

/**
 * How far an activity can slip before the tightest bound downstream breaks: the lesser of LS - ES and LF - EF. Undefined
 * for what is done, unknown, or has no earliest date. `bound` is the row that the float is measured against.
 */
export function totalFloat(
  layout: Layout,
  early: EarlyDates,
  late: LateDates,
  activity: number,
): (Float & { readonly bound: number }) | undefined {
  const mode = layout.activities.mode[activity];
  if (mode === Mode.done || mode === Mode.absent || early.unknown[activity] !== 0) return undefined;
  const atFinish = between(layout, early.finish[activity], late.finish[activity]);
  const atStart =
    mode === Mode.inProgress ? undefined : between(layout, early.start[activity], late.startAlone[activity]);
  if (!atFinish) return undefined;
  const starts = atStart !== undefined && atStart.calendarDays < atFinish.calendarDays;
  return {
    calendarDays: Math.min(atFinish.calendarDays, atStart?.calendarDays ?? Infinity),
    workingDays: Math.min(atFinish.workingDays, atStart?.workingDays ?? Infinity),
    bound: (starts ? late.startBound[activity] : late.finishBound[activity]) ?? -1,
  };
}

/**
 * How far an activity can slip before any successor moves: the least slack of the links out of it, each measured from the
 * point it leaves. Plus infinity when nothing waits for it (its total float then says how far it can slip).
 */
export function freeFloat(layout: Layout, early: EarlyDates, late: LateDates, activity: number): Float | undefined {
  const { arcs, activities, maps } = layout;
  const mode = activities.mode[activity];
  if (mode === Mode.done || mode === Mode.absent || early.unknown[activity] !== 0) return undefined;
  let calendarDays = Infinity;
  let workingDays = Infinity;
  for (let index = arcs.outOf[activity] ?? 0; index < (arcs.outOf[activity + 1] ?? 0); index++) {
    const arc = arcs.leaving[index] ?? 0;
    if (late.idle?.[arc] === 1) continue;
    const limit = maps.carriedBy(arcs.op[arc] ?? 0, entryKept(layout, early, arc), arcs.amount[early.corner][arc] ?? 0);
    const from = arcs.fromPoint[arc] === FINISH ? early.finish[activity] : early.start[activity];
    const slack = between(layout, from, limit);
    if (!slack) continue;
    // Fewest days and fewest working days may be those of two links, where one of them leads over a weekend.
    calendarDays = Math.min(calendarDays, slack.calendarDays);
    workingDays = Math.min(workingDays, slack.workingDays);
  }
  return { calendarDays, workingDays };
}

/** The latest instant that may enter the successor of an arc without moving either of its earliest dates. */
function entryKept(layout: Layout, early: EarlyDates, arc: number): Instant {
  const { arcs, activities, maps } = layout;
  const to = arcs.to[arc] ?? 0;
  const start = early.start[to] ?? -Infinity;
  const finish = early.finish[to] ?? -Infinity;
  const unit = activities.unit[to] ?? 0;
  const most = activities.most[to] ?? Infinity;
  if (early.unknown[to] !== 0) return Infinity;
  switch (activities.mode[to]) {
    case Mode.done:
    case Mode.absent:
      return Infinity;
    case Mode.inProgress: {
      const rest = early.corner === LENIENT ? activities.least[to] : activities.most[to];
      // What came before its start does not hold up what is left of it.
      return arcs.toPoint[arc] === FINISH ? finish : Math.max(start, maps.latestEndingBy(unit, finish, rest ?? 0));
    }
    case Mode.stretch:
      if (most === Infinity) return arcs.toPoint[arc] === START ? start : finish;
      // A start that a finish has pulled along is not what the longest length counts from.
      if (arcs.toPoint[arc] === START)
        return early.corner === LENIENT ? start : Math.min(start, maps.latestEndingBy(unit, finish, most));
      // A finish that comes later than this pulls the start along, by the length that the corner can count on.
      return Math.min(finish, maps.add(unit, start, early.corner === LENIENT ? most : (activities.least[to] ?? 0)));
    case Mode.event:
      // Of the two dates of an event in the strict corner only the first says when all it waits for has come.
      return start;
    default:
      return arcs.toPoint[arc] === START ? start : finish;
  }
}

/** The links without which an activity could be earlier, or of which several hold it in the same place. */
export function drivers(layout: Layout, early: EarlyDates, activity: number): readonly Driver[] {
  const { arcs, maps } = layout;
  const found: Driver[] = [];
  for (let first = arcs.into[activity] ?? 0; first < (arcs.into[activity + 1] ?? 0);) {
    const end = arcs.groupEnd(first);
    let arc = first;
    const arrival = (of: number): Instant => {
      const from = arcs.from[of] ?? 0;
      const leaving = (arcs.fromPoint[of] === FINISH ? early.finish[from] : early.start[from]) ?? -Infinity;
      return maps.carry(arcs.op[of] ?? 0, leaving, arcs.amount[early.corner][of] ?? 0);
    };
    for (let other = first + 1; other < end; other++) if (arrival(other) < arrival(arc)) arc = other;
    if (holds(layout, early, activity, arcs.toPoint[arc] ?? START, arrival(arc))) {
      found.push({ link: arcs.link[arc] ?? 0, limit: arcs.isLimit[arc] === 1 });
    }
    first = end;
  }
  return found;
}

/** Whether an instant that enters an activity is what one of its dates follows from. */
function holds(layout: Layout, early: EarlyDates, activity: number, point: number, arrived: Instant): boolean {
  if (arrived === -Infinity) return false;
  const { activities, maps } = layout;
  const corner: CornerIndex = early.corner;
  const start = early.start[activity] ?? -Infinity;
  const finish = early.finish[activity] ?? -Infinity;
  const unit = activities.unit[activity] ?? 0;
  const least = activities.least[activity] ?? 0;
  const most = activities.most[activity] ?? 0;
  const roll = (at: Instant): Instant => (activities.rolls[activity] === 1 ? maps.rollForward(at) : at);
  switch (activities.mode[activity]) {
    case Mode.fixed:
      return roll(point === START ? arrived : maps.earliestReaching(unit, arrived, least)) === start;
    case Mode.stretch: {
      if (point === START) return roll(arrived) === start;
      const end = activities.rolls[activity] === 1 && least > 0 ? maps.endForward(arrived) : arrived;
      const length = corner === LENIENT ? most : least;
      return end === finish || (most < Infinity && roll(maps.earliestReaching(unit, end, length)) === start);
    }
    case Mode.event:
      return arrived === start;
    case Mode.inProgress: {
      const held = point === START && arrived > start;
      const rest = corner === LENIENT ? least : most;
      return point === FINISH ? arrived === finish : held && maps.add(unit, arrived, rest) === finish;
    }
    default:
      return false;
  }
}

function between(layout: Layout, from: Instant | undefined, to: Instant | undefined): Float | undefined {
  if (from === undefined || to === undefined || from === -Infinity) return undefined;
  if (!Number.isFinite(to)) return { calendarDays: to, workingDays: to };
  return { calendarDays: to - from, workingDays: layout.maps.calendar.workingDaysBetween(from, to) };
}
