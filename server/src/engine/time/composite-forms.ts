import type { Cursor } from './cursor.js';
import { extentOf } from './extent.js';
import type { PeriodForm } from './form.js';
import type { Part, Period } from './period.js';
import type { TextSpan } from './reading.js';
import { type Failure, failure, type Term } from './term.js';

const endings = phrases(
  'end of',
  'end',
  'e / o',
  'eo',
  'eom',
  'close of',
  'last day of',
  'last day in',
  'final day of',
  'month end',
  'month - end',
);
const beginnings = phrases('start of', 'start', 'beginning of', 'first day of', 'first day in', 'outset of');
const commencing = phrases(
  'w / c',
  'w / comm',
  'wk / c',
  'wk c',
  'wkc',
  'wk comm',
  'wk commencing',
  'wk beginning',
  'wk starting',
  'wc',
  'w / b',
  'wb',
  'week commencing',
  'week beginning',
  'week starting',
  'week of',
  'weeks commencing',
  'weeks beginning',
  'weeks starting',
);
const ending = phrases('w / e', 'wk / e', 'we', 'week ending', 'week ended', 'wk ending', 'wk ended');

type PartWords = readonly (readonly [words: readonly string[], part: Part])[];

const parts: PartWords = (
  [
    ['early part of', 'early'],
    ['early to mid', 'early-to-mid'],
    ['early - mid', 'early-to-mid'],
    ['early / mid', 'early-to-mid'],
    ['mid to late', 'mid-to-late'],
    ['mid to end of', 'mid-to-late'],
    ['mid - end of', 'mid-to-late'],
    ['middle to end of', 'mid-to-late'],
    ['beginning to mid', 'early-to-mid'],
    ['start to mid', 'early-to-mid'],
    ['mid - late', 'mid-to-late'],
    ['mid / late', 'mid-to-late'],
    ['early', 'early'],
    ['middle of', 'mid'],
    ['mid', 'mid'],
    ['latter part of', 'late'],
    ['later part of', 'late'],
    ['back end of', 'late'],
    ['midway through', 'mid'],
    ['half way through', 'mid'],
    ['halfway through', 'mid'],
    ['late', 'late'],
    ['towards the end of', 'late'],
    ['toward the end of', 'late'],
    ['first half of', 'first-half'],
    ['1st half of', 'first-half'],
    ['2nd half of', 'second-half'],
    ['second half of', 'second-half'],
    ['latter half of', 'second-half'],
  ] as const
).map(([words, name]) => [words.split(' '), name] as const);

/** "the second week of", "2nd week in", "week 2 of". */
const weeks: PartWords = (
  [
    ['first-week', 'first week', '1st week', 'week 1', 'week one'],
    ['second-week', 'second week', '2nd week', 'week 2', 'week two'],
    ['third-week', 'third week', '3rd week', 'week 3', 'week three'],
    ['fourth-week', 'fourth week', '4th week', 'week 4', 'week four'],
    ['last-week', 'last week', 'final week'],
  ] as const
).flatMap(([name, ...texts]) =>
  texts.flatMap((text) => ['of', 'in'].map((joint) => [[...text.split(' '), joint], name] as const)),
);

/** Ways of naming the edge, a part or the rest of another period, and weeks. */
export const compositeForms: readonly PeriodForm[] = [
  {
    name: 'the last day of a period',
    example: 'end of March 2024',
    says: 'Sunday 31 March 2024',
    starts: ['end', 'e', 'eo', 'eom', 'close', 'last', 'final', 'month', 'year', 'quarter'],
    read: (cursor) => edge(cursor, 'end', endings),
  },
  {
    name: 'the first day of a period',
    example: 'start of April 2024',
    says: 'Monday 1 April 2024',
    starts: ['start', 'beginning', 'first', 'outset'],
    read: (cursor) => edge(cursor, 'start', beginnings),
  },
  {
    name: 'an early, middle or late part',
    example: 'mid-March 2024',
    says: 'roughly 11 to 20 March 2024',
    starts: [...new Set(parts.map(([words]) => words[0] ?? '')), '#'],
    read: (cursor) => part(cursor, parts),
  },
  {
    name: 'a week of a month',
    example: 'the second week of October 2023',
    says: 'roughly 8 to 14 October 2023',
    starts: [...new Set(weeks.map(([words]) => words[0] ?? '')), '#'],
    read: (cursor) => part(cursor, weeks),
  },
  {
    name: 'weeks of a month by their numbers',
    example: 'weeks 1 and 2 of October 2023',
    says: 'roughly 1 to 14 October 2023',
    starts: ['weeks'],
    read: numberedWeeks,
  },
  {
    name: 'what is left of a period',
    example: 'remainder of 2023/24',
    says: 'any day from 1 September 2023 to 31 March 2024',
    starts: ['remainder', 'rest', 'balance', 'later'],
    read: rest,
  },
  {
    name: 'a week by its first day',
    example: 'w/c 4 September 2023',
    says: 'any day from 4 to 10 September 2023',
    starts: ['w', 'wc', 'week', 'wb', 'wk', 'wkc', 'weeks'],
    read: (cursor) => week(cursor, 'commencing', commencing),
  },
  {
    name: 'a week by its last day',
    example: 'w/e 8 September 2023',
    says: 'any day from 2 to 8 September 2023',
    starts: ['w', 'we', 'week', 'wk'],
    read: (cursor) => week(cursor, 'ending', ending),
  },
];

function edge(cursor: Cursor, side: 'start' | 'end', words: readonly (readonly string[])[]): Term | Failure | null {
  const from = cursor.at;
  for (const phrase of words) {
    cursor.at = from;
    if (!cursor.acceptAll(phrase)) {
      continue;
    }
    cursor.accept('-');
    cursor.accept('of');
    const of = cursor.innerPeriod();
    if (of?.type === 'failure') {
      return of;
    }
    if (of !== null && of.type !== 'date') {
      const named = side === 'start' ? stillToStart(cursor, from, of) : of;
      return { type: 'edge', edge: side, of: named, span: cursor.spanFrom(from) };
    }
  }
  return null;
}

const pastLeads = new Set(['from', 'since', 'at']);
const steps = new Set(['this', 'next', 'last', 'current', 'coming', 'previous']);

/** "By the start of the financial year" is the next one to start, and not the one that has long begun. */
function stillToStart(cursor: Cursor, from: number, of: Term): Term {
  const first = cursor.context.documentDate?.lo;
  const words = cursor.tokens.slice(from, cursor.at).map((token) => token.text);
  const before = cursor.tokens[from - (cursor.tokens[from - 1]?.text === 'the' ? 2 : 1)]?.text ?? '';
  const isNamed = of.type === 'fixed' && of.relativeTo === 'document';
  if (!isNamed || first === undefined || words.some((word) => steps.has(word)) || pastLeads.has(before)) {
    return of;
  }
  const { period } = of;
  const hasStarted = (year: Period): boolean => extentOf(year).lo < first;
  if (period.type === 'either' && period.readings.every(hasStarted)) {
    return { ...of, period: { ...period, text: 'next year', readings: period.readings.map(nextYear) } };
  }
  return hasStarted(period) ? { ...of, period: nextYear(period) } : of;
}

function nextYear(period: Period): Period {
  return period.type === 'year' ? { ...period, year: period.year + 1 } : period;
}

function part(cursor: Cursor, table: PartWords): Term | Failure | null {
  const from = cursor.at;
  for (const [phrase, name] of table) {
    cursor.at = from;
    if (!cursor.acceptAll(phrase)) {
      continue;
    }
    cursor.accept('-');
    if (cursor.word() === 'in' || cursor.word() === 'to') {
      cursor.accept('in');
    }
    const of = cursor.innerPeriod();
    if (of?.type === 'failure') {
      return of;
    }
    if (of !== null && of.type !== 'date' && of.type !== 'week' && of.type !== 'stretch') {
      return { type: 'part', part: name, of, span: cursor.spanFrom(from) };
    }
  }
  return null;
}

const weekParts: readonly Part[] = ['first-week', 'second-week', 'third-week', 'fourth-week'];
const weekJoints = new Set(['and', '&', '-', 'to', '/', 'or']);

/** "weeks 1 and 2 of July 2024", "weeks 2-3 of July". */
function numberedWeeks(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  cursor.at++;
  const first = weekParts[cursor.peek().value - 1];
  const last = weekParts[cursor.peek(2).value - 1];
  if (first === undefined || last === undefined || !weekJoints.has(cursor.peek(1).text)) {
    return null;
  }
  cursor.at += 3;
  if (!cursor.accept('of') && !cursor.accept('in')) {
    return null;
  }
  const of = cursor.innerPeriod();
  if (of?.type !== 'month') {
    return of?.type === 'failure' ? of : null;
  }
  const span = cursor.spanFrom(from);
  return { type: 'range', items: [partOf(first, of, span), partOf(last, of, span)], span };
}

function partOf(part: Part, of: Term, span: TextSpan): Term {
  return { type: 'part', part, of, span };
}

function rest(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  if (cursor.accept('later')) {
    cursor.accept('in'); // "later this year", "later in 2023"
  } else {
    cursor.at++;
    if (!cursor.accept('of')) {
      return null;
    }
  }
  const of = cursor.innerPeriod();
  if (of === null || of.type === 'failure') {
    return of;
  }
  if (of.type === 'stretch') {
    return null;
  }
  const span = cursor.spanFrom(from);
  const { documentDate } = cursor.context;
  if (documentDate === undefined || documentDate === null) {
    return failure(
      'no-document-date',
      'What is left of a period depends on the date of the document, and this one has none. Give the first day as well.',
      span,
      [cursor.text.slice(of.span.start, of.span.end)],
    );
  }
  return { type: 'rest', of, span };
}

function week(
  cursor: Cursor,
  named: 'commencing' | 'ending',
  words: readonly (readonly string[])[],
): Term | Failure | null {
  const from = cursor.at;
  for (const phrase of words) {
    cursor.at = from;
    if (!cursor.acceptAll(phrase)) {
      continue;
    }
    cursor.accept('on');
    const of = cursor.innerPeriod(false);
    if (of?.type === 'failure') {
      return of;
    }
    if (of?.type === 'date' || of?.type === 'nth-day') {
      return { type: 'week', named, of, span: cursor.spanFrom(from) };
    }
  }
  return null;
}

function phrases(...texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((text) => text.split(' '));
}
