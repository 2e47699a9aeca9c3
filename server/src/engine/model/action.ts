import type { MapNode, Node, Pair, ScalarNode } from '../syntax/index.js';
import type { Span } from '../text/index.js';
import type { Phrase } from './phrases.js';

/*
 * What a file says, field by field, each value with its place. Spans count from the start of the segment
 * that the value was read from. Nothing here is looked up, inherited or worked out: that is for `link`.
 */

/** A value as the author wrote it. */
export interface Text {
  readonly value: string;
  readonly span: Span;
  readonly node: ScalarNode;
}

/** A date phrase as printed. */
export interface DateField {
  readonly text: string;
  /** The phrase alone, without the document that gives it. */
  readonly span: Span;
  readonly node: ScalarNode;
  /** The document that gives this value, where the author names one. */
  readonly sources: readonly Text[];
  readonly why: Text | null;
}

/** A length of time as printed; the same shape as a date phrase. */
export type DurationField = DateField;

/** How two actions are tied: which end of the first to which end of the second. */
export type DependencyType = 'FS' | 'SS' | 'FF' | 'SF';

/** One action named in `depends_on`. */
export interface DependencyTarget {
  readonly target: Text;
  /** Finish-to-start when nothing is written, or nothing that is a type. */
  readonly type: DependencyType;
  readonly typeText: Text | null;
  /** Whether what is written as its type is not one, so that nobody knows how the two are tied. */
  readonly typeIsBroken: boolean;
  readonly lag: DurationField | null;
  readonly within: DurationField | null;
  readonly why: Text | null;
}

/** One entry of `depends_on`: one action, or several of which one is enough. */
export interface DependencyEntry {
  readonly span: Span;
  readonly anyOf: boolean;
  readonly targets: readonly DependencyTarget[];
  readonly soft: boolean;
  readonly why: Text | null;
}

/** One entry of `not_dependent_on`, or of a plan's `not_applicable`. */
export interface ReasonedReference {
  readonly target: Text;
  readonly why: Text | null;
  readonly span: Span;
}

/** Where an action stands. */
export type Status =
  'not started' | 'in progress' | 'blocked' | 'done' | 'cancelled' | 'suspended' | 'withdrawn' | 'not applicable';

/** A stage of an action's ladder. */
export interface Step {
  readonly id: Text;
  readonly title: Text | null;
}

/** What is in the way of an action. */
export interface Blocker {
  readonly action: Text | null;
  readonly why: Text | null;
  readonly since: DateField | null;
  readonly span: Span;
}

/** A change made by a letter after the checklist went out. `action` is named in a checklist's own list only. */
export interface Amendment {
  readonly action: Text | null;
  readonly deadline: DateField | null;
  readonly start: DateField | null;
  readonly expected: DateField | null;
  readonly duration: DurationField | null;
  readonly closes: DateField | null;
  readonly fundedUntil: DateField | null;
  readonly change: Text | null;
  readonly sources: readonly Text[];
  readonly issued: DateField | null;
  readonly why: Text | null;
  readonly span: Span;
}

/** What another document says about the same action. */
export interface Statement {
  readonly start: DateField | null;
  readonly deadline: DateField | null;
  readonly expected: DateField | null;
  readonly duration: DurationField | null;
  readonly opens: DateField | null;
  readonly closes: DateField | null;
  readonly fundedUntil: DateField | null;
  readonly owners: readonly Text[];
  readonly sources: readonly Text[];
  readonly why: Text | null;
  readonly span: Span;
}

/** What the author says happened to an action since the version before. */
export interface StatedChange {
  readonly type: Text;
  readonly from: readonly Text[];
  readonly why: Text | null;
}

/** Counts of something that is done bit by bit. */
export interface Progress {
  readonly done: number | null;
  readonly of: number | null;
  readonly unit: Text | null;
  readonly span: Span;
}

/** One entry of `actions`. */
export interface Action {
  /** The mapping; `null` for a dash with nothing, or something else, behind it. */
  readonly node: MapNode | null;
  /** The whole entry. */
  readonly span: Span;
  /** The smallest place that stands for the action: its id, else its title, else its first word. */
  readonly head: Span;
  /** The author's fields by key, the last one of a key that stands twice. */
  readonly fields: ReadonlyMap<string, Pair>;
  readonly id: Text | null;
  readonly title: Text | null;
  readonly area: Text | null;
  readonly owners: readonly Text[];
  readonly support: readonly Text[];
  readonly appliesTo: readonly Text[];
  readonly optional: boolean;
  readonly implements: readonly Text[];
  readonly part: Text | null;
  readonly parent: Text | null;
  readonly start: DateField | null;
  readonly finish: DateField | null;
  readonly deadline: DateField | null;
  readonly expected: DateField | null;
  readonly opens: DateField | null;
  readonly closes: DateField | null;
  readonly fundedUntil: DateField | null;
  readonly review: DateField | null;
  readonly reviewed: DateField | null;
  readonly started: DateField | null;
  readonly finished: DateField | null;
  readonly duration: DurationField | null;
  readonly remaining: DurationField | null;
  readonly dependsOn: readonly DependencyEntry[];
  readonly notDependentOn: readonly ReasonedReference[];
  readonly excludes: readonly Text[];
  readonly subjectTo: readonly Text[];
  readonly steps: readonly Step[];
  readonly doneAt: Text | null;
  readonly status: Text | null;
  /** The status when it is one of the known words. */
  readonly statusValue: Status | null;
  readonly why: Text | null;
  readonly blockedBy: readonly Blocker[];
  readonly progress: Progress | null;
  readonly rag: Text | null;
  readonly sources: readonly Text[];
  readonly change: StatedChange | null;
  readonly amendments: readonly Amendment[];
  readonly alsoStated: readonly Statement[];
  /** Every date, length of time, source and owner of the entry, in the order of the text. */
  readonly phrases: readonly Phrase[];
  /** Whether the field says anything at all. */
  readonly hasEvidence: boolean;
  readonly hasMeasure: boolean;
}

/** The value of a field, or null. */
export function fieldNode(action: Action, key: string): Node | null {
  return action.fields.get(key)?.value ?? null;
}
