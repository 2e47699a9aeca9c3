import { formatDay } from '../time/index.js';
import type { LinkedAction } from '../link/index.js';
import { deadlineOf, hasBrokenDate, hasStarted, plannedStart } from './action-dates.js';
import { aheadWords } from './date-words.js';
import { dependentsOf } from './dependency-pairs.js';
import { isDueSoon } from './due-soon.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

/** How many days ahead the last day for starting is worth a word. */
const nearDays = 14;

const action = `  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    duration: 26 weeks
    deadline: by March 2024
`;

export const latestStartNear = defineRule({
  id: 'latest-start-near',
  group: 'deadlines',
  title: 'Must start soon',
  summary: 'The last day is near on which an action can start and still be done in time.',
  why: 'A deadline half a year away looks harmless until the day on which it cannot be met any more passes unnoticed.',
  condition:
    'The action of the plan is open, has not started and takes time, and counting back from its own deadline and from those of the actions that wait for it, under the mildest reading of all dates, the latest start is the reporting date or within the 14 days after it. A hint only where the plan itself has the work start by then, on the reporting date or after it. Silent where the deadline itself is due within 14 days, and where what the action waits for leaves no way to start by then.',
  remedy: 'Start, or agree now which of the deadlines behind it has to move.',
  severity: 'warning',
  files: ['plan'],
  examples: {
    wrong: [{ title: 'A week left to start', text: planExample(action, 'as_of: 24 September 2023\n') }],
    right: [{ title: 'Four weeks left', text: planExample(action, 'as_of: 3 September 2023\n') }],
  },
  looksAt: 'dates',
  checkAction(action, _programme, report) {
    if (!action.isOpen || action.isDropped || hasStarted(action)) return;
    const length = action.duration;
    if (length === null || length.duration.max === 0 || hasBrokenDate(action) || isDueSoon(action, nearDays)) return;
    const { schedule, reportingDate } = action.document;
    const handle = schedule.handle(action);
    const late = handle === undefined ? undefined : schedule.asOf.late(handle, 'lenient');
    if (late === undefined || !Number.isFinite(late.start)) return;
    // What it waits for ends later than that: then the deadline cannot be met at all, and is reported so.
    const early = handle === undefined ? undefined : schedule.asOf.early(handle, 'lenient');
    if ((early?.start ?? -Infinity) > late.start) return;
    const left = late.start - reportingDate.day;
    if (left < 0 || left > nearDays) return;
    const due = deadlineOf(action)?.reading.bounds.late ?? Infinity;
    // A planned start that is later still breaks a date, and is reported as that.
    if ((plannedStart(action)?.early ?? -Infinity) > late.start) return;
    const next = late.finish < due ? firstToWait(action) : null;
    const target =
      next === null ? `to be done by ${formatDay(late.finish - 1)}` : `for ${next.name} to be done in time`;
    const deadline = next?.deadline ?? action.deadline;
    const planned = handle === undefined ? undefined : schedule.timeless.early(handle, 'lenient');
    const isPlanned = (planned?.start ?? -Infinity) >= reportingDate.day;
    report({
      place: length.place,
      ...(isPlanned ? { severity: 'hint' as const } : {}),
      message: `${action.name} takes ${length.text} and must start by ${formatDay(late.start)}, ${aheadWords(left)}, ${target}.`,
      related: deadline === null ? [] : [{ place: deadline.place, message: `The deadline: ${deadline.field.text}` }],
    });
  },
});

/** Of the actions that wait for this one, the one that has to start first. */
function firstToWait(action: LinkedAction): LinkedAction | null {
  const { schedule } = action.document;
  let first: LinkedAction | null = null;
  let earliest = Infinity;
  for (const { successor, soft } of dependentsOf(action)) {
    const handle = schedule.handle(successor);
    if (soft || handle === undefined) continue;
    const start = schedule.asOf.late(handle, 'lenient')?.start ?? Infinity;
    if (start >= earliest) continue;
    first = successor;
    earliest = start;
  }
  return first;
}
