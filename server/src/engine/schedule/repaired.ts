import type { Activity, LowerBound, UpperBound } from './network.js';
import type { Repair } from './repairs.js';
import type { Schedule } from './schedule.js';
import type { Solution } from './solution.js';
import { dueTooLate, successorLimit } from './successor-limits.js';

/** A schedule with a repair made; `to` is another instant for a deadline that is moved further than needed. */
export function repaired(schedule: Schedule, repair: Repair, to?: number): Schedule {
  const { activities, links } = schedule.network;
  const change = (handle: number, edit: (record: Activity) => Activity): Schedule => {
    const record = activities[handle];
    return record === undefined ? schedule : schedule.withActivity(handle, edit(record));
  };
  switch (repair.kind) {
    case 'move-deadline': {
      const { activity, index, kind } = repair.bound;
      const at = to ?? repair.to;
      return change(activity, (record) =>
        kind === 'deadline'
          ? { ...record, deadlines: upper(record.deadlines, index, at) }
          : { ...record, startLimits: upper(record.startLimits, index, at) },
      );
    }
    case 'set-deadline':
      return change(repair.activity, (record) => ({
        ...record,
        deadlines: upper(record.deadlines, repair.index, to ?? repair.to),
      }));
    case 'start-earlier':
      return change(repair.activity, (record) => ({
        ...record,
        startBounds: lower(record.startBounds, repair),
      }));
    case 'finish-earlier':
      return change(repair.activity, (record) => ({
        ...record,
        finishBounds: lower(record.finishBounds, repair),
      }));
    case 'shorten':
      return change(repair.activity, (record) => ({ ...record, duration: repair.duration }));
    case 'overlap':
    case 'shorten-wait':
    case 'relax-limit': {
      const link = links[repair.link];
      if (link === undefined) return schedule;
      if (repair.kind === 'relax-limit') return schedule.withLink(repair.link, { ...link, within: repair.within });
      const type = repair.kind === 'overlap' ? 'start-to-start' : link.type;
      return schedule.withLink(repair.link, { ...link, type, lag: repair.lag });
    }
  }
}

/** A deadline with the latest finish that what waits for it can bear. */
export interface BearableDeadline {
  readonly activity: number;
  readonly limit: number;
}

/**
 * The deadlines that a change shows to be too late for what follows. As long as a deadline downstream cannot be kept at all,
 * nobody asks whether those before it are early enough for it; once it can, some are not.
 */
export function shownTooLate(before: Schedule, after: Schedule): readonly BearableDeadline[] {
  const [was, is] = [before.solve(), after.solve()];
  const found: BearableDeadline[] = [];
  after.network.activities.forEach(({ deadlines }, activity) => {
    const own = deadlines?.[0];
    if (own === undefined || isBorne(is, activity, own) || !isTooLate(is, activity) || isTooLate(was, activity)) return;
    const { limit } = successorLimit(is, activity, 'strict');
    if (Number.isFinite(limit)) found.push({ activity, limit });
  });
  return found;
}

function isTooLate(solution: Solution, activity: number): boolean {
  const due = dueTooLate(solution, activity, 0);
  return due !== undefined && (due.bound === undefined || solution.verdict(due.bound) === 'none');
}

/** A quick look: where the latest finish is the activity's own deadline, what follows can bear it. */
function isBorne(solution: Solution, activity: number, { early, late }: UpperBound): boolean {
  return early === late && (solution.late(activity, 'strict')?.finish ?? -Infinity) >= early;
}

function upper(bounds: readonly UpperBound[] | undefined, index: number, to: number): readonly UpperBound[] {
  return (bounds ?? []).map((bound, at) => (at === index ? { ...bound, early: to, late: to } : bound));
}

function lower(
  bounds: readonly LowerBound[] | undefined,
  { index, to }: Extract<Repair, { kind: 'start-earlier' | 'finish-earlier' }>,
): readonly LowerBound[] {
  return (bounds ?? []).map((bound, at) => (at === index ? { ...bound, ...to } : bound));
}
