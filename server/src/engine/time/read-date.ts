import { Cursor } from './cursor.js';
import { evaluate } from './evaluate.js';
import { datedEvent } from './event-dates.js';
import { extentOf } from './extent.js';
import { acceptLead, leadLength, leadStart } from './lead-reader.js';
import { formsByStart } from './period-reader.js';
import type { Period } from './period.js';
import { PhraseAnswers } from './phrase-answers.js';
import {
  breaksOff,
  canRunOn,
  continuesNumber,
  explains,
  inLightOf,
  isBareYear,
  isLabel,
  isRecurring,
  isUnsureBeside,
  joiningWords,
  labelEnds,
  namesSeveral,
  saysNewDate,
  startsEvent,
} from './phrase-checks.js';
import { cutAtBrackets } from './phrase-parts.js';
import { type CountedPhrase, type DatePhrase, readPhrase } from './phrase-reader.js';
import type { DateReading, OngoingReading, ReadContext, TextSpan } from './reading.js';
import { canStartRemark, isStatus, periodsIn, remarkOf, stripSigns } from './remark-reader.js';
import { resolveCount } from './resolve-count.js';
import { resolveTerm } from './resolve-term.js';
import { acceptTime } from './time-of-day.js';
import { type Token, tokenise } from './token.js';
import { isRepeated, namesEvent, reasonUnresolved } from './unresolved.js';
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
  const readCandidate = (candidate: string, other: ReadContext): DateReading => read(candidate, other, false);
  const answers = new PhraseAnswers(text, context, withCandidates ? readCandidate : null);
  if (text.length > MOST_CHARACTERS) {
    return answers.invalid('not-understood', 'This is too long to be a date.', whole, []);
  }
  const tokens = tokenise(text);
  if (tokens.length === 0) {
    return { type: 'not-stated', text, span: whole, remarks: [] };
  }
  return new PhraseReading(tokens, answers).read();
}

const edges = new Set(['end', 'start', 'close']);

class PhraseReading {
  readonly #text: string;
  readonly #context: ReadContext;
  readonly #answers: PhraseAnswers;
  readonly #main: readonly Token[];
  /** What stands in brackets. */
  readonly #groups: readonly (readonly Token[])[];

  constructor(tokens: readonly Token[], answers: PhraseAnswers) {
    const { main, groups } = cutAtBrackets(answers.text, tokens, answers.context);
    this.#text = answers.text;
    this.#context = answers.context;
    this.#answers = answers;
    this.#main = main;
    this.#groups = groups;
    for (const group of groups) {
      answers.addRemark(group);
    }
  }

  read(): DateReading {
    const main = this.#main;
    if (main.length === 0) {
      return { type: 'not-stated', ...this.#base({ start: 0, end: this.#text.length }) };
    }
    const whole = this.#readWhole();
    if (whole !== null) {
      return whole;
    }
    const phrase = readPhrase(this.#cursor(main));
    if (phrase === null) {
      return this.#withoutDate();
    }
    if (phrase.type === 'failure') {
      return (phrase.reason === 'named-day' ? this.#explainedInBrackets() : null) ?? this.#answers.failed(phrase);
    }
    return phrase.type === 'count' ? this.#counted(phrase) : this.#dated(phrase);
  }

  /** "ongoing", "TBC", "not stated" and the like, with or without a remark behind them. */
  #readWhole(): DateReading | null {
    const lead = leadLength(this.#cursor(this.#main));
    for (const { meaning, length } of wholeMeaningsAt(this.#main)) {
      const next = this.#main[length];
      const isPart = lead > length; // "now until March 2025"
      if (!isPart && (next === undefined || canStartRemark(next, false) || canRunOn(meaning, this.#main[0]))) {
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
    const span = this.#answers.spanOf(this.#main.slice(0, length));
    if (meaning.type === 'ongoing') {
      return this.#ongoing(rest, span);
    }
    const isSoon = meaning.type === 'unknown' && meaning.reason === 'as-soon-as-possible';
    const dated = isSoon ? this.#datedBehind(rest, length) : null;
    if (dated !== null) {
      return dated;
    }
    this.#answers.addRemark(rest);
    const base = this.#base(span);
    return meaning.type === 'unknown'
      ? { type: 'unknown', ...base, reason: meaning.reason }
      : { type: meaning.type, ...base };
  }

  /** "as soon as possible and by 31 March 2024" has a date after all. */
  #datedBehind(rest: readonly Token[], length: number): DateReading | null {
    const cursor = this.#cursor(rest);
    while (cursor.acceptAny(joiningWords) !== null) {
      // moved on
    }
    const phrase = readPhrase(cursor);
    if (phrase === null || phrase.type === 'count') {
      return null;
    }
    this.#answers.addRemark(this.#main.slice(0, length));
    return phrase.type === 'failure' ? this.#answers.failed(phrase) : this.#dated(phrase, rest);
  }

  /** "ongoing from 15 May 2023" has a first day; "ongoing until March 2024" is not ongoing at all. */
  #ongoing(rest: readonly Token[], span: TextSpan): DateReading | null {
    if (rest.length === 0) {
      return this.#ongoingReading(span, null);
    }
    const cursor = this.#cursor(rest);
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
      this.#answers.addRemark(rest);
      return this.#ongoingReading(span, null);
    }
    if (phrase.type === 'failure') {
      return this.#answers.failed(phrase);
    }
    if (phrase.relation === 'from' || phrase.relation === 'not-before') {
      const resolved = resolveTerm(phrase.term, this.#answers.years());
      if (resolved.type === 'failure') {
        return this.#answers.failed(resolved);
      }
      if (resolved.period.type !== 'range') {
        this.#answers.addRemark(rest.slice(phrase.end));
        const { lo, hi } = extentOf(resolved.period);
        return this.#ongoingReading({ start: span.start, end: phrase.span.end }, { lo, hi }, resolved.period);
      }
    }
    this.#answers.addRemark(this.#main.slice(0, this.#main.length - rest.length));
    return this.#dated(phrase, rest);
  }

  #ongoingReading(span: TextSpan, first: OngoingReading['first'], period: Period | null = null): OngoingReading {
    return { type: 'ongoing', ...this.#base(span), first, period };
  }

  #dated(phrase: DatePhrase, tokens: readonly Token[] = this.#main): DateReading {
    for (const [from, to] of phrase.asides) {
      this.#answers.addRemark(tokens.slice(from, to));
    }
    const tail = tokens.slice(phrase.end);
    if (isRecurring(tail)) {
      return { type: 'unknown', ...this.#base(phrase.span), reason: 'recurring' };
    }
    const isEvent = startsEvent(this.#text, tail, this.#context);
    if (isEvent && isUnsureBeside(phrase, tail)) {
      return { type: 'unknown', ...this.#base(phrase.span), reason: 'event' };
    }
    const isRest = continuesNumber(tail) || breaksOff(tail);
    if (tail[0] !== undefined && ((!isEvent && !canStartRemark(tail[0])) || isRest)) {
      const understood = this.#text.slice(phrase.span.start, phrase.span.end);
      return this.#answers.notUnderstood(tail, this.#main, [understood]);
    }
    const dates = this.#otherDates(phrase, tail);
    if (dates !== null) {
      return this.#answers.severalDates({ start: phrase.span.start, end: this.#text.length }, dates);
    }
    this.#answers.addRemark(tail);
    const resolved = resolveTerm(phrase.term, this.#answers.years());
    if (resolved.type === 'failure') {
      return this.#answers.failed(resolved);
    }
    const { remarks } = this.#answers;
    const changed = remarks.find(saysNewDate);
    if (changed !== undefined) {
      const span = { start: phrase.span.start, end: this.#text.length };
      return this.#answers.severalDates(span, [changed.span, phrase.span]);
    }
    if (namesSeveral(phrase, resolved.period, remarks)) {
      const items = phrase.term.type === 'list' ? phrase.term.items : [];
      return this.#answers.severalDates(
        phrase.span,
        items.map((item) => item.span),
      );
    }
    const unconfirmed = remarks.some((remark) => remark.status === 'to-be-confirmed');
    const explained = inLightOf(resolved, remarks);
    const evaluated = evaluate(phrase.relation, explained.period, this.#context.byMonth);
    const isOngoing = remarks.some((remark) => remark.status === 'ongoing');
    const isOpen = evaluated.relation === 'from' || evaluated.relation === 'not-before';
    if (isOngoing && isOpen) {
      return this.#ongoingReading(phrase.span, evaluated.named, explained.period);
    }
    return {
      type: 'dated',
      ...this.#base(phrase.span),
      periodSpan: phrase.periodSpan,
      ...evaluated,
      hedged: phrase.hedged ?? (unconfirmed ? 'unconfirmed' : null),
      assumedYear: explained.assumed,
      relativeTo: explained.relativeTo,
    };
  }

  /** The dates of a phrase that names another one behind the first; `null` when it does not, or only explains it. */
  #otherDates(phrase: DatePhrase, tail: readonly Token[]): readonly TextSpan[] | null {
    const conditional = remarkOf(this.#text, stripSigns(tail), this.#context);
    if (conditional === null || conditional.kind === 'change' || saysNewDate(conditional)) {
      return null;
    }
    const others = periodsIn(this.#text, tail, this.#context);
    const [other, third] = others;
    if (other === undefined) {
      return null;
    }
    const isSame = third === undefined && explains(other.term, phrase.term, this.#answers.years());
    return isSame ? null : [phrase.span, ...others.map(({ term }) => term.span)];
  }

  #counted({ phrase, end }: CountedPhrase): DateReading {
    this.#answers.addRemark(this.#main.slice(end));
    const base = this.#base(phrase.span);
    const { duration, direction, bound, whole } = phrase.count;
    if (phrase.bare) {
      return { type: 'unknown', ...base, reason: 'duration', duration };
    }
    if (phrase.anchor !== null && isRepeated(phrase.anchor)) {
      return { type: 'unknown', ...base, reason: 'recurring' };
    }
    const resolved = resolveCount(this.#text, phrase, this.#context, this.#answers.years());
    switch (resolved.type) {
      case 'failure':
        return this.#answers.failed(resolved);
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
    const span = this.#answers.spanOf(main);
    if (isStatus(main)) {
      this.#answers.addRemark(main);
      return this.#explainedInBrackets() ?? { type: 'not-stated', ...this.#base(span) };
    }
    if (this.#isTimeOfDay()) {
      return { type: 'unknown', ...this.#base(span), reason: 'undated' };
    }
    const reason = reasonUnresolved(main);
    const isSure = reason === 'condition' || main[0]?.text === 'when';
    const corrected = isSure ? [] : this.#answers.corrections(main);
    if (corrected.length > 0) {
      return this.#answers.misspelt(main, corrected);
    }
    const labelled = reason === 'recurring' ? null : (this.#behindLabel() ?? this.#behindEvent());
    if (labelled !== null) {
      return labelled;
    }
    // A date beside "end" or "start" is a date with a slip in it, and no event.
    if (reason === 'event' && namesEvent(main.filter((token) => !edges.has(token.text)))) {
      return this.#explainedInBrackets() ?? { type: 'unknown', ...this.#base(span), reason };
    }
    const hidden = reason === 'recurring' ? [] : periodsIn(this.#text, main, this.#context);
    if (reason !== null && hidden.length === 0) {
      const explained = reason === 'event' || reason === 'plan-year' ? this.#explainedInBrackets() : null;
      return explained ?? { type: 'unknown', ...this.#base(span), reason };
    }
    const cursor = this.#cursor(main);
    const found = hidden
      .filter(({ term }) => !isBareYear(term))
      .map(({ term, from }) => this.#text.slice(leadStart(cursor, from) ?? term.span.start, term.span.end));
    return this.#answers.notUnderstood(main, main, found);
  }

  /** "Phase 1: July 2024", "in progress - March 2025", "subject to approval, July 2024". */
  #behindLabel(): DateReading | null {
    const main = this.#main;
    const at = main.findIndex((token, index) => index > 0 && labelEnds.has(token.text) && !main[index + 1]?.glued);
    if (at < 0 || !isLabel(this.#text, main.slice(0, at), this.#context)) {
      return null;
    }
    const rest = main.slice(at + 1);
    const phrase = readPhrase(this.#cursor(rest));
    if (phrase?.type !== 'phrase') {
      return null;
    }
    this.#answers.addRemark(main.slice(0, at));
    return this.#dated(phrase, rest);
  }

  /** "By noon", "5pm": a time of day, and no day. */
  #isTimeOfDay(): boolean {
    const cursor = this.#cursor(this.#main);
    acceptLead(cursor);
    return acceptTime(cursor) !== null && cursor.atEnd;
  }

  /** "By the Trust Board in November", "Full Council 16 January 2025". */
  #behindEvent(): DateReading | null {
    const found = datedEvent(this.#text, this.#main, this.#context, (tokens) => this.#cursor(tokens));
    if (found === null) {
      return null;
    }
    this.#answers.addRemark(found.event);
    return this.#dated(found.phrase, found.date);
  }

  /** "By the next board meeting (25 September 2024)": the brackets say which day that is. */
  #explainedInBrackets(): DateReading | null {
    const [group] = this.#groups;
    if (group === undefined || this.#groups.length > 1) {
      return null;
    }
    const phrase = readPhrase(this.#cursor(group));
    if (phrase?.type !== 'phrase' || phrase.end < group.length || phrase.relation !== 'on') {
      return null;
    }
    const lead = acceptLead(this.#cursor(this.#main));
    const isRelation =
      lead !== null && lead !== 'between' && lead !== '..' && lead !== 'by-start' && lead !== 'from-end';
    return this.#dated({ ...phrase, relation: isRelation ? lead : 'on' }, group);
  }

  #cursor(tokens: readonly Token[]): Cursor {
    return new Cursor(this.#text, tokens, this.#context, formsByStart);
  }

  #base(span: TextSpan): Pick<DateReading, 'text' | 'span' | 'remarks'> {
    return { text: this.#text, span, remarks: this.#answers.remarks };
  }
}
