import type { Place, Related } from '../findings/index.js';
import type { LinkedAction, StatedDate } from '../link/index.js';
import { type DatedReading, type Day, type Duration, type Interval, addDuration } from '../time/index.js';

/** Any instant from `early` to `late`, both included: nobody knows yet which. */
export interface Instants {
  readonly early: Day;
  readonly late: Day;
}

/**
 * An instant at which an action starts or finishes, as far as it is known. A finish is the instant behind the last day,
 * so work whose last day is 31 March finishes on 1 April. `early` and `late` are the first and last instant of all.
 */
export interface Point extends Instants {
  /** The instants when what the plan may choose ("any day in March", "from May") is chosen as early as it can be. */
  readonly soonest: Instants;
  /** The same chosen as late as it can be. Work of an unknown length may go on for ever. */
  readonly latest: Instants;
  /** Whether the plan may choose. */
  readonly free: boolean;
  /** `actual`: it has happened. `event`: a day that others fix. `derived`: a start and a length together. */
  readonly kind: 'planned' | 'actual' | 'event' | 'derived';
  /** The days as people count them: of a finish the last day of the work. */
  readonly days: Interval;
  /** What is written about it. */
  readonly place: Place;
  /** What else it follows from: the length, when it is worked out from the other end. */
  readonly basis: readonly Related[];
}

/** Whether the rules about progress look at an action: always in a plan, and in a checklist when it says where it stands. */
export function reportsProgress(action: LinkedAction): boolean {
  return action.document.isPlan || action.hasStatus;
}

/** The deadline as instants when it names days and sets a limit; `finish` before `early` is surely in time. */
export function deadlineOf(action: LinkedAction): { readonly date: StatedDate; readonly reading: DatedReading } | null {
  const date = action.deadline;
  if (date?.reading.type !== 'dated' || !Number.isFinite(date.reading.bounds.late)) return null;
  return { date, reading: date.reading };
}

/** The reading alone of {@link deadlineOf}, for rules that look at every action of a plan. */
export function deadlineReading(action: LinkedAction): DatedReading | null {
  const reading = action.deadlineReading;
  return reading?.type === 'dated' && Number.isFinite(reading.bounds.late) ? reading : null;
}

/** The national value or the amendment behind a date, for a finding that stands elsewhere. */
export function originOf(date: StatedDate, label: string): readonly Related[] {
  if (!date.inherited && date.amendment === null) return [];
  const place = date.amendment === null || date.inherited ? date.owner.place(date.field.span) : date.place;
  const what = date.inherited ? `The national ${label}` : `The ${label} as amended`;
  return [{ place, message: `${what}: ${date.field.text}` }];
}

const broken = new WeakMap<LinkedAction, boolean>();

/** Whether one of the action's dates cannot be read, so that nothing may be said about how its dates agree. */
export function hasBrokenDate(action: LinkedAction): boolean {
  let known = broken.get(action);
  if (known === undefined) {
    const { data } = action;
    const dates = [action.start, action.finish, action.expected, action.deadline, action.started, action.finished];
    known =
      dates.some((date) => date?.reading.type === 'invalid') || (data.duration !== null && action.duration === null);
    broken.set(action, known);
  }
  return known;
}

/** Whether the action takes no time of its own. */
export function isMilestone(action: LinkedAction): boolean {
  const length = action.duration?.duration;
  return length !== undefined && length.max === 0;
}

/** Whether work has begun, whether or not anybody wrote down the day. */
export function hasStarted(action: LinkedAction): boolean {
  return action.status === 'in progress' || action.status === 'done' || action.data.started !== null;
}

/** When the action really started; null when it has not, or nobody wrote down the day. */
export function actualStart(action: LinkedAction): Point | null {
  return pointOf(action.started, 0, 'actual');
}

/** The instant behind the day on which the action was finished. */
export function actualFinish(action: LinkedAction): Point | null {
  return pointOf(action.finished, 1, 'actual');
}

/** The planned start as written. */
export function plannedStart(action: LinkedAction): Point | null {
  return pointOf(action.start, 0, 'planned');
}

/** The planned finish as written. */
export function plannedFinish(action: LinkedAction): Point | null {
  return pointOf(action.finish, 1, 'planned');
}

/** When the action starts or started: the recorded day, the day others are expected to fix, or the planned one. */
export function startPoint(action: LinkedAction): Point | null {
  return actualStart(action) ?? pointOf(action.expected, 0, 'event') ?? plannedStart(action);
}

/** When the action finishes or finished: as recorded or stated, else its start and its length together. */
export function finishPoint(action: LinkedAction): Point | null {
  const stated = actualFinish(action) ?? pointOf(action.expected, 0, 'event') ?? plannedFinish(action);
  if (stated !== null) return stated;
  const start = startPoint(action);
  if (start === null) return null;
  // Without a length the work takes at least no time at all.
  const length = action.duration;
  const { calendar } = action.document.phrases;
  const { unit, min, max } = length?.duration ?? noTime;
  const after = ({ early, late }: Instants): Instants => ({
    early: addDuration(early, min, unit, calendar),
    late: addDuration(late, max, unit, calendar),
  });
  const { early, late } = after(start);
  return {
    early,
    late,
    soonest: after(start.soonest),
    latest: length === null ? { early: Infinity, late: Infinity } : after(start.latest),
    free: start.free,
    kind: 'derived',
    // What takes no time finishes on the day on which it starts.
    days: { lo: Math.max(early - 1, start.days.lo), hi: Math.max(late - 1, start.days.hi) },
    place: start.place,
    basis: length === null ? [] : [{ place: length.place, message: `It takes ${length.text}` }],
  };
}

const noTime: Duration = { unit: 'days', min: 0, max: 0 };

function pointOf(date: StatedDate | null, after: 0 | 1, kind: Point['kind']): Point | null {
  const reading = date?.reading;
  if (date === null || reading?.type !== 'dated') return null;
  const { lo, hi } = reading;
  const early = lo + after;
  const late = hi + after;
  const free = kind === 'planned' && (reading.chosen || !Number.isFinite(lo) || !Number.isFinite(hi));
  return {
    early,
    late,
    soonest: free ? { early, late: early } : { early, late },
    latest: free ? { early: late, late } : { early, late },
    free,
    kind,
    days: { lo, hi },
    place: date.place,
    basis: [],
  };
}
