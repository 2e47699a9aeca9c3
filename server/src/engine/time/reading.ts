import type { WorkingCalendar } from './calendar.js';
import type { Day } from './day.js';
import type { Duration } from './duration.js';
import type { Interval } from './interval.js';
import type { Period } from './period.js';

/** What the date stands for. */
export type DateRole = 'deadline' | 'start' | 'finish' | 'point';

/** What "by March 2024" means: through March, by its first day, or either of the two. */
export type ByMonth = 'end' | 'start' | 'either';

/** All that a phrase's reading depends on besides its text; callers key their caches by the two. */
export interface ReadContext {
  readonly role: DateRole;
  readonly byMonth: ByMonth;
  /**
   * The document's own date, from which a missing year, "this year" and "next month" are counted. `null` or absent for a
   * document without one, such as a plan: a missing year is then reported.
   */
  readonly documentDate?: Interval | null;
  /** The action is done: a missing year is then the last before the document's date, and not the next after it. */
  readonly done?: boolean;
  /** The action's own planned start: "within two years" counts from it, and from the document's date without it. */
  readonly start?: Interval | null;
  /** Where a missing year would lie (a plan's period, the reporting date). It only orders the years that are offered. */
  readonly near?: Interval | null;
  /** For phrases that count working days from a date; England's published calendar when absent. */
  readonly calendar?: WorkingCalendar;
}

/** A half-open range of UTF-16 offsets in the phrase. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** How exactly the phrase names its days. */
export type Precision =
  | 'day'
  | 'week'
  | 'part-of-month'
  | 'month'
  | 'months'
  | 'season'
  | 'quarter'
  | 'half'
  | 'part-of-year'
  | 'year'
  | 'financial-year'
  | 'span';

/**
 * How the phrase binds. `by`: only the last day counts. `window`: any day from first to last. `from`: it starts then and
 * goes on.
 */
export type DatedKind = 'by' | 'window' | 'from';

/** The word in front of the period, apart from its spelling. */
export type Relation = 'on' | 'by' | 'before' | 'in' | 'any' | 'until' | 'from' | 'not-before' | 'after';

/** Words beside the date, as data. */
export interface Remark {
  readonly kind: 'status' | 'change' | 'duration' | 'condition' | 'note';
  /** As written, without its brackets or comma. */
  readonly text: string;
  readonly span: TextSpan;
  /** What a status says, when it is one that is known. */
  readonly status?: 'done' | 'ongoing' | 'to-be-confirmed' | 'cancelled' | 'in-progress' | 'not-started';
  /** The length that a duration names. */
  readonly duration?: Duration;
  /** The days that a change or a note names, such as the date first set. */
  readonly interval?: Interval;
}

/**
 * Why people do not agree on the edges of the period: a season, a part of a month or year ("early March"), a phrase with
 * two readings ("this year", "Q1 2024"), or a length of time that does not say from when it counts.
 */
export type Vagueness = 'season' | 'part' | 'either' | 'counted';

/** Words that take some of the certainty back: "around March 2024", "March 2024 (TBC)". */
export type Hedge = 'about' | 'unconfirmed';

/** A year that the phrase does not print. */
export interface AssumedYear {
  /** The year that was read, as it would be written: "2023" or "2023/24". */
  readonly text: string;
  /** The document's date, the two digits that are printed, or the other end of the same range. */
  readonly from: 'document' | 'two-digits' | 'range';
}

/** A phrase that says the same without the doubt. */
export interface Candidate {
  /** Can be written in place of the phrase. */
  readonly text: string;
  /** What it would then mean, in words. */
  readonly meaning: string;
}

interface ReadingBase {
  readonly text: string;
  /** The part of the text that carries the date; the rest is remarks and blanks. */
  readonly span: TextSpan;
  readonly remarks: readonly Remark[];
}

/** A phrase that names days. */
export interface DatedReading extends ReadingBase {
  readonly type: 'dated';
  readonly kind: DatedKind;
  /** First and last day, both included; infinite for an open end. */
  readonly lo: Day;
  readonly hi: Day;
  /**
   * The deadline as instants, exclusive: under the strictest reading it must be done before `early`, under the mildest
   * before `late`. Infinite when the phrase sets no deadline ("earliest June 2024").
   */
  readonly bounds: { readonly early: Day; readonly late: Day };
  /** The days of the period that the phrase names: all of March for "by March 2024". */
  readonly named: Interval;
  /** The separate stretches of a list that leaves gaps ("October 2023 or January 2024"); else the one interval. */
  readonly parts: readonly Interval[];
  readonly precision: Precision;
  readonly relation: Relation;
  readonly period: Period;
  /** The part of the text that names the period: `span` without its "by" or "from". */
  readonly periodSpan: TextSpan;
  /** "before": the named day itself is too late. */
  readonly strict: boolean;
  /** It may not be earlier, and nothing is said about the latest day. */
  readonly notBefore: boolean;
  /** "any day in": the day is ours to choose. */
  readonly chosen: boolean;
  readonly vague: Vagueness | null;
  readonly hedged: Hedge | null;
  readonly assumedYear: AssumedYear | null;
  /** What the phrase has to be counted from: "next month", "this year", "within two years"; else `null`. */
  readonly relativeTo: 'document' | 'start' | null;
  /** The readings, all covered by `lo`, `hi` and `bounds`, of a phrase that has more than one; else empty. */
  readonly ambiguous: readonly Candidate[];
}

/** Goes on without an end; `first` when its first day is given. */
export interface OngoingReading extends ReadingBase {
  readonly type: 'ongoing';
  /** The days on one of which it starts. */
  readonly first: Interval | null;
  readonly period: Period | null;
}

/** To be confirmed. */
export interface TbcReading extends ReadingBase {
  readonly type: 'tbc';
}

/** The document gives no date, and says so. */
export interface NotStatedReading extends ReadingBase {
  readonly type: 'not-stated';
}

/** A date counted from an event or another action, whose own date is not known here. */
export interface RelativeReading extends ReadingBase {
  readonly type: 'relative';
  readonly duration: Duration;
  readonly direction: 'after' | 'before';
  /** `by`: at that distance or sooner ("within"). `on`: at that distance. `not-before`: at that distance or later. */
  readonly bound: 'by' | 'on' | 'not-before';
  /** "within the 2 weeks before launch": any day of that time. */
  readonly whole: boolean;
  /** The words that name the event; `null` for "within two years", which does not say of what. */
  readonly anchor: { readonly text: string; readonly span: TextSpan } | null;
}

/** Understood, but no date can be worked out from it. */
export interface UnknownReading extends ReadingBase {
  readonly type: 'unknown';
  readonly reason:
    | 'event'
    | 'condition'
    | 'duration'
    | 'recurring'
    | 'as-soon-as-possible'
    | 'earlier-document'
    | 'plan-year'
    | 'undated';
  readonly duration?: Duration;
}

/** What is wrong with a phrase that cannot be read. */
export type InvalidReason =
  | 'not-understood'
  | 'impossible-day'
  | 'ambiguous-numbers'
  | 'missing-year'
  | 'reversed-range'
  | 'broken-year'
  | 'wrong-weekday'
  | 'misspelt'
  | 'month-or-day'
  | 'several-dates'
  | 'no-document-date'
  | 'named-day';

/** A phrase that has to be changed by its author. */
export interface InvalidReading extends ReadingBase {
  readonly type: 'invalid';
  readonly reason: InvalidReason;
  /** One plain sentence. */
  readonly message: string;
  readonly candidates: readonly Candidate[];
}

/** What a phrase means. */
export type DateReading =
  DatedReading | OngoingReading | TbcReading | NotStatedReading | RelativeReading | UnknownReading | InvalidReading;
