import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { formatDay } from '../time/index.js';
import { type Point, actualFinish, actualStart } from './action-dates.js';
import { whenWords } from './date-words.js';
import { replaceNode, setField } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

export const futureActualDate = defineRule({
  id: 'future-actual-date',
  group: 'deadlines',
  title: 'Recorded before it happened',
  summary: 'A day on which something is said to have happened lies after the reporting date.',
  why: 'A plan that records the future cannot be trusted about the past.',
  condition: 'The first day of `started` or `finished`, under every reading, is after the reporting date.',
  remedy: 'Correct the date, or write it as the planned start or finish until it has come.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Finished in December, reported on in November',
        text: planExample(
          `  - id: training
    title: Train care navigators in every practice
    owner: Workforce lead
    deadline: by March 2024
    status: done
    finished: 4 December 2023
    evidence: Register of courses
`,
          'as_of: 30 November 2023\n',
        ),
      },
    ],
    right: [
      {
        title: 'Finished on the reporting date',
        text: planExample(
          `  - id: training
    title: Train care navigators in every practice
    owner: Workforce lead
    deadline: by March 2024
    status: done
    finished: 30 November 2023
    evidence: Register of courses
`,
          'as_of: 30 November 2023\n',
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const today = action.document.reportingDate.day;
    const check = (key: 'started' | 'finished', point: Point | null): void => {
      if (point === null || !isFuture(point, today)) return;
      report({
        place: point.place,
        message: `${action.name} cannot have ${key} ${whenWords(point.days.lo, point.days.hi)}: the reporting date is ${formatDay(today)}.`,
        fixes: () => planned(action, key),
      });
    };
    check('started', actualStart(action));
    check('finished', actualFinish(action));
  },
});

/** Whether a recorded day is still to come, so that no other rule should rely on it. */
export function isFuture(point: Point, today: number): boolean {
  return point.days.lo > today;
}

/** Turns a record into a plan, where there is none yet. */
function planned(action: LinkedAction, key: 'started' | 'finished'): readonly Fix[] {
  const plan = key === 'started' ? 'start' : 'finish';
  const pair = action.data.fields.get(key);
  if (pair === undefined || action.data.fields.has(plan)) return [];
  const status = key === 'started' ? 'not started' : 'in progress';
  const restated = action.data.status === null ? [] : setField(action, 'status', status);
  const edits = [...replaceNode(action, pair.key, plan), ...restated];
  return [{ title: `Make it the planned ${plan}`, edits }];
}
