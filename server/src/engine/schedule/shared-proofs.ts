import { type CornerIndex, LENIENT, Mode, STRICT } from './activity-table.js';
import { certifyProof } from './certifier.js';
import { Search } from './chain-search.js';
import { cornerName, explainBound } from './explain.js';
import type { Activity, BoundRef, Instant, Network } from './network.js';
import type { Layout } from './layout.js';
import type { Proof, ProofStep } from './proof.js';
import type { Solution, Violation } from './solution.js';

/** What has been proved of an activity on the way: that it cannot start before the instant its steps end at. */
export interface Lemma {
  readonly activity: number;
  readonly steps: readonly ProofStep[];
  /** What the steps begin with when that was proved before; null when they begin with the text. */
  readonly rests: Lemma | null;
  /** Links of the whole chain. */
  readonly links: number;
  /** Whether some part of the whole chain counts from the reporting date. */
  readonly fromReportingDate: boolean;
  /** The most days by which an action that the chain passes misses a deadline of its own; minus infinity when none does. */
  readonly mostDaysLate: number;
}

/** The proof of a broken bound, or the end of it: then it begins where a lemma has led. */
export interface SharedProof {
  readonly proof: Proof;
  readonly rests: Lemma | null;
}

/** Chains of up to this many links are proved in full each time. */
const mostLinks = 12;

/**
 * Proves every broken bound of a solution. In a long chain of activities that all miss their deadlines a proof in full for
 * each takes time in the square of its length, so each rests on what has been proved for the one before: it begins with the
 * bound `shown`, and the independent certifier accepts it for the network to which that bound has been added. It has
 * accepted the bound's own proof before.
 */
export class SharedProofs {
  readonly #solution: Solution;
  readonly #proofs = new Map<string, SharedProof>();

  constructor(solution: Solution) {
    this.#solution = solution;
    const { violations } = solution;
    this.#prove(
      LENIENT,
      violations.filter(({ certainty }) => certainty === 'definite'),
      violations,
    );
    const possible = violations.filter(({ certainty }) => certainty === 'possible');
    if (possible.length > 0) this.#prove(STRICT, possible, violations);
  }

  /** Undefined when the bound can be kept. */
  of(bound: BoundRef): SharedProof | undefined {
    return this.#proofs.get(keyOf(bound));
  }

  /** Proves the wanted bounds in one corner; all that are broken there may help others. */
  #prove(corner: CornerIndex, wanted: readonly Violation[], broken: readonly Violation[]): void {
    const { position } = this.#solution.schedule.layout.precedence;
    const groups = new Map<number, BoundRef[]>();
    const inCorner = corner === LENIENT ? wanted : broken;
    for (const { bound } of inCorner) {
      const group = groups.get(bound.activity);
      if (group === undefined) groups.set(bound.activity, [bound]);
      else group.push(bound);
    }
    const isWanted = new Set(wanted.map(({ bound }) => keyOf(bound)));
    const ground = new Ground(this.#solution, corner);
    const inOrder = [...groups].sort(([a], [b]) => (position[a] ?? 0) - (position[b] ?? 0));
    for (const [activity, bounds] of inOrder) {
      for (const bound of bounds) {
        if (!isWanted.has(keyOf(bound))) continue;
        const shared = ground.prove(bound);
        const full = shared === undefined || shared.rests === null || linksOf(shared) <= mostLinks;
        const proof = full ? this.#solution.explain(bound) : undefined;
        if (proof !== undefined) this.#proofs.set(keyOf(bound), { proof, rests: null });
        else if (shared !== undefined) this.#proofs.set(keyOf(bound), shared);
      }
      ground.learn(activity);
    }
  }
}

/** The links of a whole proof. */
function linksOf({ proof, rests }: SharedProof): number {
  return countLinks(proof.steps) + (rests?.links ?? 0);
}

/** A network in one corner, with all that has been proved of it added as bounds. */
class Ground {
  readonly #solution: Solution;
  readonly #corner: CornerIndex;
  readonly #activities: Activity[];
  readonly #network: Network;
  readonly #layout: Layout;
  readonly #lemmas = new Map<number, Lemma>();

  constructor(solution: Solution, corner: CornerIndex) {
    const { network, layout } = solution.schedule;
    this.#solution = solution;
    this.#corner = corner;
    this.#activities = network.activities.slice();
    this.#network = { ...network, activities: this.#activities };
    this.#layout = { ...layout, activities: layout.activities.copy() };
  }

  /** Undefined when the certifier does not accept the proof. */
  prove(bound: BoundRef): SharedProof | undefined {
    const row = this.#layout.bounds.row(bound);
    const proof = explainBound(this.#network, this.#layout, this.#solution.earlyDates(this.#corner), row);
    return certifyProof(this.#network, proof) ? { proof, rests: this.#restOf(proof.steps) } : undefined;
  }

  /** Proves from when on an activity can start, for the proofs of what waits for it. */
  learn(activity: number): void {
    const { mode, startLow } = this.#layout.activities;
    const low = startLow[this.#corner];
    const early = this.#solution.earlyDates(this.#corner);
    const start = early.start[activity] ?? -Infinity;
    const known = low[activity] ?? -Infinity;
    const isPlanned = mode[activity] === Mode.fixed || mode[activity] === Mode.stretch;
    const record = this.#activities[activity];
    if (!isPlanned || record === undefined || !Number.isFinite(start) || start <= Math.max(known, early.floor)) return;
    const steps = new Search(this.#network, this.#layout, early).prove(activity, 'start', start);
    if (!this.#holds(activity, record, start, steps)) return;
    const rests = this.#restOf(steps);
    this.#lemmas.set(activity, {
      activity,
      steps,
      rests,
      links: countLinks(steps) + (rests?.links ?? 0),
      fromReportingDate: countFromReportingDate(steps) || (rests?.fromReportingDate ?? false),
      mostDaysLate: Math.max(rests?.mostDaysLate ?? -Infinity, ...this.#passedDaysLate(steps)),
    });
    const shown = { early: start, late: start, reason: 'shown' as const };
    this.#activities[activity] = { ...record, startBounds: [...(record.startBounds ?? []), shown] };
    low[activity] = start;
  }

  /** Asks the certifier by way of a bound that the activity starts earlier. */
  #holds(activity: number, record: Activity, start: Instant, steps: readonly ProofStep[]): boolean {
    const limits = record.startLimits ?? [];
    const bound: BoundRef = { kind: 'start-limit', activity, index: limits.length };
    const before = steps[steps.length - 1]?.after ?? -Infinity;
    this.#activities[activity] = { ...record, startLimits: [...limits, { early: start - 1, late: start - 1 }] };
    const holds =
      before >= start &&
      certifyProof(this.#network, {
        kind: 'late',
        corner: cornerName(this.#corner),
        floor: this.#solution.floor,
        bound,
        steps: [...steps, { kind: 'bound', bound, before, after: start - 1 }],
        daysLate: before - start + 1,
      });
    this.#activities[activity] = record;
    return holds;
  }

  #passedDaysLate(steps: readonly ProofStep[]): readonly number[] {
    return steps.flatMap((step) => {
      const link = step.kind === 'link' ? this.#network.links[step.link] : undefined;
      return link === undefined ? [] : daysLate(this.#solution, link.from, this.#corner);
    });
  }

  #restOf([first]: readonly ProofStep[]): Lemma | null {
    const isShown = first?.kind === 'start-bound' && first.reason === 'shown';
    return isShown ? (this.#lemmas.get(first.activity) ?? null) : null;
  }
}

/** By how many days an activity misses each of its deadlines that it misses. */
export function daysLate(solution: Solution, activity: number, corner: CornerIndex): readonly number[] {
  const deadlines = solution.schedule.network.activities[activity]?.deadlines ?? [];
  const finish = solution.earlyDates(corner).finish[activity] ?? -Infinity;
  return deadlines.flatMap((deadline, index) => {
    const verdict = solution.verdict({ kind: 'deadline', activity, index });
    const limit = corner === LENIENT ? deadline.late : deadline.early;
    return verdict === 'definite' || verdict === 'possible' ? [finish - limit] : [];
  });
}

/** Whether a proof holds on the reporting date only: it counts work that was left then, or what is still to be done. */
export function countsFromReportingDate({ proof, rests }: SharedProof): boolean {
  return countFromReportingDate(proof.steps) || (rests?.fromReportingDate ?? false);
}

function countFromReportingDate(steps: readonly ProofStep[]): boolean {
  return steps.some(
    (step) => step.kind === 'remaining' || (step.kind === 'start-bound' && step.reason === 'reporting-date'),
  );
}

function countLinks(steps: readonly ProofStep[]): number {
  return steps.filter(({ kind }) => kind === 'link').length;
}

function keyOf({ kind, activity, index }: BoundRef): string {
  return `${kind} ${String(activity)} ${String(index)}`;
}
