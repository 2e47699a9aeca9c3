import { type CornerIndex, LENIENT, Mode, STRICT } from './activity-table.js';
import { FROM_NOTHING } from './late-dates.js';
import type { BoundRef, Corner, Instant } from './network.js';
import { nothingWorse, verdictsOf } from './repair-check.js';
import type { Solution } from './solution.js';

/** A deadline of a predecessor that is later than what waits for it can bear. */
export interface DueTooLate {
  readonly activity: number;
  /** Index into the activity's deadlines. */
  readonly index: number;
  readonly certainty: 'definite' | 'possible';
  /** The latest finish that the successors can bear, in the corner of the certainty. */
  readonly limit: Instant;
  /** The bound downstream that would break. */
  readonly bound: BoundRef | undefined;
}

/**
 * The latest finish of an activity that its successors can bear, whatever its own deadlines say. Plus infinity when nothing
 * downstream has a bound.
 */
export function successorLimit(
  solution: Solution,
  activity: number,
  corner: Corner,
): { readonly limit: Instant; readonly bound: BoundRef | undefined } {
  const index = corner === 'lenient' ? LENIENT : STRICT;
  const { limit, row } = limitOf(solution, activity, index);
  return { limit, bound: row < 0 ? undefined : solution.schedule.layout.bounds.ref(row) };
}

/**
 * Whether finishing an activity on the last day that its deadline allows would break a bound downstream: definitely, when
 * even its earliest reading is too late for the most lenient successors; possibly, when its latest is for the strictest.
 *
 * An activity counted in working days never ends on a Sunday, so the deadline is first taken back to a day it can end on.
 * Where successors wait for the earliest of several, the answer is confirmed by solving with the activity that late.
 */
export function dueTooLate(solution: Solution, activity: number, index: number): DueTooLate | undefined {
  const { layout, network } = solution.schedule;
  const deadline = network.activities[activity]?.deadlines?.[index];
  const mode = layout.activities.mode[activity];
  if (!deadline || mode === Mode.done || mode === Mode.absent) return undefined;
  const { rolls } = layout.activities;
  const lastFinish = (at: Instant): Instant => (rolls[activity] === 1 ? layout.maps.endBack(at) : at);
  for (const [corner, at] of [
    [LENIENT, deadline.early],
    [STRICT, deadline.late],
  ] as const) {
    if (!Number.isFinite(at)) continue;
    const { limit, row } = limitOf(solution, activity, corner);
    const finish = lastFinish(at);
    if (finish <= limit) continue;
    const certainty = corner === LENIENT ? 'definite' : 'possible';
    if (layout.arcs.hasGroups && !breaksSomething(solution, activity, finish)) return undefined;
    const bound = row < 0 ? undefined : layout.bounds.ref(row);
    return { activity, index, certainty, limit, bound };
  }
  return undefined;
}

function limitOf(solution: Solution, activity: number, corner: CornerIndex): { limit: Instant; row: number } {
  const { layout } = solution.schedule;
  const { activities, maps } = layout;
  const late = solution.lateDates(corner);
  let limit = late.finishLimit[activity] ?? Infinity;
  let row = late.finishLimitBound[activity] ?? FROM_NOTHING;
  const start = late.startLimit[activity] ?? Infinity;
  const mode = activities.mode[activity];
  const strict = corner === STRICT;
  const length =
    mode === Mode.event ? 0 : mode === Mode.stretch && !strict ? activities.most[activity] : activities.least[activity];
  const stretches = mode === Mode.stretch && activities.most[activity] === Infinity;
  if (start < Infinity && mode !== Mode.inProgress && !stretches) {
    const from = activities.rolls[activity] === 1 ? maps.rollBack(start) : start;
    const byStart = maps.add(activities.unit[activity] ?? 0, from, length ?? 0);
    if (byStart < limit) {
      limit = byStart;
      row = late.startLimitBound[activity] ?? FROM_NOTHING;
    }
  }
  return { limit, row };
}

function breaksSomething(solution: Solution, activity: number, finish: Instant): boolean {
  const { schedule } = solution;
  const record = schedule.network.activities[activity];
  if (!record) return false;
  const finishBounds = [...(record.finishBounds ?? []), { early: finish, late: finish, reason: 'finish' as const }];
  const later = schedule
    .withActivity(activity, { ...record, finishBounds })
    .solve({ fromReportingDate: solution.floor > -Infinity });
  const before = verdictsOf(solution);
  return !nothingWorse(verdictsOf(later), before, (bound) => bound.activity === activity);
}
