import { type Answer, FINISH_ENTRY, type Request, START_DATE, leading } from './chain-request.js';
import { type Stand, crossing, endOfDay } from './crossing.js';
import type { EarlyDates } from './early-dates.js';
import type { Layout } from './layout.js';
import type { Instant } from './network.js';
import type { Alternative, ProofStep } from './proof.js';

/** The instants of a request, as the steps inside an activity name them. */
const stands: readonly Stand[] = ['start-entry', 'finish-entry', 'start', 'finish'];

/** Writes the steps of an answered search, each with the instants that it leads from and to. */
export class ChainWriter {
  readonly #layout: Layout;
  readonly #early: EarlyDates;
  readonly #written = new Map<Request, { readonly instant: Instant; readonly steps: readonly ProofStep[] }>();

  constructor(layout: Layout, early: EarlyDates) {
    this.#layout = layout;
    this.#early = early;
  }

  /** All steps that lead to a request, in order. */
  chain(top: Request): readonly ProofStep[] {
    this.#write(top);
    const pieces: (readonly ProofStep[])[] = [];
    for (let request: Request | undefined = top; request; request = leading(request)) {
      pieces.push(this.#written.get(request)?.steps ?? []);
    }
    return pieces.reverse().flat();
  }

  /** The instants and the steps of a request and of all it rests on, each written once. */
  #write(top: Request): Instant {
    const path: Request[] = [];
    for (let request: Request | undefined = top; request && !this.#written.has(request); request = leading(request)) {
      path.push(request);
    }
    for (const request of path.reverse()) {
      const { answer, activity } = request;
      let steps: ProofStep[] = [];
      if (answer?.kind === 'root') steps = [...answer.steps];
      else if (answer?.kind === 'same') {
        const to = request.instant === START_DATE ? 'start' : 'finish';
        steps = crossing(
          this.#layout,
          this.#early.corner,
          activity,
          stands[answer.on.instant] ?? 'start',
          to,
          this.#at(answer.on),
        );
      } else if (answer) steps = [this.#arriving(answer)];
      const lead = leading(request);
      let instant = steps[steps.length - 1]?.after ?? (lead ? this.#at(lead) : -Infinity);
      // A finish is rounded where it arrives, so that all that follows from it sees the same day.
      if (request.instant === FINISH_ENTRY) {
        steps.push(...endOfDay(this.#layout, activity, instant));
        instant = steps[steps.length - 1]?.after ?? instant;
      }
      this.#written.set(request, { instant, steps });
    }
    return this.#at(top);
  }

  #at(request: Request): Instant {
    return this.#written.get(request)?.instant ?? -Infinity;
  }

  #arriving(answer: Extract<Answer, { kind: 'arcs' }>): ProofStep {
    const { arcs, maps } = this.#layout;
    const amount = arcs.amount[this.#early.corner];
    const carry = (arc: number, from: Instant): Instant => maps.carry(arcs.op[arc] ?? 0, from, amount[arc] ?? 0);
    const [arc = 0, ...otherArcs] = answer.arcs;
    const [lead, ...otherRequests] = answer.on;
    const before = lead ? this.#at(lead) : -Infinity;
    let after = carry(arc, before);
    const others: Alternative[] = [];
    otherRequests.forEach((request, index) => {
      const other = otherArcs[index] ?? 0;
      after = Math.min(after, carry(other, this.#write(request)));
      others.push({ link: arcs.link[other] ?? 0, steps: this.chain(request) });
    });
    const link = arcs.link[arc] ?? 0;
    return arcs.isLimit[arc] === 1
      ? { kind: 'limit', link, before, after }
      : { kind: 'link', link, before, after, others };
  }
}
