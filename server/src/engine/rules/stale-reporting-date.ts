import type { LinkedDocument } from '../link/index.js';
import { type Day, formatDay } from '../time/index.js';
import { deadlineReading } from './action-dates.js';
import { daysWords } from './date-words.js';
import { setTopField } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

/** A month, and some days for the meeting to be late. */
const longestDays = 35;

const action = `  - id: training
    title: Train care navigators in every practice
    owner: Workforce lead
    deadline: by March 2098
`;

export const staleReportingDate = defineRule({
  id: 'stale-reporting-date',
  group: 'deadlines',
  title: 'Reporting date left behind',
  summary: 'The plan states a reporting date that lies more than five weeks back.',
  why: 'Everything is measured against the reporting date. A forgotten one hides what has become overdue since.',
  condition:
    'The plan is read as of the day in its own `as_of` (no other reporting date was chosen), and that day is more than 35 days before today.',
  remedy: 'Write the day the plan now speaks of, or take the line out so that it is read as of today.',
  severity: 'warning',
  files: ['plan'],
  examples: {
    wrong: [{ title: 'Left over from years ago', text: planExample(action, 'as_of: 30 November 2001\n') }],
    right: [{ title: 'Without a date of its own the plan is read as of today', text: planExample(action) }],
  },
  reads: (action) => [action.isOpen, action.isDropped, deadlineReading(action)?.bounds.late],
  checkDocument(document, _programme, report) {
    const { asOf } = document.model;
    const { day, origin } = document.reportingDate;
    const { today } = document;
    if (asOf === null || origin !== 'plan' || today - day <= longestDays) return;
    report({
      place: document.place(asOf, asOf.data.span),
      message: `This plan is read as of ${formatDay(day)}, ${daysWords(today - day)} before today.${hidden(document, day, today)}`,
      fixes: () => [
        {
          title: `Read the plan as of today, ${formatDay(today)}`,
          edits: setTopField(document, 'as_of', formatDay(today)),
        },
      ],
    });
  },
});

/** How many deadlines have passed unseen. */
function hidden(document: LinkedDocument, from: Day, to: Day): string {
  const passed = document.actions.filter((action) => {
    const late = deadlineReading(action)?.bounds.late ?? Infinity;
    return action.isOpen && !action.isDropped && late > from && late <= to;
  }).length;
  if (passed === 0) return '';
  return passed === 1
    ? ' The deadline of 1 open action has passed since.'
    : ` The deadlines of ${String(passed)} open actions have passed since.`;
}
