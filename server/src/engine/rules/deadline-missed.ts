import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { type Day, type DatedReading, formatDay } from '../time/index.js';
import { deadlineOf, originOf, reportsProgress } from './action-dates.js';
import { agoWords } from './date-words.js';
import { setFields } from './edits.js';
import { laterDeadlines } from './date-repairs.js';
import { earliestLastDay } from './earliest-finish.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

const action = `  - id: self-referral
    title: Open self-referral for all seven services
    owner: Community services lead
    deadline: by September 2023
    status: in progress
`;

export const deadlineMissed = defineRule({
  id: 'deadline-missed',
  group: 'deadlines',
  title: 'Deadline missed',
  summary: 'The last day allowed for an action has passed and the action is not done.',
  why: 'A missed deadline has to be explained to the board and, where it is a national one, to the region.',
  condition:
    'The action is open (not done, cancelled, withdrawn or not applicable) and the reporting date is after the last day that any reading of its deadline allows. In a checklist only actions that carry their own status are looked at.',
  remedy: 'Mark the action as done with the day it was finished, or agree a new deadline and say why.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Due at the end of September, still open on 1 October',
        text: planExample(action, 'as_of: 1 October 2023\n'),
      },
    ],
    right: [
      { title: 'The last day itself is in time', text: planExample(action, 'as_of: 30 September 2023\n') },
      {
        title: 'Done, with the day it was finished',
        text: planExample(
          `  - id: self-referral
    title: Open self-referral for all seven services
    owner: Community services lead
    deadline: by September 2023
    status: done
    finished: 29 September 2023
    evidence: Go-live notice of 29 September 2023
`,
          'as_of: 1 October 2023\n',
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const deadline = deadlineOf(action);
    if (deadline === null || !isMissed(action)) return;
    const { date, reading } = deadline;
    report({
      place: date.place,
      message: words(action, reading, action.document.reportingDate.day),
      related: originOf(date, 'deadline'),
      fixes: () => marks(action),
    });
  },
});

/** Whether the rule fires: others that would only repeat it stay silent then. */
export function isMissed(action: LinkedAction): boolean {
  const deadline = deadlineOf(action);
  if (deadline === null || !reportsProgress(action) || !action.isOpen || action.isDropped) return false;
  return action.document.reportingDate.day >= deadline.reading.bounds.late;
}

function words(action: LinkedAction, reading: DatedReading, today: Day): string {
  const last = reading.bounds.late - 1;
  const ago = agoWords(today - last);
  const name = action.name;
  if (reading.kind === 'from') return `${name} was to be in place from ${formatDay(last)}, ${ago}, and is not.`;
  if (reading.bounds.early === reading.bounds.late) {
    return `${name} was due by ${formatDay(last)}, ${ago}, and is not done.`;
  }
  // Read as late as it can be: a season may last to the day on which the sun ends it.
  return `${name} was due by ${formatDay(last)} at the latest (“${reading.text.trim()}”), ${ago}, and is not done.`;
}

function marks(action: LinkedAction): readonly Fix[] {
  const day = formatDay(action.document.reportingDate.day);
  const edits = setFields(action, [
    ['status', 'done'],
    ['finished', day],
  ]);
  const done: Fix = { title: `Mark as done on ${day}`, edits };
  const earliest = earliestLastDay(action);
  if (earliest === null) return [done];
  const title = (later: Day): string =>
    `Move the deadline to ${formatDay(later)}${later === earliest ? ', the earliest day it can be done' : ''}`;
  return [done, ...laterDeadlines(action, earliest, title)];
}
