import { ok } from 'node:assert/strict';
import { type Finding, Workspace } from '../../server/src/engine/index.js';

/** The top of a plan of 30 November 2023, whose actions follow. */
export const head = 'kind: plan\nformat: 1\nid: north\ntitle: North\nas_of: 30 November 2023\nactions:\n';

/** The findings of a rule, of which there has to be one, in a plan of 30 November 2023 with these actions. */
export function findings(rule: string, actions: string): readonly Finding[] {
  const workspace = new Workspace();
  workspace.setToday('2023-11-30');
  workspace.setFile('/north.plan.yaml', head + actions);
  const found = workspace
    .snapshot()
    .findings('/north.plan.yaml')
    .filter((finding) => finding.rule === rule);
  ok(found.length > 0, `nothing of ${rule}`);
  return found;
}
