import { formatDay } from '../time/index.js';
import { setTopField } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

const action = `  - id: training
    title: Train care navigators in every practice
    owner: Workforce lead
    deadline: by March 2098
`;

export const futureReportingDate = defineRule({
  id: 'future-reporting-date',
  group: 'deadlines',
  title: 'Reporting date still to come',
  summary: 'The plan states a reporting date after today.',
  why: 'Nobody can report on a day that has not come. Everything due before it would be called late.',
  condition:
    'The plan is read as of the day in its own `as_of` (no other reporting date was chosen), and that day, or the first day of the month it names, is after today.',
  remedy:
    'Correct the date; often it is the year. For a look ahead, choose another reporting date in the editor or on the command line.',
  severity: 'error',
  files: ['plan'],
  examples: {
    wrong: [{ title: 'A year that has not come', text: planExample(action, 'as_of: 30 November 2097\n') }],
    right: [{ title: 'Without a date of its own the plan is read as of today', text: planExample(action) }],
  },
  checkDocument(document, _programme, report) {
    const { asOf } = document.model;
    const { day, origin } = document.reportingDate;
    const { today } = document;
    if (asOf === null || origin !== 'plan') return;
    // The current month may be named before it is over.
    const reading = document.readDate(asOf.data.text, 'point');
    if (reading.type !== 'dated' || reading.lo <= today) return;
    report({
      place: document.place(asOf, asOf.data.span),
      message: `This plan is read as of ${formatDay(day)}, but today is ${formatDay(today)}.`,
      fixes: () => [
        {
          title: `Read the plan as of today, ${formatDay(today)}`,
          edits: setTopField(document, 'as_of', formatDay(today)),
        },
      ],
    });
  },
});
