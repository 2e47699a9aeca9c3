import type { Fix, TextEdit } from '../findings/index.js';
import { type LinkedAction, boundsOf } from '../link/index.js';
import {
  type ByMonth,
  type DateReading,
  type DateRole,
  type Day,
  type Period,
  addDuration,
  civil,
  dayOf,
  daysInMonth,
  formatDay,
  restyle,
} from '../time/index.js';
import { ownsDeadline } from './deadline-moves.js';
import { setField } from './edits.js';
import { inStyleOf } from './phrase-fixes.js';
import { firstOf, repair } from './repair.js';

/*
 * Another day for a date that is written in a plan, in the words of its author: a bare month stays a month, an ISO date one.
 * There are often several ways to write it, and several days that would do; they are tried in order.
 */

/** A date field with another day. */
interface Redated {
  /** The day that the field then says: of a deadline or finish the last, of a start the first or, of a month, the last. */
  readonly day: Day;
  readonly edits: readonly TextEdit[];
}

type DateKey = 'start' | 'finish' | 'deadline';

/**
 * Ways to give an action a deadline on a day or soon after it: first in the kind of period that its author names, then on
 * exact days. Of each kind the first that holds is offered: the day itself, the next working day, and days that leave a
 * fortnight or four weeks of room, without which a deadline only just kept would be reported for that. Nothing where the
 * deadline is not the document's own; no day behind the national deadline.
 *
 * @param day the last day of work
 * @param complete adds to the fix for a day what else has to change with it
 */
export function laterDeadlines(
  action: LinkedAction,
  day: Day,
  title: (day: Day) => string,
  complete: (fix: Fix, day: Day) => Fix = (fix) => fix,
): readonly Fix[] {
  if (!ownsDeadline(action) || !Number.isFinite(day)) return [];
  const { exact, periods } = laterDays(action, day);
  const offer = (days: readonly Day[]): readonly Fix[] =>
    firstOf(redatings(action, 'deadline', days).map((each) => complete(repair(title(each.day), each.edits), each.day)));
  // The next half or whole year may be far behind the day that is needed.
  return isNear(day, periods[0]) ? [...offer(periods), ...offer(exact)] : [...offer(exact), ...offer(periods)];
}

/** Ways to give an action a deadline on a day or soon before it, as {@link laterDeadlines}. */
export function earlierDeadlines(action: LinkedAction, day: Day, title: (day: Day) => string): readonly Fix[] {
  if (!ownsDeadline(action) || !Number.isFinite(day)) return [];
  const exact = [day, action.document.phrases.calendar.previousWorkingDay(day)];
  const offer = (days: readonly Day[]): readonly Fix[] =>
    firstOf(redatings(action, 'deadline', days).map((each) => repair(title(each.day), each.edits)));
  return [...offer(periodEnds(action, 'deadline', [day], 'before')), ...offer(exact)];
}

/**
 * Ways to plan the start of an action no later than an instant: the latest such month where the author names a month, then
 * the day itself or the working day before.
 *
 * @param latest the last instants that will do: for a day that is the plan's to choose (`early`), and for one that is settled (`late`)
 */
export function earlierStarts(
  action: LinkedAction,
  latest: { readonly early: Day; readonly late: Day },
  title: (day: Day) => string,
): readonly Fix[] {
  const reading = action.start?.reading;
  if (reading?.type !== 'dated' || action.start?.inherited === true) return [];
  const day = reading.chosen ? latest.early : latest.late;
  // Hardly anybody starts at a weekend.
  const exact = [action.document.phrases.calendar.previousWorkingDay(day), day];
  const offer = (changes: readonly Redated[]): readonly Fix[] =>
    firstOf(changes.map((each) => repair(title(each.day), each.edits)));
  return [...offer(startPeriods(action, reading.chosen, day)), ...offer(redatings(action, 'start', exact))];
}

/** Ways to plan the start, or the last day to start, on a day or on the next working day. */
export function laterStarts(action: LinkedAction, day: Day, title: (day: Day) => string): readonly Fix[] {
  const days = [action.document.phrases.calendar.nextWorkingDay(day), day];
  return firstOf(redatings(action, 'start', days).map((each) => repair(title(each.day), each.edits)));
}

/** The planned finish on another day, as its last day of work; the field is added where there is none. */
export function finishOn(action: LinkedAction, day: Day, title: (day: Day) => string): readonly Fix[] {
  if (action.data.finish === null) return [repair(title(day), setField(action, 'finish', formatDay(day)))];
  return firstOf(redatings(action, 'finish', [day]).map((each) => repair(title(each.day), each.edits)));
}

/** The edits that let several dates say other days, the first way that can be written for each; null when one cannot. */
export function redated(action: LinkedAction, key: DateKey, days: readonly Day[]): readonly TextEdit[] | null {
  return redatings(action, key, days)[0]?.edits ?? null;
}

/**
 * The days to which a late deadline can be moved, in the order of trying: the ends of periods of its author's kind, or the exact
 * days where it names one (see {@link laterDeadlines}). Empty where a national deadline lies before all of them.
 */
export function deadlineDays(action: LinkedAction, day: Day): readonly Day[] {
  const { exact, periods } = laterDays(action, day);
  return isNear(day, periods[0]) ? [...exact.slice(0, 1), ...periods, ...exact.slice(1)] : exact;
}

function laterDays(
  action: LinkedAction,
  day: Day,
): { readonly exact: readonly Day[]; readonly periods: readonly Day[] } {
  const deadlines = action.nationals.flatMap(({ deadline }) =>
    deadline === null ? [] : [boundsOf(deadline.reading).late],
  );
  const national = Math.min(...deadlines);
  const exact = roomierDays(action, day).filter((each) => each < national);
  const periods = periodEnds(action, 'deadline', exact, 'after').filter((each) => each < national);
  return { exact, periods };
}

/** Whether the end of a period lies within a quarter of a year behind a day. */
function isNear(day: Day, end: Day | undefined): boolean {
  return end !== undefined && end - day <= 92;
}

/** A day, the next working day, and days that leave more room behind it, nearest first. */
export function roomierDays(action: LinkedAction, day: Day): readonly Day[] {
  const { calendar } = action.document.phrases;
  // Eleven working days behind the last day of work, and 29 days: one more than what low-float and due-soon speak of.
  const fortnight = addDuration(day + 1, 11, 'working-days', calendar) - 1;
  return distinct([day, calendar.nextWorkingDay(day), fortnight, calendar.nextWorkingDay(day + 29)]);
}

function redatings(action: LinkedAction, key: DateKey, days: readonly Day[]): readonly Redated[] {
  return distinct(days).flatMap((day) => {
    const edits = rewritten(action, key, day);
    return edits === null ? [] : [{ day, edits }];
  });
}

/** Another day in the words of the phrase that stands there; null when there is none, or no words for it. */
function rewritten(action: LinkedAction, key: DateKey, day: Day): readonly TextEdit[] | null {
  const field = action.data[key];
  if (field === null) return null;
  const { documentDate, terms, phrases } = action.document;
  const reading = action.own(field, key)?.reading;
  const relation = reading?.type === 'dated' ? reading.relation : null;
  // A deadline "from" a day moves like a start, and a start "by" a day like a deadline.
  const role: DateRole =
    key === 'deadline' && relation === 'from' ? 'start' : isStartLimit(action, key) ? 'deadline' : key;
  // What "by March" means is a setting: the words are right when they mean the day in this very document.
  const styles = relation === 'any' ? [] : (['end', 'start', 'either'] satisfies ByMonth[]);
  const texts = styles.map((byMonth) =>
    restyle(field.text, day, { role, byMonth, documentDate, calendar: phrases.calendar }),
  );
  const plain = role === 'deadline' && key === 'start' ? `by ${formatDay(day)}` : formatDay(day);
  const text = [...texts, plain].find((each) => says(terms.date(each, key), key, day, isStartLimit(action, key)));
  return text === undefined ? null : [{ place: action.place(field.span), text: inStyleOf(field.node, text) }];
}

/** "start: by 1 May": not a planned day, but the last one on which it may start. */
function isStartLimit(action: LinkedAction, key: DateKey): boolean {
  const reading = key === 'start' ? action.start?.reading : undefined;
  return reading?.type === 'dated' && reading.kind === 'by' && reading.lo === -Infinity;
}

function says(reading: DateReading, key: DateKey, day: Day, isLimit: boolean): boolean {
  if (reading.type !== 'dated' || reading.vague !== null) return false;
  if (key === 'start' && !isLimit) return reading.lo === day;
  if (key === 'finish') return reading.hi === day && reading.bounds.early === reading.bounds.late;
  return reading.bounds.early === day + 1 && reading.bounds.late === day + 1;
}

/** The ends of periods of the author's kind that lie nearest after (or before) some days, in order; none for exact days. */
function periodEnds(
  action: LinkedAction,
  key: 'finish' | 'deadline',
  days: readonly Day[],
  side: 'after' | 'before',
): readonly Day[] {
  const reading = action[key]?.reading;
  const months = reading?.type === 'dated' ? monthsOf(reading.period) : null;
  if (months === null) return [];
  const step = side === 'after' ? 0 : -1;
  return distinct(days.map((day) => (isEnd(day, months) ? day : endOfPeriod(day, months, step))));
}

/** The last of whole periods of the author's kind before an instant from which the work has to have started. */
function startPeriods(action: LinkedAction, chosen: boolean, latest: Day): readonly Redated[] {
  const field = action.data.start;
  const reading = action.start?.reading;
  if (field === null || reading?.type !== 'dated' || (reading.relation !== 'in' && reading.relation !== 'any'))
    return [];
  const months = monthsOf(reading.period);
  if (months === null) return [];
  // A month that is the plan's to choose from does as soon as its first day does.
  const end = chosen || !isEnd(latest, months) ? endOfPeriod(latest, months, chosen ? 0 : -1) : latest;
  const { documentDate, terms, phrases } = action.document;
  const context = { role: 'finish', byMonth: 'end', documentDate, calendar: phrases.calendar } as const;
  const text = restyle(field.text, end, context);
  const now = terms.date(text, 'start');
  if (now.type !== 'dated' || now.chosen !== chosen || now.hi !== end || (chosen && now.lo > latest)) return [];
  return [
    { day: chosen ? now.lo : now.hi, edits: [{ place: action.place(field.span), text: inStyleOf(field.node, text) }] },
  ];
}

/** How many months a period of this kind has, counted so that it ends with March; null for what is no run of whole months. */
function monthsOf(period: Period): number | null {
  switch (period.type) {
    case 'month':
      return 1;
    case 'edge':
      return period.edge === 'end' ? monthsOf(period.of) : null;
    case 'list':
      return period.items.every(({ type }) => type === 'month') ? 1 : null;
    case 'range':
      return period.last.type === 'month' ? 1 : null;
    case 'quarter':
      return period.kind === 'financial' ? 3 : null;
    case 'half':
      return period.kind === 'financial' ? 6 : null;
    case 'year':
      return period.kind === 'financial' ? 12 : null;
    default:
      return null;
  }
}

function isEnd(day: Day, months: number): boolean {
  return endOfPeriod(day, months, 0) === day;
}

/** The last day of the period of so many months that holds a day, or of one `step` periods away. */
function endOfPeriod(day: Day, months: number, step: number): Day {
  const { year, month } = civil(day);
  // Months from April, the first of a financial year.
  const fromApril = year * 12 + month - 4;
  const last = (Math.floor(fromApril / months) + 1 + step) * months - 1 + 3;
  const lastYear = Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  return dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
}

function distinct(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)];
}
