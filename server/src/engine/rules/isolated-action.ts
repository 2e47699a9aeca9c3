import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { isMilestone } from './action-dates.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

/** In a shorter plan everybody sees what hangs together. */
const fewestActions = 4;

function example(last: string): string {
  return planExample(`  - id: contract
    title: Sign the contract
    owner: Digital lead
    deadline: by January 2030
  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    deadline: by March 2030
    depends_on: [contract]
  - id: call-back
    title: Switch call-back on everywhere
    owner: Digital lead
    deadline: by May 2030
    depends_on: [telephony]
  - id: survey
    title: Ask patients how they get through
    owner: Data lead
    deadline: by June 2030
${last}`);
}

export const isolatedAction = defineRule({
  id: 'isolated-action',
  group: 'dependencies',
  title: 'Stands alone',
  summary: 'In a plan whose actions depend on each other, one waits for nothing and nothing waits for it.',
  why: 'Where most actions are tied together, one that is not has often been forgotten when the ties were drawn.',
  condition:
    'The plan has at least four open actions and more than half of them wait for an action or are waited for; this one is open, is neither, has no parts and is no part, and is not a milestone. It is a hint.',
  remedy: 'Say what it waits for or what waits for it. If it really stands alone, nothing needs to change.',
  severity: 'hint',
  files: ['plan'],
  examples: {
    wrong: [{ title: 'A survey of what?', text: example('') }],
    right: [{ title: 'A survey of the new telephony', text: example('    depends_on: [call-back]\n') }],
  },
  reads: (action) => [action.name, action.isOpen, action.isDropped, isMilestone(action)],
  checkDocument(document, _programme, report) {
    const tied = tiedActions(document);
    const open = document.actions.filter((action) => action.isOpen && !action.isDropped);
    const count = open.filter((action) => tied.has(action)).length;
    if (open.length < fewestActions || count * 2 <= open.length) return;
    for (const action of open) {
      if (tied.has(action) || isMilestone(action)) continue;
      report({
        place: action.head,
        message: `${action.name} waits for nothing and nothing waits for it, unlike most of this plan.`,
      });
    }
  },
});

/** All actions at either end of a tie: a dependency, or a part and its whole. */
function tiedActions(document: LinkedDocument): ReadonlySet<LinkedAction> {
  const { network, actions } = document.schedule.plan;
  const tied = new Set<LinkedAction>();
  for (const { from, to } of network.links) {
    for (const action of [actions[from], actions[to]]) if (action !== null && action !== undefined) tied.add(action);
  }
  for (const action of document.actions) {
    // A tie that cannot be resolved is a mistake of its own, and still shows that ties were drawn.
    if (action.data.dependsOn.length > 0) tied.add(action);
    const parent = action.data.parent === null ? null : document.action(action.data.parent.value);
    if (parent !== null) tied.add(action).add(parent);
  }
  return tied;
}
