import { formatDay } from '../time/index.js';
import { deadlineOf, hasBrokenDate } from './action-dates.js';
import { lastDayWords } from './date-words.js';
import { dependentsOf } from './dependency-pairs.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

/** The usual limit of schedule reviews: about two months of work. */
const muchDays = 44;

const action = `  - id: prospectus
    title: Write the prospectus for care navigators
    owner: Workforce lead
    start: 8 January 2024
    duration: 3 weeks
    deadline: TBC
`;

export const highFloat = defineRule({
  id: 'high-float',
  group: 'deadlines',
  title: 'Nothing holds it to a date',
  summary: 'An action could end months before the plan does, and neither a deadline nor another action asks for it.',
  why: 'So much room is rarely meant. Usually an action that needs the result does not say so.',
  condition:
    'The action of the plan is open and takes time, no action waits for it, it has no deadline that names a day and is not ongoing, and the latest reading of its dates lets it end more than 44 working days before the plan’s period does. An action without any deadline is reported for that instead.',
  remedy: 'Name the action that needs it in that action’s `depends_on`, or give it a deadline.',
  severity: 'hint',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'Three weeks in a plan of a year',
        text: planExample(action, 'period: 2023/24 to 2024/25\nas_of: 2 October 2023\n'),
      },
    ],
    right: [
      {
        title: 'Another action waits for it',
        text: planExample(
          `${action}  - id: course
    title: Train care navigators in every practice
    owner: Workforce lead
    deadline: by March 2024
    depends_on: [prospectus]
`,
          'period: 2023/24 to 2024/25\nas_of: 2 October 2023\n',
        ),
      },
    ],
  },
  looksAt: 'dates',
  checkAction(action, _programme, report) {
    const { document, deadline, duration } = action;
    if (!action.isOpen || action.isDropped || duration === null || duration.duration.max === 0) return;
    if (deadline === null || deadlineOf(action) !== null || deadline.reading.type === 'ongoing') return;
    const { schedule, period, phrases } = document;
    const handle = schedule.handle(action);
    if (handle === undefined || period === null || !Number.isFinite(period.hi) || hasBrokenDate(action)) return;
    const finish = schedule.asOf.early(handle, 'strict')?.finish ?? -Infinity;
    if (!Number.isFinite(finish)) return;
    const spare = phrases.calendar.workingDaysBetween(finish, period.hi + 1);
    if (spare <= muchDays || dependentsOf(action).length > 0) return;
    report({
      place: deadline.place,
      message: `Nothing holds ${action.name} to a date: it can be done by ${lastDayWords(finish)}, no action waits for it, and the plan runs until ${formatDay(period.hi)}.`,
    });
  },
});
