import { type WorkingCalendar, formatDay } from '../time/index.js';
import { type OpenDeadline, openDeadline } from './deadline-fields.js';
import { planExample } from './example-files.js';
import { redatedPhrase } from './phrase-fixes.js';
import { defineRule } from './rule.js';

export const deadlineOnNonWorkingDay = defineRule({
  id: 'deadline-on-non-working-day',
  group: 'housekeeping',
  title: 'Deadline on a day off',
  summary: 'The last day of a deadline is a weekend or a bank holiday.',
  why: 'The work has to be done earlier than the date says, and over Easter or Christmas several days earlier.',
  condition:
    'The last day that the deadline of an open action allows is a Saturday, a Sunday or a bank holiday in England, and has not passed. For a deadline that names only a month, in a plan, the finding is a hint. A deadline does not move because of it.',
  remedy: 'Plan for the working day before. Change the date if it is yours to choose.',
  severity: 'information',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Easter Sunday',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner: Digital lead\n    deadline: 31 March 2024\n',
          'as_of: 30 November 2023\n',
        ),
      },
    ],
    right: [
      {
        title: 'The Thursday before',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner: Digital lead\n    deadline: 28 March 2024\n',
          'as_of: 30 November 2023\n',
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, programme, report) {
    const deadline = openDeadline(action);
    if (deadline === null) return;
    const { reading, place, field } = deadline;
    const { document } = action;
    const last = reading.bounds.late - 1;
    const isMonth = reading.precision === 'month' || reading.precision === 'months';
    if (
      reading.kind === 'from' ||
      reading.vague !== null ||
      !(reading.precision === 'day' || (isMonth && document.isPlan))
    )
      return;
    const { calendar } = programme;
    if (!Number.isFinite(last) || calendar.isWorkingDay(last) || document.reportingDate.day > last) return;
    const before = calendar.previousWorkingDay(last);
    report({
      place,
      ...(isMonth ? { severity: 'hint' as const } : {}),
      message: `${describeDayOff(deadline, calendar)} The last working day before is ${formatDay(before, { weekday: true })}.`,
      fixes: () =>
        isMonth || reading.relation === 'before'
          ? []
          : [redatedPhrase(document, place, field, { day: before, role: 'deadline' })],
    });
  },
});

function describeDayOff({ reading }: OpenDeadline, calendar: WorkingCalendar): string {
  const last = reading.bounds.late - 1;
  const holiday = calendar.holidayTitle(last);
  const day = formatDay(last, { weekday: true });
  return holiday === undefined
    ? `The last day, ${day}, is in a weekend.`
    : `The last day, ${day}, is a bank holiday (${holiday}).`;
}
