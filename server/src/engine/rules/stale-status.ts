import { formatDay } from '../time/index.js';
import { daysWords } from './date-words.js';
import { setField } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

/** A month, and some days for the meeting to be late. */
const longestDays = 35;

const action = `  - id: training
    title: Train care navigators in every practice
    owner: Workforce lead
    deadline: by March 2024
    status: in progress
    reviewed: 26 October 2023
`;

export const staleStatus = defineRule({
  id: 'stale-status',
  group: 'deadlines',
  title: 'Not reviewed lately',
  summary: 'Nobody has looked at an open action for more than five weeks.',
  why: 'A board reads the status as today’s. An old one hides what has changed since.',
  condition:
    'The action of the plan is open, says when it was last reviewed, and the reporting date is more than 35 days after the last day that this can be.',
  remedy: 'Ask the owner where it stands, bring the action up to date, and write the day in `reviewed`.',
  severity: 'warning',
  files: ['plan'],
  examples: {
    wrong: [{ title: '36 days ago', text: planExample(action, 'as_of: 1 December 2023\n') }],
    right: [{ title: '35 days ago', text: planExample(action, 'as_of: 30 November 2023\n') }],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    if (!action.isOpen || action.isDropped) return;
    const reviewed = action.own(action.data.reviewed, 'point');
    if (reviewed?.reading.type !== 'dated' || !Number.isFinite(reviewed.reading.hi)) return;
    const today = action.document.reportingDate.day;
    const days = today - reviewed.reading.hi;
    if (days <= longestDays) return;
    report({
      place: reviewed.place,
      message: `${action.name} was last reviewed on ${formatDay(reviewed.reading.hi)}, ${daysWords(days)} before the reporting date.`,
      fixes: () => {
        const day = formatDay(today);
        return [{ title: `Say that it was reviewed on ${day}`, edits: setField(action, 'reviewed', day) }];
      },
    });
  },
});
