import type { Day, Duration, WorkingCalendar } from '../time/index.js';

/**
 * A point on the time axis: the number of the day that starts then. An activity fills `[start, finish)`, so one that is
 * shown as ending on 31 March has the finish instant of 1 April. Minus infinity is "no date known", plus infinity "never".
 */
export type Instant = Day;

/** What a date that is not exact can mean: any instant from `early` to `late`, both included. */
export interface Reading {
  readonly early: Instant;
  readonly late: Instant;
}

/** Why an activity cannot start (or finish) before some instant. `shown`: another proof has shown it. */
export type BoundReason =
  | 'start'
  | 'finish'
  | 'not-before'
  | 'plan-start'
  | 'expected'
  | 'actual-start'
  | 'actual-finish'
  | 'reporting-date'
  | 'shown';

/** Something from which an activity's start or finish cannot be earlier. */
export interface LowerBound extends Reading {
  readonly reason: BoundReason;
  /**
   * True when the plan may choose any instant of the reading ("any day in March"): both corners then use `early`. Without
   * it the day is settled and only we do not know it: the lenient corner uses `early`, the strict one `late`.
   */
  readonly ours?: boolean;
  /** Whatever the caller needs to find its way back to the text; never looked at. */
  readonly tag?: unknown;
}

/**
 * An instant by which something must have happened. The lenient corner compares with `late`, the strict one with `early`.
 */
export interface UpperBound extends Reading {
  /** Whatever the caller needs to find its way back to the text; never looked at. */
  readonly tag?: unknown;
}

/** What has really happened to an activity. Actual dates are facts: they replace constraints and are never late. */
export type Progress =
  | {
      readonly kind: 'done';
      readonly start?: Reading;
      /** The instant it was finished (the day after the last day). */
      readonly finish?: Reading;
    }
  | {
      readonly kind: 'in-progress';
      readonly start?: Reading;
      /** The work that was left at the reporting date; it takes the place of the duration. */
      readonly remaining?: Duration;
    };

/** One activity. Its handle is its index in the network. */
export interface Activity {
  /** Absent means unknown: counted as 0, and the activity may stretch. A range lets the finish fall anywhere between. */
  readonly duration?: Duration;
  readonly startBounds?: readonly LowerBound[];
  readonly finishBounds?: readonly LowerBound[];
  /** Instants by which it must be finished. */
  readonly deadlines?: readonly UpperBound[];
  /** Instants by which it must have started. */
  readonly startLimits?: readonly UpperBound[];
  /**
   * Makes the activity an event on an unknown instant of this window that somebody else fixes. Its duration is ignored.
   * Whatever leads to it must be there in time for any of its days; whatever follows must bear any of them.
   */
  readonly event?: Reading;
  readonly progress?: Progress;
  /** `cancelled`: left out together with its links. `unknown`: its dates are broken, so all that waits for it is unknown. */
  readonly state?: 'cancelled' | 'unknown';
}

/** Which point of the predecessor (`from`) the named point of the successor (`to`) waits for. */
export type LinkType = 'finish-to-start' | 'start-to-start' | 'finish-to-finish' | 'start-to-finish';

/** One statement that an activity waits for another. Its handle is its index in the network. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly type: LinkType;
  /** At least this long after (before, when negative) the predecessor's point. Absent is none. */
  readonly lag?: Duration;
  /** At most this long after the predecessor's point. Has no effect on alternatives: which of them would it count from? */
  readonly within?: Duration;
  /** A preference: measured, but never a constraint. */
  readonly soft?: boolean;
  /**
   * Links into one activity that carry the same number (0 or more) are alternatives: the activity waits for the earliest of them
   * only. Alternatives of one group should agree on the successor's point; in a group that mixes them the successor's
   * finish, not its start, waits (weaker, never wrong).
   */
  readonly anyOf?: number;
}

/** Everything the schedule is computed from. */
export interface Network {
  readonly activities: readonly Activity[];
  readonly links: readonly Link[];
  readonly calendar: WorkingCalendar;
  /** Where the plan ends; dates are not pursued further than five years behind it. */
  readonly planEnd?: Instant;
  /** The start of the reporting day. */
  readonly reportingDate?: Instant;
}

/** The two extreme ways to read every date that is not exact. */
export type Corner = 'lenient' | 'strict';

/** A bound that an activity must keep: one of its deadlines, its start limits, its window, or a limit from a fixed date. */
export type BoundKind = 'deadline' | 'start-limit' | 'window' | 'within';

/** Names an upper bound of the network. */
export interface BoundRef {
  readonly kind: BoundKind;
  readonly activity: number;
  /** Index into the activity's `deadlines` or `startLimits`; the link handle for `within`; 0 for `window`. */
  readonly index: number;
}
