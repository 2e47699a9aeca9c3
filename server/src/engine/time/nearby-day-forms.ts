import { weekdayName } from './calendar-names.js';
import type { Cursor } from './cursor.js';
import { weekdayWords } from './date-vocabulary.js';
import { civil, type Day, dayOf, daysInMonth, isCivil, weekday } from './day.js';
import { formatDay } from './day-words.js';
import type { PeriodForm } from './form.js';
import { type Failure, failure, type FixedTerm, type Term } from './term.js';

/** Days that only the date of the document tells apart from the same day of other weeks and months. */
export const nearbyDayForms: readonly PeriodForm[] = [
  {
    name: 'a weekday, here in a document of Tuesday 5 September 2023: the first one after it',
    example: 'by Friday',
    says: 'by the end of Friday 8 September 2023',
    starts: [...weekdayWords.keys(), 'this', 'next', 'a', 'week'],
    read: nearWeekday,
    issued: '2023-09-05',
  },
  {
    name: 'a day of the month: the first one on or after the date of the document',
    example: 'by the 28th',
    says: 'by the end of Thursday 28 September 2023',
    starts: ['#', ...weekdayWords.keys()],
    read: nearDayOfMonth,
  },
  {
    name: 'the day of the document and the day after, here for Tuesday 5 September 2023',
    example: 'tomorrow',
    says: 'Wednesday 6 September 2023',
    starts: ['today', 'tomorrow'],
    read: todayOrTomorrow,
    issued: '2023-09-05',
  },
];

const WEEK = 7;

/** "Friday", "this Friday", "next Friday". Where two days can be meant, both are offered and none is read. */
function nearWeekday(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  cursor.accept('a');
  const aWeekOn = cursor.acceptAll(['week', 'on']) || cursor.acceptAll(['week', 'from']);
  const step = aWeekOn ? null : cursor.accept('this') ? 'this' : cursor.accept('next') ? 'next' : null;
  const named = weekdayWords.get(cursor.word());
  if (named === undefined) {
    return null;
  }
  cursor.at++;
  cursor.accept('.');
  // "Monday week" and "a week on Monday" are a week after the Monday to come.
  const isWeekLater = aWeekOn || (step === null && cursor.accept('week'));
  if (!endsHere(cursor)) {
    return null;
  }
  const today = documentDay(cursor, from);
  if (typeof today !== 'number') {
    return today;
  }
  const ahead = (named - weekday(today) + WEEK) % WEEK;
  const coming = today + (ahead === 0 ? WEEK : ahead) + (isWeekLater && ahead !== 0 ? WEEK : 0);
  const isPlain = step === null && ahead !== 0;
  const isThisWeek = step === 'this' && ahead !== 0 && weekday(today) < named;
  // On a Saturday there is no other "next Tuesday" than that of the week to come.
  const isNextWeek = step === 'next' && weekday(today) > named;
  if (isPlain || isThisWeek || isNextWeek) {
    return nearby(coming, cursor, from);
  }
  const first = ahead === 0 && step !== 'next' && !isWeekLater ? today : coming;
  return failure(
    'several-dates',
    `In a document of ${formatDay(today, { weekday: true })} this can be more than one ${weekdayName(named)}.`,
    cursor.spanFrom(from),
    [first, first + WEEK].map((day) => formatDay(day, { weekday: true })),
  );
}

/** "the 28th", "Friday 28th". A day without its month counts only at the end of a phrase: elsewhere it can be any ordinal. */
function nearDayOfMonth(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const named = weekdayWords.get(cursor.word());
  if (named !== undefined) {
    cursor.at++;
    cursor.accept('the');
  }
  const token = cursor.peek();
  if (token.kind !== 'ordinal' || token.value < 1 || token.value > 31) {
    return null;
  }
  cursor.at++;
  if (!cursor.atEnd) {
    return null;
  }
  const { documentDate } = cursor.context;
  const span = cursor.spanFrom(from);
  if (documentDate === undefined || documentDate === null || !Number.isFinite(documentDate.lo)) {
    return failure('no-document-date', 'This day has no month, and the document has no date to take it from.', span);
  }
  const issued = civil(documentDate.lo);
  const length = daysInMonth(issued.year, issued.month);
  const day = firstFrom(documentDate.lo, token.value);
  if (token.value > length) {
    const last = dayOf(issued.year, issued.month, length);
    const message = `The month of the document has no ${token.text}.`;
    const article = cursor.tokens[from - 1]?.text === 'the' ? 1 : 0;
    return failure('impossible-day', message, cursor.spanFrom(from - article), [formatDay(last), formatDay(day)]);
  }
  if (named === undefined || weekday(day) === named) {
    return nearby(day, cursor, from);
  }
  return failure(
    'wrong-weekday',
    `${formatDay(day)} is a ${weekdayName(weekday(day))}, not a ${weekdayName(named)}.`,
    span,
    [formatDay(day, { weekday: true })],
  );
}

function todayOrTomorrow(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const step = cursor.word() === 'tomorrow' ? 1 : 0;
  cursor.at++;
  const today = documentDay(cursor, from);
  return typeof today === 'number' ? nearby(today + step, cursor, from) : today;
}

/** The one day of the document, or why there is none. */
function documentDay(cursor: Cursor, from: number): Day | Failure {
  const { documentDate } = cursor.context;
  const span = cursor.spanFrom(from);
  const words = cursor.text.slice(span.start, span.end);
  if (documentDate === undefined || documentDate === null || !Number.isFinite(documentDate.lo)) {
    const message = `"${words}" is counted from the date of the document, and this one has none.`;
    return failure('no-document-date', message, span);
  }
  if (documentDate.lo !== documentDate.hi) {
    const message = `"${words}" is counted from the document's own date, which is not exact enough for it.`;
    return failure('no-document-date', message, span);
  }
  return documentDate.lo;
}

/** The first day with this number in its month on or after `day`. */
function firstFrom(day: Day, number: number): Day {
  const { year, month } = civil(day);
  for (let ahead = 0; ahead < 4; ahead++) {
    const target = civil(dayOf(year, month + ahead, 1));
    if (isCivil(target.year, target.month, number) && dayOf(target.year, target.month, number) >= day) {
      return dayOf(target.year, target.month, number);
    }
  }
  return day;
}

function nearby(day: Day, cursor: Cursor, from: number): FixedTerm {
  return {
    type: 'fixed',
    period: { type: 'day', day },
    assumed: null,
    relativeTo: 'document',
    span: cursor.spanFrom(from),
  };
}

/** The end of the phrase, or of this part of it. */
function endsHere(cursor: Cursor): boolean {
  return cursor.atEnd || (cursor.peek().kind === 'sign' && cursor.peek(1).kind !== 'number');
}
