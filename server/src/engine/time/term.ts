import type { Duration } from './duration.js';
import type { Period, Part, Season } from './period.js';
import type { AssumedYear, InvalidReason, TextSpan } from './reading.js';

/** Where the year of a term comes from: printed in full (or not at all yet), by its last two digits, or as "next year". */
export type YearOrigin = 'printed' | 'two-digits' | 'document';

/**
 * A period as it is written, before years are filled in: `year` is `null` where the phrase prints none. A winter carries
 * the year of its December; a financial quarter or half the year in which its financial year starts.
 */
export type Term =
  | DayTerm
  | {
      readonly type: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly origin: YearOrigin;
      readonly span: TextSpan;
    }
  | {
      readonly type: 'season';
      readonly year: number | null;
      readonly season: Season;
      readonly origin: YearOrigin;
      readonly span: TextSpan;
    }
  | {
      readonly type: 'quarter' | 'half';
      readonly year: number | null;
      readonly number: number;
      /** `null` when the phrase does not say: "Q1 2024" can be a calendar or a financial quarter. */
      readonly kind: 'calendar' | 'financial' | null;
      readonly origin: YearOrigin;
      readonly span: TextSpan;
    }
  | AroundTerm
  | { readonly type: 'list'; readonly joined: 'or' | 'and'; readonly items: readonly Term[]; readonly span: TextSpan }
  | { readonly type: 'range'; readonly items: readonly [Term, Term]; readonly span: TextSpan }
  | FixedTerm;

/** Words around another period, whose year is that of the period inside. */
export type AroundTerm =
  | { readonly type: 'week'; readonly named: 'commencing' | 'ending'; readonly of: Term; readonly span: TextSpan }
  | { readonly type: 'edge'; readonly edge: 'start' | 'end'; readonly of: Term; readonly span: TextSpan }
  | { readonly type: 'part'; readonly part: Part; readonly of: Term; readonly span: TextSpan }
  | { readonly type: 'rest'; readonly of: Term; readonly span: TextSpan }
  | StretchTerm
  | NthDayTerm;

/** So many days, weeks or months beside another period: "the six months to September 2024", "the first week of June". */
export interface StretchTerm {
  readonly type: 'stretch';
  /** It starts with the first day of the period, or ends with its last. */
  readonly side: 'from' | 'to';
  /** It cannot be longer than the period: "the first six months of 2025". */
  readonly inside: boolean;
  /** A whole number of one unit: `min` and `max` are the same. */
  readonly duration: Duration;
  readonly of: Term;
  readonly span: TextSpan;
}

/** "the last working day of March 2025", "the second Monday in June". */
export interface NthDayTerm {
  readonly type: 'nth-day';
  /** Counted from 1; from -1 backwards for those counted from the end. */
  readonly count: number;
  /** 1 (Monday) to 7, or any working day. */
  readonly day: number | 'working-day';
  readonly of: Term;
  readonly span: TextSpan;
}

/** A day of a month; `month` is `null` in the first part of "1 to 5 March" until the list is complete. */
export interface DayTerm {
  readonly type: 'date';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** 1 (Monday) to 7, when the phrase names the day of the week. */
  readonly weekday: number | null;
  readonly origin: YearOrigin;
  readonly span: TextSpan;
}

/** A period that needs no year from elsewhere. */
export interface FixedTerm {
  readonly type: 'fixed';
  readonly period: Period;
  readonly assumed: AssumedYear | null;
  readonly relativeTo: 'document' | 'start' | null;
  readonly span: TextSpan;
}

/** A phrase that was recognised and is wrong. `replacements` can each stand in place of `span`. */
export interface Failure {
  readonly type: 'failure';
  readonly reason: InvalidReason;
  readonly message: string;
  readonly span: TextSpan;
  readonly replacements: readonly string[];
}

/** A period that is complete as written. */
export function fixed(period: Period, span: TextSpan, assumed: AssumedYear | null = null): FixedTerm {
  return { type: 'fixed', period, assumed, relativeTo: null, span };
}

/** A problem at `span`. */
export function failure(
  reason: InvalidReason,
  message: string,
  span: TextSpan,
  replacements: readonly string[] = [],
): Failure {
  return { type: 'failure', reason, message, span, replacements };
}

/** Whether a year has to come from elsewhere. */
export function isYearless(term: Term): boolean {
  switch (term.type) {
    case 'date':
    case 'month':
    case 'season':
    case 'quarter':
    case 'half':
      return term.year === null;
    case 'week':
    case 'edge':
    case 'part':
    case 'rest':
    case 'stretch':
    case 'nth-day':
      return isYearless(term.of);
    case 'list':
    case 'range':
      return term.items.every(isYearless);
    case 'fixed':
      return false;
  }
}

/** The same term, in which a quarter or a half without a year is one of the financial year, as the NHS counts them. */
export function inFinancialYear(term: Term): Term {
  switch (term.type) {
    case 'quarter':
    case 'half':
      return term.year === null && term.kind === null ? { ...term, kind: 'financial' } : term;
    case 'week':
    case 'edge':
    case 'part':
    case 'rest':
    case 'stretch':
    case 'nth-day':
      return { ...term, of: inFinancialYear(term.of) };
    case 'list':
      return { ...term, items: term.items.map(inFinancialYear) };
    case 'range':
      return { ...term, items: [inFinancialYear(term.items[0]), inFinancialYear(term.items[1])] };
    default:
      return term;
  }
}

/** The same term with `year` wherever it prints none. */
export function withYear(term: Term, year: number): Term {
  switch (term.type) {
    case 'date':
    case 'month':
    case 'season':
    case 'quarter':
    case 'half':
      return term.year === null ? { ...term, year } : term;
    case 'week':
    case 'edge':
    case 'part':
    case 'rest':
    case 'stretch':
    case 'nth-day':
      return { ...term, of: withYear(term.of, year) };
    case 'list':
      return { ...term, items: term.items.map((item) => withYear(item, year)) };
    case 'range':
      return { ...term, items: [withYear(term.items[0], year), withYear(term.items[1], year)] };
    case 'fixed':
      return term;
  }
}
