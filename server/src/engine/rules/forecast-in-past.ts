import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { formatDay } from '../time/index.js';
import { plannedFinish, reportsProgress } from './action-dates.js';
import { agoWords } from './date-words.js';
import { isMissed } from './deadline-missed.js';
import { setFields } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

const action = `  - id: training
    title: Train care navigators in every practice
    owner: Workforce lead
    finish: 27 October 2023
    deadline: by March 2024
    status: in progress
`;

export const forecastInPast = defineRule({
  id: 'forecast-in-past',
  group: 'deadlines',
  title: 'Planned finish has passed',
  summary: 'An open action is planned to finish on a day that has passed.',
  why: 'A forecast that lies behind the reporting date is none: nobody knows when the work will be complete.',
  condition:
    'The action is open, and the reporting date is after the last day that its planned finish allows. Silent where the deadline itself is missed. In a checklist only actions that carry their own status are looked at.',
  remedy: 'Mark the action as done with the day it was finished, or write the day on which it will be.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Planned for October, open in November', text: planExample(action, 'as_of: 30 November 2023\n') }],
    right: [{ title: 'The last day itself', text: planExample(action, 'as_of: 27 October 2023\n') }],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const finish = plannedFinish(action);
    if (finish === null || !reportsProgress(action) || !action.isOpen || action.isDropped || isMissed(action)) return;
    const today = action.document.reportingDate.day;
    if (finish.late > today) return;
    const last = finish.late - 1;
    report({
      place: finish.place,
      message: `${action.name} was planned to finish by ${formatDay(last)}, ${agoWords(today - last)}, and is not done.`,
      fixes: () => updates(action),
    });
  },
});

function updates(action: LinkedAction): readonly Fix[] {
  const reading = action.finish?.reading;
  if (reading?.type !== 'dated' || reading.lo !== reading.hi) return [];
  const day = formatDay(reading.hi);
  const edits = setFields(action, [
    ['status', 'done'],
    ['finished', day],
  ]);
  return [{ title: `Mark as done on ${day}, as planned`, edits }];
}
