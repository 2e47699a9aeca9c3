import type { LinkedAction } from '../link/index.js';
import { formatDay } from '../time/index.js';
import { deadlineOf, hasStarted, reportsProgress } from './action-dates.js';
import { lastDayWords } from './date-words.js';
import { isMissed } from './deadline-missed.js';
import { type DependencyPair, waitsOf, othersWords, unmet } from './dependency-pairs.js';
import { earliestLastDay } from './earliest-finish.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import type { Shortfall } from './shortfall.js';

function example(asOf: string): string {
  return planExample(
    `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    deadline: 31 October 2023
    status: in progress
  - id: intermediate
    title: Intermediate tier of the improvement programme
    owner: Primary care lead
    duration: 13 weeks
    deadline: 31 July 2024
    depends_on: [telephony]
`,
    `as_of: ${asOf}\n`,
  );
}

export const dependencyOverdue = defineRule({
  id: 'dependency-overdue',
  group: 'dependencies',
  title: 'Waits for what is overdue',
  summary: 'An open action waits for one whose deadline has been missed.',
  why: 'A delay travels on. The owner of the next action should hear of it before it becomes one of their own.',
  condition:
    'The action is open, what it waits for is missed and has not reached the point (start or finish) it is waited for, and the action’s own deadline is neither missed nor already out of reach, which would be reported as such. Among alternatives one that is not overdue is enough. Soft dependencies do not count. In a checklist only actions that carry their own status are looked at.',
  remedy: 'Ask when the overdue action will be done, and whether this one can start on less.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      { title: 'The telephony was due in October', also: ['deadline-missed'], text: example('30 November 2023') },
    ],
    right: [{ title: 'The telephony is due today', text: example('31 October 2023') }],
  },
  looksAt: 'dates',
  checkAction(action, _programme, report) {
    for (const wait of waitsOf(action)) {
      const { successor } = wait;
      if (wait.soft || !successor.isOpen || successor.isDropped || !reportsProgress(successor)) continue;
      if (isMissed(successor) || isOutOfReach(successor)) continue;
      const found = unmet(wait, overdue);
      if (found === null) continue;
      const { predecessor, place } = found.pair;
      const due = deadlineOf(predecessor);
      if (due === null) continue;
      const earliest = earliestLastDay(successor);
      const then = earliest === null ? '' : ` The earliest it can be done now is ${formatDay(earliest)}.`;
      report({
        place,
        message: `${successor.name} waits for ${predecessor.name}, which was due by ${lastDayWords(due.reading.bounds.late)} and is not done.${then}${othersWords(wait)}`,
        related: [{ place: due.date.place, message: `The deadline of ${predecessor.name}: ${due.date.field.text}` }],
      });
    }
  },
});

function overdue({ predecessor, successor, type }: DependencyPair): Shortfall | null {
  if (!isMissed(predecessor)) return null;
  const forStart = type === 'SS' || type === 'SF';
  if (forStart && hasStarted(predecessor)) return null;
  // What has started too early is reported as that, and waits no more.
  const starts = type === 'FS' || type === 'SS';
  if (starts && hasStarted(successor)) return null;
  const days = predecessor.document.reportingDate.day - (deadlineOf(predecessor)?.reading.bounds.late ?? 0);
  return { certainty: 'definite', days };
}

/** Whether the schedule says of the action's own deadline that it cannot be kept. */
function isOutOfReach(action: LinkedAction): boolean {
  const { schedule } = action.document;
  const activity = schedule.handle(action);
  if (activity === undefined) return false;
  return schedule.asOf.verdict({ kind: 'deadline', activity, index: 0 }) === 'definite';
}
