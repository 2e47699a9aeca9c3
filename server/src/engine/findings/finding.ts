import type { Span } from '../text/index.js';

/** How loud a finding is, from quietest to loudest in the order hint, information, warning, error. */
export type Severity = 'hint' | 'information' | 'warning' | 'error';

/** `definite`: wrong under every reading of the dates. `possible`: wrong under some. */
export type Certainty = 'definite' | 'possible';

/** A span in one of the files of the workspace. `file` is the name the host gave it (a URI or a path). */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** Another place that explains a finding, in reading order. */
export interface Related {
  readonly place: Place;
  readonly message: string;
}

/** Replace `place` by `text`. */
export interface TextEdit {
  readonly place: Place;
  readonly text: string;
}

/** A change that clears a finding. Edits do not overlap; comments and layout outside them are untouched. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one an editor may apply without asking which: at most one per finding. */
  readonly preferred?: boolean;
  /**
   * The change was worked out from the dates, lengths and dependencies, so it may not be what the author has in mind and may
   * disturb something else. It is offered only after it has been tried on the text: when it clears its finding and adds none.
   */
  readonly computed?: true;
  /** What is tried instead where this change does not hold: another day, another way to write it. */
  readonly otherwise?: () => Fix | null;
}

/** Something the reader should know about a place in a file. */
export interface Finding {
  /** Id of the rule, kebab-case, never changed once released. */
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** One or two plain sentences with the names and dates in them. */
  readonly message: string;
  readonly place: Place;
  readonly related: readonly Related[];
  /** Greyed out (`unnecessary`) or struck through (`deprecated`) in editors that can. */
  readonly tag?: 'unnecessary' | 'deprecated';
  /** Computed when asked for, because a repair may need the schedule solved again. */
  readonly fixes: () => readonly Fix[];
}

const loudness: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

/** Whether `severity` is at least as loud as `threshold`. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return loudness[severity] >= loudness[threshold];
}

/** Order of findings everywhere: file, start, end, rule, message; strings by code unit, so never by locale. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.span.start - b.place.span.start ||
    a.place.span.end - b.place.span.end ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
