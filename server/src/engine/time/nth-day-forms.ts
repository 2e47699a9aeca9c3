import type { Cursor } from './cursor.js';
import { weekdayWords } from './date-vocabulary.js';
import type { PeriodForm } from './form.js';
import { ordinalWord, ordinalWords } from './number-words.js';
import type { Failure, NthDayTerm, Term } from './term.js';

/** Ways of naming a day by its place in a longer period. */
export const nthDayForms: readonly PeriodForm[] = [
  {
    name: 'a working day or weekday by its place in a month',
    example: 'the last working day of December 2023',
    says: 'Friday 29 December 2023',
    starts: ['#', ...ordinalWords, 'last', 'final', 'working', 'wd'],
    read: nthDay,
  },
];

/** "the last working day of March 2025", "the second Monday in June", "working day 10 of October 2024". */
function nthDay(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const place = dayThenPlace(cursor) ?? placeThenDay(cursor);
  if (place === null || !(cursor.accept('of') || cursor.accept('in'))) {
    return null;
  }
  if (namesEveryMonth(cursor)) {
    return null;
  }
  const of = cursor.innerPeriod();
  if (of === null || of.type === 'failure') {
    return of;
  }
  return of.type === 'date' ? null : { type: 'nth-day', ...place, of, span: cursor.spanFrom(from) };
}

/** "The last Friday of the month" comes round every month; "of this month" and "of the financial year" do not. */
function namesEveryMonth(cursor: Cursor): boolean {
  const ahead = cursor.word() === 'the' ? 1 : 0;
  return cursor.word(ahead) === 'month' && cursor.peek(ahead + 1).kind !== 'number';
}

type Place = Pick<NthDayTerm, 'count' | 'day'>;

function placeThenDay(cursor: Cursor): Place | null {
  const { text, kind, value } = cursor.peek();
  const count = text === 'last' || text === 'final' ? -1 : kind === 'ordinal' ? value : ordinalWord(text);
  if (count === undefined || count === 0) {
    return null;
  }
  const ahead = cursor.word(1);
  const weekday = weekdayWords.get(ahead);
  if (weekday !== undefined) {
    cursor.at += 2;
    return { count, day: weekday };
  }
  if ((ahead === 'working' || ahead === 'business') && cursor.word(2) === 'day') {
    cursor.at += 3;
    return { count, day: 'working-day' };
  }
  return null;
}

/** "working day 10", "WD10". */
function dayThenPlace(cursor: Cursor): Place | null {
  const words = cursor.word() === 'wd' ? 1 : cursor.word() === 'working' && cursor.word(1) === 'day' ? 2 : 0;
  const number = cursor.peek(words);
  if (words === 0 || number.kind !== 'number' || number.value === 0) {
    return null;
  }
  cursor.at += words + 1;
  return { count: number.value, day: 'working-day' };
}
