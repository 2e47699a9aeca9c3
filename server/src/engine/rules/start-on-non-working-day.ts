import { formatDay } from '../time/index.js';
import { planExample } from './example-files.js';
import { redatedPhrase } from './phrase-fixes.js';
import { defineRule } from './rule.js';

export const startOnNonWorkingDay = defineRule({
  id: 'start-on-non-working-day',
  group: 'housekeeping',
  title: 'Planned to start on a day off',
  summary: 'Work is planned to start on a weekend or a bank holiday.',
  why: 'Hardly anybody starts then; the date was probably counted on fingers.',
  condition:
    'The planned start of an action that has not started is a single day, and that day is a Saturday, a Sunday or a bank holiday in England.',
  remedy: 'Take the next working day.',
  severity: 'hint',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'A bank holiday',
        text: planExample(
          '  - id: training\n    title: Train the staff\n    owner: Training lead\n    start: 1 April 2024\n    deadline: 28 June 2024\n',
          'as_of: 30 November 2023\n',
        ),
      },
    ],
    right: [
      {
        title: 'The day after',
        text: planExample(
          '  - id: training\n    title: Train the staff\n    owner: Training lead\n    start: 2 April 2024\n    deadline: 28 June 2024\n',
          'as_of: 30 November 2023\n',
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, programme, report) {
    const { start } = action;
    if (start?.reading.type !== 'dated' || action.status !== 'not started') return;
    const { reading, place, field } = start;
    const { calendar } = programme;
    if (reading.precision !== 'day' || reading.kind === 'from' || reading.lo !== reading.hi) return;
    if (calendar.isWorkingDay(reading.lo)) return;
    const next = calendar.nextWorkingDay(reading.lo);
    const holiday = calendar.holidayTitle(reading.lo);
    const why = holiday === undefined ? 'is in a weekend' : `is a bank holiday (${holiday})`;
    report({
      place,
      message: `${formatDay(reading.lo, { weekday: true })} ${why}. The next working day is ${formatDay(next, { weekday: true })}.`,
      fixes: () => [redatedPhrase(action.document, place, field, { day: next, role: 'start' })],
    });
  },
});
