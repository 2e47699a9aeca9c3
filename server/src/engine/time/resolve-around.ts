import { weekdayName } from './calendar-names.js';
import { civil, type Day, daysInMonth, weekday } from './day.js';
import { addMonths, type Duration } from './duration.js';
import { formatDuration } from './duration-words.js';
import { extentOf } from './extent.js';
import type { Interval } from './interval.js';
import { ordinalName } from './number-words.js';
import type { Period } from './period.js';
import { formatPeriod } from './period-words.js';
import { type AroundTerm, type Failure, failure, type NthDayTerm, type StretchTerm } from './term.js';
import type { YearSource } from './year-source.js';

/** The period that a term makes of the one inside it. */
export function periodAround(term: AroundTerm, of: Period, source: YearSource): Period | Failure {
  if (of.type === 'either') {
    return aroundEach(term, of, source);
  }
  if (of.type === 'day' && (term.type === 'edge' || term.type === 'part' || term.type === 'rest')) {
    return of;
  }
  switch (term.type) {
    case 'week':
      return of.type === 'day' ? { type: 'week', day: of.day, named: term.named } : of;
    case 'edge': {
      // "The end of the six months to September" is the end of September.
      const at = outermost(of, term.edge);
      if (at.type === 'either') {
        return aroundEach(term, at, source);
      }
      return at.type === 'day' ? at : { type: 'edge', edge: term.edge, of: at };
    }
    case 'part': {
      const isHalf = term.part === 'first-half' || term.part === 'second-half';
      if (isHalf && of.type === 'year' && of.kind !== 'tax') {
        return { type: 'half', year: of.year, half: term.part === 'first-half' ? 1 : 2, kind: of.kind };
      }
      return { type: 'part', part: term.part, of };
    }
    case 'rest': {
      const first = source.documentDate?.lo ?? -Infinity;
      return extentOf(of).hi < first
        ? failure('reversed-range', `Nothing is left of ${formatPeriod(of)} at the date of the document.`, term.span)
        : { type: 'rest', first, of };
    }
    case 'stretch':
      return stretchOf(term, of);
    case 'nth-day':
      return nthDayOf(term, of, source);
  }
}

/** The member of a range or list that its start or end belongs to; any other period itself. */
function outermost(of: Period, edge: 'start' | 'end'): Period {
  if (of.type === 'range') {
    return outermost(edge === 'start' ? of.first : of.last, edge);
  }
  if (of.type === 'list') {
    const { lo, hi } = extentOf(of);
    const member = of.items.find((item) => (edge === 'start' ? extentOf(item).lo === lo : extentOf(item).hi === hi));
    return member === undefined ? of : outermost(member, edge);
  }
  return of;
}

/** The end of a phrase with two readings has two readings itself. */
function aroundEach(term: AroundTerm, of: Extract<Period, { type: 'either' }>, source: YearSource): Period | Failure {
  const readings: Period[] = [];
  for (const reading of of.readings) {
    const period = periodAround(term, reading, source);
    if (period.type === 'failure') {
      return period;
    }
    readings.push(period);
  }
  return { type: 'either', text: textAround(term, of, source), readings };
}

/** The same words around the period as written. */
function textAround(term: AroundTerm, of: Period, source: YearSource): string {
  switch (term.type) {
    case 'week':
      return formatPeriod(of);
    case 'edge':
      return formatPeriod({ type: 'edge', edge: term.edge, of });
    case 'part':
      return formatPeriod({ type: 'part', part: term.part, of });
    case 'rest':
      return formatPeriod({ type: 'rest', first: source.documentDate?.lo ?? -Infinity, of });
    case 'stretch':
      return `${stretchWords(term)} ${formatPeriod(of)}`;
    case 'nth-day':
      return `the ${nthDayWords(term)} of ${formatPeriod(of)}`;
  }
}

function stretchWords({ side, inside, duration }: StretchTerm): string {
  const length = formatDuration(duration);
  if (inside) {
    return `the ${side === 'from' ? 'first' : 'last'} ${length} of`;
  }
  return side === 'to' ? `the ${length} to` : `the ${length} starting in`;
}

function stretchOf(term: StretchTerm, of: Period): Period | Failure {
  const { lo, hi } = extentOf(of);
  const { side, inside, duration } = term;
  const days: Interval =
    side === 'from' ? { lo, hi: moved(lo, duration, 1) - 1 } : { lo: moved(hi + 1, duration, -1), hi };
  if (inside && (days.lo < lo || days.hi > hi)) {
    const message = `There are no ${formatDuration(duration)} in ${formatPeriod(of)}.`;
    return failure('impossible-day', message, term.span, [formatPeriod(of)]);
  }
  return namedPeriod(days);
}

/** The instant a whole number of days, weeks or months behind or before another. */
function moved(instant: Day, { unit, min }: Duration, sign: 1 | -1): Day {
  return unit === 'months' ? addMonths(instant, sign * min) : instant + sign * min * (unit === 'weeks' ? 7 : 1);
}

/** The period of these days under its shortest usual name: a month, a quarter, a year, a range of months or of days. */
function namedPeriod({ lo, hi }: Interval): Period {
  const first = civil(lo);
  const last = civil(hi);
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) {
    const day: Period = { type: 'day', day: lo };
    return lo === hi ? day : { type: 'range', first: day, last: { type: 'day', day: hi } };
  }
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (months === 3 && first.month % 3 === 1) {
    const isLast = first.month === 1;
    const quarter = isLast ? 4 : (first.month - 1) / 3;
    return { type: 'quarter', year: isLast ? first.year - 1 : first.year, quarter, kind: 'financial' };
  }
  if (months === 12 && (first.month === 4 || first.month === 1)) {
    return { type: 'year', year: first.year, kind: first.month === 4 ? 'financial' : 'calendar' };
  }
  const month: Period = { type: 'month', year: first.year, month: first.month };
  return months === 1
    ? month
    : { type: 'range', first: month, last: { type: 'month', year: last.year, month: last.month } };
}

function nthDayOf(term: NthDayTerm, of: Period, source: YearSource): Period | Failure {
  const { lo, hi } = extentOf(of);
  const step = term.count > 0 ? 1 : -1;
  let left = Math.abs(term.count);
  for (let day = step > 0 ? lo : hi; day >= lo && day <= hi; day += step) {
    const counts = term.day === 'working-day' ? source.calendar.isWorkingDay(day) : weekday(day) === term.day;
    if (counts && --left === 0) {
      return { type: 'day', day };
    }
  }
  return failure('impossible-day', `${formatPeriod(of)} has no ${nthDayWords(term)}.`, term.span);
}

function nthDayWords({ count, day }: NthDayTerm): string {
  const place = count === -1 ? 'last' : ordinalName(count);
  return `${place} ${day === 'working-day' ? 'working day' : weekdayName(day)}`;
}
