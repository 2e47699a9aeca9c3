import { dateRules } from './groups/dates.js';
import { deadlineRules } from './groups/deadlines.js';
import { scheduleRules } from './groups/schedule.js';
import { dependencyRules } from './groups/dependencies.js';
import { housekeepingRules } from './groups/housekeeping.js';
import { nationalRules } from './groups/national.js';
import { noteRules } from './groups/notes.js';
import { writingRules } from './groups/writing.js';
import { letterProblem } from './letter-problem.js';
import type { Rule } from './rule.js';
import { closest } from './shape/closest.js';

/** Every rule, in the order of the reference. */
export const rules: readonly Rule[] = [
  ...writingRules,
  ...deadlineRules,
  ...scheduleRules,
  ...dependencyRules,
  ...nationalRules,
  ...housekeepingRules,
  ...dateRules,
  ...noteRules,
  letterProblem,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The ids that look most like a misspelt one, nearest first. */
export function nearestRules(id: string): readonly string[] {
  return closest(id, byId.keys());
}

/** The rule with this id. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}

export {
  type EntryView,
  type Example,
  type FileView,
  type LetterView,
  type Reported,
  type Rule,
  type RuleFacts,
  type RuleFile,
  type RuleGroup,
  type SegmentFix,
  type SegmentReported,
  type SegmentView,
  type SettingsView,
  type Sight,
  defaultSeverity,
  defineRule,
} from './rule.js';
export { type DerivedRag, derivedRag } from './derived-rag.js';
export { chainParagraph, chainPlaces } from './schedule/chain-words.js';
export { rulePage, rulePageAddress } from './rule-page.js';
export { Entry } from './shape/entry.js';
