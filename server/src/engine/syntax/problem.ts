import type { Span } from '../text/index.js';

/** Why a text, or a part of it, could not be read as its author meant it. */
export type ProblemCode =
  | 'too-large'
  | 'not-text'
  | 'too-deep'
  | 'too-many-aliases'
  | 'unknown-alias'
  | 'merge-conflict'
  | 'tab-indent'
  | 'wrong-indent'
  | 'misplaced-dash'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'colon-in-text'
  | 'reserved-start'
  | 'unknown-tag'
  | 'bad-escape'
  | 'missing-colon'
  | 'bad-block-text'
  | 'unreadable';

/** A change of characters that would mend a problem; spans count like those of the problem. */
export interface Mend {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/** One thing wrong with the layout of a text. */
export interface SyntaxProblem {
  readonly code: ProblemCode;
  /** Counts from the start of the segment for a problem of a segment, of the text for a problem of the text. */
  readonly span: Span;
  /** What is wrong and what to do, in plain words. */
  readonly message: string;
  readonly mends: readonly Mend[];
}
