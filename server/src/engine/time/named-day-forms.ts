import { easterSunday } from './bank-holiday-rules.js';
import type { Cursor } from './cursor.js';
import { civil, type Day, dayOf } from './day.js';
import { formatDay } from './day-words.js';
import type { PeriodForm } from './form.js';
import { type Failure, failure } from './term.js';
import { yearAfter } from './year-reading.js';

/**
 * Feasts and terms that have no agreed day ("by Christmas") or differ from place to place ("the school year"). They are
 * recognised, so that the days people mean by them can be offered, and never read.
 */
export const namedDayForms: readonly PeriodForm[] = [
  {
    name: 'a feast',
    example: 'Christmas 2023',
    says: 'not read: write the day',
    starts: ['christmas', 'xmas', 'easter', 'boxing', 'new'],
    read: feast,
  },
  {
    name: 'a school or academic year',
    example: 'academic year 2023/24',
    says: 'not read: write the first and last day',
    starts: ['academic', 'school'],
    read: schoolYear,
  },
];

interface Feast {
  readonly name: string;
  readonly words: readonly string[];
  /** The days that people mean by it in a year. */
  readonly days: (year: number) => readonly Day[];
}

const feasts: readonly Feast[] = [
  { name: 'Christmas', words: ['christmas'], days: (year) => [dayOf(year, 12, 24), dayOf(year, 12, 25)] },
  { name: 'Christmas', words: ['xmas'], days: (year) => [dayOf(year, 12, 24), dayOf(year, 12, 25)] },
  { name: 'Boxing Day', words: ['boxing', 'day'], days: (year) => [dayOf(year, 12, 26)] },
  { name: 'New Year', words: ['new', 'year'], days: (year) => [dayOf(year, 12, 31), dayOf(year + 1, 1, 1)] },
  {
    name: 'Easter',
    words: ['easter'],
    days: (year) => [easterSunday(year) - 3, easterSunday(year), easterSunday(year) + 1],
  },
];

function feast(cursor: Cursor): Failure | null {
  const from = cursor.at;
  for (const { name, words, days } of feasts) {
    cursor.at = from;
    if (!cursor.acceptAll(words)) {
      continue;
    }
    cursor.accept('day');
    const printed = yearAfter(cursor, { short: true });
    if (printed?.type === 'failure') {
      return printed;
    }
    const years = printed === null ? likelyYears(cursor, days) : [printed.year];
    return failure(
      'named-day',
      `"${name}" does not say on which day. Write the day that is meant.`,
      cursor.spanFrom(from),
      years.flatMap((year) => days(year).map((day) => formatDay(day))),
    );
  }
  return null;
}

/** The year of the first such day on or after the document's date; without one the years in which the date would lie. */
function likelyYears(cursor: Cursor, days: (year: number) => readonly Day[]): readonly number[] {
  const { documentDate, near } = cursor.context;
  if (documentDate !== undefined && documentDate !== null && Number.isFinite(documentDate.lo)) {
    const { year } = civil(documentDate.lo);
    return [(days(year).at(-1) ?? 0) >= documentDate.lo ? year : year + 1];
  }
  if (near === undefined || near === null || !Number.isFinite(near.lo) || !Number.isFinite(near.hi)) {
    return [];
  }
  const first = civil(near.lo).year;
  return civil(near.hi).year > first ? [first, first + 1] : [first];
}

function schoolYear(cursor: Cursor): Failure | null {
  const from = cursor.at;
  cursor.at++;
  if (!cursor.accept('year')) {
    return null;
  }
  const printed = yearAfter(cursor, { short: true });
  if (printed?.type === 'failure') {
    return printed;
  }
  const offered = printed?.kind === 'financial' ? [`1 September ${printed.year} to 31 August ${printed.year + 1}`] : [];
  return failure(
    'named-day',
    'School and academic years start and end on different days in different places. Write the first and the last day.',
    cursor.spanFrom(from),
    offered,
  );
}
