import type { LinkedAction } from '../link/index.js';
import { waitsOf, unmet } from './dependency-pairs.js';
import { checklistExample, planExample } from './example-files.js';
import { defineRule } from './rule.js';

const checklist = checklistExample(`  - id: guidance
    title: Publish the guidance on care navigation
    owner: NHS England
    deadline: not stated
  - id: framework
    title: Open the framework
    owner: NHS England
    expected: December 2029
`);

function example(target: string): { readonly 'pcarp.checklist.yaml': string; readonly 'northshire.plan.yaml': string } {
  return {
    'pcarp.checklist.yaml': checklist,
    'northshire.plan.yaml': planExample(
      `  - id: training
    title: Train care navigators in every practice
    owner: Workforce lead
    deadline: by March 2030
    depends_on: [${target}]
`,
      'checklists: [pcarp@2023-09]\n',
    ),
  };
}

export const dependsOnUndated = defineRule({
  id: 'depends-on-undated',
  group: 'dependencies',
  title: 'Waits for something without a date',
  summary:
    'An action of the plan waits for one of which nobody has said when it will be, how long it takes or where it stands.',
  why: 'The wait cannot be checked: the deadline may be out of reach, and nothing in the plan would show it.',
  condition:
    'What an open action of the plan waits for is open and states no day at all (planned, expected, recorded or as a deadline), no length and no status, and waits for nothing itself. An action of the same plan without a deadline is reported for that instead. Among alternatives one with a date is enough. Soft dependencies do not count.',
  remedy: 'Find out when it is expected and write that down, or give its status.',
  severity: 'information',
  files: ['plan'],
  examples: {
    wrong: [{ title: 'Guidance without a date', text: example('guidance') }],
    right: [{ title: 'Expected in December', text: example('framework') }],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    for (const wait of waitsOf(action)) {
      const { successor } = wait;
      if (wait.soft || !successor.isOpen || successor.isDropped) continue;
      const found = unmet(wait, ({ predecessor }) =>
        isUndated(predecessor) ? { certainty: 'definite', days: 0 } : null,
      );
      if (found === null) continue;
      const { predecessor, place } = found.pair;
      if (predecessor.document === action.document && predecessor.deadline === null) continue;
      report({
        place,
        message: `${successor.name} waits for ${predecessor.name}, of which nothing says when it will be, how long it takes or where it stands.`,
        related: [{ place: predecessor.head, message: `${predecessor.name} has no date` }],
      });
    }
  },
});

function isUndated(action: LinkedAction): boolean {
  const { data, deadline } = action;
  if (!action.isOpen || action.isDropped || data.status !== null || action.duration !== null) return false;
  if ([data.start, data.finish, data.expected, data.started, data.finished].some((field) => field !== null))
    return false;
  if (action.dependencies.length > 0) return false;
  return deadline === null || ['not-stated', 'unknown', 'relative'].includes(deadline.reading.type);
}
