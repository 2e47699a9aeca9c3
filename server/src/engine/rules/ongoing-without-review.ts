import { setField } from './edits.js';
import { planExample } from './example-files.js';
import { addMonths, formatDay } from '../time/index.js';
import { defineRule } from './rule.js';

export const ongoingWithoutReview = defineRule({
  id: 'ongoing-without-review',
  group: 'housekeeping',
  title: 'Ongoing, and never looked at again',
  summary: 'An action goes on without an end and has no date on which it will be looked at.',
  why: 'Without an end date nothing ever brings it back to the table, so it is forgotten or goes on for nothing.',
  condition:
    'The deadline of an open action of a plan is ongoing, its own or the national one, and review has no date.',
  remedy: 'Add review with the day on which the action will next be looked at.',
  severity: 'information',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'Ongoing with no review',
        text: planExample(
          '  - id: winter-calls\n    title: Call round the practices every week\n    owner: Access lead\n    deadline: ongoing\n',
          'as_of: 30 November 2023\n',
        ),
      },
    ],
    right: [
      {
        title: 'Looked at in January',
        text: planExample(
          '  - id: winter-calls\n    title: Call round the practices every week\n    owner: Access lead\n    deadline: ongoing\n    review: 31 January 2024\n',
          'as_of: 30 November 2023\n',
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, programme, report) {
    const { deadline, data, document } = action;
    if (!action.isOpen || deadline?.reading.type !== 'ongoing' || data.review !== null) return;
    report({
      place: deadline.place,
      message: `${action.name} goes on without an end. Say under review when it will next be looked at.`,
      fixes: () => {
        const day = programme.calendar.nextWorkingDay(addMonths(document.reportingDate.day, 3));
        const edits = setField(action, 'review', formatDay(day));
        return edits.length === 0 ? [] : [{ title: `Look at it again on ${formatDay(day)}`, edits }];
      },
    });
  },
});
