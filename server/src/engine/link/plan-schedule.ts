import { Schedule, type Solution, limitedBy, movedDates } from '../schedule/index.js';
import type { DocumentChange } from './document-change.js';
import type { PlanNetwork } from './drawn-network.js';
import type { LinkedAction } from './linked-action.js';
import type { LinkedDocument } from './linked-document.js';
import { changedNetwork, planNetwork } from './plan-network.js';

/** A document's network, solved. The work is done when an answer is first asked for. */
export class PlanSchedule {
  readonly plan: PlanNetwork;
  readonly schedule: Schedule;
  /** What the text alone says, whatever the day it is. */
  readonly timeless: Solution;
  /** The same, with nothing that is still to happen before the reporting date. */
  readonly asOf: Solution;

  private constructor(plan: PlanNetwork, schedule: Schedule, timeless: Solution, asOf: Solution) {
    this.plan = plan;
    this.schedule = schedule;
    this.timeless = timeless;
    this.asOf = asOf;
  }

  /** The schedule of a document that nothing is known of yet. */
  static of(document: LinkedDocument): PlanSchedule {
    const plan = planNetwork(document);
    return PlanSchedule.#solved(plan, Schedule.of(plan.network));
  }

  /**
   * The schedule of the next version of a document whose actions are tied in the same way. Where no date, length or status
   * has changed the solutions are those of the version before.
   */
  next(document: LinkedDocument, change: DocumentChange): PlanSchedule {
    const plan = changedNetwork(this.plan, document, change);
    return plan.network === this.plan.network
      ? new PlanSchedule(plan, this.schedule, this.timeless, this.asOf)
      : PlanSchedule.#solved(plan, this.schedule.next(plan.network));
  }

  /**
   * The activities whose dates are others than in an earlier version with the same ties; null when the circles in which
   * actions wait for each other are others as well, when limits contradict each other, and when there are alternatives:
   * what is best to choose can hang on anything.
   */
  movedSince(before: PlanSchedule): readonly number[] | null {
    if (before.schedule === this.schedule) return [];
    const knots = (schedule: Schedule): string => schedule.cycles.map(({ members }) => members.join()).join(';');
    if (knots(before.schedule) !== knots(this.schedule) || this.schedule.layout.arcs.hasGroups) return null;
    const circles = (each: PlanSchedule): number => each.timeless.contradictionCount + each.asOf.contradictionCount;
    if (circles(before) > 0 || circles(this) > 0) return null;
    return [...movedDates(before.timeless, this.timeless), ...movedDates(before.asOf, this.asOf)];
  }

  /** The activities whose latest dates come from a bound of one of these, however far away. */
  limitedBy(activities: ReadonlySet<number>): readonly number[] {
    return [...limitedBy(this.timeless, activities), ...limitedBy(this.asOf, activities)];
  }

  static #solved(plan: PlanNetwork, schedule: Schedule): PlanSchedule {
    // Every proof is checked by the independent certifier before anybody sees it: a finding without one must not be shown.
    const timeless = schedule.solve({ debug: true });
    return new PlanSchedule(plan, schedule, timeless, schedule.solve({ fromReportingDate: true, debug: true }));
  }

  /** The handle of one of the document's actions, or of an action of a checklist that it waits for. */
  handle(action: LinkedAction): number | undefined {
    return this.plan.handle(action);
  }
}
