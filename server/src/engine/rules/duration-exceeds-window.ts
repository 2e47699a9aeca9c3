import type { LinkedAction } from '../link/index.js';
import { type Day, addDuration } from '../time/index.js';
import { deadlineOf, hasBrokenDate, originOf, plannedStart } from './action-dates.js';
import { daysWords, lastDayWords, lengthWords, whenWords } from './date-words.js';
import { isMissed } from './deadline-missed.js';
import { type Shortfall, says } from './shortfall.js';
import { planExample } from './example-files.js';
import { finishesTooLate } from './forecast-after-deadline.js';
import { defineRule } from './rule.js';
import { isSurelyLate } from './schedule/surely-late.js';
import { startsTooLate } from './start-after-deadline.js';
import { deadlineRepairs } from './schedule/deadline-repairs.js';

export const durationExceedsWindow = defineRule({
  id: 'duration-exceeds-window',
  group: 'deadlines',
  title: 'Too little time for the work',
  summary: 'Between the planned start of an action and its deadline there is less time than the action takes.',
  why: 'Even if nothing goes wrong the deadline will be missed. It shows on the day the plan is written, and not only at the end.',
  condition:
    'The action is open and has not started, and its planned start and its length together end after its deadline: with the earliest start, the shortest length and the latest reading of the deadline (definite), or with the latest start, the longest length and the earliest reading (possible). A start that the plan may still choose counts as its first day. Silent where the planned start or the planned finish alone is too late. What is only possible is left out where the deadline is surely missed for another reason.',
  remedy: 'Start earlier, plan for less, or agree the later deadline.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: '26 weeks from 3 September do not end in January',
        text: planExample(`  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    start: 3 September 2029
    duration: 26 weeks
    deadline: 31 January 2030
`),
      },
    ],
    right: [
      {
        title: 'They end on the first Sunday of March',
        text: planExample(`  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    start: 3 September 2029
    duration: 26 weeks
    deadline: 3 March 2030
`),
      },
    ],
  },
  looksAt: 'dates',
  checkAction(action, _programme, report) {
    const start = plannedStart(action);
    const length = action.duration;
    const deadline = deadlineOf(action);
    const late = takesTooLong(action);
    if (late === null || start === null || length === null || deadline === null) return;
    if (says(startsTooLate(action), late) || says(finishesTooLate(action), late)) return;
    if (late.certainty === 'possible' && isSurelyLate(action)) return;
    const definite = late.certainty === 'definite';
    const { bounds } = deadline.reading;
    const takes = lengthWords(length.duration, definite ? length.duration.min : length.duration.max);
    const end = lastDayWords(late.finish);
    const due = lastDayWords(definite ? bounds.late : bounds.early);
    report({
      place: deadline.date.place,
      certainty: late.certainty,
      message: definite
        ? `${action.name} cannot be done by ${due}: it is planned to start ${whenWords(start.days.lo, start.days.hi)} and takes ${takes}, so it ends on ${end} at the earliest, ${daysWords(late.days)} too late.`
        : `${action.name} may not be done by ${due}: it is planned to start ${whenWords(start.days.lo, start.days.hi)} and takes up to ${takes}, so it may end on ${end}, ${daysWords(late.days)} too late.`,
      related: [
        { place: start.place, message: `The planned start: ${action.start?.field.text ?? ''}` },
        { place: length.place, message: `The length: ${length.text}` },
        ...originOf(deadline.date, 'deadline'),
      ],
      fixes: () => deadlineRepairs(action),
    });
  },
});

interface Overrun extends Shortfall {
  /** The instant at which the work would end. */
  readonly finish: Day;
}

/** By how many days the planned start and the length together pass the deadline. */
function takesTooLong(action: LinkedAction): Overrun | null {
  const start = plannedStart(action);
  const length = action.duration?.duration;
  const bounds = deadlineOf(action)?.reading.bounds;
  if (start === null || length === undefined || bounds === undefined || !action.isOpen || action.isDropped) return null;
  if (action.data.started !== null || hasBrokenDate(action) || isMissed(action)) return null;
  const { calendar } = action.document.phrases;
  const soonest = addDuration(start.soonest.early, length.min, length.unit, calendar);
  if (soonest > bounds.late) return { certainty: 'definite', days: soonest - bounds.late, finish: soonest };
  const latest = addDuration(start.soonest.late, length.max, length.unit, calendar);
  if (latest <= bounds.early) return null;
  return { certainty: 'possible', days: latest - bounds.early, finish: latest };
}
