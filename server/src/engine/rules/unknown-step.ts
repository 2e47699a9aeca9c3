import type { Place } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import type { Text } from '../model/index.js';
import { planExample } from './example-files.js';
import { inStyleOf } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';
import { allOf } from './shape/words.js';
import { nearestIds } from './written-references.js';

const steps = '    steps: [analogue, contracted, live]\n';

export const unknownStep = defineRule({
  id: 'unknown-step',
  group: 'references',
  title: 'No such step',
  summary: 'A step that an action or an organisation names is not one of the steps of the action.',
  why: 'An organisation at an unknown step counts as not done, and what waits for the action goes on waiting.',
  condition:
    'done_at is not the id of one of the action’s own steps; or the step in an organisation’s record is not a step of the national action, where that has steps.',
  remedy: 'Use the id of one of the steps, or add the step.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Done at a step that is not in the list',
        text: planExample(`  - id: telephony\n    title: Move to digital telephony\n${steps}    done_at: lives\n`),
      },
    ],
    right: [
      {
        title: 'Done at the last step',
        text: planExample(`  - id: telephony\n    title: Move to digital telephony\n${steps}    done_at: live\n`),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const { doneAt } = action.data;
    if (doneAt === null) return;
    const owner = stepsOwner(action);
    if (owner === null) {
      const message = `${action.name} has no steps, so it cannot be done at “${doneAt.value}”. Add steps, or take done_at out.`;
      report({ place: action.place(doneAt.span), message });
    } else check(owner, doneAt, action.place(doneAt.span), report);
  },
  checkDocument(document, _programme, report) {
    for (const organisation of document.organisations) {
      for (const { data, resolution } of organisation.records) {
        if (data.step === null || resolution.type !== 'found') continue;
        const owner = stepsOwner(resolution.action);
        if (owner !== null) check(owner, data.step, organisation.place(data.step.span), report);
      }
    }
  },
});

/** The action whose steps count: the action itself, else a national one it implements. */
function stepsOwner(action: LinkedAction): LinkedAction | null {
  return [action, ...action.nationals].find(({ data }) => data.steps.length > 0) ?? null;
}

function check(owner: LinkedAction, step: Text, place: Place, report: (finding: Reported) => void): void {
  const ids = owner.data.steps.map(({ id }) => id.value);
  if (ids.includes(step.value)) return;
  const near = nearestIds(step.value, ids);
  report({
    place,
    message: `“${step.value}” is not a step of ${owner.name}. Its steps are ${allOf(ids)}.`,
    fixes: () =>
      near.map((id) => ({ title: `Change it to ${id}`, edits: [{ place, text: inStyleOf(step.node, id) }] })),
  });
}
