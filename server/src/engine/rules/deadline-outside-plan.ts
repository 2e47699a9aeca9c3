import { formatDay } from '../time/index.js';
import { deadlineOf, originOf } from './action-dates.js';
import { lastDayWords } from './date-words.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

/** Further away than this a date is more likely mistyped, which has a rule of its own. */
const plausibleDays = 731;

const head = 'period: 2023/24\nas_of: 2 October 2023\n';

function action(deadline: string): string {
  return `  - id: training
    title: Train care navigators in every practice
    owner: Workforce lead
    deadline: ${deadline}
`;
}

export const deadlineOutsidePlan = defineRule({
  id: 'deadline-outside-plan',
  group: 'deadlines',
  title: 'Deadline outside the plan',
  summary: 'The deadline of an open action lies outside the time the plan or checklist is about.',
  why: 'Either the date is wrong or the period is. What lies outside is easily forgotten when the plan is closed.',
  condition:
    'The file states a `period`, the action is open, and every reading of its deadline is after the period’s last day or before its first, by at most two years. Vague deadlines do not count. Further away the year is probably mistyped, which is reported as such.',
  remedy: 'Correct the date or widen the period. What belongs to the next plan can be left to it.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'A month after the financial year', text: planExample(action('30 April 2024'), head) }],
    right: [{ title: 'The last day of the year', text: planExample(action('31 March 2024'), head) }],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const deadline = deadlineOf(action);
    const { document } = action;
    const { period } = document;
    if (deadline === null || period === null || !action.isOpen || action.isDropped) return;
    // What counts from somewhere unsaid, or from a season, is not sure enough to be called outside.
    if (deadline.reading.vague !== null || deadline.reading.hedged !== null) return;
    const { early, late } = deadline.reading.bounds;
    // A deadline is met on the last day before its bound.
    const after = early - 1 - period.hi;
    const before = period.lo - (late - 1);
    const isAfter = after > 0;
    if (!isAfter && before <= 0) return;
    if (Math.max(after, before) > plausibleDays) return;
    const written = document.model.period;
    report({
      place: deadline.date.place,
      message: isAfter
        ? `${action.name} is due by ${lastDayWords(early)}, after the ${document.model.kind} ends on ${formatDay(period.hi)}.`
        : `${action.name} is due by ${lastDayWords(late)}, before the ${document.model.kind} begins on ${formatDay(period.lo)}.`,
      related: [
        ...(written === null
          ? []
          : [{ place: document.place(written, written.data.span), message: `The period: ${written.data.text}` }]),
        ...originOf(deadline.date, 'deadline'),
      ],
    });
  },
});
