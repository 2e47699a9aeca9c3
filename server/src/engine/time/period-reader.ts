import { compositeForms } from './composite-forms.js';
import type { Cursor } from './cursor.js';
import { dayForms } from './day-forms.js';
import type { PeriodForm } from './form.js';
import { namedDayForms } from './named-day-forms.js';
import { nearbyDayForms } from './nearby-day-forms.js';
import { nthDayForms } from './nth-day-forms.js';
import { numericForms } from './numeric-forms.js';
import { relativeForms } from './relative-forms.js';
import { stretchForms } from './stretch-forms.js';
import { type Failure, type Term } from './term.js';
import { yearForms } from './year-forms.js';

/** Every way of writing one period, in the order in which they are tried. */
export const periodForms: readonly PeriodForm[] = [
  ...numericForms,
  ...namedDayForms,
  ...dayForms,
  ...yearForms,
  ...stretchForms,
  ...relativeForms,
  ...nearbyDayForms,
  ...compositeForms,
  ...nthDayForms,
];

/** The forms that can start with a token, by its text; "#" for numbers. */
export const formsByStart: ReadonlyMap<string, readonly PeriodForm[]> = byStart(periodForms);

function byStart(forms: readonly PeriodForm[]): ReadonlyMap<string, readonly PeriodForm[]> {
  const table = new Map<string, PeriodForm[]>();
  for (const form of forms) {
    for (const start of form.starts) {
      table.set(start, [...(table.get(start) ?? []), form]);
    }
  }
  return table;
}

const MOST_ITEMS = 24;
const rangeSigns = new Set(['to', '-', 'until', 'till', 'til', 'through', '..', 'thru']);
const fillers = new Set(['the', 'in', 'during', 'by', 'into', 'also', 'either', 'both', 'including']);

/**
 * Reads a period, a list of periods ("October or November 2023") or a range ("1 October to 30 November 2023"); `null`,
 * with the cursor where it was, when there is none.
 */
export function periods(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  if (cursor.word() === 'either' || cursor.word() === 'both') {
    cursor.at++;
  }
  const first = rangeOrOne(cursor);
  if (first === null || first.type === 'failure') {
    cursor.at = first === null ? from : cursor.at;
    return first;
  }
  const items: Term[] = [first];
  let joined: 'or' | 'and' | null = null;
  let complete = cursor.at;
  let completeItems = 1;
  while (items.length < MOST_ITEMS) {
    const sign = acceptListSign(cursor);
    if (sign === null) {
      break;
    }
    skipFillers(cursor);
    const item = rangeOrOne(cursor);
    if (item === null) {
      break;
    }
    if (item.type === 'failure') {
      return item;
    }
    items.push(asWeekBeside(first, item));
    // A list that is only held together by commas may be two separate statements: it has to end with "and" or "or".
    if (sign !== ',') {
      joined = sign;
      complete = cursor.at;
      completeItems = items.length;
    }
  }
  cursor.at = complete;
  if (joined === null || completeItems === 1) {
    return withMonths([first])?.[0] ?? null;
  }
  const kept = withMonths(withDay(cursor, from, items.slice(0, completeItems)));
  return kept === null ? null : { type: 'list', joined, items: kept, span: cursor.spanFrom(from) };
}

/** "The 1st of February, May or August" names the first day of each, where "3 June or July" may not. */
function withDay(cursor: Cursor, from: number, items: readonly Term[]): readonly Term[] {
  const [first, ...others] = items;
  const opening = cursor.tokens.slice(from, from + 3);
  const isOrdinal = opening.some(({ kind }) => kind === 'ordinal');
  const isClear = others.length > 1 || opening.some(({ text }) => text === 'of');
  const isBare = first?.type === 'date' && first.weekday === null && first.year === null && first.month !== null;
  if (!isOrdinal || !isClear || !isBare || !others.every((item) => item.type === 'month')) {
    return items;
  }
  return [first, ...others.map((month): Term => ({ ...month, type: 'date', day: first.day, weekday: null }))];
}

/** Reads "X" or "X to Y". */
function rangeOrOne(cursor: Cursor): Term | Failure | null {
  const from = cursor.at;
  const first = cursor.onePeriod();
  if (first === null || first.type === 'failure') {
    return first;
  }
  const afterFirst = cursor.at;
  if (saysTo(first) || !acceptRangeSign(cursor)) {
    return first;
  }
  skipFillers(cursor);
  const last = cursor.onePeriod();
  if (last === null || (last.type !== 'failure' && saysTo(last))) {
    cursor.at = afterFirst;
    return first;
  }
  if (last.type === 'failure') {
    return last;
  }
  return { type: 'range', items: [first, last], span: cursor.spanFrom(from) };
}

/** "2023 to 2024" has a "to" of its own, so that "2022 to 2023 to 2024" cannot be told apart. */
export function saysTo(term: Term): boolean {
  return term.type === 'fixed' && term.period.type === 'either' && term.period.text.includes(' to ');
}

/** "to", a dash, "until", "..", "up to", and the slash between two dates in figures ("2023-10/2023-11"). */
export function acceptRangeSign(cursor: Cursor): boolean {
  if (cursor.acceptAll(['up', 'to', 'and', 'including']) || cursor.acceptAll(['to', 'and', 'including'])) {
    return true;
  }
  if (cursor.acceptAny(rangeSigns) !== null) {
    cursor.accept('to');
    return true;
  }
  if (cursor.acceptAll(['up', 'to']) || cursor.acceptAll(['up', 'until']) || cursor.acceptAll(['and', 'until'])) {
    return true;
  }
  const before = cursor.peek(-1);
  const after = cursor.peek(1);
  const figures = before.kind === 'number' && before.glued && after.kind === 'number' && after.text.length === 4;
  if (cursor.peek().text === '/' && figures && cursor.peek(-2).text === '-') {
    cursor.at++;
    return true;
  }
  return false;
}

function acceptListSign(cursor: Cursor): 'or' | 'and' | ',' | null {
  const comma = cursor.accept(',');
  if (cursor.acceptAll(['and', '/', 'or']) || cursor.accept('or')) {
    return 'or';
  }
  if (cursor.accept('and') || cursor.accept('&') || cursor.acceptAll(['as', 'well', 'as'])) {
    return 'and';
  }
  if (comma) {
    return ',';
  }
  return cursor.accept('/') ? 'or' : null;
}

/** "in October or in November": words that may stand in front of each member. */
function skipFillers(cursor: Cursor): void {
  while (cursor.acceptAny(fillers) !== null) {
    // moved on
  }
}

/** "w/c 7 and 14 April": the day that gives a week its month is the first (or last) day of another week. */
function asWeekBeside(first: Term, item: Term): Term {
  const sharesMonth = first.type === 'week' && first.of.type === 'date' && first.of.month === null;
  return sharesMonth && item.type === 'date' ? { ...first, of: item, span: item.span } : item;
}

/** The same terms, where days without a month take that of the next one behind them; `null` when none follows. */
function withMonths(terms: readonly Term[]): readonly Term[] | null {
  let month: number | null = null;
  const filled: Term[] = [];
  for (const term of [...terms].reverse()) {
    const [done, found] = fillMonth(term, month);
    if (done === null) {
      return null;
    }
    filled.unshift(done);
    month = found;
  }
  return filled;
}

function fillMonth(term: Term, next: number | null): [Term | null, number | null] {
  if (term.type === 'date') {
    const month = term.month ?? next;
    return month === null ? [null, null] : [term.month === null ? { ...term, month } : term, month];
  }
  if (term.type === 'week') {
    const [of, month] = fillMonth(term.of, next);
    return of === null ? [null, null] : [{ ...term, of }, month];
  }
  if (term.type === 'range') {
    const [last, month] = fillMonth(term.items[1], next);
    const [first, firstMonth] = fillMonth(term.items[0], month);
    return first === null || last === null ? [null, null] : [{ ...term, items: [first, last] }, firstMonth];
  }
  return [term, null];
}
