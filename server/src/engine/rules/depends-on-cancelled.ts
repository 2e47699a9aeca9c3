import type { LinkedAction } from '../link/index.js';
import { removeListItem } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

export const dependsOnCancelled = defineRule({
  id: 'depends-on-cancelled',
  group: 'references',
  title: 'Waits for something that will not happen',
  summary: 'An open action depends on one that has been cancelled, withdrawn or found not applicable.',
  why: 'Either the action need not wait any more and can start, or it has lost what it rests on.',
  condition:
    'The action is open, and an action it depends on, or every action of a plan that implements it, is cancelled, withdrawn or not applicable. Of several alternatives (any_of) all have to be.',
  remedy: 'Take the dependency out, or name what takes the place of the other action.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Training that waits for a cancelled purchase',
        text: planExample(
          '  - id: purchase\n    title: Buy the new system\n    status: cancelled\n    why: The tender was stopped\n  - id: training\n    title: Train the staff\n    deadline: 31 March 2030\n    depends_on: [purchase]\n',
        ),
      },
    ],
    right: [
      {
        title: 'The purchase goes on',
        text: planExample(
          '  - id: purchase\n    title: Buy the new system\n    deadline: 31 January 2030\n    status: in progress\n  - id: training\n    title: Train the staff\n    deadline: 31 March 2030\n    depends_on: [purchase]\n',
        ),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    if (action.data.dependsOn.length === 0 || !action.isOpen || action.isDropped) return;
    for (const { entry, targets } of action.dependencies) {
      const dropped = targets.flatMap((target) => {
        const gone = target.resolution.type === 'found' ? droppedFor(action, target.resolution.action) : null;
        return gone === null ? [] : [{ target, gone }];
      });
      const first = dropped[0];
      if (first === undefined || dropped.length < targets.length) continue;
      const { gone } = first;
      report({
        place: action.place(first.target.written.target.span),
        message: `${action.name} waits for ${gone.name}, which is ${statusOf(gone)}.`,
        related: [{ place: gone.head, message: `${gone.name} is ${statusOf(gone)}` }],
        fixes: () => {
          const edits = removeListItem(action, 'depends_on', entry.span);
          return edits.length === 0 ? [] : [{ title: 'Take the dependency out', edits }];
        },
      });
    }
  },
});

/** The action that will not happen: the one named, or one that implements it where none of those goes on. */
function droppedFor(action: LinkedAction, target: LinkedAction): LinkedAction | null {
  if (target.isDropped) return target;
  const { document } = action;
  const local = target.document !== document && document.isPlan ? document.implementing(target) : [];
  return local.length > 0 && local.every((each) => each.isDropped) ? (local[0] ?? null) : null;
}

function statusOf(action: LinkedAction): string {
  const { status } = action;
  return ['cancelled', 'withdrawn', 'not applicable'].includes(status) ? status : 'cancelled';
}
