import type { Place } from '../findings/index.js';
import type { Span } from '../text/index.js';

/** What to show beside the pointer: Markdown without commands, scripts or remote images. */
export interface Hover {
  /** The words the hover speaks of. */
  readonly span: Span;
  readonly markdown: string;
}

/** What kind of thing a completion inserts; editors show an icon for it. */
export type CompletionKind = 'field' | 'value' | 'reference' | 'owner' | 'source' | 'date' | 'snippet';

/** One entry of the list an editor offers while typing. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label, such as the title of an action. */
  readonly detail?: string;
  /** Markdown shown when the entry is selected. */
  readonly documentation?: string;
  /** The text of `span` is replaced by `text`. */
  readonly span: Span;
  readonly text: string;
  /** `text` holds tab stops (`${1:...}`, `$0`) that a client without snippets must not be given. */
  readonly snippet?: boolean;
  /** What the client matches typing against, when not the label. */
  readonly filter?: string;
  /** Entries are offered in this order (code units). */
  readonly sort: string;
}

/** What an entry of the outline stands for. */
export type OutlineKind = 'section' | 'action' | 'step' | 'organisation' | 'role' | 'person' | 'area';

/** One entry of the outline. */
export interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  /** The whole entry. */
  readonly span: Span;
  /** The part to select when the entry is chosen; lies inside `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

/** A block that can be folded away: from the line of `span.start` to the line of `span.end`. */
export interface Fold {
  readonly span: Span;
  readonly kind: 'block' | 'comment';
}

/** A place in a text that opens something else. */
export interface Link {
  readonly span: Span;
  /** A web address, or a place in the workspace. */
  readonly target: string | Place;
  readonly tooltip: string;
}
