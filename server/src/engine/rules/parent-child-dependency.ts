import type { LinkedAction } from '../link/index.js';
import { removeListItem } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

export const parentChildDependency = defineRule({
  id: 'parent-child-dependency',
  group: 'references',
  title: 'Waits for its own part or whole',
  summary: 'An action depends on the larger action it is part of, or on one of its own parts.',
  why: 'The larger action is done when its parts are, so waiting for one another would stop both.',
  condition:
    'A dependency leads from an action to one that it belongs to through parent, directly or through others, or the other way round.',
  remedy: 'Take the dependency out: being part of the larger action already says it.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A part that waits for the whole',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: 31 March 2030\n  - id: contracts\n    title: Sign the contracts\n    parent: telephony\n    deadline: 31 January 2030\n    depends_on: [telephony]\n',
        ),
      },
    ],
    right: [
      {
        title: 'A part that waits for another part',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: 31 March 2030\n  - id: survey\n    title: Ask which practices are left\n    parent: telephony\n    deadline: 31 December 2029\n  - id: contracts\n    title: Sign the contracts\n    parent: telephony\n    deadline: 31 January 2030\n    depends_on: [survey]\n',
        ),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    if (action.data.dependsOn.length === 0) return;
    for (const { entry, targets } of action.dependencies) {
      for (const { written, resolution } of targets) {
        if (resolution.type !== 'found' || resolution.action === action) continue;
        const other = resolution.action;
        const isPart = isWithin(action, other);
        if (!isPart && !isWithin(other, action)) continue;
        report({
          place: action.place(written.target.span),
          message: isPart
            ? `${action.name} is part of ${other.name} and cannot wait for it: the whole is done when its parts are.`
            : `${other.name} is part of ${action.name}, which is done when its parts are. It need not wait for it as well.`,
          related: [{ place: other.head, message: other.name }],
          fixes: () => {
            const edits = entry.anyOf ? [] : removeListItem(action, 'depends_on', entry.span);
            return edits.length === 0 ? [] : [{ title: 'Take the dependency out', edits, preferred: true }];
          },
        });
      }
    }
  },
});

/** Whether `inner` belongs to `outer` through `parent`, directly or through others; a circle of parents ends the search. */
function isWithin(inner: LinkedAction, outer: LinkedAction): boolean {
  const seen = new Set<LinkedAction>([inner]);
  let current = parentOf(inner);
  while (current !== null && !seen.has(current)) {
    if (current === outer) return true;
    seen.add(current);
    current = parentOf(current);
  }
  return false;
}

function parentOf(action: LinkedAction): LinkedAction | null {
  const parent = action.data.parent;
  return parent === null ? null : action.document.action(parent.value);
}
