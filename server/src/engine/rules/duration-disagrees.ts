import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { type Day, addDuration, formatDay } from '../time/index.js';
import { hasBrokenDate, isMilestone, plannedFinish, plannedStart } from './action-dates.js';
import { lengthWords, whenWords } from './date-words.js';
import { planExample } from './example-files.js';
import { isReversed } from './finish-before-start.js';
import { defineRule } from './rule.js';
import { finishOn } from './date-repairs.js';

const action = `  - id: review
    title: Review the access data of every practice
    owner: Data lead
    deadline: by March 2030
    start: 7 January 2030
    duration: 2 weeks
`;

export const durationDisagrees = defineRule({
  id: 'duration-disagrees',
  group: 'deadlines',
  title: 'Start, length and finish disagree',
  summary: 'The planned start and the length of an action do not lead to its planned finish.',
  why: 'Of three figures that cannot all be true, every reader believes another one.',
  condition:
    'The action is open, has not started, and states a start, a length and a finish, and no reading of the start and the length ends within the stated finish. Days that are not working days do not count as a difference: two weeks from a Monday end on a Sunday, and the Friday before is as good.',
  remedy: 'Correct one of the three, or leave the finish out: it follows from the other two.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Two weeks that last four', text: planExample(`${action}    finish: 1 February 2030\n`) }],
    right: [{ title: 'The Friday of the second week', text: planExample(`${action}    finish: 18 January 2030\n`) }],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const start = plannedStart(action);
    const finish = plannedFinish(action);
    const length = action.duration;
    if (start === null || finish === null || length === null || !action.isOpen || action.isDropped) return;
    if (action.data.started !== null || hasBrokenDate(action) || isReversed(action) !== null) return;
    const { calendar } = action.document.phrases;
    const { unit, min, max } = length.duration;
    // A milestone finishes on the day on which it starts.
    const ownDay = isMilestone(action) ? 1 : 0;
    const first = addDuration(start.early, min, unit, calendar) + ownDay;
    const last = addDuration(start.late, max, unit, calendar) + ownDay;
    const gap: readonly [Day, Day] | null =
      finish.late < first ? [finish.late, first] : finish.early > last ? [last, finish.early] : null;
    if (gap === null || calendar.workingDaysBetween(gap[0], gap[1]) === 0) return;
    const ends =
      first === last ? `on ${formatDay(first - 1)}` : `between ${formatDay(first - 1)} and ${formatDay(last - 1)}`;
    const takes = min === max ? lengthWords(length.duration, min) : length.text;
    report({
      place: finish.place,
      message: `${action.name} is planned to start ${whenWords(start.days.lo, start.days.hi)} and takes ${takes}, so it ends ${ends} and not ${whenWords(finish.days.lo, finish.days.hi)}.`,
      related: [
        { place: start.place, message: `The planned start: ${action.start?.field.text ?? ''}` },
        { place: length.place, message: `The length: ${length.text}` },
      ],
      fixes: () => (first === last ? recompute(action, first) : []),
    });
  },
});

function recompute(action: LinkedAction, finish: Day): readonly Fix[] {
  return finishOn(action, finish - 1, (day) => `Plan to finish on ${formatDay(day)}`);
}
