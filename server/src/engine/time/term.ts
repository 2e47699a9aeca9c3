import type { Period, Part, Season } from './period.js';
import type { AssumedYear, InvalidReason, TextSpan } from './reading.js';

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
      readonly short: boolean;
      readonly span: TextSpan;
    }
  | {
      readonly type: 'season';
      readonly year: number | null;
      readonly season: Season;
      readonly short: boolean;
      readonly span: TextSpan;
    }
  | {
      readonly type: 'quarter' | 'half';
      readonly year: number | null;
      readonly number: number;
      /** `null` when the phrase does not say: "Q1 2024" can be a calendar or a financial quarter. */
      readonly kind: 'calendar' | 'financial' | null;
      readonly short: boolean;
      readonly span: TextSpan;
    }
  | { readonly type: 'week'; readonly named: 'commencing' | 'ending'; readonly of: Term; readonly span: TextSpan }
  | { readonly type: 'edge'; readonly edge: 'start' | 'end'; readonly of: Term; readonly span: TextSpan }
  | { readonly type: 'part'; readonly part: Part; readonly of: Term; readonly span: TextSpan }
  | { readonly type: 'rest'; readonly of: Term; readonly span: TextSpan }
  | { readonly type: 'list'; readonly joined: 'or' | 'and'; readonly items: readonly Term[]; readonly span: TextSpan }
  | { readonly type: 'range'; readonly items: readonly [Term, Term]; readonly span: TextSpan }
  | FixedTerm;

/** A day of a month; `month` is `null` in the first part of "1 to 5 March" until the list is complete. */
export interface DayTerm {
  readonly type: 'date';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** 1 (Monday) to 7, when the phrase names the day of the week. */
  readonly weekday: number | null;
  readonly short: boolean;
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
      return isYearless(term.of);
    case 'list':
    case 'range':
      return term.items.every(isYearless);
    case 'fixed':
      return false;
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
      return { ...term, of: withYear(term.of, year) };
    case 'list':
      return { ...term, items: term.items.map((item) => withYear(item, year)) };
    case 'range':
      return { ...term, items: [withYear(term.items[0], year), withYear(term.items[1], year)] };
    case 'fixed':
      return term;
  }
}
