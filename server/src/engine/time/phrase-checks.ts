import { civil } from './day.js';
import { extentOf } from './extent.js';
import type { Interval } from './interval.js';
import type { Period } from './period.js';
import type { DatePhrase } from './phrase-reader.js';
import type { ReadContext, Remark } from './reading.js';
import { isStatus, periodsIn, remarkOf, stripSigns } from './remark-reader.js';
import type { Resolved } from './resolve-day.js';
import { resolveTerm } from './resolve-term.js';
import type { Term } from './term.js';
import type { Token } from './token.js';
import { bindsToEvent, namesEvent } from './unresolved.js';
import type { WholeMeaning } from './whole-phrases.js';
import type { YearSource } from './year-source.js';

/** Words between "as soon as possible" and the date behind it. */
export const joiningWords: ReadonlySet<string> = new Set(['and', 'but', ',', 'or', '-', 'at']);

const recurringWords = new Set(['each', 'every', 'annually', 'yearly']);

/** "by 31 March each year". */
export function isRecurring(tail: readonly Token[]): boolean {
  return recurringWords.has(stripSigns(tail)[0]?.text ?? '');
}

const rangeJoints = new Set(['to', 'and', 'or', '-', '&', '/']);

/** "25 July to 7": a second number without its month is the rest of a date, and no remark. */
export function breaksOff(tail: readonly Token[]): boolean {
  const [joint, number, third] = tail;
  return third === undefined && rangeJoints.has(joint?.text ?? '') && number?.kind === 'number';
}

/** A sign with a figure right behind it is part of a number ("2023.5"), and not the start of a remark. */
export function continuesNumber(tail: readonly Token[]): boolean {
  const [sign, figure] = tail;
  return sign?.kind === 'sign' && sign.glued && figure?.kind === 'number' && figure.glued;
}

/** Words may follow these without a comma: "ongoing from May", "TBC Q3", "monthly from April". */
export function canRunOn(meaning: WholeMeaning, first: Token | undefined): boolean {
  switch (meaning.type) {
    case 'ongoing':
      return first?.text !== 'throughout';
    case 'tbc':
      return true;
    case 'unknown':
      return meaning.reason === 'recurring' || meaning.reason === 'as-soon-as-possible';
    case 'not-stated':
      return false;
  }
}

/** The signs behind a label: "Phase 1: July 2024", "subject to approval, July 2024". */
export const labelEnds: ReadonlySet<string> = new Set([':', '-', ',']);

const MOST_LABEL_WORDS = 8;
const denials = new Set(['not', 'no', 'never', 'was', 'originally', 'original', 'previously', 'except', 'excluding']);

/** Whether these words only say what the date behind them is for. Words that could change it ("not", "after") do not. */
export function isLabel(text: string, tokens: readonly Token[], context: ReadContext): boolean {
  const [first] = tokens;
  if (isStatus(tokens)) {
    return true;
  }
  const isLength = first?.kind === 'number' && tokens[1]?.text === '-'; // "15-year term"
  if (
    first === undefined ||
    (first.kind !== 'word' && !isLength) ||
    tokens.length > MOST_LABEL_WORDS ||
    bindsToEvent(first)
  ) {
    return false;
  }
  const kind = remarkOf(text, tokens, context)?.kind;
  const isPlain = kind === 'note' || kind === 'status' || kind === 'condition' || isLength;
  return isPlain && !tokens.some((token) => denials.has(token.text)) && periodsIn(text, tokens, context).length === 0;
}

/** Whether a second date only says in other words what the first is: "Q3: October to December 2023". */
export function explains(term: Term, explained: Term, years: YearSource): boolean {
  const resolved = resolveTerm(term, years);
  const named = resolveTerm(explained, years);
  if (resolved.type === 'failure' || named.type === 'failure') {
    return false;
  }
  const other = extentOf(resolved.period);
  return readingsBeside(named, other).some((reading) => {
    const { lo, hi } = extentOf(reading);
    return lo === other.lo && hi === other.hi;
  });
}

/**
 * "By 31 March 2024 and 31 March 2025" has two last days; "during September and October" is one stretch. Days of which each
 * has its own brackets ("28 February (draft) and 27 March (final)") are several whatever binds them.
 */
export function namesSeveral(phrase: DatePhrase, period: Period, remarks: readonly Remark[]): boolean {
  const { start, end } = phrase.span;
  const isSplit = remarks.some(({ span }) => span.start > start && span.end < end);
  if (isSplit && period.type === 'list' && extentOf(period).parts.length > 1) {
    return true;
  }
  const isWindow = phrase.relation === 'in' || phrase.relation === 'on' || phrase.relation === 'any';
  return !isWindow && period.type === 'list' && period.joined === 'and' && extentOf(period).parts.length > 1;
}

const MOST_EVENT_WORDS = 4;

/** "ahead of the October 2025 Board meeting": what is behind the date is the event that it belongs to. */
export function startsEvent(text: string, tail: readonly Token[], context: ReadContext): boolean {
  const [first] = tail;
  if (isToWhich(tail)) {
    return true;
  }
  return (
    first?.kind === 'word' &&
    !bindsToEvent(first) &&
    namesEvent(tail.slice(0, MOST_EVENT_WORDS)) &&
    remarkOf(text, tail, context)?.kind === 'note'
  );
}

/** "of the financial year to which it relates" is any year. */
function isToWhich(tail: readonly Token[]): boolean {
  return tail[0]?.text === 'to' && tail[1]?.text === 'which';
}

/**
 * Whether the event behind a date leaves open which days are meant: "before the October Board" can be any day of that month,
 * and "by the 2024 general election" any day of that year.
 */
export function isUnsureBeside({ relation, term }: DatePhrase, tail: readonly Token[]): boolean {
  if (isToWhich(tail)) {
    return true;
  }
  const isInside = relation === 'by' || relation === 'on' || relation === 'in' || relation === 'from';
  return isBareYear(term) || (!isInside && term.type !== 'date');
}

/** A year and nothing else says too little to be offered for a phrase that was not understood. */
export function isBareYear(term: Term): boolean {
  return term.type === 'fixed' && term.period.type === 'year' && term.period.kind === 'calendar';
}

const newDate =
  /^(?:(?:now|new date)\b|(?:extended|revised|amended|moved|changed|deferred|postponed|delayed|rescheduled|slipped)\s+(?:to|until)\b)/i;

/** "(extended to 31 May 2024)": the remark says that the date in front of it no longer holds. */
export function saysNewDate(remark: Remark): boolean {
  return remark.interval !== undefined && newDate.test(remark.text);
}

/** Of the readings of "Q3 (October to December 2023)" the one that shares days with what the bracket explains. */
export function inLightOf(resolved: Resolved, remarks: readonly Remark[]): Resolved {
  const explained = remarks.find((remark) => remark.kind === 'note' && remark.interval !== undefined)?.interval;
  if (explained === undefined) {
    return resolved;
  }
  const shared = readingsBeside(resolved, explained).filter((reading) => {
    const { lo, hi } = extentOf(reading);
    return lo <= explained.hi && explained.lo <= hi;
  });
  const [only] = shared;
  if (only === undefined || shared.length > 1 || only === resolved.period) {
    return resolved;
  }
  const year = String(civil(extentOf(only).lo).year);
  return { ...resolved, period: only, assumed: resolved.assumed === null ? null : { text: year, from: 'range' } };
}

/** What a phrase can mean beside words that explain it: "Q4 (October to December)" is a calendar quarter after all. */
function readingsBeside({ period, assumed }: Resolved, explained: Interval): readonly Period[] {
  if (period.type === 'either') {
    return period.readings;
  }
  const isNumbered = (period.type === 'quarter' || period.type === 'half') && period.kind === 'financial';
  return isNumbered && assumed?.from === 'document'
    ? [period, { ...period, kind: 'calendar', year: civil(explained.lo).year }]
    : [period];
}
