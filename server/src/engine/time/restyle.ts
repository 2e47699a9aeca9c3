import { monthName } from './calendar-names.js';
import { civil, type Day, daysInMonth, formatIsoDay } from './day.js';
import { formatDay, formatMonth } from './day-words.js';
import { extentOf } from './extent.js';
import { formatPeriod } from './period-words.js';
import type { Period } from './period.js';
import { readDate } from './read-date.js';
import type { DatedReading, ReadContext, Relation } from './reading.js';

const plainContext: ReadContext = { role: 'deadline', byMonth: 'end', documentDate: null };

/**
 * Prints `day` in the style of a phrase, so that the phrase says that day instead of its own: "by March 2024" becomes "by
 * May 2024" for 31 May 2024 and "by 15 May 2024" for the 15th, an ISO date stays one, "31st March 2024" keeps its "st".
 * Remarks around the date stay. For a deadline or a finish `day` is the last day allowed; for a start it is the first.
 * The result, read in the same context, always says exactly that day.
 */
export function restyle(original: string, day: Day, context: ReadContext = plainContext): string {
  // A year has to be printed in the new phrase, whatever the old one left out.
  const reading = readDate(original, { ...context, documentDate: context.documentDate ?? { lo: day, hi: day } });
  const isStart = context.role === 'start' || context.role === 'point';
  const plain = `${isStart || !startsWithLead(original) ? '' : 'by '}${formatDay(day)}`;
  if (reading.type !== 'dated') {
    return says(plain, day, context) ? plain : formatDay(day);
  }
  const options = isStart ? startStyles(reading, day) : endStyles(reading, day);
  for (const option of options) {
    const text = original.slice(0, reading.periodSpan.start) + option.text + original.slice(reading.periodSpan.end);
    if (says(text, day, context)) {
      return text;
    }
    const bound = original.slice(0, reading.span.start) + option.bound + original.slice(reading.span.end);
    if (says(bound, day, context)) {
      return bound;
    }
  }
  const fallback = original.slice(0, reading.span.start) + plain + original.slice(reading.span.end);
  return says(fallback, day, context) ? fallback : isStart ? formatDay(day) : `by ${formatDay(day)}`;
}

interface Option {
  /** In place of the period. */
  readonly text: string;
  /** In place of the period and the word that binds it. */
  readonly bound: string;
}

/** Whether a text, as a date of this role, names exactly this day. */
function says(text: string, day: Day, context: ReadContext): boolean {
  const reading = readDate(text, context);
  if (reading.type !== 'dated' || reading.assumedYear?.from === 'document' || reading.vague !== null) {
    return false;
  }
  switch (context.role) {
    case 'start':
    case 'point':
      return reading.lo === day;
    case 'deadline':
    case 'finish':
      return reading.bounds.early === day + 1 && reading.bounds.late === day + 1;
  }
}

function startsWithLead(text: string): boolean {
  return /^\s*[a-z]/i.test(text);
}

/** How the period could be printed when its last day is `day`, from the most like the original to the least. */
function endStyles(reading: DatedReading, day: Day): readonly Option[] {
  const { relation, period } = reading;
  const named = relation === 'before' ? day + 1 : day;
  const written = reading.text.slice(reading.periodSpan.start, reading.periodSpan.end);
  const likes = relation === 'before' ? likeFirst(period, named, written) : likeLast(period, named, written);
  const byDay = dayLike(written, named);
  const lead: Readonly<Record<Relation, string>> = {
    on: '',
    in: 'by ',
    any: 'by ',
    by: 'by ',
    until: 'until ',
    before: 'before ',
    from: 'by ',
    'not-before': 'by ',
    after: 'by ',
  };
  const texts = [...likes, byDay];
  if (relation === 'in' && period.type === 'range' && extentOf(period.first).lo < day) {
    texts.splice(0, 0, formatPeriod({ ...period, last: { type: 'day', day } }));
  }
  // "in 15 May" reads badly: a window that is now one day is a day to be met.
  const printsLead = reading.span.start < reading.periodSpan.start;
  const keepsLead = !printsLead || relation === 'by' || relation === 'before' || relation === 'until';
  return texts.map((text) => ({
    text: (keepsLead && period.type !== 'counted') || text !== byDay ? text : '',
    bound: `${lead[relation]}${text}`,
  }));
}

/** How the period could be printed when its first day is `day`. */
function startStyles(reading: DatedReading, day: Day): readonly Option[] {
  const written = reading.text.slice(reading.periodSpan.start, reading.periodSpan.end);
  const likes =
    reading.relation === 'from' || reading.relation === 'not-before' ? likeFirst(reading.period, day, written) : [];
  return [...likes, dayLike(written, day)].map((text) => ({ text, bound: text }));
}

/** A period of the same kind as `period` that ends on `day`, if there is one. */
function likeLast(period: Period, day: Day, written: string): readonly string[] {
  const { year, month, day: dayOfMonth } = civil(day);
  const isMonthEnd = dayOfMonth === daysInMonth(year, month);
  if (!isMonthEnd) {
    return [];
  }
  switch (period.type) {
    case 'month':
      return [monthLike(written, year, month)];
    case 'edge':
      return period.edge === 'end'
        ? likeLast(period.of, day, written).map((text) => replaced(written, period.of, text))
        : [];
    case 'quarter':
    case 'half':
    case 'year': {
      const sameKind = samePeriodEnding(period, year, month);
      return sameKind === null ? [] : [formatPeriod(sameKind)];
    }
    case 'list':
      return period.items.every((item) => item.type === 'month') ? [formatMonth(year, month)] : [];
    default:
      return [];
  }
}

/** "end of March 2024" with another month: the words before the inner period stay. */
function replaced(written: string, inner: Period, text: string): string {
  const of = /^(.*?\b(?:end|close)(?:\s+of)?(?:\s+the)?\s+)/i.exec(written);
  return of === null ? `the end of ${text || formatPeriod(inner)}` : `${of[1] ?? ''}${text}`;
}

function samePeriodEnding(period: Period, year: number, month: number): Period | null {
  if (period.type === 'year' && period.kind !== 'tax') {
    const lastMonth = period.kind === 'financial' ? 3 : 12;
    return month === lastMonth ? { ...period, year: period.kind === 'financial' ? year - 1 : year } : null;
  }
  if ((period.type === 'quarter' || period.type === 'half') && period.kind === 'financial') {
    const length = period.type === 'quarter' ? 3 : 6;
    const monthOfYear = ((month + 8) % 12) + 1; // April is 1
    const start = month >= 4 ? year : year - 1;
    if (monthOfYear % length !== 0) {
      return null;
    }
    return period.type === 'quarter'
      ? { ...period, year: start, quarter: monthOfYear / length }
      : { ...period, year: start, half: monthOfYear / length };
  }
  return null;
}

/** A month that starts on `day`, for "before March 2025" and "from May 2023". */
function likeFirst(period: Period, day: Day, written: string): readonly string[] {
  const { year, month, day: dayOfMonth } = civil(day);
  return period.type === 'month' && dayOfMonth === 1 ? [monthLike(written, year, month)] : [];
}

function monthLike(written: string, year: number, month: number): string {
  if (/^\s*\d{4}-\d{2}\s*$/.test(written)) {
    return formatIsoDay(dayIn(year, month)).slice(0, 7);
  }
  return isShortMonth(written) ? `${shortMonth(month)} ${year}` : formatMonth(year, month);
}

function dayIn(year: number, month: number): Day {
  return extentOf({ type: 'month', year, month }).lo;
}

/** A day with the weekday, the ordinal ending, the short month and the order of words that the original had. */
function dayLike(written: string, day: Day): string {
  if (/^\s*\d{4}-\d{2}(-\d{2})?/.test(written)) {
    return formatIsoDay(day);
  }
  const { year, month, day: dayOfMonth } = civil(day);
  if (/^\s*\d{1,2}\/\d{1,2}\/\d{4}\s*$/.test(written)) {
    return `${String(dayOfMonth).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
  }
  const weekday = /^\s*(?:the\s+)?(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i.test(written);
  const ordinal = /\d(?:st|nd|rd|th)\b/i.test(written) ? ending(dayOfMonth) : '';
  const of = /\d(?:st|nd|rd|th)?\s+of\s+[a-z]/i.test(written) ? ' of' : '';
  const monthText = isShortMonth(written) ? shortMonth(month) : monthName(month);
  const isMonthFirst = /^\s*[a-z]+\.?\s+\d{1,2}(?:st|nd|rd|th)?(?!\d)/i.test(written) && !weekday;
  const date = isMonthFirst
    ? `${monthText} ${dayOfMonth}${ordinal}, ${year}`
    : `${dayOfMonth}${ordinal}${of} ${monthText} ${year}`;
  return weekday ? `${formatDay(day, { weekday: true }).split(' ')[0] ?? ''} ${date}` : date;
}

function isShortMonth(written: string): boolean {
  return /\b(jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\b/i.test(written);
}

function shortMonth(month: number): string {
  return monthName(month).slice(0, 3);
}

function ending(day: number): string {
  const isTeen = day >= 11 && day <= 13;
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
}
