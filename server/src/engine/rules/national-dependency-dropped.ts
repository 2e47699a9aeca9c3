import type { LinkedAction } from '../link/index.js';
import { removeListItem } from './edits.js';
import { checklistExample, planExample } from './example-files.js';
import { defineRule } from './rule.js';

const checklist = checklistExample(`  - id: telephony-live
    title: Move to digital telephony
    owner: icb
    deadline: by 29 March 2030
  - id: intensive
    title: Intensive tier of the improvement programme
    owner: icb
    deadline: by 29 November 2030
    depends_on: [telephony-live]
`);
const plan = (why: string): string =>
  planExample(
    `  - id: telephony\n    implements: telephony-live\n    owner: Digital lead
  - id: intensive\n    implements: intensive\n    owner: Digital lead\n    not_dependent_on:\n      - { action: telephony${why} }\n`,
    'checklists: [pcarp@2023-09]\norganisation: { name: NHS Northshire ICB, level: icb }\nsro: Digital lead\n',
  );

export const nationalDependencyDropped = defineRule({
  id: 'national-dependency-dropped',
  group: 'national and local',
  title: 'National order set aside without a reason',
  summary: 'A plan says that an action does not wait for another, where the national action does.',
  why: 'The national order is there for a reason. Whoever leaves it has to give a better one.',
  condition:
    'not_dependent_on of an action names, without a `why`, something that a national action it implements depends on, itself or through the action that implements it. National dependencies hold in a plan whether or not it repeats them, so saying nothing is in order; without the reason the dependency still counts.',
  remedy: 'Say why the order does not hold here, or take the entry out.',
  severity: 'warning',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'No reason',
        also: ['missing-field'],
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('') },
      },
    ],
    right: [
      {
        title: 'With the reason',
        text: {
          'pcarp.checklist.yaml': checklist,
          'northshire.plan.yaml': plan(', why: All practices here have been digital since 2021'),
        },
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    if (action.data.notDependentOn.length === 0 || action.isDropped) return;
    for (const { target, why, span } of action.data.notDependentOn) {
      if (why !== null) continue;
      const resolution = action.document.resolve(target.value);
      if (resolution.type !== 'found') continue;
      const asked = nationalWait(action, resolution.action);
      if (asked === null) continue;
      report({
        place: action.place(target.span),
        message: `Nationally ${asked.successor.name} waits for ${asked.predecessor.name}, and no reason is given why it should not here. The dependency still counts.`,
        related: [{ place: asked.place, message: `The national dependency in ${asked.successor.document.label}` }],
        fixes: () => [
          {
            title: 'Take it out, and keep the national order',
            edits: removeListItem(action, 'not_dependent_on', span),
          },
        ],
      });
    }
  },
});

function nationalWait(
  action: LinkedAction,
  named: LinkedAction,
): {
  readonly successor: LinkedAction;
  readonly predecessor: LinkedAction;
  readonly place: LinkedAction['head'];
} | null {
  for (const successor of action.nationals) {
    for (const { targets } of successor.dependencies) {
      for (const { written, resolution } of targets) {
        if (resolution.type !== 'found') continue;
        const predecessor = resolution.action;
        if (predecessor === named || named.nationals.includes(predecessor)) {
          return { successor, predecessor, place: successor.place(written.target.span) };
        }
      }
    }
  }
  return null;
}
