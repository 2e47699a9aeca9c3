import type { LinkedAction, LinkedDocument, StatedDate } from '../../link/index.js';
import type { Day } from '../../time/index.js';
import {
  type Lemma,
  type Proof,
  type ProofStep,
  type SharedProof,
  type Solution,
  type Violation,
  daysLate,
} from '../../schedule/index.js';
import { deadlineOf, isMilestone, plannedStart } from '../action-dates.js';
import { linksFromEnds, replayed } from './chain-replay.js';

/** A latest day that the schedule cannot keep, with the proof. */
export interface BrokenDeadline {
  readonly action: LinkedAction;
  /** The deadline; the planned start for "start by"; what is expected for an event that others fix. */
  readonly date: StatedDate;
  readonly kind: 'deadline' | 'start-limit' | 'window';
  readonly certainty: 'definite' | 'possible';
  readonly proof: Proof;
  /** What the proof begins with when that is proved for another deadline. */
  readonly rests: Lemma | null;
  readonly violation: Violation;
  /** An action earlier in the chain that misses its own deadline by as much: this one follows from it. */
  readonly follows: LinkedAction | null;
}

/**
 * The deadlines, and latest days to start or to happen, of a document that cannot be kept for a reason beyond the action's own start, length and
 * deadline, which have rules of their own.
 *
 * @param isKnown what need not be proved, because it has been said
 */
export function brokenDeadlines(
  document: LinkedDocument,
  solution: Solution,
  isKnown: (violation: Violation) => boolean = () => false,
): readonly BrokenDeadline[] {
  const { plan } = document.schedule;
  const broken: BrokenDeadline[] = [];
  for (const violation of solution.violations) {
    const { kind } = violation.bound;
    if (kind === 'within' || isKnown(violation)) continue;
    const action = plan.actions[violation.bound.activity];
    if (action === null || action === undefined || action.document !== document) continue;
    const date = kind === 'deadline' ? action.deadline : kind === 'window' ? action.expected : action.start;
    const shared = solution.explainShared(violation.bound);
    if (date === null || shared === undefined || isOwnDates(shared)) continue;
    const { certainty } = violation;
    const follows = followedFrom(document, solution, shared);
    broken.push({ action, date, kind, certainty, ...shared, violation, follows });
  }
  return broken;
}

/** The steps of a proof from its beginning in the text. */
function partsOf({ proof, rests }: SharedProof): readonly (readonly ProofStep[])[] {
  const parts = [proof.steps];
  for (let at = rests; at !== null; at = at.rests) parts.push(at.steps);
  return parts.reverse();
}

/** A chain of the action's own planned start or finish and its own length. */
function isOwnDates({ proof }: SharedProof): boolean {
  const first = proof.steps[0];
  const own = first?.kind === 'start-bound' || first?.kind === 'finish-bound';
  const stated = own && ['start', 'not-before', 'finish'].includes(first.reason);
  return stated && proof.steps.every((step) => step.kind !== 'link' && step.kind !== 'limit');
}

/**
 * An action on the way that misses its own deadline by at least as many days: were it in time, this one would be
 * too. Weekends can make more of a delay, or less; then the chain is followed again from that action's deadline.
 */
function followedFrom(document: LinkedDocument, solution: Solution, shared: SharedProof): LinkedAction | null {
  const { plan } = document.schedule;
  const { proof, rests } = shared;
  const corner = proof.corner === 'lenient' ? 0 : 1;
  const isFurther = rests !== null && rests.mostDaysLate >= proof.daysLate;
  for (const step of isFurther ? partsOf(shared).flat() : proof.steps) {
    const link = step.kind === 'link' ? plan.network.links[step.link] : undefined;
    const before = link === undefined ? null : plan.actions[link.from];
    if (link === undefined || before === null || before === undefined || before.document !== document) continue;
    if (daysLate(solution, link.from, corner).some((days) => days >= proof.daysLate)) return before;
  }
  return lateOnlyFor(document, solution, proof);
}

/** The nearest late action on the way without whose lateness the chain would lead to a day in time. */
function lateOnlyFor(document: LinkedDocument, solution: Solution, proof: Proof): LinkedAction | null {
  const { actions, network } = document.schedule.plan;
  const last = proof.steps[proof.steps.length - 1];
  const limit = last?.kind === 'bound' ? last.after : -Infinity;
  for (const [position, activity] of linksFromEnds(network, proof.steps)) {
    const before = actions[activity];
    if (before === null || before === undefined || before.document !== document) continue;
    const inTime = lastInstantInTime(solution, before, activity, proof.corner === 'lenient' ? 0 : 1);
    const end = inTime === null ? null : replayed(network, proof, position, inTime);
    if (end !== null && end <= limit) return before;
  }
  return null;
}

/** The last instant at which a late action would still meet its deadlines; null for one that is not late. */
function lastInstantInTime(solution: Solution, action: LinkedAction, activity: number, corner: 0 | 1): Day | null {
  const late = daysLate(solution, activity, corner);
  if (late.length > 0) return (solution.earlyDates(corner).finish[activity] ?? Infinity) - Math.max(...late);
  // A moment that is planned for the day after the one on which it is due is over when that day begins.
  const due = deadlineOf(action)?.reading.bounds.late ?? Infinity;
  return isMilestone(action) && (plannedStart(action)?.early ?? -Infinity) >= due ? due - 1 : null;
}
