import { ruleById, rulePage as pageOf } from '../../engine/index.js';
import type { RulePage, RulePageParams } from '../../protocol/index.js';

export function rulePage({ rule }: RulePageParams): RulePage | null {
  const known = ruleById(rule);
  return known === undefined ? null : { rule: known.id, title: known.title, markdown: pageOf(known) };
}
