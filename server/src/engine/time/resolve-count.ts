import { countFrom } from './counted.js';
import { type CountPhrase, documentAnchor } from './count-reader.js';
import { Cursor } from './cursor.js';
import { extentOf } from './extent.js';
import type { Interval } from './interval.js';
import { formsByStart, periods } from './period-reader.js';
import { formatPeriod } from './period-words.js';
import type { CountedPeriod } from './period.js';
import type { AssumedYear, ReadContext, Relation, TextSpan } from './reading.js';
import { resolveTerm } from './resolve-term.js';
import { calendarOf, type YearSource } from './year-source.js';
import type { Failure } from './term.js';
import type { Token } from './token.js';

/** The days that a counted length of time leads to. */
export interface ResolvedCount {
  readonly type: 'counted';
  readonly period: CountedPeriod;
  readonly relation: Relation;
  readonly assumed: AssumedYear | null;
  readonly relativeTo: 'document' | 'start' | null;
}

/** What it is counted from has no date here. */
export interface UnresolvedCount {
  readonly type: 'unresolved';
  /** The words that name it; `null` when the phrase does not say. */
  readonly anchor: { readonly text: string; readonly span: TextSpan } | null;
}

/**
 * Works out a length of time from its anchor: "within 13 weeks of 4 September 2023" has a date, "within 13 weeks of
 * payment" waits for one, and "within two years" counts from the start of the action, else from the document's date.
 */
export function resolveCount(
  text: string,
  phrase: CountPhrase,
  context: ReadContext,
  years: YearSource,
): ResolvedCount | UnresolvedCount | Failure {
  const calendar = calendarOf(context);
  if (phrase.anchor !== null) {
    return fromWords(text, phrase, phrase.anchor, context, years);
  }
  const start = phrase.fromDocument ? null : bounded(context.start);
  const origin = start ?? bounded(context.documentDate);
  // "Over the next six months" says by itself that it counts from the document.
  const anchor = phrase.fromDocument && !phrase.count.whole ? documentAnchor : null;
  if (origin === null) {
    return { type: 'unresolved', anchor: anchor === null ? null : { text: anchor, span: phrase.span } };
  }
  const relativeTo = start === null ? 'document' : 'start';
  const counted = countFrom(phrase.count, origin, anchor, relativeTo, calendar);
  return { type: 'counted', ...counted, assumed: null, relativeTo };
}

function fromWords(
  text: string,
  phrase: CountPhrase,
  anchor: readonly Token[],
  context: ReadContext,
  years: YearSource,
): ResolvedCount | UnresolvedCount | Failure {
  const cursor = new Cursor(text, anchor, context, formsByStart);
  const term = periods(cursor);
  if (term === null || !cursor.atEnd) {
    const span: TextSpan = { start: anchor[0]?.start ?? 0, end: anchor.at(-1)?.end ?? 0 };
    return { type: 'unresolved', anchor: { text: text.slice(span.start, span.end), span } };
  }
  const resolved = term.type === 'failure' ? term : resolveTerm(term, years);
  if (resolved.type === 'failure') {
    return resolved;
  }
  const { lo, hi } = extentOf(resolved.period);
  const calendar = calendarOf(context);
  const counted = countFrom(phrase.count, { lo, hi }, formatPeriod(resolved.period), 'date', calendar);
  return { type: 'counted', ...counted, assumed: resolved.assumed, relativeTo: resolved.relativeTo };
}

function bounded(interval: Interval | null | undefined): Interval | null {
  const isBounded =
    interval !== undefined && interval !== null && Number.isFinite(interval.lo) && Number.isFinite(interval.hi);
  return isBounded ? interval : null;
}
