import type { PeriodForm } from './form.js';
import type { ReadContext, TextSpan } from './reading.js';
import type { Failure, Term } from './term.js';
import type { Token } from './token.js';

const MOST_NESTING = 3;

const END: Token = { kind: 'end', text: '', value: Number.NaN, start: 0, end: 0, glued: false };

/** A place in the tokens of a phrase. Forms read from it and move it on; whoever tries several puts it back. */
export class Cursor {
  at = 0;
  /** Words such as "the end of" stand in front, so that "March 24" is a month with its year and not a day. */
  takesMonth = false;
  /** How many periods are open inside one another ("the end of the end of ..."); bounded, so that reading stays linear. */
  depth = 0;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly context: ReadContext;
  readonly #forms: ReadonlyMap<string, readonly PeriodForm[]>;

  /** `forms`: the ways of writing a period by the text of the token they start with; "#" stands for any number. */
  constructor(
    text: string,
    tokens: readonly Token[],
    context: ReadContext,
    forms: ReadonlyMap<string, readonly PeriodForm[]>,
  ) {
    this.text = text;
    this.tokens = tokens;
    this.context = context;
    this.#forms = forms;
  }

  /** Reads one period without "and", "or" and "to"; `null`, with the cursor where it was, when there is none. */
  onePeriod(): Term | Failure | null {
    const from = this.at;
    const token = this.peek();
    const isNumber = token.kind === 'number' || token.kind === 'ordinal';
    // "the" may stand before any period; the form itself decides when it starts with one.
    for (const form of this.#forms.get(isNumber ? '#' : token.text) ?? []) {
      this.at = from;
      const term = form.read(this);
      if (term !== null) {
        return this.#endOf(term, from);
      }
    }
    this.at = from;
    if (token.text === 'the' && this.peek(1).text !== 'the') {
      this.at++;
      const term = this.onePeriod();
      if (term !== null) {
        return term;
      }
      this.at = from;
    }
    return null;
  }

  /** Reads the period behind words such as "the end of"; `null`, with the cursor moved at most past "the", without one. */
  innerPeriod(takesMonth = true): Term | Failure | null {
    if (this.depth >= MOST_NESTING) {
      return null;
    }
    const outer = this.takesMonth;
    this.takesMonth = takesMonth;
    this.depth++;
    this.accept('the');
    const term = this.onePeriod();
    this.depth--;
    this.takesMonth = outer;
    return term;
  }

  /** "Q2 end" and "financial year end" are the end of what stands in front, unless more follows: "April - end of June". */
  #endOf(term: Term | Failure, from: number): Term | Failure {
    const skip = this.peek().text === '-' ? 1 : 0;
    const next = this.peek(skip + 1);
    const isEnd = this.word(skip) === 'end' && (next.kind === 'end' || (next.kind === 'sign' && next.text !== '-'));
    if (!isEnd || term.type === 'failure' || term.type === 'date' || term.type === 'nth-day') {
      return term;
    }
    this.at += skip + 1;
    return { type: 'edge', edge: 'end', of: term, span: this.spanFrom(from) };
  }

  /** The token `ahead` places on; a token of kind "end" behind the last. */
  peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? END;
  }

  /** The word `ahead` places on, or an empty text when that is no word. */
  word(ahead = 0): string {
    const token = this.peek(ahead);
    return token.kind === 'word' ? token.text : '';
  }

  get atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  /** Moves past the next token when it reads `text`, be it a word or a sign. */
  accept(text: string): boolean {
    if (this.peek().text !== text) {
      return false;
    }
    this.at++;
    return true;
  }

  /** Moves past all of `words` in this order, or past none. */
  acceptAll(words: readonly string[]): boolean {
    for (let index = 0; index < words.length; index++) {
      if (this.peek(index).text !== words[index]) {
        return false;
      }
    }
    this.at += words.length;
    return true;
  }

  /** Moves past the next token when it is one of `texts`. */
  acceptAny(texts: ReadonlySet<string>): string | null {
    const { text } = this.peek();
    if (!texts.has(text)) {
      return null;
    }
    this.at++;
    return text;
  }

  /** The span from the token numbered `from` to the last one read. */
  spanFrom(from: number): TextSpan {
    const first = this.tokens[from];
    const last = this.tokens[this.at - 1];
    const start = first?.start ?? this.text.length;
    return { start, end: Math.max(start, last?.end ?? start) };
  }
}
