import { deadlineMissed } from './deadline-missed.js';
import type { Rule } from './rule.js';
import { yamlSyntax } from './yaml-syntax.js';

/** Every rule, in the order of the reference. */
export const rules: readonly Rule[] = [yamlSyntax, deadlineMissed];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}

export {
  type EntryView,
  type Example,
  type FileView,
  type Reported,
  type Rule,
  type RuleFacts,
  type RuleGroup,
  type SegmentFix,
  type SegmentReported,
  type SegmentView,
  defaultSeverity,
  defineRule,
} from './rule.js';
