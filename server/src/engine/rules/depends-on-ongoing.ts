import type { Fix } from '../findings/index.js';
import type { LinkedAction, LinkedDependency, LinkedTarget } from '../link/index.js';
import { replaceNode, setFieldOf } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { writtenMap } from './written-dependency.js';
import { repair } from './repair.js';

function example(dependency: string): string {
  return planExample(`  - id: training
    title: Train care navigators
    owner: Workforce lead
    deadline: ongoing
    review: April 2030
  - id: navigation
    title: Care navigation in every practice
    owner: Primary care lead
    deadline: by June 2030
    depends_on: [${dependency}]
`);
}

export const dependsOnOngoing = defineRule({
  id: 'depends-on-ongoing',
  group: 'dependencies',
  title: 'Waits for the end of something without an end',
  summary: 'An action waits for the finish of one that is ongoing.',
  why: 'Taken at its word the action can never start.',
  condition:
    'The action waits for another to finish (finish-to-start or finish-to-finish), and the deadline of the other is `ongoing` while it is neither done nor given up. Among alternatives one that has an end is enough. Soft dependencies do not count.',
  remedy: 'Wait for its start instead, or for a milestone of it that is written down as an action of its own.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Training never ends', text: example('training') }],
    right: [{ title: 'Once training has begun', text: example('{ action: training, type: start-to-start }') }],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    if (!action.isOpen || action.isDropped) return;
    for (const dependency of action.dependencies) {
      const { entry, targets } = dependency;
      if (entry.soft || !targets.every((target) => isEndless(action, target))) continue;
      for (const target of targets) {
        const found = endless(action, target);
        const deadline = found?.deadline ?? null;
        if (found === null || deadline === null) continue;
        report({
          place: action.place(target.written.target.span),
          message: `${action.name} waits for the end of ${found.name}, which is ongoing and has no end.`,
          related: [
            {
              place: deadline.owner.place(deadline.field.span),
              message: `The deadline of ${found.name}: ${deadline.field.text}`,
            },
          ],
          fixes: () => (entry.anyOf ? [] : waitForStart(action, dependency, target)),
        });
      }
    }
  },
});

function isEndless(action: LinkedAction, target: LinkedTarget): boolean {
  return endless(action, target) !== null;
}

/** The action without an end that a target stands for here: in a plan, the local one that implements it. */
function endless(action: LinkedAction, { written, resolution }: LinkedTarget): LinkedAction | null {
  if (resolution.type !== 'found' || (written.type !== 'FS' && written.type !== 'FF')) return null;
  const local = action.document.isPlan ? action.document.implementing(resolution.action) : [];
  const candidates = local.length > 0 ? local : [resolution.action];
  const found = candidates.find((each) => each !== action && each.deadline?.reading.type === 'ongoing');
  return found !== undefined && found.isOpen && !found.isDropped ? found : null;
}

function waitForStart(action: LinkedAction, dependency: LinkedDependency, target: LinkedTarget): readonly Fix[] {
  const { written } = target;
  const type = written.type === 'FS' ? 'start-to-start' : 'start-to-finish';
  if (type === 'start-to-finish') return [];
  const map = writtenMap(action, dependency, target);
  const edits =
    map === null
      ? replaceNode(action, written.target.node, `{ action: ${written.target.value}, type: ${type} }`)
      : setFieldOf(action, map, 'type', type);
  return [repair('Wait for its start instead', edits)];
}
