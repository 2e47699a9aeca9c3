import type { Fix } from '../findings/index.js';
import type { LinkedAction, LinkedTarget } from '../link/index.js';
import { replaceNode } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { repair } from './repair.js';

function example(dependency: string): string {
  return planExample(`  - id: new-lines
    title: Switch the new lines on
    owner: Digital lead
    deadline: by January 2030
  - id: old-lines
    title: Give notice on the old lines
    owner: Digital lead
    deadline: by June 2030
    depends_on: [${dependency}]
`);
}

export const startToFinish = defineRule({
  id: 'start-to-finish',
  group: 'dependencies',
  title: 'Finish waits for a start',
  summary: 'A dependency says that an action cannot finish before another one starts.',
  why: 'This kind of tie is hardly ever meant. Nearly always the two actions have changed places.',
  condition: 'The type of a dependency is start-to-finish. It is a hint.',
  remedy: 'Use finish-to-start, or turn the two around. If it is meant, nothing needs to change.',
  severity: 'hint',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Start-to-finish', text: example('{ action: new-lines, type: start-to-finish }') }],
    right: [{ title: 'One after the other', text: example('new-lines') }],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    for (const { targets } of action.dependencies) {
      for (const target of targets) {
        const { written, resolution } = target;
        if (written.type !== 'SF') continue;
        const other = resolution.type === 'found' ? resolution.action.name : `“${written.target.value}”`;
        report({
          place: action.place((written.typeText ?? written.target).span),
          message: `${action.name} cannot finish before ${other} starts. That is rarely meant: should it start when ${other} is finished?`,
          fixes: () => oneAfterTheOther(action, target),
        });
      }
    }
  },
});

function oneAfterTheOther(action: LinkedAction, { written }: LinkedTarget): readonly Fix[] {
  if (written.typeText === null) return [];
  return [repair('Make it finish-to-start', replaceNode(action, written.typeText.node, 'finish-to-start'))];
}
