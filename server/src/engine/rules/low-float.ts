import type { LinkedAction } from '../link/index.js';
import type { Day } from '../time/index.js';
import { deadlineOf, hasBrokenDate, originOf, plannedStart } from './action-dates.js';
import { lastDayWords } from './date-words.js';
import { waitsOf } from './dependency-pairs.js';
import { isDueSoon } from './due-soon.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

/** Two weeks of work. */
const littleDays = 10;

const telephony = `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    finish: 31 January 2024
    deadline: by March 2024
`;

export const lowFloat = defineRule({
  id: 'low-float',
  group: 'deadlines',
  title: 'Little room before the deadline',
  summary: 'An action that waits for others can be done in time with at most ten working days to spare.',
  why: 'A fortnight is lost quickly. Where several actions follow each other, any one of them can lose it.',
  condition:
    'The action of the plan is open and takes time, waits for another that is open, and can be done by its own deadline under the mildest reading of all dates, but with at most 10 working days between the earliest day it can be done and the last day allowed. Silent where the deadline is due soon, where a deadline further on is the tighter one, where the deadline is the very day on which the action can be done at the earliest (then it was set so), and where the action’s own planned dates and not what it waits for decide the day.',
  remedy: 'Watch the actions it waits for, start what can be started earlier, or let two of them overlap.',
  severity: 'information',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'Three working days left after eight weeks of work',
        text: planExample(
          `${telephony}  - id: intermediate
    title: Intermediate tier of the improvement programme
    owner: Primary care lead
    duration: 8 weeks
    deadline: 3 April 2024
    depends_on: [telephony]
`,
          'as_of: 2 October 2023\n',
        ),
      },
    ],
    right: [
      {
        title: 'Four weeks left',
        text: planExample(
          `${telephony}  - id: intermediate
    title: Intermediate tier of the improvement programme
    owner: Primary care lead
    duration: 8 weeks
    deadline: by April 2024
    depends_on: [telephony]
`,
          'as_of: 2 October 2023\n',
        ),
      },
    ],
  },
  looksAt: 'dates',
  checkAction(action, { settings }, report) {
    const deadline = deadlineOf(action);
    if (deadline === null || !action.isOpen || action.isDropped || hasBrokenDate(action)) return;
    if (action.duration === null || action.duration.duration.max === 0) return;
    if (isDueSoon(action, settings.dueSoonDays)) return;
    const { schedule, phrases } = action.document;
    const handle = schedule.handle(action);
    if (handle === undefined) return;
    const dates = schedule.asOf.early(handle, 'lenient');
    const late = schedule.asOf.late(handle, 'lenient')?.finish ?? Infinity;
    if (dates === undefined || isOwnPlan(action, dates.start)) return;
    const early = dates.finish;
    // A deadline on the earliest possible day itself is critical by design: it was worked out, or moved there by a repair.
    if (!Number.isFinite(early) || late !== deadline.reading.bounds.late || early >= late) return;
    const spare = phrases.calendar.workingDaysBetween(early, late);
    if (spare > littleDays) return;
    const waits = waitsOf(action).flatMap(({ alternatives, soft }) => (soft ? [] : alternatives.flat()));
    const first = waits.find(({ predecessor }) => predecessor.isOpen && !predecessor.isDropped);
    if (first === undefined) return;
    const days = spare === 0 ? 'no working day' : spare === 1 ? '1 working day' : `${String(spare)} working days`;
    report({
      place: deadline.date.place,
      message: `${action.name} has ${days} to spare: after what it waits for, the earliest it can be done is ${lastDayWords(early)}, and it is due by ${lastDayWords(late)}.`,
      related: [
        { place: first.place, message: `It waits for ${first.predecessor.name}` },
        ...originOf(deadline.date, 'deadline'),
      ],
    });
  },
});

/** Whether the day of the action is its own choice, or only the reporting date, and not what it waits for. */
function isOwnPlan(action: LinkedAction, start: Day): boolean {
  if (action.data.finish !== null || start <= action.document.reportingDate.day) return true;
  return start <= (plannedStart(action)?.early ?? -Infinity);
}
