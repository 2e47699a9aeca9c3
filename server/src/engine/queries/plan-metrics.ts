import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { HIGH_WORKING_DAYS, type Instant, networkMetrics } from '../schedule/index.js';
import type { Snapshot } from '../workspace/index.js';

/**
 * One figure about a plan as a whole, after the 14-point schedule assessment of the Defense Contract Management Agency
 * (DCMA-EA PAM 200.1, October 2012). They are signs to look at, not marks: a checklist is sparser than a building site.
 */
export interface PlanMetric {
  /** The number of the point in the assessment. */
  readonly point: number;
  readonly name: string;
  /** What is counted, in a sentence. */
  readonly meaning: string;
  readonly count: number;
  readonly of: number;
  /** `count / of`, or the index itself for points 13 and 14; null when there is nothing to divide by. */
  readonly value: number | null;
  /** The customary bound, and on which side of it a plan should lie. */
  readonly bound: number;
  readonly better: 'below' | 'above';
  /** Shown as an index (0.95), not as a share (95%). */
  readonly isIndex: boolean;
  /** Whether the value keeps the bound; null without a value. */
  readonly kept: boolean | null;
}

/** The metrics of a plan; empty for any other file. A file with several plans answers for the first. */
export function planMetrics(snapshot: Snapshot, file: string): readonly PlanMetric[] {
  const document = snapshot.documents(file)[0];
  return document === undefined || !document.isPlan ? [] : metricsOf(document);
}

/** The metrics of a plan. */
export function metricsOf(document: LinkedDocument): readonly PlanMetric[] {
  const facts = gather(document);
  const { incomplete, links } = facts;
  const long = `${String(HIGH_WORKING_DAYS)} working days`;
  const share = (matching: readonly unknown[], all: readonly unknown[]): [number, number] => [
    matching.length,
    all.length,
  ];
  return [
    ratio(
      1,
      'Loose ends',
      'open actions that wait for nothing or that nothing waits for',
      share(facts.loose, incomplete),
      0.05,
    ),
    ratio(3, 'Lags', 'dependencies with time to wait in between', [facts.lags, links], 0.05),
    ratio(
      4,
      'Finish-to-start',
      'dependencies in which one action ends before the next begins',
      [facts.finishToStart, links],
      0.9,
      'above',
    ),
    ratio(
      6,
      'High float',
      `open actions that could slip by more than ${long}`,
      share(facts.highFloat, incomplete),
      0.05,
    ),
    ratio(8, 'Long actions', `open actions longer than ${long}`, share(facts.long, incomplete), 0.05),
    ratio(
      11,
      'Missed',
      'actions due by the reporting date that were late or are still open',
      share(facts.late, facts.due),
      0.05,
    ),
    criticalPathLength(facts),
    ratio(
      14,
      'Delivery index',
      'actions done, out of those due by the reporting date',
      share(facts.doneOfDue, facts.due),
      0.95,
      'above',
    ),
  ];
}

interface Facts {
  readonly incomplete: readonly LinkedAction[];
  readonly loose: readonly LinkedAction[];
  /** Counts of dependencies. */
  readonly links: number;
  readonly lags: number;
  readonly finishToStart: number;
  readonly highFloat: readonly LinkedAction[];
  readonly long: readonly LinkedAction[];
  readonly due: readonly LinkedAction[];
  readonly late: readonly LinkedAction[];
  readonly doneOfDue: readonly LinkedAction[];
  /** Calendar days from the reporting date to the earliest end of the plan, and to spare until it has to end. */
  readonly length: number;
  readonly spare: number;
}

function gather(document: LinkedDocument): Facts {
  const { plan, asOf } = document.schedule;
  const today = document.reportingDate.day;
  const parents = new Set(document.actions.flatMap(({ data }) => data.parent?.value ?? []));
  // Actions that are the sum of others, and those that go on without an end, are not pieces of work.
  const work = document.actions.filter(
    (action) => !action.isDropped && !parents.has(action.id ?? '') && action.deadline?.reading.type !== 'ongoing',
  );
  const incomplete = work.filter(({ isOpen }) => isOpen);
  const counted = new Set(incomplete);
  const metrics = networkMetrics(asOf, today, latestEnd(document));
  const actionsOf = (handles: readonly number[]): readonly LinkedAction[] =>
    handles.flatMap((handle) => {
      const action = plan.actions[handle];
      return action !== null && action !== undefined && counted.has(action) ? [action] : [];
    });
  const due = work.filter((action) => (dueInstant(action) ?? Infinity) <= today);
  return {
    incomplete,
    loose: [...new Set(actionsOf([...metrics.withoutPredecessor, ...metrics.withoutSuccessor]))],
    links: metrics.links,
    lags: metrics.lags.length,
    finishToStart: metrics.finishToStart,
    highFloat: actionsOf(metrics.highFloat),
    long: actionsOf(metrics.highDuration),
    due,
    late: due.filter((action) => action.status !== 'done' || finishedLate(action)),
    doneOfDue: due.filter(({ status }) => status === 'done'),
    length: metrics.criticalLength,
    spare: metrics.spare,
  };
}

/** The instant by which the plan has to end: the end of its period, else its last deadline. */
function latestEnd(document: LinkedDocument): Instant {
  const { period } = document;
  if (period !== null && Number.isFinite(period.hi)) return period.hi + 1;
  const deadlines = document.actions.flatMap((action) => (action.isOpen ? (dueInstant(action) ?? []) : []));
  return deadlines.length === 0 ? Infinity : Math.max(...deadlines);
}

/** The instant by which an action has to be finished under the mildest reading. */
function dueInstant(action: LinkedAction): Instant | undefined {
  const reading = action.deadline?.reading;
  return reading?.type === 'dated' && Number.isFinite(reading.bounds.late) ? reading.bounds.late : undefined;
}

function finishedLate(action: LinkedAction): boolean {
  const finished = action.finished?.reading;
  return finished?.type === 'dated' && finished.lo + 1 > (dueInstant(action) ?? Infinity);
}

/** Point 13: (what is left of the critical path + its float) / what is left of it. */
function criticalPathLength({ length, spare }: Facts): PlanMetric {
  const value = length <= 0 ? null : (length + spare) / length;
  return {
    point: 13,
    name: 'Critical path length index',
    meaning: 'calendar days until the plan has to end, out of the days its longest chain still needs',
    count: length + spare,
    of: length,
    value,
    bound: 0.95,
    better: 'above',
    isIndex: true,
    kept: value === null ? null : value >= 0.95,
  };
}

function ratio(
  point: number,
  name: string,
  meaning: string,
  [count, of]: [number, number],
  bound: number,
  better: 'below' | 'above' = 'below',
): PlanMetric {
  const value = of === 0 ? null : count / of;
  const kept = value === null ? null : better === 'below' ? value <= bound : value >= bound;
  return { point, name, meaning, count, of, value, bound, better, isIndex: point === 14, kept };
}
