import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { formatDay } from '../time/index.js';
import { type Point, deadlineOf, hasBrokenDate, originOf, plannedFinish } from './action-dates.js';
import { daysWords, lastDayWords, whenWords } from './date-words.js';
import { isMissed } from './deadline-missed.js';
import { type Shortfall, says } from './shortfall.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { startsTooLate } from './start-after-deadline.js';
import { finishOn, laterDeadlines } from './date-repairs.js';

const action = `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    deadline: by March 2030
`;

export const forecastAfterDeadline = defineRule({
  id: 'forecast-after-deadline',
  group: 'deadlines',
  title: 'Planned to finish after the deadline',
  summary: 'The planned finish of an action lies after its deadline.',
  why: 'A plan that already says it will be late should say so openly, with a reason, and not in two fields that nobody compares.',
  condition:
    'The action is open and its planned finish is after its deadline: under every reading of the two (definite) or under some (possible). A finish that the plan may still choose is read so that it fits. Silent where the deadline is missed already, or where even the planned start is too late.',
  remedy: 'Plan for an earlier finish, or agree a later deadline.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Due in March, planned for April', text: planExample(`${action}    finish: 12 April 2030\n`) }],
    right: [{ title: 'Planned for the last day', text: planExample(`${action}    finish: 31 March 2030\n`) }],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const late = finishesTooLate(action);
    const finish = plannedFinish(action);
    const deadline = deadlineOf(action);
    if (late === null || finish === null || deadline === null || says(startsTooLate(action), late)) return;
    const { bounds } = deadline.reading;
    const definite = late.certainty === 'definite';
    report({
      place: finish.place,
      certainty: late.certainty,
      message: definite
        ? `${action.name} is planned to finish ${whenWords(finish.days.lo, finish.days.hi)}, ${daysWords(late.days)} after its deadline, ${lastDayWords(bounds.late)}.`
        : `${action.name} may finish after its deadline: it is planned to finish ${whenWords(finish.days.lo, finish.days.hi)} and is due by ${lastDayWords(bounds.early)}.`,
      related: [
        { place: deadline.date.place, message: `The deadline: ${deadline.date.field.text}` },
        ...originOf(deadline.date, 'deadline'),
      ],
      fixes: () => moves(action, finish),
    });
  },
});

/** By how many days the planned finish lies after the deadline. */
export function finishesTooLate(action: LinkedAction): Shortfall | null {
  const finish = plannedFinish(action);
  const bounds = deadlineOf(action)?.reading.bounds;
  if (finish === null || bounds === undefined || !action.isOpen || action.isDropped) return null;
  if (hasBrokenDate(action) || isMissed(action)) return null;
  const definite = finish.soonest.early - bounds.late;
  if (definite > 0) return { certainty: 'definite', days: definite };
  const perhaps = finish.soonest.late - bounds.early;
  return perhaps > 0 ? { certainty: 'possible', days: perhaps } : null;
}

function moves(action: LinkedAction, finish: Point): readonly Fix[] {
  const later = laterDeadlines(action, finish.late - 1, (day) => `Move the deadline to ${formatDay(day)}`);
  const due = deadlineOf(action)?.reading.bounds.early ?? Infinity;
  const isAhead = !action.document.isPlan || due > action.document.reportingDate.day;
  if (!Number.isFinite(due) || !isAhead) return later;
  return [...later, ...finishOn(action, due - 1, (day) => `Plan to finish on ${formatDay(day)}`)];
}
