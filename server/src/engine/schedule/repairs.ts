import type { Duration } from '../time/index.js';
import { Mode } from './activity-table.js';
import type { Activity, BoundRef, Instant, Link, Reading, UpperBound } from './network.js';
import type { ProofStep } from './proof.js';
import { nothingWorse, type Verdicts, verdictsOf } from './repair-check.js';
import type { Schedule, SolveOptions } from './schedule.js';
import type { Solution } from './solution.js';
import { type DueTooLate, dueTooLate, successorLimit } from './successor-limits.js';

/** A change of one value that makes a broken bound fit and breaks nothing else. Each was solved again before it was offered. */
export type Repair =
  /** Be finished (or started) by `to` instead; `to` is the earliest instant that holds under every reading. */
  | { readonly kind: 'move-deadline'; readonly bound: BoundRef; readonly to: Instant }
  /** Begin (or end) the chain `days` earlier: the least that will do. */
  | {
      readonly kind: 'start-earlier' | 'finish-earlier';
      readonly activity: number;
      /** Index into the activity's `startBounds` or `finishBounds`. */
      readonly index: number;
      readonly days: number;
      readonly to: Reading;
    }
  /** Take `by` less of the activity's own unit: the least that will do. */
  | { readonly kind: 'shorten'; readonly activity: number; readonly by: number; readonly duration: Duration }
  /** Let the successor start `lag` after its predecessor's start instead of after its finish: the longest wait that will do. */
  | { readonly kind: 'overlap'; readonly link: number; readonly lag: Duration }
  /** Be done by `to`, which is what the successors can bear. */
  | { readonly kind: 'set-deadline'; readonly activity: number; readonly index: number; readonly to: Instant }
  /** Allow `by` more between two activities: the least that will do. */
  | { readonly kind: 'relax-limit'; readonly link: number; readonly by: number; readonly within: Duration };

/** No start is moved, and no limit relaxed, by more than ten years. */
const FURTHEST = 3653;

/**
 * The repairs of a bound that cannot be kept, in the order in which they are worth offering. `options` name the solution in
 * which it is broken. Where the network has a reporting date, a repair must hold from that date on, too: to move a deadline
 * to a day that has passed is no repair.
 */
export function repairsOf(schedule: Schedule, bound: BoundRef, options: SolveOptions = {}): readonly Repair[] {
  const proof = schedule.solve(options).explain(bound);
  if (!proof) return [];
  const trial = new Trial(schedule, (changed) => changed.verdict(bound) === 'none');
  const found: (Repair | undefined)[] = [moveDeadline(trial, bound)];
  const seen = new Set<string>();
  for (const step of proof.steps) {
    const key = `${step.kind} ${'activity' in step ? step.activity : 'link' in step ? step.link : ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (step.kind === 'start-bound' || step.kind === 'finish-bound') found.push(rootEarlier(trial, step));
    if (step.kind === 'duration') found.push(shorter(trial, step.activity));
    if (step.kind === 'link') found.push(overlap(trial, step.link));
    if (step.kind === 'limit') found.push(relaxed(trial, step.link));
  }
  if (bound.kind === 'within') found.push(relaxed(trial, bound.index));
  return found.filter((repair) => repair !== undefined);
}

/** The repairs of a contradiction: each of its limits, relaxed by the least that lets the dates settle. */
export function repairsOfContradiction(schedule: Schedule, steps: readonly ProofStep[]): readonly Repair[] {
  const before = latest(schedule).contradictionCount;
  const trial = new Trial(schedule, (changed) => changed.contradictionCount < before);
  const limits = new Set(steps.flatMap((step) => (step.kind === 'limit' ? [step.link] : [])));
  return [...limits].map((link) => relaxed(trial, link)).filter((repair) => repair !== undefined);
}

/** The deadline that a predecessor can be given so that its successors can bear it, if it can keep it itself. */
export function bearableDeadline(schedule: Schedule, due: DueTooLate): Repair | undefined {
  const { activity, index } = due;
  const { limit } = successorLimit(latest(schedule), activity, 'strict');
  const record = schedule.network.activities[activity];
  if (!record || !Number.isFinite(limit)) return undefined;
  const trial = new Trial(schedule, (changed) => dueTooLate(changed, activity, index) === undefined);
  const changed = schedule.withActivity(activity, withDeadline(record, index, limit));
  return trial.offers(changed) ? { kind: 'set-deadline', activity, index, to: limit } : undefined;
}

/** The solution with the latest dates: from the reporting date, where there is one. What it keeps the text alone keeps. */
function latest(schedule: Schedule): Solution {
  return schedule.solve({ fromReportingDate: true });
}

/** Tries changes of a schedule against what is broken in it already. */
class Trial {
  readonly schedule: Schedule;
  readonly #clears: (changed: Solution) => boolean;
  readonly #before: readonly Verdicts[];

  constructor(schedule: Schedule, clears: (changed: Solution) => boolean) {
    this.schedule = schedule;
    this.#clears = clears;
    this.#before = this.#verdicts(schedule);
  }

  /** Whether a change clears the finding and makes nothing worse, by the text alone and from the reporting date. */
  offers(changed: Schedule): boolean {
    if (!this.#clears(latest(changed)) || !this.#clears(changed.solve())) return false;
    return this.#verdicts(changed).every((after, index) => {
      const before = this.#before[index];
      return before !== undefined && nothingWorse(after, before);
    });
  }

  /** The least count from 1 to `most` for which a change clears the finding, if there is one; clearing must be monotone. */
  least(most: number, change: (count: number) => Schedule): number | undefined {
    const clears = (count: number): boolean => this.#clears(latest(change(count)));
    if (!(most >= 1) || !clears(most)) return undefined;
    let low = 1;
    let high = most;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (clears(middle)) high = middle;
      else low = middle + 1;
    }
    return this.offers(change(low)) ? low : undefined;
  }

  #verdicts(schedule: Schedule): readonly Verdicts[] {
    const text = verdictsOf(schedule.solve());
    return schedule.network.reportingDate === undefined ? [text] : [text, verdictsOf(latest(schedule))];
  }
}

function moveDeadline(trial: Trial, bound: BoundRef): Repair | undefined {
  const { schedule } = trial;
  const record = schedule.network.activities[bound.activity];
  if (!record || (bound.kind !== 'deadline' && bound.kind !== 'start-limit')) return undefined;
  const dates = latest(schedule).early(bound.activity, 'strict');
  const isEvent = schedule.layout.activities.mode[bound.activity] === Mode.event;
  const to = bound.kind === 'deadline' || isEvent ? dates?.finish : dates?.start;
  if (to === undefined || !Number.isFinite(to)) return undefined;
  const changed = schedule.withActivity(
    bound.activity,
    bound.kind === 'deadline' ? withDeadline(record, bound.index, to) : withStartLimit(record, bound.index, to),
  );
  return trial.offers(changed) ? { kind: 'move-deadline', bound, to } : undefined;
}

function rootEarlier(
  trial: Trial,
  step: Extract<ProofStep, { kind: 'start-bound' | 'finish-bound' }>,
): Repair | undefined {
  const { activity, index, kind } = step;
  const record = trial.schedule.network.activities[activity];
  const list = kind === 'start-bound' ? record?.startBounds : record?.finishBounds;
  const stated = list?.[index];
  // What is already past, or was set by others, cannot be moved.
  if (!record || !stated || (stated.reason !== 'start' && stated.reason !== 'finish')) return undefined;
  const key = kind === 'start-bound' ? 'startBounds' : 'finishBounds';
  const change = (days: number): Schedule =>
    trial.schedule.withActivity(activity, {
      ...record,
      [key]: list.map((bound, at) =>
        at === index ? { ...bound, early: bound.early - days, late: bound.late - days } : bound,
      ),
    });
  const days = trial.least(FURTHEST, change);
  if (days === undefined) return undefined;
  const to = { early: stated.early - days, late: stated.late - days };
  return { kind: kind === 'start-bound' ? 'start-earlier' : 'finish-earlier', activity, index, days, to };
}

function shorter(trial: Trial, activity: number): Repair | undefined {
  const record = trial.schedule.network.activities[activity];
  const duration = record?.duration;
  if (!duration || record.progress?.kind === 'done') return undefined;
  const shortened = (by: number): Duration => ({
    unit: duration.unit,
    min: Math.max(Math.min(1, duration.min), duration.min - by),
    max: Math.max(1, duration.max - by),
  });
  const change = (by: number): Schedule =>
    trial.schedule.withActivity(activity, { ...record, duration: shortened(by) });
  const by = trial.least(duration.max - 1, change);
  return by === undefined ? undefined : { kind: 'shorten', activity, by, duration: shortened(by) };
}

function overlap(trial: Trial, handle: number): Repair | undefined {
  const link = trial.schedule.network.links[handle];
  const duration = link && trial.schedule.network.activities[link.from]?.duration;
  if (!duration || link.type !== 'finish-to-start' || link.anyOf !== undefined || duration.max < 1) return undefined;
  // A limit is counted from the same point as the wait, and would say something else.
  if (link.within) return undefined;
  const { activities } = trial.schedule.layout;
  const mode = activities.mode[link.from];
  if (mode !== Mode.fixed && mode !== Mode.stretch) return undefined;
  const lagOf = (count: number): Duration => ({ unit: duration.unit, min: count, max: count });
  const change = (less: number): Schedule => {
    const overlapping: Link = { ...link, type: 'start-to-start', lag: lagOf(duration.max - less) };
    return trial.schedule.withLink(handle, overlapping);
  };
  const less = trial.least(duration.max, change);
  return less === undefined ? undefined : { kind: 'overlap', link: handle, lag: lagOf(duration.max - less) };
}

function relaxed(trial: Trial, handle: number): Repair | undefined {
  const link = trial.schedule.network.links[handle];
  const within = link?.within;
  if (!within) return undefined;
  const wider = (by: number): Duration => ({ unit: within.unit, min: within.min + by, max: within.max + by });
  const change = (by: number): Schedule => trial.schedule.withLink(handle, { ...link, within: wider(by) });
  const by = trial.least(within.unit === 'months' ? 120 : FURTHEST, change);
  return by === undefined ? undefined : { kind: 'relax-limit', link: handle, by, within: wider(by) };
}

function withDeadline(record: Activity, index: number, to: Instant): Activity {
  return { ...record, deadlines: replaced(record.deadlines, index, to) };
}

function withStartLimit(record: Activity, index: number, to: Instant): Activity {
  return { ...record, startLimits: replaced(record.startLimits, index, to) };
}

function replaced(bounds: readonly UpperBound[] | undefined, index: number, to: Instant): readonly UpperBound[] {
  return (bounds ?? []).map((bound, at) => (at === index ? { ...bound, early: to, late: to } : bound));
}
