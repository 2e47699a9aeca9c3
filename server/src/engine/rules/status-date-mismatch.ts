import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { formatDay } from '../time/index.js';
import { type Point, actualFinish, actualStart } from './action-dates.js';
import { whenWords } from './date-words.js';
import { removeField, setField, setFields } from './edits.js';
import { planExample } from './example-files.js';
import { type Reported, defineRule } from './rule.js';

export const statusDateMismatch = defineRule({
  id: 'status-date-mismatch',
  group: 'deadlines',
  title: 'Status and dates disagree',
  summary: 'The status of an action says something else than the days recorded for it.',
  why: 'Reports count by status, lateness is worked out from dates. Where the two disagree one of the two is wrong.',
  condition:
    'One of: the status is open and `finished` has a day; the status is not started and `started` has a day; the last day of `finished` is before the first day of `started` (errors). In a plan the status is done without a day in `finished`; everything in `progress` is done and the status is open (warnings).',
  remedy: 'Correct the status or the day, whichever is wrong.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Finished, and still in progress',
        text: planExample(
          `  - id: training
    title: Train care navigators in every practice
    owner: Workforce lead
    deadline: by March 2024
    status: in progress
    finished: 20 November 2023
`,
          'as_of: 30 November 2023\n',
        ),
      },
      {
        title: 'Done, nobody wrote down when',
        text: planExample(
          `  - id: training
    title: Train care navigators in every practice
    owner: Workforce lead
    deadline: by March 2024
    status: done
    evidence: Register of courses
`,
          'as_of: 30 November 2023\n',
        ),
      },
    ],
    right: [
      {
        title: 'Status and day agree',
        text: planExample(
          `  - id: training
    title: Train care navigators in every practice
    owner: Workforce lead
    deadline: by March 2024
    status: done
    started: 2 October 2023
    finished: 20 November 2023
    evidence: Register of courses
`,
          'as_of: 30 November 2023\n',
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const found = beforeItBegan(action) ?? againstStatus(action);
    if (found !== null) report(found);
  },
});

function beforeItBegan(action: LinkedAction): Reported | null {
  const start = actualStart(action);
  const finish = actualFinish(action);
  if (start === null || finish === null || finish.days.hi >= start.days.lo) return null;
  return {
    place: finish.place,
    message: `${action.name} cannot have finished on ${formatDay(finish.days.hi)}: it started on ${formatDay(start.days.lo)}.`,
    related: [{ place: start.place, message: `Started: ${action.started?.field.text ?? ''}` }],
    fixes: () => swap(action),
  };
}

function againstStatus(action: LinkedAction): Reported | null {
  const { name, data, finished, started } = action;
  const status = data.statusValue;
  if (status === null || data.status === null) return null;
  const place = action.place(data.status.span);
  if (finished !== null && action.isOpen) {
    return {
      place,
      message: `${name} was finished ${dayWords(actualFinish(action), finished.field.text)}, but its status is “${data.status.value}”.`,
      related: [{ place: finished.place, message: `Finished: ${finished.field.text}` }],
      fixes: () => [
        { title: 'Mark as done', edits: setField(action, 'status', 'done'), preferred: true },
        { title: 'Take the day it was finished out', edits: removeField(action, 'finished') },
      ],
    };
  }
  if (started !== null && status === 'not started') {
    return {
      place,
      message: `${name} started ${dayWords(actualStart(action), started.field.text)}, but its status is “${data.status.value}”.`,
      related: [{ place: started.place, message: `Started: ${started.field.text}` }],
      fixes: () => [
        { title: 'Mark as in progress', edits: setField(action, 'status', 'in progress'), preferred: true },
      ],
    };
  }
  // A letter that calls something complete does not say since when.
  if (status === 'done' && finished === null && !data.fields.has('finished') && action.document.isPlan) {
    return {
      place,
      severity: 'warning',
      message: `${name} is done, but the day it was finished is not recorded.`,
    };
  }
  return allCounted(action);
}

/** "on 4 December 2023", "in December 2023"; the words of the author where they name no day. */
function dayWords(point: Point | null, text: string): string {
  return point === null ? `(“${text}”)` : whenWords(point.days.lo, point.days.hi);
}

function allCounted(action: LinkedAction): Reported | null {
  const { progress, status } = action.data;
  if (progress === null || status === null || !action.isOpen) return null;
  const { done, of, unit } = progress;
  if (done === null || of === null || of <= 0 || done < of) return null;
  const units = unit === null ? '' : ` ${unit.value}`;
  return {
    place: action.place(status.span),
    severity: 'warning',
    message: `${action.name} has ${String(done)} of ${String(of)}${units} done, but its status is “${status.value}”.`,
    related: [{ place: action.place(progress.span), message: 'The counts' }],
  };
}

function swap(action: LinkedAction): readonly Fix[] {
  const { started, finished } = action;
  if (started === null || finished === null) return [];
  const edits = setFields(action, [
    ['started', finished.field.text],
    ['finished', started.field.text],
  ]);
  return [{ title: 'Swap the two days', edits }];
}
