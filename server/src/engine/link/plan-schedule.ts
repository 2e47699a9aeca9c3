import { Schedule, type Solution } from '../schedule/index.js';
import type { LinkedAction } from './linked-action.js';
import type { LinkedDocument } from './linked-document.js';
import { type PlanNetwork, planNetwork } from './plan-network.js';

/** A document's network, solved. The work is done when an answer is first asked for. */
export class PlanSchedule {
  readonly plan: PlanNetwork;
  readonly schedule: Schedule;
  /** What the text alone says, whatever the day it is. */
  readonly timeless: Solution;
  /** The same, with nothing that is still to happen before the reporting date. */
  readonly asOf: Solution;

  constructor(document: LinkedDocument) {
    this.plan = planNetwork(document);
    this.schedule = Schedule.of(this.plan.network);
    // Every proof is checked by the independent certifier before anybody sees it: a finding without one must not be shown.
    this.timeless = this.schedule.solve({ debug: true });
    this.asOf = this.schedule.solve({ fromReportingDate: true, debug: true });
  }

  /** The handle of one of the document's actions, or of an action of a checklist that it waits for. */
  handle(action: LinkedAction): number | undefined {
    return this.plan.handleOf.get(action);
  }
}
