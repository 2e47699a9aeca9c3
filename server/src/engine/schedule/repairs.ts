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
  | { readonly kind: 'overlap'; readonly link: number; readonly by: number; readonly lag: Duration }
  /** Wait `by` less between two activities: the least that will do. */
  | { readonly kind: 'shorten-wait'; readonly link: number; readonly by: number; readonly lag: Duration }
  /** Be done by `to`, which is what the successors can bear. */
  | { readonly kind: 'set-deadline'; readonly activity: number; readonly index: number; readonly to: Instant }
  /** Allow `by` more between two activities: the least that will do. */
  | { readonly kind: 'relax-limit'; readonly link: number; readonly by: number; readonly within: Duration };

/** No start is moved, and no limit relaxed, by more than ten years. */
const FURTHEST = 3653;

/** Which repairs are asked for. */
export interface RepairOptions extends SolveOptions {
  /** Whether they are to leave room before a deadline: more than ten working days, and more than a fortnight. */
  readonly withRoom?: boolean;
}

/**
 * The repairs of a bound that cannot be kept, in the order in which they are worth offering. `options` name the solution in
 * which it is broken. Where the network has a reporting date, a repair must hold from that date on, too: to move a deadline
 * to a day that has passed is no repair.
 */
export function repairsOf(given: Schedule, bound: BoundRef, options: RepairOptions = {}): readonly Repair[] {
  const schedule = options.withRoom === true ? tightened(given, bound) : given;
  const proof = schedule.solve(options).explain(bound);
  if (!proof) return [];
  const trial = new Trial(schedule, (changed) => changed.verdict(bound) === 'none');
  const found: (Repair | undefined)[] = [moveDeadline(trial, bound)];
  for (const step of proof.steps) {
    if (step.kind === 'start-bound' || step.kind === 'finish-bound') found.push(rootEarlier(trial, step));
  }
  found.push(...changesOf(trial, proof.steps));
  if (bound.kind === 'within') found.push(relaxed(trial, bound.index));
  return found.filter((repair) => repair !== undefined);
}

/** The repairs of a contradiction: one of its limits, lengths or waits, changed by the least that lets the dates settle. */
export function repairsOfContradiction(schedule: Schedule, steps: readonly ProofStep[]): readonly Repair[] {
  const before = latest(schedule).contradictionCount;
  return changesOf(new Trial(schedule, (changed) => changed.contradictionCount < before), steps);
}

/** No more than so many lengths, and so many waits, are offered: the gentlest of a long chain. */
const MOST_OF_A_KIND = 3;

/** What can be changed in the middle of a chain: limits, lengths and waits, those first that change least in proportion. */
function changesOf(trial: Trial, steps: readonly ProofStep[]): readonly Repair[] {
  const { activities, links } = trial.schedule.network;
  const shortened: Weighed[] = [];
  const waits: Weighed[] = [];
  const limits: Repair[] = [];
  const seen = new Set<string>();
  for (const step of steps) {
    const key = `${step.kind} ${'activity' in step ? step.activity : 'link' in step ? step.link : ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (step.kind === 'duration' || step.kind === 'duration-back') {
      const repair = shorter(trial, step.activity);
      if (repair) shortened.push({ repair, share: repair.by / (activities[step.activity]?.duration?.max ?? 1) });
    }
    if (step.kind === 'link') {
      const less = shorterWait(trial, step.link);
      if (less) waits.push({ repair: less, share: less.by / (links[step.link]?.lag?.max ?? 1) });
      const repair = overlap(trial, step.link);
      if (repair) waits.push({ repair, share: repair.by / (repair.by + repair.lag.max) });
    }
    if (step.kind === 'limit') {
      const repair = relaxed(trial, step.link);
      if (repair) limits.push(repair);
    }
  }
  return [...gentlest(shortened), ...gentlest(waits), ...limits];
}

/** A repair with the part of the length or wait that it takes away. */
interface Weighed {
  readonly repair: Repair;
  readonly share: number;
}

function gentlest(repairs: readonly Weighed[]): readonly Repair[] {
  return [...repairs]
    .sort((a, b) => a.share - b.share)
    .slice(0, MOST_OF_A_KIND)
    .map(({ repair }) => repair);
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

/** The same schedule with a deadline so much earlier that whoever keeps it keeps the real one with room. */
function tightened(schedule: Schedule, bound: BoundRef): Schedule {
  const record = schedule.network.activities[bound.activity];
  const deadline = record?.deadlines?.[bound.index];
  if (!record || !deadline || bound.kind !== 'deadline' || !Number.isFinite(deadline.early)) return schedule;
  const { calendar } = schedule.network;
  const room = Math.max(15, deadline.early - calendar.latestEndingBy(deadline.early, 11));
  const deadlines = (record.deadlines ?? []).map((each, at) =>
    at === bound.index ? { ...each, early: each.early - room, late: each.late - room } : each,
  );
  return schedule.withActivity(bound.activity, { ...record, deadlines });
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

function shorter(trial: Trial, activity: number): Extract<Repair, { kind: 'shorten' }> | undefined {
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

function overlap(trial: Trial, handle: number): Extract<Repair, { kind: 'overlap' }> | undefined {
  const link = trial.schedule.network.links[handle];
  const duration = link && trial.schedule.network.activities[link.from]?.duration;
  if (!duration || link.type !== 'finish-to-start' || link.anyOf !== undefined || duration.max < 1) return undefined;
  // A limit is counted from the same point as the wait, and would say something else.
  if (link.within) return undefined;
  const { activities } = trial.schedule.layout;
  const mode = activities.mode[link.from];
  if (mode !== Mode.fixed && mode !== Mode.stretch) return undefined;
  // What was waited for after the finish is part of the wait after the start, where the two can be added.
  const whole = duration.max + (link.lag?.unit === duration.unit ? Math.max(0, link.lag.max) : 0);
  const lagOf = (count: number): Duration => ({ unit: duration.unit, min: count, max: count });
  const change = (less: number): Schedule => {
    const overlapping: Link = { ...link, type: 'start-to-start', lag: lagOf(whole - less) };
    return trial.schedule.withLink(handle, overlapping);
  };
  const by = trial.least(whole, change);
  return by === undefined ? undefined : { kind: 'overlap', link: handle, by, lag: lagOf(whole - by) };
}

function shorterWait(trial: Trial, handle: number): Extract<Repair, { kind: 'shorten-wait' }> | undefined {
  const link = trial.schedule.network.links[handle];
  const lag = link?.lag;
  if (!lag || lag.max < 1 || link.anyOf !== undefined) return undefined;
  const shortened = (by: number): Duration => ({
    unit: lag.unit,
    min: Math.min(lag.min, Math.max(0, lag.min - by)),
    max: lag.max - by,
  });
  const change = (by: number): Schedule => trial.schedule.withLink(handle, { ...link, lag: shortened(by) });
  const by = trial.least(lag.max, change);
  return by === undefined ? undefined : { kind: 'shorten-wait', link: handle, by, lag: shortened(by) };
}

function relaxed(trial: Trial, handle: number): Extract<Repair, { kind: 'relax-limit' }> | undefined {
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
