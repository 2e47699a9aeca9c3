import type { LinkedAction } from '../link/index.js';
import { deadlineOf, hasBrokenDate, originOf, plannedStart } from './action-dates.js';
import { lastDayWords, whenWords } from './date-words.js';
import { isMissed } from './deadline-missed.js';
import type { Shortfall } from './shortfall.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { isSurelyLate } from './schedule/surely-late.js';
import { deadlineRepairs } from './schedule/deadline-repairs.js';

const action = `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    deadline: by March 2030
`;

export const startAfterDeadline = defineRule({
  id: 'start-after-deadline',
  group: 'deadlines',
  title: 'Planned to start after the deadline',
  summary: 'The planned start of an action lies after its deadline.',
  why: 'Work that has not begun by the deadline cannot be done by it. One of the two dates is wrong, often in its year.',
  condition:
    'The action is open, has not started, and its planned start is after the last day of its deadline: under every reading of the two (definite) or under some (possible). A start that the plan may still choose is read so that it fits. Silent where the deadline is missed already. What is only possible is left out where the deadline is surely missed for another reason.',
  remedy: 'Look at the year of both dates first. Then plan an earlier start, or agree a later deadline.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Starts the day after', text: planExample(`${action}    start: 1 April 2030\n`) }],
    right: [{ title: 'Starts on the last day', text: planExample(`${action}    start: 31 March 2030\n`) }],
  },
  looksAt: 'dates',
  checkAction(action, _programme, report) {
    const late = startsTooLate(action);
    const start = plannedStart(action);
    const deadline = deadlineOf(action);
    if (late === null || start === null || deadline === null) return;
    if (late.certainty === 'possible' && isSurelyLate(action)) return;
    const { bounds } = deadline.reading;
    const when = whenWords(start.days.lo, start.days.hi);
    report({
      place: start.place,
      certainty: late.certainty,
      message:
        late.certainty === 'definite'
          ? `${action.name} is planned to start ${when}, after its deadline, ${lastDayWords(bounds.late)}.`
          : `${action.name} may start after its deadline: it is planned to start ${when} and is due by ${lastDayWords(bounds.early)}.`,
      related: [
        { place: deadline.date.place, message: `The deadline: ${deadline.date.field.text}` },
        ...originOf(deadline.date, 'deadline'),
      ],
      fixes: () => deadlineRepairs(action),
    });
  },
});

/** By how many days the planned start lies behind the last day of the deadline. */
export function startsTooLate(action: LinkedAction): Shortfall | null {
  const start = plannedStart(action);
  const bounds = deadlineOf(action)?.reading.bounds;
  if (start === null || bounds === undefined || !action.isOpen || action.isDropped) return null;
  if (action.data.started !== null || hasBrokenDate(action) || isMissed(action)) return null;
  const definite = start.soonest.early - bounds.late;
  if (definite >= 0) return { certainty: 'definite', days: definite + 1 };
  const perhaps = start.soonest.late - bounds.early;
  return perhaps >= 0 ? { certainty: 'possible', days: perhaps + 1 } : null;
}
