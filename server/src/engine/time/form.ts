import type { Cursor } from './cursor.js';
import type { Failure, Term } from './term.js';

/** How a form is shown in the documentation: the phrase, and what it means in words. */
export interface Shown {
  /** What the form is called, in plain words. */
  readonly name: string;
  readonly example: string;
  /** The reading of the example, for a document of September 2023, or of the day `issued`. */
  readonly says: string;
  /** The day of the document of the example, as an ISO day, where the month is not exact enough. */
  readonly issued?: string;
}

/** One way of writing a period. */
export interface PeriodForm extends Shown {
  /** The tokens it can start with, in lower case; "#" stands for any number. */
  readonly starts: Iterable<string>;
  /** Reads the form at the cursor; `null` when it is not there, and then the cursor may stand anywhere. */
  readonly read: (cursor: Cursor) => Term | Failure | null;
}
