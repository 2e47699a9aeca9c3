import type { Certainty, Fix, Place, Related, Severity } from '../findings/index.js';
import type { GuidanceDocument, GuidanceProblem } from '../guidance/index.js';
import type { LinkedAction, LinkedDocument, Programme } from '../link/index.js';
import type { Node, SyntaxFile, SyntaxProblem } from '../syntax/index.js';
import type { Span } from '../text/index.js';
import type { ShapeProblem } from './shape/shape-problem.js';

/** The chapters of the rule reference. */
export type RuleGroup =
  | 'writing'
  | 'references'
  | 'ownership'
  | 'deadlines'
  | 'dependencies'
  | 'national and local'
  | 'organisations'
  | 'housekeeping';

/** A small file, or several, that shows a rule at work. Each is run by the tests. */
export interface Example {
  /** What the example shows, in a few words. */
  readonly title: string;
  /**
   * One file, or several by name. A single one is a checklist when it says `kind: checklist`, else a plan. Plans in
   * examples state `as_of` where the day matters.
   */
  readonly text: string | Readonly<Record<string, string>>;
  /** Rules whose errors the situation cannot be shown without, such as the missed deadline behind a knock-on delay. */
  readonly also?: readonly string[];
}

/** The kinds of file a rule can look at. */
export type RuleFile = 'checklist' | 'plan' | 'letter' | 'settings';

/** Everything about a rule that does not need a file. */
export interface RuleFacts {
  /** Kebab-case; names what is found; never changes once released. */
  readonly id: string;
  readonly group: RuleGroup;
  /** A heading of a few words. */
  readonly title: string;
  /** One sentence: what is found. */
  readonly summary: string;
  /** One or two sentences: why it matters to the people who read the plan. */
  readonly why: string;
  /** The exact condition, in words. */
  readonly condition: string;
  /** What to do about it, in one or two sentences. */
  readonly remedy: string;
  /** How loud a definite finding is. */
  readonly severity: Severity;
  /** How loud a possible finding is, for rules that tell the two apart. */
  readonly possible?: Severity;
  readonly files: readonly RuleFile[];
  /** Files in which the rule fires, and files like them in which it is silent. */
  readonly examples: { readonly wrong: readonly Example[]; readonly right: readonly Example[] };
}

interface Said {
  readonly message: string;
  /** Absent is `definite`. */
  readonly certainty?: Certainty;
  /** For the few rules whose severity depends on the case. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly tag?: 'unnecessary' | 'deprecated';
}

/** A finding as a rule reports it, at a place of the workspace. */
export interface Reported extends Said {
  readonly place: Place;
  readonly fixes?: () => readonly Fix[];
}

/** A fix inside one segment; spans count from the segment's start. */
export interface SegmentFix {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
  readonly preferred?: boolean;
}

/** A finding as a rule of segments reports it; spans count from the segment's start. */
export interface SegmentReported extends Said {
  readonly span: Span;
  readonly relatedSpans?: readonly { readonly span: Span; readonly message: string }[];
  readonly fixes?: () => readonly SegmentFix[];
}

/**
 * A stretch of text that is read on its own. What a rule says about it may depend on nothing else, because
 * it is remembered for as long as the text of the segment is the same.
 */
export interface SegmentView {
  /** The characters of the segment. */
  readonly text: string;
  readonly problems: readonly SyntaxProblem[];
  /** What was read from it: a mapping with one field, a list with one entry, or a whole document. */
  readonly node: Node | null;
}

/** One top-level field, action or organisation on its own; remembered like a segment. */
export interface EntryView {
  /** The mapping of an action or organisation; the value of a top-level field. */
  readonly node: Node | null;
  readonly holds: 'field' | 'action' | 'organisation';
  /** The key of a top-level field; `actions` or `organisations` for their items. */
  readonly key: string;
  readonly kind: 'checklist' | 'plan';
  /** Where the entry stands when it has no node. */
  readonly span: Span;
  /** Whether the entry could be read without a mistake of layout; shape rules stay silent otherwise where they would follow from it. */
  readonly sound: boolean;
  /** The characters of the segment that the entry stands in. */
  readonly text: string;
  /** What is wrong with its fields and their values, worked out once for all the rules that speak of it. */
  readonly shape: readonly ShapeProblem[];
}

/** A whole file, for what is wrong with it as a file. */
export interface FileView {
  readonly file: string;
  readonly text: string;
  readonly syntax: SyntaxFile;
  readonly documents: readonly LinkedDocument[];
}

/** A letter of the workspace, with what is wrong with it as a letter. */
export interface LetterView {
  readonly file: string;
  readonly document: GuidanceDocument;
  readonly problems: readonly GuidanceProblem[];
}

/** The settings file of the workspace. */
export interface SettingsView {
  readonly file: string;
  readonly text: string;
  readonly syntax: SyntaxFile;
  /** The ids of all rules. */
  readonly ruleIds: readonly string[];
}

/**
 * How far a rule looks when it is asked about an action, which tells how long its answer holds. Beside what is named here it
 * may look at the top of the file and at other files, and at nothing else of its own file.
 *
 * - `action`: at the action alone; no other action, no organisation, no schedule.
 * - `ties`: also at the actions that it is tied to (see `tiesOf`): what they say, and not at their ties in turn.
 * - `dates`: also at the dates that the schedule works out for all of these, and at the deadline or limit, however far
 *   away, that sets the latest of them.
 */
export type Sight = 'action' | 'ties' | 'dates';

/** A rule: what it is, and what it looks at. Most rules have exactly one of the checks. */
export interface Rule extends RuleFacts {
  readonly checkSegment?: (view: SegmentView, report: (finding: SegmentReported) => void) => void;
  readonly checkEntry?: (view: EntryView, report: (finding: SegmentReported) => void) => void;
  readonly checkFile?: (view: FileView, report: (finding: Reported) => void) => void;
  readonly checkSettings?: (view: SettingsView, report: (finding: Reported) => void) => void;
  readonly checkLetter?: (view: LetterView, programme: Programme, report: (finding: Reported) => void) => void;
  readonly checkAction?: (action: LinkedAction, programme: Programme, report: (finding: Reported) => void) => void;
  /** Its fixes are worked out by solving the schedule again and again, so a long report has to do without some of them. */
  readonly worksOutFixes?: true;
  /** How far `checkAction` looks. Absent: as far as it likes. */
  readonly looksAt?: Sight;
  /**
   * What `checkDocument` reads of an action, as values that can be compared, beside its ties and its place. What it said is
   * kept while an edit changes none of them. Absent: it is asked after every edit.
   */
  readonly reads?: (action: LinkedAction) => readonly unknown[];
  readonly checkDocument?: (
    document: LinkedDocument,
    programme: Programme,
    report: (finding: Reported) => void,
  ) => void;
}

/** Declares a rule. The one function every rule file calls. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** How loud a finding is before anyone's choices: a possible one is a step quieter unless the rule says otherwise. */
export function defaultSeverity(rule: RuleFacts, certainty: Certainty): Severity {
  if (certainty === 'definite') return rule.severity;
  return rule.possible ?? quieter[rule.severity];
}

const quieter: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'information',
  information: 'hint',
  hint: 'hint',
};
