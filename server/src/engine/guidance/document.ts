import type { Span } from '../text/index.js';

/** A piece of a guidance document together with the place it was read from. */
export interface Spanned {
  readonly text: string;
  readonly span: Span;
}

/** One `key: value` of the block between the two `---` lines. A list gives one value for each entry. */
export interface FrontMatterField {
  readonly key: Spanned;
  readonly values: readonly Spanned[];
}

/** Where the words of a section come from: read in the document itself, told by somebody else, or not stated. */
export type PassageStatus = 'seen' | 'seen in part' | 'reported' | 'not stated';

/** One passage of a letter, from its heading to the next heading. */
export interface GuidanceSection {
  /** What stands behind the `#` of a source: the number in the heading, an id in `{#...}`, or one made from the title. */
  readonly id: string;
  /** The number or the `{#id}` in the heading; the words of the title where the id was made from them. */
  readonly idSpan: Span;
  readonly title: string;
  /** The whole heading line, without its line break. */
  readonly headingSpan: Span;
  /** 1 for `#`, 2 for `##`, and so on. */
  readonly level: number;
  /** Markdown between this heading and the next, without the facts listed under the heading, trimmed. */
  readonly body: string;
  readonly bodySpan: Span;
  readonly status: PassageStatus;
  /** The words behind the status, such as who reported the passage; may hold a link. */
  readonly statusDetail: string;
  /** Deadline phrases as the letter prints them, where the author listed them. */
  readonly printedDates: readonly Spanned[];
  /** To whom this passage is addressed, where it differs from the whole document. */
  readonly addressees: readonly string[];
  /** A web address of its own, http or https; empty when it has none. */
  readonly url: string;
}

/** A word or phrase that a document defines. */
export interface GuidanceTerm {
  /** The word as it is usually written. */
  readonly name: string;
  readonly nameSpan: Span;
  /** Other ways to write it, such as the words an acronym stands for. */
  readonly alsoWritten: readonly string[];
  /** Markdown. */
  readonly meaning: string;
  /** References (`PRN00283#2`) or web addresses the meaning was taken from. */
  readonly from: readonly string[];
}

/** What is wrong with a guidance document, by kind. */
export type GuidanceProblemKind =
  | 'no-front-matter'
  | 'unclosed-front-matter'
  | 'unreadable-line'
  | 'unknown-field'
  | 'repeated-field'
  | 'missing-reference'
  | 'unusable-reference'
  | 'missing-title'
  | 'unsafe-link'
  | 'repeated-section'
  | 'unknown-status'
  | 'too-large';

/** Something the author of a letter should know, in plain English. */
export interface GuidanceProblem {
  readonly kind: GuidanceProblemKind;
  readonly message: string;
  readonly span: Span;
}

/** A letter or guidance document: what is known about it, its passages, and the words it defines. */
export interface GuidanceDocument {
  /** Empty when the document states none. */
  readonly reference: string;
  readonly title: string;
  readonly issuer: string;
  /** As printed; callers read it. Empty when not stated. */
  readonly date: string;
  /** How the date is known, for example that it was inferred. */
  readonly dateNote: string;
  /** The page on the web, http or https; empty when there is none. */
  readonly url: string;
  /** References of the documents that this one replaces. */
  readonly supersedes: readonly string[];
  readonly addressees: readonly string[];
  /** Every field of the front matter in file order, also those without a meaning here. */
  readonly fields: readonly FrontMatterField[];
  /** Markdown before the first section, trimmed. */
  readonly introduction: string;
  readonly sections: readonly GuidanceSection[];
  readonly terms: readonly GuidanceTerm[];
}
