import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { formatDay } from '../time/index.js';
import { plannedStart, reportsProgress } from './action-dates.js';
import { agoWords } from './date-words.js';
import { isMissed } from './deadline-missed.js';
import { laterStarts } from './date-repairs.js';
import { setFields } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

const action = `  - id: training
    title: Train care navigators in every practice
    owner: Workforce lead
    start: 2 October 2023
    deadline: by March 2024
`;

export const startOverdue = defineRule({
  id: 'start-overdue',
  group: 'deadlines',
  title: 'Should have started',
  summary: 'The planned start of an action has passed and the action has not started.',
  why: 'Either the work has begun and the plan does not say so, or it is late from its first day.',
  condition:
    'The action is not started, and the reporting date is after the last day that its planned start allows. Silent where the deadline itself is missed. In a checklist only actions that carry their own status are looked at.',
  remedy: 'Write down when it started, or plan a new start and look whether the deadline still holds.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Planned for 2 October, not started the day after',
        text: planExample(action, 'as_of: 3 October 2023\n'),
      },
    ],
    right: [{ title: 'It may still start today', text: planExample(action, 'as_of: 2 October 2023\n') }],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const start = plannedStart(action);
    if (start === null || !reportsProgress(action) || action.isDropped || isMissed(action)) return;
    if (action.status !== 'not started' || action.data.started !== null) return;
    const today = action.document.reportingDate.day;
    const last = start.days.hi;
    if (today <= last) return;
    report({
      place: start.place,
      message: `${action.name} was planned to start by ${formatDay(last)}, ${agoWords(today - last)}, and has not started.`,
      fixes: () => updates(action),
    });
  },
});

function updates(action: LinkedAction): readonly Fix[] {
  const fixes: Fix[] = [];
  const { start, document } = action;
  if (start?.reading.type === 'dated' && start.reading.lo === start.reading.hi) {
    const day = formatDay(start.reading.lo);
    const edits = setFields(action, [
      ['status', 'in progress'],
      ['started', day],
    ]);
    fixes.push({ title: `Say that it started as planned on ${day}`, edits });
  }
  return [...fixes, ...laterStarts(action, document.reportingDate.day, (day) => `Plan to start on ${formatDay(day)}`)];
}
