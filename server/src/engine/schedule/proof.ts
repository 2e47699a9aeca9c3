import type { BoundReason, BoundRef, Corner, Instant } from './network.js';

/**
 * One step of a proof. `before` is the instant it starts from, `after` the one it forces; each step starts where the one
 * before it ended. In a proof by the strict corner every reading is the latest, every length the longest.
 */
export type ProofStep =
  /** Where the proof starts: something from which an activity cannot start, or finish, earlier. */
  | {
      readonly kind: 'start-bound' | 'finish-bound';
      readonly activity: number;
      readonly reason: BoundReason;
      /** Index into the activity's `startBounds` or `finishBounds`, or -1 when the bound is not listed there. */
      readonly index: number;
      readonly before: Instant;
      readonly after: Instant;
    }
  /** The activity's length: from its start to its finish, or (`back`) from a finish it must wait for to its start. */
  | {
      readonly kind: 'duration' | 'duration-back' | 'remaining';
      readonly activity: number;
      readonly before: Instant;
      readonly after: Instant;
    }
  /** The activity starts (or ends) on a working day, so it waits for the next one. */
  | { readonly kind: 'working-day'; readonly activity: number; readonly before: Instant; readonly after: Instant }
  /** The successor's point waits for the predecessor's. `others` holds the proofs that no alternative comes earlier. */
  | {
      readonly kind: 'link';
      readonly link: number;
      readonly before: Instant;
      readonly after: Instant;
      readonly others: readonly Alternative[];
    }
  /** The predecessor cannot be so early that the limit of the link is passed. */
  | { readonly kind: 'limit'; readonly link: number; readonly before: Instant; readonly after: Instant }
  /** What is broken: `before` is later than `after`. */
  | { readonly kind: 'bound'; readonly bound: BoundRef; readonly before: Instant; readonly after: Instant };

/** Another link of the same group, with the steps that lead to the instant it would allow at the earliest. */
export interface Alternative {
  readonly link: number;
  readonly steps: readonly ProofStep[];
}

/** Why a bound cannot be kept: an irreducible chain. Without any one of its links, lengths or bounds it would fit. */
export interface Proof {
  readonly kind: 'late';
  readonly corner: Corner;
  /** The floor of the solve it belongs to (minus infinity without one). */
  readonly floor: Instant;
  readonly bound: BoundRef;
  readonly steps: readonly ProofStep[];
  /** How many days `before` is later than `after` in the last step. */
  readonly daysLate: number;
}

/** Why a set of limits and waits cannot all hold: going around them, dates become later without end. */
export interface CircleProof {
  readonly kind: 'circle';
  readonly corner: Corner;
  /** One lap; starts and ends at the same point of the same activity. */
  readonly steps: readonly ProofStep[];
  /** Constraints that are needed besides the lap, each from one activity to the next: they keep the lap from settling. */
  readonly alongside: readonly (readonly ProofStep[])[];
  /** The activities of the lap, in order. */
  readonly activities: readonly number[];
  /** Days gained by the lap. */
  readonly gain: number;
  /** False when weekends or month ends make laps differ: then they were followed for five years without settling. */
  readonly constant: boolean;
  /** Where the pursuit ended. */
  readonly end: Instant;
}
