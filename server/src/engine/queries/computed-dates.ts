import type { LinkedAction, LinkedDocument } from '../link/index.js';
import type { BoundRef, Corner, Dates, Solution } from '../schedule/index.js';
import type { Day } from '../time/index.js';

/** Whole days, first and last included. What takes no time happens on one day. */
export interface DaysTaken {
  /** Minus infinity where nothing says from when, or by when. */
  readonly first: Day;
  readonly last: Day;
}

/** What the room of an action is counted towards: the first thing that breaks when the action slips by more. */
export interface Limit {
  /** `end`: nothing in the file has to be done by then, but the plan as a whole would end later. */
  readonly kind: BoundRef['kind'] | 'end';
  /** The action that would be late; null for the end of the plan and where several parts of one action are joined. */
  readonly action: LinkedAction | null;
  /** The last day that will do. */
  readonly lastDay: Day;
}

/** How far an action can slip, counted in all days and in working days; negative when it is too late already. */
export interface Room {
  readonly days: number;
  readonly workingDays: number;
}

/** When an action can happen, as the schedule works it out from the whole file as of the reporting date. */
export interface ActionDates {
  readonly action: LinkedAction;
  /** With every date at its earliest reading and every length at its shortest; null when nothing holds it back. */
  readonly earliest: DaysTaken | null;
  /** With every date at its latest reading and every length at its longest; null when that is no different. */
  readonly earliestAtWorst: DaysTaken | null;
  /** The latest that keeps everything after it in time; null when nothing has to be done by any day. */
  readonly latest: DaysTaken | null;
  /** What the latest days are reckoned back from. */
  readonly latestFor: Limit | null;
  /** How far it can slip before `limit` breaks (total float); null where it has no earliest days. */
  readonly room: (Room & { readonly limit: Limit }) | null;
  /** The same at worst; null when that is no different. */
  readonly roomAtWorst: Room | null;
  /** How far it can slip before anything that waits for it moves (free float); null when nothing does. */
  readonly freeRoom: Room | null;
  /** What holds the action where it is in its earliest days. */
  readonly heldBy: readonly LinkedAction[];
}

/** The dates of one action; null for one that is done, dropped or goes on without end. */
export function datesOfAction(action: LinkedAction): ActionDates | null {
  if (!action.isOpen || action.isDropped || action.deadline?.reading.type === 'ongoing') return null;
  const { schedule } = action.document;
  const handle = schedule.handle(action);
  return handle === undefined ? null : new Reader(action.document, schedule.asOf).read(action, handle);
}

/** The last day of what ends last in a file at the earliest, and the actions of the chain that decides it, in order. */
export function earliestEnd(
  document: LinkedDocument,
): { readonly lastDay: Day; readonly decidedBy: readonly LinkedAction[] } | null {
  const { asOf, plan } = document.schedule;
  const { activity, end } = asOf.lastEnd('lenient');
  if (activity < 0 || end <= asOf.floor) return null;
  const handles = asOf.drivingChain(activity, 'lenient').flatMap((step) => {
    if ('activity' in step) return [step.activity];
    return step.kind === 'link' ? [plan.network.links[step.link]?.to ?? -1] : [];
  });
  const decidedBy = [...new Set(handles.flatMap((handle) => plan.actions[handle] ?? []))];
  return { lastDay: end - 1, decidedBy };
}

class Reader {
  readonly #document: LinkedDocument;
  readonly #solution: Solution;

  constructor(document: LinkedDocument, solution: Solution) {
    this.#document = document;
    this.#solution = solution;
  }

  read(action: LinkedAction, handle: number): ActionDates {
    const heldBy = this.#heldBy(handle);
    const early = this.#solution.early(handle, 'lenient');
    // What nothing but the reporting date holds back can be done today: that says nothing.
    const isFree = early === undefined || early.finish <= this.#solution.floor;
    const earliest = isFree ? null : daysOf(early, heldBy.length === 0);
    const worst = isFree ? null : daysOf(this.#solution.early(handle, 'strict'), heldBy.length === 0);
    const room = isFree ? null : this.#room(handle, 'lenient');
    const roomAtWorst = room === null ? null : this.#room(handle, 'strict');
    const free = this.#solution.freeFloat(handle, 'lenient');
    const latest = this.#latest(handle, heldBy.length === 0);
    return {
      action,
      earliest,
      earliestAtWorst: worst !== null && isSame(worst, earliest) ? null : worst,
      latest: latest?.days ?? null,
      latestFor: latest?.limit ?? null,
      room,
      roomAtWorst: roomAtWorst === null || roomAtWorst.days === room?.days ? null : roomAtWorst,
      freeRoom:
        free === undefined || !Number.isFinite(free.calendarDays)
          ? null
          : { days: free.calendarDays, workingDays: free.workingDays },
      heldBy,
    };
  }

  #latest(handle: number, isOwn: boolean): { readonly days: DaysTaken; readonly limit: Limit } | null {
    const late = this.#solution.late(handle, 'lenient');
    const bound = this.#solution.latestFinishFrom(handle, 'lenient');
    if (bound === undefined) return null;
    const limit = this.#limit(bound, 'lenient');
    // A moment that waits for nothing may come on the very day on which what follows starts, but not after a day of its own.
    const days = daysOf(late, isOwn && bound.activity !== handle);
    return days === null || this.#hasPassed(limit) ? null : { days, limit };
  }

  /** A day that has passed has been missed, and that is said elsewhere. */
  #hasPassed({ lastDay }: Limit): boolean {
    return lastDay < this.#solution.floor;
  }

  #heldBy(handle: number): readonly LinkedAction[] {
    const { plan } = this.#document.schedule;
    const { network, actions } = plan;
    const found = this.#solution.drivers(handle, 'lenient').flatMap(({ link, limit }) => {
      const { from, to } = network.links[link] ?? { from: -1, to: -1 };
      const target = plan.origin(link)?.target.resolution;
      const other = actions[limit ? to : from] ?? (target?.type === 'found' ? target.action : null);
      return other === null ? [] : [other];
    });
    return [...new Set(found)];
  }

  #room(handle: number, corner: Corner): ActionDates['room'] {
    const towards = this.#solution.totalFloat(handle, corner);
    if (towards !== undefined && towards.bound !== undefined && Number.isFinite(towards.calendarDays)) {
      const { calendarDays, workingDays, bound } = towards;
      const limit = this.#limit(bound, corner);
      return this.#hasPassed(limit) ? null : { days: calendarDays, workingDays, limit };
    }
    const end = this.#solution.floatTowardsEnd(handle, corner);
    if (end === undefined || !Number.isFinite(end.calendarDays)) return null;
    const limit: Limit = { kind: 'end', action: null, lastDay: end.end - 1 };
    return { days: end.calendarDays, workingDays: end.workingDays, limit };
  }

  #limit(bound: BoundRef, corner: Corner): Limit {
    const action = this.#document.schedule.plan.actions[bound.activity] ?? null;
    const { at, point } = this.#solution.limitOf(bound, corner);
    const isEvent = this.#document.schedule.plan.network.activities[bound.activity]?.event !== undefined;
    // Work is finished before the instant; it starts, and what others fix happens, on the day that begins with it.
    return { kind: bound.kind, action, lastDay: point === 'finish' && !isEvent ? at - 1 : at };
  }
}

/**
 * The days between two instants. What takes no time is reached at the end of the day before, like the end of what it
 * waits for, unless it stands there by a date of its own (`isOwn`).
 */
function daysOf(dates: Dates | undefined, isOwn: boolean): DaysTaken | null {
  if (dates === undefined || !Number.isFinite(dates.finish)) return null;
  const { start, finish } = dates;
  if (start < finish) return { first: start, last: finish - 1 };
  const day = isOwn ? start : finish - 1;
  return { first: day, last: day };
}

function isSame(a: DaysTaken, b: DaysTaken | null): boolean {
  return a.first === b?.first && a.last === b.last;
}
