import { civil, daysInMonth } from './day.js';
import { extentOf } from './extent.js';
import type { Interval } from './interval.js';
import type { Period } from './period.js';
import { formatPeriod } from './period-words.js';
import type { AssumedYear } from './reading.js';
import { found, type Resolved, resolveDay } from './resolve-day.js';
import { periodAround } from './resolve-around.js';
import { type AroundTerm, type Failure, failure, inFinancialYear, isYearless, type Term, withYear } from './term.js';
import type { YearSource } from './year-source.js';

/** Fills in the years of a term and checks its days against the calendar. */
export function resolveTerm(term: Term, source: YearSource): Resolved | Failure {
  if (isYearless(term)) {
    return resolveByDocument(inFinancialYear(term), source);
  }
  switch (term.type) {
    case 'date':
      return resolveDay(term);
    case 'month':
      return found({ type: 'month', year: term.year ?? 0, month: term.month }, term);
    case 'season':
      return found({ type: 'season', year: term.year ?? 0, season: term.season }, term);
    case 'quarter':
    case 'half':
      return found(numberedPeriod(term), term);
    case 'week':
    case 'edge':
    case 'part':
    case 'rest':
    case 'stretch':
    case 'nth-day':
      return resolveAround(term, source);
    case 'list':
    case 'range':
      return resolveSeveral(term, source);
    case 'fixed':
      return { type: 'resolved', period: term.period, assumed: term.assumed, relativeTo: term.relativeTo };
  }
}

function numberedPeriod(term: Extract<Term, { type: 'quarter' | 'half' }>): Period {
  const year = term.year ?? 0;
  const as = (kind: 'calendar' | 'financial'): Period =>
    term.type === 'quarter'
      ? { type: 'quarter', year, quarter: term.number, kind }
      : { type: 'half', year, half: term.number, kind };
  return term.kind === null
    ? {
        type: 'either',
        text: `${term.type === 'quarter' ? 'Q' : 'H'}${term.number} ${year}`,
        readings: [as('calendar'), as('financial')],
      }
    : as(term.kind);
}

function resolveAround(term: AroundTerm, source: YearSource): Resolved | Failure {
  const of = resolveTerm(term.of, source);
  if (of.type === 'failure') {
    return of;
  }
  const period = periodAround(term, of.period, source);
  if (period.type === 'failure') {
    return period;
  }
  return { ...of, period, relativeTo: term.type === 'rest' ? 'document' : of.relativeTo };
}

/**
 * A phrase without any year: the first such days on or after the document's date (a document dated by its month counts
 * from the first day of it), or for an action that is done the last that started by then.
 */
function resolveByDocument(term: Term, source: YearSource): Resolved | Failure {
  const { documentDate } = source;
  if (documentDate === null || !Number.isFinite(documentDate.lo) || !Number.isFinite(documentDate.hi)) {
    return failure(
      'missing-year',
      'This date has no year, and the document has no date of its own to take it from.',
      term.span,
    );
  }
  if (term.type === 'list' || term.type === 'range') {
    return sequenceByDocument(term, source);
  }
  const near = civil(documentDate.lo).year;
  // Eight years on there is a 29 February again, whatever the century.
  const step = source.done ? -1 : 1;
  const lenient = withoutMistakes(term);
  for (let years = -1; years <= 8; years++) {
    const year = near + step * years;
    const resolved = resolveTerm(withYear(lenient, year), source);
    if (resolved.type === 'resolved') {
      const { lo, hi } = extentOf(resolved.period);
      if (source.done ? lo <= documentDate.hi : hi >= documentDate.lo) {
        const checked = lenient === term ? resolved : resolveTerm(withYear(term, year), source);
        return checked.type === 'failure' || checked.relativeTo !== null
          ? checked
          : { ...checked, assumed: { text: yearText(checked.period), from: 'document' } };
      }
    }
  }
  return failure('missing-year', 'The year of this date cannot be worked out.', term.span);
}

/**
 * The term whose year is looked for: a weekday does not move a date to another year, and a day that no year has (30
 * February) lies in the year in which its month would. 29 February waits for a leap year.
 */
function withoutMistakes(term: Term): Term {
  if (term.type === 'week') {
    const of = withoutMistakes(term.of);
    return of === term.of ? term : { ...term, of };
  }
  if (term.type !== 'date' || term.month === null) {
    return term;
  }
  if (term.day < 1 || term.day > daysInMonth(2024, term.month)) {
    return { type: 'month', year: term.year, month: term.month, origin: 'printed', span: term.span };
  }
  return term.weekday === null ? term : { ...term, weekday: null };
}

/** The year of a period as it would be written with it. */
function yearText(period: Period): string {
  const year = formatPeriod(period).match(/\d{4}(?:\/\d{2})?$/);
  return year?.[0] ?? String(civil(extentOf(period).lo).year);
}

/** "September and October": the first is found by the document's date, and each other next to the one before. */
function sequenceByDocument(term: Extract<Term, { type: 'list' | 'range' }>, source: YearSource): Resolved | Failure {
  const { items } = term;
  const index = source.done ? items.length - 1 : 0;
  const anchor = items[index] ?? items[0];
  if (anchor === undefined) {
    return failure('missing-year', 'This date has no year.', term.span);
  }
  const resolved = resolveTerm(anchor, source);
  if (resolved.type === 'failure') {
    return resolved;
  }
  const year = yearOf(resolved.period);
  const dated = items.map((item, at) => (at === index ? withYear(item, year) : item));
  const whole = resolveSeveral({ ...term, items: dated } as typeof term, source);
  return whole.type === 'failure' ? whole : { ...whole, assumed: { text: yearText(whole.period), from: 'document' } };
}

/** The number that `withYear` would need to give this period. */
function yearOf(period: Period): number {
  switch (period.type) {
    case 'day':
    case 'week':
      return civil(period.day).year;
    case 'month':
    case 'season':
    case 'quarter':
    case 'half':
    case 'year':
      return period.year;
    case 'edge':
    case 'part':
    case 'rest':
      return yearOf(period.of);
    case 'list':
      return yearOf(period.items[0] ?? { type: 'day', day: 0 });
    case 'range':
      return yearOf(period.first);
    case 'either':
      return yearOf(period.readings[0] ?? { type: 'day', day: 0 });
    case 'counted':
      return civil(period.days.lo).year;
  }
}

/** A list or a range in which some members print a year: the others take it from their neighbour. */
function resolveSeveral(term: Extract<Term, { type: 'list' | 'range' }>, source: YearSource): Resolved | Failure {
  const { items } = term;
  const results: (Resolved | null)[] = items.map(() => null);
  let borrowed: AssumedYear | null = null;
  // From the right, because the year is usually printed once, behind the last.
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (item === undefined) {
      continue;
    }
    const right = results[index + 1];
    const resolved = !isYearless(item)
      ? resolveTerm(item, source)
      : right === undefined || right === null
        ? null
        : resolveBeside(item, right.period, term.type === 'range' ? 'before' : 'near', source);
    if (resolved?.type === 'failure') {
      return resolved;
    }
    results[index] = resolved;
  }
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const left = results[index - 1];
    if (item !== undefined && results[index] === null && left !== undefined && left !== null) {
      const resolved = resolveBeside(item, left.period, 'after', source);
      if (resolved.type === 'failure') {
        return resolved;
      }
      results[index] = resolved;
    }
  }
  const complete = results.filter((result) => result !== null);
  for (const result of complete) {
    borrowed = borrowed ?? result.assumed;
  }
  const relativeTo = complete.find((result) => result.relativeTo !== null)?.relativeTo ?? null;
  const periods = complete.map((result) => result.period);
  const period: Period | Failure =
    term.type === 'list' ? { type: 'list', joined: term.joined, items: periods } : rangeOf(term, periods);
  return period.type === 'failure' ? period : { type: 'resolved', period, assumed: borrowed, relativeTo };
}

function rangeOf(term: Extract<Term, { type: 'range' }>, [from, to]: readonly Period[]): Period | Failure {
  if (from === undefined || to === undefined) {
    return failure('missing-year', 'One end of this range has no year.', term.span);
  }
  const end = narrowed(to, (reading) => extentOf(reading).lastDay.lo >= extentOf(from).lo);
  const start = narrowed(from, (reading) => extentOf(reading).lo <= extentOf(end).lastDay.lo);
  // "The first six months of 2025 to March 2026": ranges do not stand inside one another.
  const first = start.type === 'range' ? start.first : start;
  const last = end.type === 'range' ? end.last : end;
  if (extentOf(last).lastDay.lo < extentOf(first).lo) {
    return failure(
      'reversed-range',
      `${formatPeriod(last)} is before ${formatPeriod(first)}, so this range ends before it starts.`,
      term.span,
      [formatPeriod({ type: 'range', first: last, last: first })],
    );
  }
  return { type: 'range', first, last };
}

/** Of several readings those that make sense beside the other end of the range; all of them when none does. */
function narrowed(period: Period, fits: (reading: Period) => boolean): Period {
  if (period.type !== 'either') {
    return period;
  }
  const readings = period.readings.filter(fits);
  const [only] = readings;
  return only !== undefined && readings.length === 1 ? only : period;
}

/**
 * Gives a member of a range or list the year of its neighbour, or the year beside that: the first part of a range comes
 * before the last ("October to January 2024" starts in 2023), and the members of a list lie close together.
 */
function resolveBeside(
  item: Term,
  neighbour: Period,
  where: 'before' | 'after' | 'near',
  source: YearSource,
): Resolved | Failure {
  const year = yearOf(neighbour);
  const kinded = withKind(item, kindOf(neighbour));
  const same = resolveTerm(withYear(kinded, year), source);
  const beside = resolveTerm(withYear(kinded, where === 'after' ? year + 1 : year - 1), source);
  if (same.type === 'failure') {
    return beside.type === 'failure' || item.type === 'date' ? same : marked(beside);
  }
  if (beside.type === 'failure') {
    return same;
  }
  const anchor = extentOf(neighbour);
  const here = extentOf(same.period);
  const there = extentOf(beside.period);
  if (where === 'before') {
    return here.lo <= anchor.lo ? same : marked(beside);
  }
  if (where === 'after') {
    return here.hi >= anchor.hi ? same : marked(beside);
  }
  return reach(anchor, here) <= reach(anchor, there) ? same : marked(beside);
}

/** How the quarters beside this period are counted: as it is itself ("Q1 to Q3 2023/24"), else by the financial year. */
function kindOf(period: Period): 'calendar' | 'financial' | null {
  switch (period.type) {
    case 'quarter':
    case 'half':
      return period.kind;
    case 'edge':
    case 'part':
      return kindOf(period.of);
    case 'either':
      return null;
    default:
      return 'financial';
  }
}

function withKind(term: Term, kind: 'calendar' | 'financial' | null): Term {
  if ((term.type === 'quarter' || term.type === 'half') && term.kind === null && term.year === null) {
    return { ...term, kind };
  }
  return term.type === 'edge' || term.type === 'part' ? { ...term, of: withKind(term.of, kind) } : term;
}

function reach(a: Interval, b: Interval): number {
  return Math.max(a.hi, b.hi) - Math.min(a.lo, b.lo);
}

function marked(resolved: Resolved): Resolved {
  return { ...resolved, assumed: { text: yearText(resolved.period), from: 'range' } };
}
