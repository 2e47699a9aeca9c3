import { englandCalendar, type WorkingCalendar } from './calendar.js';
import type { Interval } from './interval.js';
import type { ReadContext } from './reading.js';

/** What missing years, and days that depend on the calendar, are worked out from. */
export interface YearSource {
  readonly documentDate: Interval | null;
  /** Take the last such date before the document, and not the next after it. */
  readonly done: boolean;
  readonly calendar: WorkingCalendar;
}

const publishedCalendar = englandCalendar();

/** The calendar of a context: England's published one where none is given. */
export function calendarOf(context: ReadContext): WorkingCalendar {
  return context.calendar ?? publishedCalendar;
}

/** The source of years for a phrase that is read in `context`. */
export function yearSourceOf(context: ReadContext, done: boolean): YearSource {
  return { documentDate: context.documentDate ?? null, done, calendar: calendarOf(context) };
}
