import type { Certainty, Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { type Point, hasBrokenDate, plannedFinish, plannedStart } from './action-dates.js';
import { whenWords } from './date-words.js';
import { setFields } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { repair } from './repair.js';

const action = `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    deadline: by March 2030
    start: 4 February 2030
`;

export const finishBeforeStart = defineRule({
  id: 'finish-before-start',
  group: 'deadlines',
  title: 'Planned to finish before it starts',
  summary: 'The planned finish of an action lies before its planned start.',
  why: 'One of the two dates is wrong, and everything that is worked out from them with it.',
  condition:
    'The action is open and the last day of its planned finish is before its planned start: under every reading of the two (definite), or under some while the period of the finish also ends before the period of the start does (possible). A start in March and a finish in March are in order.',
  remedy: 'Correct the date that is wrong; often it is the year, or the two have changed places.',
  severity: 'error',
  possible: 'information',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'January before February', text: planExample(`${action}    finish: 25 January 2030\n`) }],
    right: [{ title: 'All on one day', text: planExample(`${action}    finish: 4 February 2030\n`) }],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const certainty = isReversed(action);
    const start = plannedStart(action);
    const finish = plannedFinish(action);
    if (certainty === null || start === null || finish === null) return;
    const begins = whenWords(start.days.lo, start.days.hi);
    const ends = whenWords(finish.days.lo, finish.days.hi);
    report({
      place: finish.place,
      certainty,
      message:
        certainty === 'definite'
          ? `${action.name} is planned to finish ${ends}, before it starts ${begins}.`
          : `${action.name} may finish before it starts: it is planned to start ${begins} and to finish ${ends}.`,
      related: [{ place: start.place, message: `The planned start: ${action.start?.field.text ?? ''}` }],
      fixes: () => (certainty === 'definite' ? swap(action) : []),
    });
  },
});

/** How sure it is that the planned dates are the wrong way round. */
export function isReversed(action: LinkedAction): Certainty | null {
  const start = plannedStart(action);
  const finish = plannedFinish(action);
  if (start === null || finish === null || !action.isOpen || action.isDropped || hasBrokenDate(action)) return null;
  if (finish.late <= start.early) return 'definite';
  return isUneasy(start, finish) && finish.early <= start.late ? 'possible' : null;
}

/** The author knows the order: only a finish whose period ends first is worth a question. */
function isUneasy(start: Point, finish: Point): boolean {
  return !start.free && !finish.free && finish.days.hi < start.days.hi;
}

function swap(action: LinkedAction): readonly Fix[] {
  const start = action.start?.field.text;
  const finish = action.finish?.field.text;
  if (start === undefined || finish === undefined) return [];
  const edits = setFields(action, [
    ['start', finish],
    ['finish', start],
  ]);
  return [repair('Swap the planned start and finish', edits)];
}
