import type { LinkedAction } from '../link/index.js';
import { formatDay } from '../time/index.js';
import { deadlineOf, originOf, reportsProgress } from './action-dates.js';
import { aheadWords } from './date-words.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

/** With this many days left, the day of reporting included, it is a warning. */
const pressingDays = 14;

const action = `  - id: board-paper
    title: Take the plan to the public board
    owner: Director of Primary Care
    deadline: 29 November 2023
    status: in progress
`;

export const dueSoon = defineRule({
  id: 'due-soon',
  group: 'deadlines',
  title: 'Due soon',
  summary: 'The last day allowed for an open action is near.',
  why: 'What is due before the next meeting needs attention now: afterwards only the explanation is left.',
  condition:
    'The action is open and its last day allowed, under the mildest reading, is the reporting date or one of the days after it: within 28 days (the setting for due soon), counting the reporting date, it is information; within 14 it is a warning. In a checklist only actions that carry their own status are looked at.',
  remedy: 'Finish the action and mark it as done, or say early that it will be late and agree a new deadline.',
  severity: 'information',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      { title: 'Twenty days left', text: planExample(action, 'as_of: 9 November 2023\n') },
      { title: 'Due today', text: planExample(action, 'as_of: 29 November 2023\n') },
    ],
    right: [{ title: 'Five weeks left', text: planExample(action, 'as_of: 25 October 2023\n') }],
  },
  looksAt: 'action',
  checkAction(action, { settings }, report) {
    const deadline = deadlineOf(action);
    if (deadline === null || !isDueSoon(action, settings.dueSoonDays)) return;
    const { date, reading } = deadline;
    const last = reading.bounds.late - 1;
    const left = last - action.document.reportingDate.day;
    const inPlace = reading.kind === 'from';
    const near = left < 2 ? `${aheadWords(left)}, ${formatDay(last)}` : `${formatDay(last)}, ${aheadWords(left)}`;
    const due = inPlace ? 'has to be in place from' : left < 2 ? 'is due' : 'is due by';
    report({
      place: date.place,
      severity: left < pressingDays ? 'warning' : 'information',
      message: `${action.name} ${due} ${near}.`,
      related: originOf(date, 'deadline'),
    });
  },
});

/** Whether the rule fires: others that would only repeat it stay silent then. */
export function isDueSoon(action: LinkedAction, days: number): boolean {
  const deadline = deadlineOf(action);
  if (deadline === null || !reportsProgress(action) || !action.isOpen || action.isDropped) return false;
  const left = deadline.reading.bounds.late - action.document.reportingDate.day;
  return left > 0 && left <= days;
}
