import { bankHolidaysByRule, easterSunday } from './bank-holiday-rules.js';
import { monthName } from './calendar-names.js';
import type { Cursor } from './cursor.js';
import { seasonWords } from './date-vocabulary.js';
import { civil, type Day, dayOf } from './day.js';
import { formatDay } from './day-words.js';
import type { PeriodForm } from './form.js';
import { type Failure, failure, fixed, type Term } from './term.js';
import { yearAfter, yearPair } from './year-reading.js';
import { calendarOf } from './year-source.js';

/**
 * Days with a name. Those that everybody means the same day by are read ("Christmas Eve", "Good Friday 2025"). Feasts and
 * terms without an agreed day ("by Christmas"), or that differ from place to place ("the autumn term"), are recognised, so
 * that the days people mean by them can be offered, and never read.
 */
export const namedDayForms: readonly PeriodForm[] = [
  {
    name: 'a holiday that is one day',
    example: 'Good Friday 2024',
    says: 'Friday 29 March 2024',
    starts: ['christmas', 'boxing', 'new', 'good', 'easter', 'early', 'late', 'spring', 'summer', 'august', 'may'],
    read: holiday,
  },
  {
    name: 'a feast',
    example: 'Christmas 2023',
    says: 'not read: write the day',
    starts: ['christmas', 'xmas', 'easter', 'new', 'may'],
    read: feast,
  },
  {
    name: 'a school term or holiday',
    example: 'autumn term 2023',
    says: 'not read: write the months or the days',
    starts: [...seasonWords.keys(), 'february', 'may', 'october', 'christmas', 'easter', 'half'],
    read: term,
  },
  {
    name: 'a school or academic year',
    example: 'academic year 2023/24',
    says: 'not read: write the first and last day',
    starts: ['academic', 'school', '#'],
    read: schoolYear,
  },
];

/** The day of each holiday in a year; `null` when the calendar of the reader has none that year. */
type DayIn = (year: number, cursor: Cursor) => Day | null;

const holidays: readonly (readonly [words: readonly string[], dayIn: DayIn])[] = (
  [
    ['christmas eve', (year) => dayOf(year, 12, 24)],
    ['christmas day', (year) => dayOf(year, 12, 25)],
    ['boxing day', (year) => dayOf(year, 12, 26)],
    ["new year's eve", (year) => dayOf(year, 12, 31)],
    ["new year's day", (year) => dayOf(year, 1, 1)],
    ['good friday', (year) => easterSunday(year) - 2],
    ['easter sunday', (year) => easterSunday(year)],
    ['easter monday', (year) => easterSunday(year) + 1],
    ['early may bank holiday', bankHoliday('Early May bank holiday')],
    ['may day bank holiday', bankHoliday('Early May bank holiday')],
    ['spring bank holiday', bankHoliday('Spring bank holiday')],
    ['late may bank holiday', bankHoliday('Spring bank holiday')],
    ['summer bank holiday', bankHoliday('Summer bank holiday')],
    ['august bank holiday', bankHoliday('Summer bank holiday')],
    ['late august bank holiday', bankHoliday('Summer bank holiday')],
  ] satisfies readonly (readonly [words: string, dayIn: DayIn])[]
).map(([words, dayIn]) => [words.split(' '), dayIn] as const);

/** The bank holiday of this name as the calendar has it: some were moved to another week for one year. */
function bankHoliday(title: string): DayIn {
  return (year, cursor) => {
    const calendar = calendarOf(cursor.context);
    for (let day = dayOf(year, 4, 25); day < dayOf(year, 9, 10); day++) {
      if (calendar.holidayTitle(day) === title) {
        return day;
      }
    }
    return null;
  };
}

function holiday(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const found = holidays.find(([words]) => cursor.acceptAll(words));
  if (found === undefined) {
    return null;
  }
  const dayIn = (year: number): readonly Day[] => {
    const day = found[1](year, cursor);
    return day === null ? [] : [day];
  };
  const printed = yearAfter(cursor, { short: true });
  if (printed?.type === 'failure') {
    return printed;
  }
  const [year, other] = printed === null ? likelyYears(cursor, dayIn) : [printed.year];
  const day = year === undefined || other !== undefined ? undefined : dayIn(year)[0];
  if (day === undefined) {
    const offered = [year, other]
      .flatMap((each) => (each === undefined ? [] : dayIn(each)))
      .map((each) => formatDay(each));
    return failure(
      'missing-year',
      'This day has no year. Write the day with its year.',
      cursor.spanFrom(from),
      offered,
    );
  }
  const period = { type: 'day', day } as const;
  const assumed = printed === null ? ({ text: String(year), from: 'document' } as const) : null;
  return fixed(period, cursor.spanFrom(from), assumed);
}

interface Feast {
  readonly name: string;
  readonly words: readonly string[];
  /** The days that people mean by it in a year. */
  readonly days: (year: number) => readonly Day[];
}

const feasts: readonly Feast[] = [
  { name: 'Christmas', words: ['christmas'], days: (year) => [dayOf(year, 12, 24), dayOf(year, 12, 25)] },
  { name: 'Christmas', words: ['xmas'], days: (year) => [dayOf(year, 12, 24), dayOf(year, 12, 25)] },
  { name: 'New Year', words: ['new', 'year'], days: (year) => [dayOf(year - 1, 12, 31), dayOf(year, 1, 1)] },
  { name: 'May Day', words: ['may', 'day'], days: (year) => [dayOf(year, 5, 1), mayBankHoliday(year)] },
  {
    name: 'Easter',
    words: ['easter'],
    days: (year) => [easterSunday(year) - 3, easterSunday(year), easterSunday(year) + 1],
  },
];

function mayBankHoliday(year: number): Day {
  return bankHolidaysByRule(year).find(({ title }) => title === 'Early May bank holiday')?.day ?? dayOf(year, 5, 1);
}

function feast(cursor: Cursor): Failure | null {
  const from = cursor.at;
  const found = feasts.find(({ words }) => cursor.acceptAll(words));
  if (found === undefined || termNouns.has(cursor.word()) || cursor.word() === 'bank') {
    return null;
  }
  cursor.accept('day');
  const printed = yearAfter(cursor, { short: true });
  if (printed?.type === 'failure') {
    return printed;
  }
  const years = printed === null ? likelyYears(cursor, found.days) : [printed.year];
  const article = cursor.tokens[from - 1]?.text === 'the' ? 1 : 0;
  // "In the new year" is early in it, and "by the new year" by its first day.
  const isMonth =
    found.name === 'New Year' && ['in', 'early', 'during'].includes(cursor.tokens[from - article - 1]?.text ?? '');
  return failure(
    'named-day',
    `"${found.name}" does not say on which day. Write the day that is meant.`,
    cursor.spanFrom(from - article),
    years.flatMap((year) => (isMonth ? [`January ${year}`] : found.days(year).map((day) => formatDay(day)))),
  );
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

const termNouns: ReadonlySet<string> = new Set([
  'term',
  'holiday',
  'holidays',
  'break',
  'recess',
  'period',
  'vacation',
]);

/** The months that a term or holiday lies in, counted from January; the words before "term", "holidays" or "half term". */
const termMonths: readonly (readonly [words: readonly string[], months: readonly number[]])[] = (
  [
    ['autumn half', [10]],
    ['october half', [10]],
    ['spring half', [2]],
    ['february half', [2]],
    ['summer half', [5]],
    ['may half', [5]],
    ['half', []],
    ['autumn', [9, 10, 11, 12]],
    ['spring', [1, 2, 3]],
    ['summer', [4, 5, 6, 7]],
    ['christmas', [12]],
    ['easter', [4]],
  ] satisfies readonly (readonly [words: string, months: readonly number[]])[]
).map(([words, months]) => [words.split(' '), months] as const);

/** The months of the long holiday, whose name it shares with a term. */
const summerHoliday: readonly number[] = [7, 8, 9];

/** "autumn term 2024", "October half term", "summer holidays": people mean different days by them. */
function term(cursor: Cursor): Failure | null {
  const from = cursor.at;
  const found = termMonths.find(([words]) => cursor.acceptAll(words));
  if (found === undefined) {
    return null;
  }
  cursor.accept('-');
  const noun = cursor.acceptAny(termNouns);
  // "The winter period" is the winter, and "the summer period" the summer.
  if (
    noun === null ||
    (noun === 'period' && seasonWords.has(found[0][0] ?? '')) ||
    (found[0].at(-1) === 'half' && noun !== 'term')
  ) {
    return null;
  }
  const months = found[0][0] === 'summer' && found[0].length === 1 && noun !== 'term' ? summerHoliday : found[1];
  const printed = yearAfter(cursor, { short: true });
  if (printed?.type === 'failure') {
    return printed;
  }
  const before = cursor.tokens.slice(Math.max(0, from - 5), from).map((token) => token.text);
  const edge = edgeMeant(before, noun);
  const meant = edge === 'first' ? months.slice(0, 1) : months;
  const days = (year: number): readonly Day[] => meant.map((month) => dayOf(year, month + 1, 0));
  const years = months.length === 0 ? [] : printed === null ? likelyYears(cursor, days) : [printed.year];
  return failure(
    'named-day',
    'School terms and holidays are on different days in different places. Write the months or the days that are meant.',
    cursor.spanFrom(before.at(-1) === 'the' ? from - 1 : from),
    years.map((year) => offeredMonths(months, year, edge)),
  );
}

/** Which end of a term or holiday the words in front of it speak of: "the end of the autumn term", "before the summer recess". */
function edgeMeant(before: readonly string[], noun: string): 'first' | 'last' | null {
  if (before.some((word) => ['end', 'last', 'after', 'following'].includes(word))) {
    return 'last';
  }
  const isStart = before.some((word) => ['start', 'beginning', 'before', 'prior', 'from'].includes(word));
  const isBy = before.includes('by');
  return isStart || (isBy && noun !== 'term') ? 'first' : isBy ? 'last' : null;
}

/** The months as a range, or the one at the edge that is meant. */
function offeredMonths(months: readonly number[], year: number, edge: 'first' | 'last' | null): string {
  const first = monthName(months[0] ?? 1);
  const last = `${monthName(months.at(-1) ?? 1)} ${year}`;
  if (months.length === 1 || edge === 'last') {
    return last;
  }
  return edge === 'first' ? `${first} ${year}` : `${first} to ${last}`;
}

function schoolYear(cursor: Cursor): Failure | null {
  const from = cursor.at;
  const isNamed = (cursor.accept('academic') || cursor.accept('school')) && cursor.accept('year');
  const printed = isNamed
    ? (yearPair(cursor, { spelled: true }) ?? yearAfter(cursor, { short: true }))
    : namedBehind(cursor);
  if (!isNamed && printed === null) {
    return null;
  }
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

/** "2024/25 academic year". */
function namedBehind(cursor: Cursor): ReturnType<typeof yearPair> {
  const pair = yearPair(cursor, { spelled: true });
  const isNamed = (cursor.accept('academic') || cursor.accept('school')) && cursor.accept('year');
  return pair?.type === 'year' && isNamed ? pair : null;
}
