import { distance } from 'fastest-levenshtein';
import { ruleById, rulePage, rules } from '../../engine/index.js';
import { CliTrouble } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { terminalPage } from '../report/terminal-page.js';

/**
 * `delivery-plan explain RULE`: the page of a rule.
 *
 * @throws CliTrouble when there is no such rule
 */
export function explain(io: CliIo, typed: string): void {
  const rule = ruleById(typed.trim().toLowerCase());
  if (rule === undefined) throw new CliTrouble(`There is no rule "${typed}". ${suggestion(typed)}`);
  io.print(terminalPage(rulePage(rule), io.colour));
}

function suggestion(typed: string): string {
  const known = rules.map((rule) => rule.id);
  const near = known
    .map((id) => ({ id, away: distance(typed.trim().toLowerCase(), id) }))
    .filter(({ id, away }) => away <= Math.max(3, id.length / 3))
    .sort((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1))
    .slice(0, 3);
  if (near.length > 0) return `Did you mean ${near.map(({ id }) => id).join(' or ')}?`;
  return `The rules are: ${[...known].sort().join(', ')}.`;
}
