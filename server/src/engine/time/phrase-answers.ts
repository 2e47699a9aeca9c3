import { candidatesFor, candidateTexts, notUnderstood } from './date-candidates.js';
import type { DateReading, InvalidReading, ReadContext, Remark, TextSpan } from './reading.js';
import { remarkOf, stripSigns } from './remark-reader.js';
import type { Failure } from './term.js';
import type { Token } from './token.js';
import { type YearSource, yearSourceOf } from './year-source.js';

/** Reads a candidate; `null` for the readings of candidates themselves, which offer no further ones. */
type ReadCandidate = ((text: string, context: ReadContext) => DateReading) | null;

/** What one phrase is read against, the remarks found so far, and the answers that say what is wrong with it. */
export class PhraseAnswers {
  readonly text: string;
  readonly context: ReadContext;
  readonly #readCandidate: ReadCandidate;
  readonly #remarks: Remark[] = [];

  constructor(text: string, context: ReadContext, readCandidate: ReadCandidate) {
    this.text = text;
    this.context = context;
    this.#readCandidate = readCandidate;
  }

  /** The remarks in the order of the text. */
  get remarks(): readonly Remark[] {
    return [...this.#remarks].sort((a, b) => a.span.start - b.span.start);
  }

  /** Adds what these tokens say beside the date, without the comma or dash that joins them to it. */
  addRemark(tokens: readonly Token[]): void {
    const remark = remarkOf(this.text, stripSigns(tokens), this.context);
    if (remark !== null) {
      this.#remarks.push(remark);
    }
  }

  /** What missing years are counted from. A remark that says "complete" makes the action done. */
  years(): YearSource {
    const isDone = this.context.done === true || this.#remarks.some((remark) => remark.status === 'done');
    return yearSourceOf(this.context, isDone);
  }

  /** The places from the first of these tokens to the last. */
  spanOf(tokens: readonly Token[]): TextSpan {
    const start = tokens[0]?.start ?? 0;
    return { start, end: Math.max(start, tokens.at(-1)?.end ?? this.text.length) };
  }

  /** The phrase with its misspelt words put right, where that has a reading. */
  corrections(tokens: readonly Token[]): InvalidReading['candidates'] {
    return this.#candidates(this.#corrected(tokens));
  }

  invalid(
    reason: InvalidReading['reason'],
    message: string,
    span: TextSpan,
    candidates: InvalidReading['candidates'],
  ): InvalidReading {
    return { type: 'invalid', text: this.text, span, remarks: this.remarks, reason, message, candidates };
  }

  misspelt(tokens: readonly Token[], candidates: InvalidReading['candidates']): InvalidReading {
    const span = this.spanOf(tokens);
    const message = `"${this.#shown(span)}" is not understood. Is "${candidates[0]?.text ?? ''}" meant?`;
    return this.invalid('misspelt', message, span, candidates);
  }

  /** `texts`: what could stand in place of the phrase, after its own corrections. */
  notUnderstood(tokens: readonly Token[], main: readonly Token[], texts: readonly string[]): InvalidReading {
    const span = this.spanOf(tokens);
    const { reason, message } = notUnderstood(this.#shown(span));
    return this.invalid(reason, message, span, this.#candidates([...this.#corrected(main), ...texts]));
  }

  severalDates(span: TextSpan, dates: readonly TextSpan[]): InvalidReading {
    const message = 'This names more than one date, and it is not clear which of them counts.';
    const texts = dates.map((date) => this.text.slice(date.start, date.end));
    return this.invalid('several-dates', message, span, this.#candidates(texts));
  }

  failed(problem: Failure): InvalidReading {
    const read = this.#readCandidate;
    const texts = read === null ? [] : candidateTexts.replacing(this.text, problem);
    const candidates = read === null ? [] : candidatesFor(problem, texts, this.text, this.context, read);
    return this.invalid(problem.reason, problem.message, problem.span, candidates);
  }

  #corrected(tokens: readonly Token[]): readonly string[] {
    return this.#readCandidate === null ? [] : candidateTexts.corrections(this.text, tokens);
  }

  #candidates(texts: readonly string[]): InvalidReading['candidates'] {
    const read = this.#readCandidate;
    return read === null ? [] : candidateTexts.understood(texts, this.context, read);
  }

  #shown(span: TextSpan): string {
    const text = this.text.slice(span.start, span.end).trim();
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
  }
}
