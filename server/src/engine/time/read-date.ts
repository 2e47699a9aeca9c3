import { Cursor } from './cursor.js';
import { evaluate } from './evaluate.js';
import { extentOf } from './extent.js';
import { candidatesFor, candidateTexts, notUnderstood } from './date-candidates.js';
import { cutAtBrackets } from './phrase-parts.js';
import {
  canRunOn,
  continuesNumber,
  inLightOf,
  isBareYear,
  isRecurring,
  joiningWords,
  namesSeveral,
  saysNewDate,
} from './phrase-checks.js';
import { type CountedPhrase, type DatePhrase, leadStart, readPhrase } from './phrase-reader.js';
import { formsByStart } from './period-reader.js';
import type { Period } from './period.js';
import type { DateReading, InvalidReading, OngoingReading, ReadContext, Remark, TextSpan } from './reading.js';
import { canStartRemark, periodsIn, remarkOf, stripSigns } from './remark-reader.js';
import { resolveCount } from './resolve-count.js';
import { resolveTerm, type YearSource } from './resolve-term.js';
import type { Failure } from './term.js';
import { type Token, tokenise } from './token.js';
import { reasonUnresolved } from './unresolved.js';
import { type WholeMeaning, wholeMeaningsAt } from './whole-phrases.js';

/** Longer phrases are prose, not dates; the bound also keeps the work for one value small. */
const MOST_CHARACTERS = 600;

/**
 * Reads a date phrase. Never throws and never guesses: a phrase that has no reading, or more than one, comes back as such
 * with the phrases that could be written instead. The time taken grows with the length of the text.
 */
export function readDate(text: string, context: ReadContext): DateReading {
  return read(text, context, true);
}

/** The same without working out candidates: those are themselves readings. */
function read(text: string, context: ReadContext, withCandidates: boolean): DateReading {
  const whole: TextSpan = { start: 0, end: text.length };
  if (text.length > MOST_CHARACTERS) {
    return invalid(text, whole, [], 'not-understood', 'This is too long to be a date.', []);
  }
  const tokens = tokenise(text);
  if (tokens.length === 0) {
    return { type: 'not-stated', text, span: whole, remarks: [] };
  }
  return new PhraseReading(text, tokens, context, withCandidates).read();
}

class PhraseReading {
  readonly #text: string;
  readonly #context: ReadContext;
  readonly #withCandidates: boolean;
  readonly #main: readonly Token[];
  readonly #remarks: Remark[];

  constructor(text: string, tokens: readonly Token[], context: ReadContext, withCandidates: boolean) {
    const { main, groups } = cutAtBrackets(text, tokens, context);
    this.#text = text;
    this.#context = context;
    this.#withCandidates = withCandidates;
    this.#main = main;
    this.#remarks = groups.map((group) => remarkOf(text, group, context)).filter((remark) => remark !== null);
  }

  read(): DateReading {
    const main = this.#main;
    if (main.length === 0) {
      return {
        type: 'not-stated',
        text: this.#text,
        span: { start: 0, end: this.#text.length },
        remarks: this.#sorted(),
      };
    }
    const whole = this.#readWhole();
    if (whole !== null) {
      return whole;
    }
    const cursor = new Cursor(this.#text, main, this.#context, formsByStart);
    const phrase = readPhrase(cursor);
    if (phrase === null) {
      return this.#withoutDate();
    }
    if (phrase.type === 'failure') {
      return this.#failed(phrase);
    }
    return phrase.type === 'count' ? this.#counted(phrase) : this.#dated(phrase);
  }

  /** "ongoing", "TBC", "not stated" and the like, with or without a remark behind them. */
  #readWhole(): DateReading | null {
    for (const { meaning, length } of wholeMeaningsAt(this.#main)) {
      const next = this.#main[length];
      if (next === undefined || canStartRemark(next, false) || canRunOn(meaning, this.#main[0])) {
        const reading = this.#wholeReading(meaning, length);
        if (reading !== null) {
          return reading;
        }
      }
    }
    return null;
  }

  #wholeReading(meaning: WholeMeaning, length: number): DateReading | null {
    const rest = this.#main.slice(length);
    const span = this.#spanOf(this.#main.slice(0, length));
    if (meaning.type === 'ongoing') {
      return this.#ongoing(rest, span);
    }
    const isSoon = meaning.type === 'unknown' && meaning.reason === 'as-soon-as-possible';
    const dated = isSoon ? this.#datedBehind(rest, length) : null;
    if (dated !== null) {
      return dated;
    }
    this.#addRemark(rest);
    const base = { text: this.#text, span, remarks: this.#sorted() };
    return meaning.type === 'unknown'
      ? { type: 'unknown', ...base, reason: meaning.reason }
      : { type: meaning.type, ...base };
  }

  /** "as soon as possible and by 31 March 2024" has a date after all. */
  #datedBehind(rest: readonly Token[], length: number): DateReading | null {
    const cursor = new Cursor(this.#text, rest, this.#context, formsByStart);
    while (cursor.acceptAny(joiningWords) !== null) {
      // moved on
    }
    const phrase = readPhrase(cursor);
    if (phrase === null || phrase.type === 'count') {
      return null;
    }
    this.#addRemark(this.#main.slice(0, length));
    return phrase.type === 'failure' ? this.#failed(phrase) : this.#dated(phrase, rest);
  }

  /** "ongoing from 15 May 2023" has a first day; "ongoing until March 2024" is not ongoing at all. */
  #ongoing(rest: readonly Token[], span: TextSpan): DateReading | null {
    if (rest.length === 0) {
      return this.#ongoingReading(span, null);
    }
    const cursor = new Cursor(this.#text, rest, this.#context, formsByStart);
    cursor.accept(',');
    cursor.accept('-');
    const isUntil = cursor.accept('to');
    const found = readPhrase(cursor);
    const phrase = isUntil && found?.type === 'phrase' ? { ...found, relation: 'until' as const } : found;
    if (phrase === null || phrase.type === 'count') {
      const next = rest[0];
      const apart = next !== undefined && canStartRemark(next, false);
      const known = next !== undefined && canStartRemark(next);
      if (!known || (!apart && periodsIn(this.#text, rest, this.#context).length > 0)) {
        return null;
      }
      this.#addRemark(rest);
      return this.#ongoingReading(span, null);
    }
    if (phrase.type === 'failure') {
      return this.#failed(phrase);
    }
    if (phrase.term.type !== 'range' && (phrase.relation === 'from' || phrase.relation === 'not-before')) {
      const resolved = resolveTerm(phrase.term, this.#years());
      if (resolved.type === 'failure') {
        return this.#failed(resolved);
      }
      this.#addRemark(rest.slice(phrase.end));
      const { lo, hi } = extentOf(resolved.period);
      return this.#ongoingReading({ start: span.start, end: phrase.span.end }, { lo, hi }, resolved.period);
    }
    const status = remarkOf(this.#text, this.#main.slice(0, this.#main.length - rest.length), this.#context);
    if (status !== null) {
      this.#remarks.push(status);
    }
    return this.#dated(phrase, rest);
  }

  #ongoingReading(span: TextSpan, first: OngoingReading['first'], period: Period | null = null): OngoingReading {
    return { type: 'ongoing', text: this.#text, span, remarks: this.#sorted(), first, period };
  }

  #dated(phrase: DatePhrase, tokens: readonly Token[] = this.#main): DateReading {
    for (const [from, to] of phrase.asides) {
      this.#addRemark(tokens.slice(from, to));
    }
    const tail = tokens.slice(phrase.end);
    const problem = this.#checkTail(tail, phrase.span);
    if (problem !== null) {
      return problem;
    }
    this.#addRemark(tail);
    const resolved = resolveTerm(phrase.term, this.#years());
    if (resolved.type === 'failure') {
      return this.#failed(resolved);
    }
    const changed = this.#remarks.find(saysNewDate);
    if (changed !== undefined) {
      return this.#severalDates({ start: phrase.span.start, end: this.#text.length }, [changed.span, phrase.span]);
    }
    if (namesSeveral(phrase, resolved.period)) {
      return this.#severalDates(
        phrase.span,
        phrase.term.type === 'list' ? phrase.term.items.map((item) => item.span) : [],
      );
    }
    const unconfirmed = this.#remarks.some((remark) => remark.status === 'to-be-confirmed');
    const evaluated = evaluate(phrase.relation, inLightOf(resolved.period, this.#remarks), this.#context.byMonth);
    const isOngoing = this.#remarks.some((remark) => remark.status === 'ongoing');
    if (isOngoing && (evaluated.relation === 'from' || evaluated.relation === 'not-before')) {
      return this.#ongoingReading(phrase.span, evaluated.named, resolved.period);
    }
    return {
      type: 'dated',
      text: this.#text,
      span: phrase.span,
      periodSpan: phrase.periodSpan,
      remarks: this.#sorted(),
      ...evaluated,
      hedged: phrase.hedged ?? (unconfirmed ? 'unconfirmed' : null),
      assumedYear: resolved.assumed,
      relativeTo: resolved.relativeTo,
    };
  }

  /** What is left behind the date has to be a remark: words that could change the date make the phrase invalid. */
  #checkTail(tail: readonly Token[], span: TextSpan): DateReading | null {
    const [first] = tail;
    if (first === undefined) {
      return null;
    }
    const understood = this.#text.slice(span.start, span.end);
    if (isRecurring(tail)) {
      return { type: 'unknown', text: this.#text, span, remarks: this.#sorted(), reason: 'recurring' };
    }
    if (!canStartRemark(first) || continuesNumber(tail)) {
      return this.#notUnderstood(tail, [understood]);
    }
    const conditional = remarkOf(this.#text, stripSigns(tail), this.#context);
    const others = conditional?.kind === 'change' ? [] : periodsIn(this.#text, tail, this.#context);
    const [other] = others;
    if (other === undefined) {
      return null;
    }
    return this.#severalDates({ start: span.start, end: this.#text.length }, [span, other.term.span]);
  }

  #severalDates(span: TextSpan, dates: readonly TextSpan[]): InvalidReading {
    const message = 'This names more than one date, and it is not clear which of them counts.';
    return this.#invalid(
      'several-dates',
      message,
      span,
      dates.map((date) => this.#text.slice(date.start, date.end)),
    );
  }

  #counted({ phrase, end }: CountedPhrase): DateReading {
    this.#addRemark(this.#main.slice(end));
    const base = { text: this.#text, span: phrase.span, remarks: this.#sorted() };
    const { duration, direction, bound, whole } = phrase.count;
    if (phrase.bare) {
      return { type: 'unknown', ...base, reason: 'duration', duration };
    }
    const resolved = resolveCount(this.#text, phrase, this.#context, this.#years());
    switch (resolved.type) {
      case 'failure':
        return this.#failed(resolved);
      case 'unresolved':
        return { type: 'relative', ...base, duration, direction, bound, whole, anchor: resolved.anchor };
      case 'counted':
        return {
          type: 'dated',
          ...base,
          periodSpan: phrase.span,
          ...evaluate(resolved.relation, resolved.period, this.#context.byMonth),
          hedged: null,
          assumedYear: resolved.assumed,
          relativeTo: resolved.relativeTo,
        };
    }
  }

  /** No date at the start of the phrase: an event, a condition, a misspelt date, or nothing that is known. */
  #withoutDate(): DateReading {
    const main = this.#main;
    const reason = reasonUnresolved(main);
    const isSure = reason === 'condition' || main[0]?.text === 'when';
    const misspelt = this.#withCandidates && !isSure ? candidateTexts.corrections(this.#text, main) : [];
    const corrected = this.#candidates(misspelt);
    if (corrected.length > 0) {
      const base = { text: this.#text, span: this.#spanOf(main), remarks: this.#sorted() };
      const [first] = corrected;
      const message = `"${this.#shown(base.span)}" is not understood. Is "${first?.text ?? ''}" meant?`;
      return { type: 'invalid', ...base, reason: 'misspelt', message, candidates: corrected };
    }
    const hidden = reason === 'recurring' ? [] : periodsIn(this.#text, main, this.#context);
    if (reason !== null && hidden.length === 0) {
      return { type: 'unknown', text: this.#text, span: this.#spanOf(main), remarks: this.#sorted(), reason };
    }
    const cursor = new Cursor(this.#text, main, this.#context, formsByStart);
    const found = hidden
      .filter(({ term }) => !isBareYear(term))
      .map(({ term, from }) => this.#text.slice(leadStart(cursor, from) ?? term.span.start, term.span.end));
    return this.#notUnderstood(main, found);
  }

  #notUnderstood(tokens: readonly Token[], texts: readonly string[]): InvalidReading {
    const corrections = this.#withCandidates ? candidateTexts.corrections(this.#text, this.#main) : [];
    const { reason, message } = notUnderstood(this.#shown(this.#spanOf(tokens)));
    return this.#invalid(reason, message, this.#spanOf(tokens), [...corrections, ...texts]);
  }

  #failed(problem: Failure): InvalidReading {
    const texts = this.#withCandidates ? candidateTexts.replacing(this.#text, problem) : [];
    const remarks = this.#sorted();
    const candidates = this.#withCandidates
      ? candidatesFor(problem, texts, this.#text, this.#context, (text, context) => read(text, context, false))
      : [];
    return {
      type: 'invalid',
      text: this.#text,
      span: problem.span,
      remarks,
      reason: problem.reason,
      message: problem.message,
      candidates,
    };
  }

  #invalid(
    reason: InvalidReading['reason'],
    message: string,
    span: TextSpan,
    texts: readonly string[],
  ): InvalidReading {
    return invalid(this.#text, span, this.#sorted(), reason, message, this.#candidates(texts));
  }

  #candidates(texts: readonly string[]): InvalidReading['candidates'] {
    return this.#withCandidates
      ? candidateTexts.understood(texts, this.#context, (text, context) => read(text, context, false))
      : [];
  }

  /** What missing years are counted from. A remark that says "complete" makes the action done. */
  #years(): YearSource {
    const { documentDate, done } = this.#context;
    const isDone = done === true || this.#remarks.some((remark) => remark.status === 'done');
    return { documentDate: documentDate ?? null, done: isDone };
  }

  #addRemark(tokens: readonly Token[]): void {
    const remark = remarkOf(this.#text, stripSigns(tokens), this.#context);
    if (remark !== null) {
      this.#remarks.push(remark);
    }
  }

  #sorted(): readonly Remark[] {
    return [...this.#remarks].sort((a, b) => a.span.start - b.span.start);
  }

  #spanOf(tokens: readonly Token[]): TextSpan {
    const start = tokens[0]?.start ?? 0;
    return { start, end: Math.max(start, tokens.at(-1)?.end ?? this.#text.length) };
  }

  #shown(span: TextSpan): string {
    const text = this.#text.slice(span.start, span.end).trim();
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
  }
}

function invalid(
  text: string,
  span: TextSpan,
  remarks: readonly Remark[],
  reason: InvalidReading['reason'],
  message: string,
  candidates: InvalidReading['candidates'],
): InvalidReading {
  return { type: 'invalid', text, span, remarks, reason, message, candidates };
}
