import type { LinkedAction, LinkedDependency, LinkedTarget } from '../link/index.js';
import type { Duration } from '../time/index.js';
import { removeListItem } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

export const duplicateDependency = defineRule({
  id: 'duplicate-dependency',
  group: 'references',
  title: 'Same dependency twice',
  summary: 'An action depends on the same action twice, in the same way.',
  why: 'Two entries for one dependency drift apart: one is changed and the other forgotten.',
  condition:
    'Two entries of depends_on lead to the same action with the same type. Entries with several alternatives (any_of) are not compared, nor one that says the longest that may pass, or that is more than a preference, with one that does not.',
  remedy: 'Keep the one that asks for more time.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Telephony named twice',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: 31 January 2030\n  - id: training\n    title: Train the staff\n    deadline: 31 March 2030\n    depends_on:\n      - telephony\n      - { action: telephony, lag: 2 weeks }\n',
        ),
      },
    ],
    right: [
      {
        title: 'Once, with the time between',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: 31 January 2030\n  - id: training\n    title: Train the staff\n    deadline: 31 March 2030\n    depends_on:\n      - { action: telephony, lag: 2 weeks }\n',
        ),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    if (action.data.dependsOn.length < 2) return;
    const seen = new Map<string, { dependency: LinkedDependency; target: LinkedTarget }>();
    for (const dependency of action.dependencies) {
      const target = dependency.targets[0];
      if (dependency.entry.anyOf || target?.resolution.type !== 'found') continue;
      const other = target.resolution.action;
      const key = `${other.document.label}:${other.id ?? ''}:${target.written.type}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, { dependency, target });
        continue;
      }
      const pair = [first, { dependency, target }] as const;
      const [weaker, stronger] = asksLess(first.target, target) ? pair : ([pair[1], pair[0]] as const);
      // One that says the longest that may pass, or that is more than a preference, says something that the other does not.
      if (limitsMore(weaker.target, stronger.target)) continue;
      if (!weaker.dependency.entry.soft && stronger.dependency.entry.soft) continue;
      report({
        place: action.place(target.written.target.span),
        message: `${action.name} depends on ${other.name} twice, in the same way.`,
        related: [{ place: action.place(first.target.written.target.span), message: 'The first time' }],
        tag: 'unnecessary',
        fixes: () => removal(action, weaker.dependency),
      });
    }
  },
});

function removal(
  action: LinkedAction,
  { entry }: LinkedDependency,
): { title: string; edits: ReturnType<typeof removeListItem>; preferred: true }[] {
  const edits = removeListItem(action, 'depends_on', entry.span);
  return edits.length === 0 ? [] : [{ title: 'Take out the one that asks for less', edits, preferred: true }];
}

/** Whether the first of two targets leaves less time than the second. Lengths of different units are compared roughly. */
function asksLess(first: LinkedTarget, second: LinkedTarget): boolean {
  return days(first.lag) < days(second.lag);
}

/** Whether the first of two targets leaves a shorter time within which to follow than the second. */
function limitsMore(first: LinkedTarget, second: LinkedTarget): boolean {
  return first.within !== null && (second.within === null || days(first.within) < days(second.within));
}

function days(lag: Duration | null): number {
  if (lag === null) return 0;
  const length = { days: 1, 'working-days': 1.4, weeks: 7, months: 30.4 };
  return lag.max * length[lag.unit];
}
