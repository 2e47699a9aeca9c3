import type { Cursor } from './cursor.js';
import type { PeriodForm } from './form.js';
import type { Part } from './period.js';
import { type Failure, failure, type Term } from './term.js';

/** Ways of naming the edge, a part or the rest of another period, and weeks. */
export const compositeForms: readonly PeriodForm[] = [
  {
    name: 'the last day of a period',
    example: 'end of March 2024',
    says: 'Sunday 31 March 2024',
    starts: ['end', 'close', 'last', 'final', 'month', 'year', 'quarter'],
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
    starts: ['early', 'mid', 'late', 'middle', 'first', 'second', 'last', 'beginning', 'towards', 'toward'],
    read: part,
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
    starts: ['w', 'wc', 'week', 'wb'],
    read: (cursor) => week(cursor, 'commencing', commencing),
  },
  {
    name: 'a week by its last day',
    example: 'w/e 8 September 2023',
    says: 'any day from 2 to 8 September 2023',
    starts: ['w', 'we', 'week'],
    read: (cursor) => week(cursor, 'ending', ending),
  },
];

const MOST_NESTING = 3;

const endings = phrases(
  'end of',
  'end',
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
  'wc',
  'w / b',
  'wb',
  'week commencing',
  'week beginning',
  'week starting',
  'week of',
);
const ending = phrases('w / e', 'we', 'week ending', 'week ended');

const parts: readonly (readonly [readonly string[], Part])[] = (
  [
    ['early part of', 'early'],
    ['early to mid', 'early-to-mid'],
    ['early - mid', 'early-to-mid'],
    ['early / mid', 'early-to-mid'],
    ['mid to late', 'mid-to-late'],
    ['mid - late', 'mid-to-late'],
    ['mid / late', 'mid-to-late'],
    ['early', 'early'],
    ['middle of', 'mid'],
    ['mid', 'mid'],
    ['latter part of', 'late'],
    ['late', 'late'],
    ['towards the end of', 'late'],
    ['toward the end of', 'late'],
    ['first half of', 'first-half'],
    ['second half of', 'second-half'],
    ['first week of', 'first-week'],
    ['first week in', 'first-week'],
    ['last week of', 'last-week'],
    ['last week in', 'last-week'],
  ] as const
).map(([words, name]) => [words.split(' '), name] as const);

/** The period behind "end of" and the like; the cursor is put back when there is none. */
function inner(cursor: Cursor): Term | Failure | null {
  if (cursor.depth >= MOST_NESTING) {
    return null;
  }
  cursor.depth++;
  cursor.accept('the');
  const term = cursor.onePeriod();
  cursor.depth--;
  return term;
}

function edge(cursor: Cursor, side: 'start' | 'end', words: readonly (readonly string[])[]): Term | Failure | null {
  const from = cursor.at;
  for (const phrase of words) {
    cursor.at = from;
    if (!cursor.acceptAll(phrase)) {
      continue;
    }
    cursor.accept('-');
    cursor.accept('of');
    const of = inner(cursor);
    if (of?.type === 'failure') {
      return of;
    }
    if (of !== null && of.type !== 'date') {
      return { type: 'edge', edge: side, of, span: cursor.spanFrom(from) };
    }
  }
  return null;
}

function part(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  for (const [phrase, name] of parts) {
    cursor.at = from;
    if (!cursor.acceptAll(phrase)) {
      continue;
    }
    cursor.accept('-');
    if (cursor.word() === 'in' || cursor.word() === 'to') {
      cursor.accept('in');
    }
    const of = inner(cursor);
    if (of?.type === 'failure') {
      return of;
    }
    if (of !== null && of.type !== 'date' && of.type !== 'week') {
      return { type: 'part', part: name, of, span: cursor.spanFrom(from) };
    }
  }
  return null;
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
  const of = inner(cursor);
  if (of === null || of.type === 'failure') {
    return of;
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
    const of = inner(cursor);
    if (of?.type === 'failure') {
      return of;
    }
    if (of?.type === 'date') {
      return { type: 'week', named, of, span: cursor.spanFrom(from) };
    }
  }
  return null;
}

function phrases(...texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((text) => text.split(' '));
}
