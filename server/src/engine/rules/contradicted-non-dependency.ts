import type { LinkedAction } from '../link/index.js';
import type { ReasonedReference } from '../model/index.js';
import { removeListItem } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

export const contradictedNonDependency = defineRule({
  id: 'contradicted-non-dependency',
  group: 'references',
  title: 'Depends on what it is said not to depend on',
  summary:
    'An action waits for another that this action, or the national one it implements, says it need not wait for.',
  why: 'One of the two is wrong: either work is held up for nothing, or a rule is about to be broken.',
  condition:
    'depends_on leads to an action that not_dependent_on of the same action names, or that not_dependent_on of a national action it implements names (itself or through the action that implements it).',
  remedy: 'Take out the one that no longer holds.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Both at once',
        text: planExample(
          '  - id: programme\n    title: Take part in the improvement programme\n    deadline: 31 January 2030\n  - id: funding\n    title: Claim the transition funding\n    deadline: 31 March 2030\n    depends_on: [programme]\n    not_dependent_on:\n      - { action: programme, why: The funding does not ask for taking part }\n',
        ),
      },
    ],
    right: [
      {
        title: 'The reason kept, the dependency gone',
        text: planExample(
          '  - id: programme\n    title: Take part in the improvement programme\n    deadline: 31 January 2030\n  - id: funding\n    title: Claim the transition funding\n    deadline: 31 March 2030\n    not_dependent_on:\n      - { action: programme, why: The funding does not ask for taking part }\n',
        ),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    if (action.data.dependsOn.length === 0) return;
    for (const { entry, targets } of action.dependencies) {
      for (const { written, resolution } of targets) {
        if (resolution.type !== 'found') continue;
        const denial = findDenial(action, resolution.action);
        if (denial === null) continue;
        const reason = denial.reference.why === null ? '' : ` The reason given: ${denial.reference.why.value}`;
        report({
          place: action.place(written.target.span),
          message: `${action.name} depends on ${resolution.action.name}, and ${denial.owner === action ? 'is also said' : 'the national action is said'} not to.${reason}`,
          related: [
            { place: denial.owner.place(denial.reference.target.span), message: 'Here it is said not to depend on it' },
          ],
          fixes: () => {
            const edits = entry.anyOf ? [] : removeListItem(action, 'depends_on', entry.span);
            return edits.length === 0 ? [] : [{ title: 'Take the dependency out', edits }];
          },
        });
      }
    }
  },
});

interface Denial {
  readonly owner: LinkedAction;
  readonly reference: ReasonedReference;
}

function findDenial(action: LinkedAction, target: LinkedAction): Denial | null {
  const meant = new Set([target, ...target.nationals]);
  for (const owner of [action, ...action.nationals]) {
    for (const reference of owner.data.notDependentOn) {
      const resolution = owner.document.resolve(reference.target.value);
      if (resolution.type === 'found' && meant.has(resolution.action)) return { owner, reference };
    }
  }
  return null;
}
