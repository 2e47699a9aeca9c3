import type { LinkedAction, LinkedDocument, StatedDate } from '../../link/index.js';
import type { Proof, Solution, Violation } from '../../schedule/index.js';

/** A latest day that the schedule cannot keep, with the proof. */
export interface BrokenDeadline {
  readonly action: LinkedAction;
  /** The deadline; the planned start for "start by"; what is expected for an event that others fix. */
  readonly date: StatedDate;
  readonly kind: 'deadline' | 'start-limit' | 'window';
  readonly certainty: 'definite' | 'possible';
  readonly proof: Proof;
  readonly violation: Violation;
  /** An action earlier in the chain that misses its own deadline by as much: this one follows from it. */
  readonly follows: LinkedAction | null;
}

/**
 * The deadlines, and latest days to start or to happen, of a document that cannot be kept for a reason beyond the action's own start, length and
 * deadline, which have rules of their own.
 */
export function brokenDeadlines(document: LinkedDocument, solution: Solution): readonly BrokenDeadline[] {
  const { plan } = document.schedule;
  const broken: BrokenDeadline[] = [];
  for (const violation of solution.violations) {
    const { kind } = violation.bound;
    if (kind === 'within') continue;
    const action = plan.actions[violation.bound.activity];
    if (action === null || action === undefined || action.document !== document) continue;
    const date = kind === 'deadline' ? action.deadline : kind === 'window' ? action.expected : action.start;
    const proof = solution.explain(violation.bound);
    if (date === null || proof === undefined || isOwnDates(proof)) continue;
    const { certainty } = violation;
    const follows = followedFrom(document, solution, proof);
    broken.push({ action, date, kind, certainty, proof, violation, follows });
  }
  return broken;
}

/** Whether a proof holds on the reporting date only: it counts work that was left then, or what is still to be done. */
export function countsFromReportingDate(proof: Proof): boolean {
  return proof.steps.some(
    (step) => step.kind === 'remaining' || (step.kind === 'start-bound' && step.reason === 'reporting-date'),
  );
}

/** A chain of the action's own planned start or finish and its own length. */
function isOwnDates(proof: Proof): boolean {
  const first = proof.steps[0];
  const own = first?.kind === 'start-bound' || first?.kind === 'finish-bound';
  const stated = own && ['start', 'not-before', 'finish'].includes(first.reason);
  return stated && proof.steps.every((step) => step.kind !== 'link' && step.kind !== 'limit');
}

/**
 * An action on the way that misses its own deadline by at least as many days: were it in time, this one would be
 * too. (Exact where lengths are calendar days; weekends can move it by the days they absorb.)
 */
function followedFrom(document: LinkedDocument, solution: Solution, proof: Proof): LinkedAction | null {
  const { plan } = document.schedule;
  for (const step of proof.steps) {
    if (step.kind !== 'link' || step.link < 0) continue;
    const link = plan.network.links[step.link];
    const before = link === undefined ? null : plan.actions[link.from];
    if (link === undefined || before === null || before === undefined || before.document !== document) continue;
    const deadlines = plan.network.activities[link.from]?.deadlines ?? [];
    for (const [index, deadline] of deadlines.entries()) {
      const verdict = solution.verdict({ kind: 'deadline', activity: link.from, index });
      if (verdict !== 'definite' && verdict !== 'possible') continue;
      const finish = solution.early(link.from, proof.corner)?.finish ?? -Infinity;
      const limit = proof.corner === 'lenient' ? deadline.late : deadline.early;
      if (finish - limit >= proof.daysLate) return before;
    }
  }
  return null;
}
