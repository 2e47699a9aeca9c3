import type { Day } from './day.js';
import type { Duration } from './duration.js';
import type { Interval } from './interval.js';

/** Index into the seasons of the year: 0 spring, 1 summer, 2 autumn, 3 winter. */
export type Season = 0 | 1 | 2 | 3;

/** A stretch of a month, a season or a year that has no agreed edges. */
export type Part =
  | 'early'
  | 'early-to-mid'
  | 'mid'
  | 'mid-to-late'
  | 'late'
  | 'first-half'
  | 'second-half'
  | 'first-week'
  | 'second-week'
  | 'third-week'
  | 'fourth-week'
  | 'last-week';

/** Which kind of year: 1 January, 1 April or 6 April to the day before the next. */
export type YearKind = 'calendar' | 'financial' | 'tax';

/** A named stretch of days, with every year filled in: what is left of a phrase when its "by" or "from" is taken off. */
export type Period =
  | { readonly type: 'day'; readonly day: Day }
  | { readonly type: 'week'; readonly day: Day; readonly named: 'commencing' | 'ending' }
  | { readonly type: 'month'; readonly year: number; readonly month: number }
  /** Winter carries the year of its December. */
  | { readonly type: 'season'; readonly year: number; readonly season: Season }
  | {
      readonly type: 'quarter';
      readonly year: number;
      readonly quarter: number;
      readonly kind: 'calendar' | 'financial';
    }
  | { readonly type: 'half'; readonly year: number; readonly half: number; readonly kind: 'calendar' | 'financial' }
  /** A financial or tax year carries the year in which it starts. */
  | { readonly type: 'year'; readonly year: number; readonly kind: YearKind }
  | { readonly type: 'edge'; readonly edge: 'start' | 'end'; readonly of: Period }
  | { readonly type: 'part'; readonly part: Part; readonly of: Period }
  /** What is left of a period from `first` on. */
  | { readonly type: 'rest'; readonly first: Day; readonly of: Period }
  | { readonly type: 'list'; readonly joined: 'or' | 'and'; readonly items: readonly Period[] }
  | { readonly type: 'range'; readonly first: Period; readonly last: Period }
  /** A phrase with several readings, of which none is preferred; `text` is how it is written. */
  | { readonly type: 'either'; readonly text: string; readonly readings: readonly Period[] }
  | CountedPeriod;

/** The days that lie a duration away from a date. */
export interface CountedPeriod {
  readonly type: 'counted';
  readonly duration: Duration;
  readonly direction: 'after' | 'before';
  readonly from: Interval;
  /** How the whole phrase is written: "within 13 weeks of 4 September 2023", "over the next 24 months". */
  readonly text: string;
  /** What it is counted from: a date in the phrase, the action's own start, or the document's date. */
  readonly counts: 'date' | 'start' | 'document';
  /** "over the next six months": every day from the first, and not only the last. */
  readonly whole: boolean;
  /** First and last day, worked out when the phrase was read. */
  readonly days: Interval;
}
