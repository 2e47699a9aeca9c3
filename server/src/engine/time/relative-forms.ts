import type { Cursor } from './cursor.js';
import { monthWords, seasonWords } from './date-vocabulary.js';
import { civil, type Day, dayOf, financialYearOf, weekday } from './day.js';
import type { PeriodForm } from './form.js';
import { numberWord } from './number-words.js';
import type { Period } from './period.js';
import type { TextSpan } from './reading.js';
import { type Failure, failure, fixed, type Term } from './term.js';
import { yearPair } from './year-reading.js';

/** Ways of naming a period by where the document's own date lies. */
export const relativeForms: readonly PeriodForm[] = [
  {
    name: 'this or the next period',
    example: 'next month',
    says: 'any day from 1 to 31 October 2023',
    starts: ['this', 'next', 'coming', 'current', 'last', 'previous', 'new'],
    read: namedByDocument,
  },
  {
    name: 'the financial year of the document',
    example: 'the financial year',
    says: 'any day from 1 April 2023 to 31 March 2024',
    starts: ['financial', 'fiscal', 'calendar', 'tax', 'fy'],
    read: namedByDocument,
  },
  {
    name: 'this year, which can be a calendar or a financial one',
    example: 'this year',
    says: 'either 2023 or 2023/24: by 31 December 2023 at the earliest reading, 31 March 2024 at the latest',
    starts: ['year', 'month', 'quarter', 'week'],
    read: bareNoun,
  },
];

const directions: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['the', 0],
  ['current', 0],
  ['coming', 1],
  ['next', 1],
  ['last', -1],
  ['previous', -1],
]);

const yearNouns = new Set(['financial', 'fiscal', 'calendar', 'tax']);

/** "this year", "the current financial year", "next March", "this autumn". */
function namedByDocument(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  let step = directions.get(cursor.word());
  if (step !== undefined) {
    cursor.at++;
    if (cursor.word() === 'current') {
      cursor.at++;
    } else if (cursor.accept('coming')) {
      step = 1; // "this coming winter"
    }
  }
  const season = seasonWords.get(cursor.word());
  const month = season === undefined ? monthWords.get(cursor.word()) : undefined;
  if (season !== undefined || month !== undefined) {
    return step === undefined ? null : recurring(cursor, from, step, { season, month });
  }
  if (step === undefined && cursor.word() === 'new' && yearNouns.has(cursor.word(1))) {
    return newYear(cursor, from);
  }
  const several = step === undefined || step === 0 ? null : severalYears(cursor, from, step);
  if (several !== null) {
    return several;
  }
  const unit = unitAt(cursor);
  // "The last week of June" is counted from June, and not from the document.
  if (unit === null || (step === undefined && unit === 'year') || cursor.word() === 'of') {
    return null;
  }
  const pair = cursor.at > from ? yearPair(cursor) : null;
  if (pair?.type === 'failure') {
    return pair;
  }
  if (pair !== null && (unit === 'financial-year' || unit === 'year')) {
    return {
      type: 'fixed',
      period: { type: 'year', year: pair.year, kind: 'financial' },
      assumed: null,
      relativeTo: null,
      span: cursor.spanFrom(from),
    };
  }
  return located(cursor, from, step ?? 0, unit);
}

const beginnings = new Set(['start', 'beginning', 'outset']);

/** "The new financial year 2024/25". Without its years it can be this one or the next, and only its start is clear. */
function newYear(cursor: Cursor, from: number): Term | Failure | null {
  const starts = cursor.peek(-1).text === 'the' && beginnings.has(cursor.peek(-3).text);
  cursor.at++;
  const named = yearPair(cursor);
  if (named !== null) {
    return named.type === 'failure'
      ? named
      : fixed({ type: 'year', year: named.year, kind: 'financial' }, cursor.spanFrom(from));
  }
  const unit = starts ? unitAt(cursor) : null;
  return unit === null ? null : located(cursor, from, 0, unit);
}

const MOST_YEARS = 30;

/** "The next two financial years", "the last three calendar years": those before or behind that of the document. */
function severalYears(cursor: Cursor, from: number, step: number): Term | Failure | null {
  const { kind, value, text } = cursor.peek();
  const count = kind === 'number' ? value : (numberWord(text) ?? 0);
  const unit = yearNouns.has(cursor.word(1)) && cursor.word(2) === 'years' ? cursor.word(1) : null;
  if (unit === null || count < 2 || count > MOST_YEARS) {
    return null;
  }
  cursor.at += 3;
  const yearUnit = (unit === 'fiscal' ? 'financial-year' : `${unit}-year`) as Unit;
  const near = located(cursor, from, step, yearUnit);
  const far = located(cursor, from, step * count, yearUnit);
  if (near.type !== 'fixed' || far.type !== 'fixed') {
    return near;
  }
  const [first, last] = step > 0 ? [near.period, far.period] : [far.period, near.period];
  return { ...near, period: { type: 'range', first, last } };
}

const weekJoints = new Set(['commencing', 'beginning', 'starting', 'ending', 'ended', 'of']);

/** "Throughout the year", "during the course of the year" and "the whole of the year" are this one. */
const wholeWords = new Set(['throughout', 'during', 'across', 'over', 'course', 'whole']);

/** "the year", "year end", "the month": the noun alone, behind "end of the" or in front of "end". */
function bareNoun(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const before = cursor.peek(-2).text;
  const isThis = wholeWords.has(before === 'of' ? cursor.peek(-3).text : before) && cursor.word(-1) === 'the';
  const unit = unitAt(cursor);
  if (unit === 'year' && (cursor.peek().kind === 'number' || numberWord(cursor.word()) !== undefined)) {
    return null; // "the end of year one" is no year of the calendar
  }
  if (unit === 'week' && weekJoints.has(cursor.word())) {
    return null; // "week commencing 4 September"
  }
  const ended = cursor.acceptAll(['-', 'end']) || cursor.accept('end') || cursor.acceptAll(["'", 's', 'end']);
  if (unit === null || (!ended && cursor.depth === 0 && !(isThis && cursor.atEnd))) {
    return null;
  }
  const of = located(cursor, from, 0, unit);
  return ended && of.type !== 'failure' ? { type: 'edge', edge: 'end', of, span: cursor.spanFrom(from) } : of;
}

type Unit = 'week' | 'month' | 'quarter' | 'year' | 'calendar-year' | 'financial-year' | 'tax-year';

function unitAt(cursor: Cursor): Unit | null {
  const word = cursor.word();
  if (word === 'fy') {
    cursor.at++;
    return 'financial-year';
  }
  if (yearNouns.has(word) && (cursor.word(1) === 'year' || cursor.word(1) === "year's")) {
    cursor.at += 2;
    return word === 'fiscal' ? 'financial-year' : (`${word}-year` as Unit);
  }
  if (word === 'week' || word === 'month' || word === 'quarter' || word === 'year') {
    cursor.at++;
    return word;
  }
  return null;
}

/** The week, month, quarter or year around the document's date, or the one `step` before or behind it. */
function located(cursor: Cursor, from: number, step: number, unit: Unit): Term | Failure {
  const span = cursor.spanFrom(from);
  const { documentDate } = cursor.context;
  if (documentDate === undefined || documentDate === null || !Number.isFinite(documentDate.lo)) {
    return needsDocument(cursor, span);
  }
  const period = around(documentDate.lo, step, unit);
  const other = around(documentDate.hi, step, unit);
  if (JSON.stringify(period) !== JSON.stringify(other)) {
    return failure(
      'no-document-date',
      `"${cursor.text.slice(span.start, span.end)}" is counted from the document's own date, which is not exact enough for it.`,
      span,
    );
  }
  return { type: 'fixed', period, assumed: null, relativeTo: 'document', span };
}

function around(day: Day, step: number, unit: Unit): Period {
  const { year, month } = civil(day);
  const financial = financialYearOf(day) + step;
  switch (unit) {
    case 'week':
      return { type: 'week', day: day - weekday(day) + 1 + 7 * step, named: 'commencing' };
    case 'month': {
      const target = civil(dayOf(year, month + step, 1));
      return { type: 'month', year: target.year, month: target.month };
    }
    case 'quarter': {
      const target = dayOf(year, month + 3 * step, 1);
      const quarter = Math.floor((civil(target).month + 8) / 3) % 4;
      return { type: 'quarter', year: financialYearOf(target), quarter: quarter + 1, kind: 'financial' };
    }
    case 'calendar-year':
      return { type: 'year', year: year + step, kind: 'calendar' };
    case 'financial-year':
      return { type: 'year', year: financial, kind: 'financial' };
    case 'tax-year':
      return { type: 'year', year: (day >= dayOf(year, 4, 6) ? year : year - 1) + step, kind: 'tax' };
    case 'year':
      return {
        type: 'either',
        text: step === 0 ? 'this year' : step > 0 ? 'next year' : 'last year',
        readings: [
          { type: 'year', year: year + step, kind: 'calendar' },
          { type: 'year', year: financial, kind: 'financial' },
        ],
      };
  }
}

/** "this autumn", "next March", "last winter": the one around or behind the document's date, moved by whole years. */
function recurring(
  cursor: Cursor,
  from: number,
  step: number,
  named: { season: 0 | 1 | 2 | 3 | undefined; month: number | undefined },
): Term | Failure | null {
  cursor.at++;
  const after = cursor.peek();
  if (after.kind === 'number' || after.kind === 'ordinal') {
    return null;
  }
  const span = cursor.spanFrom(from);
  const { documentDate } = cursor.context;
  if (documentDate === undefined || documentDate === null || !Number.isFinite(documentDate.lo)) {
    return needsDocument(cursor, span);
  }
  const { year, month } = civil(documentDate.lo);
  const lastMonth = named.month ?? (named.season === 3 ? 14 : (named.season ?? 0) * 3 + 5);
  // Counted in months from January; a winter ends in the February of the year after its own.
  const isPast = lastMonth < month && !(named.season === 3);
  const inWinterTail = named.season === 3 && month <= 2;
  const thisOne = inWinterTail ? year - 1 : isPast ? year + 1 : year;
  const firstMonth = named.month ?? (named.season === 3 ? 12 : (named.season ?? 0) * 3 + 3);
  const isInside = inWinterTail || (!isPast && firstMonth <= month && month <= lastMonth);
  // "Next March" in February is the coming one; "next March" in March is a year away.
  const shift = step === 0 ? 0 : step > 0 ? (isInside ? 1 : 0) : -1;
  const target = thisOne + shift;
  const period: Period =
    named.month === undefined
      ? { type: 'season', year: target, season: named.season ?? 0 }
      : { type: 'month', year: target, month: named.month };
  return { type: 'fixed', period, assumed: null, relativeTo: 'document', span };
}

function needsDocument(cursor: Cursor, span: TextSpan): Failure {
  return failure(
    'no-document-date',
    `"${cursor.text.slice(span.start, span.end)}" is counted from the date of the document, and this one has none.`,
    span,
  );
}
