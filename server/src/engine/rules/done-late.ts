import { formatDay } from '../time/index.js';
import { type Point, actualFinish, deadlineOf, originOf } from './action-dates.js';
import { daysWords, whenWords } from './date-words.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

export const doneLate = defineRule({
  id: 'done-late',
  group: 'deadlines',
  title: 'Done late',
  summary: 'An action was finished after its deadline.',
  why: 'A board that sees only “done” does not learn that the deadline was missed, or why.',
  condition:
    'The action is done, and the day it was finished lies after the last day of its deadline: under every reading of both (definite) or under some, as when only the month is recorded (possible). Silent when `why` gives the reason.',
  remedy: 'Give the reason in `why`. If the day was written down wrongly, correct it.',
  severity: 'information',
  possible: 'hint',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Ten days late',
        text: planExample(
          `  - id: framework
    title: Choose the digital tools from the framework
    owner: Digital lead
    deadline: by September 2023
    status: done
    finished: 10 October 2023
    evidence: Contract notice
`,
          'as_of: 30 November 2023\n',
        ),
      },
    ],
    right: [
      {
        title: 'The reason is given',
        text: planExample(
          `  - id: framework
    title: Choose the digital tools from the framework
    owner: Digital lead
    deadline: by September 2023
    status: done
    why: The framework opened a fortnight after it was announced
    finished: 10 October 2023
    evidence: Contract notice
`,
          'as_of: 30 November 2023\n',
        ),
      },
      {
        title: 'Finished on the last day',
        text: planExample(
          `  - id: framework
    title: Choose the digital tools from the framework
    owner: Digital lead
    deadline: by September 2023
    status: done
    finished: 30 September 2023
    evidence: Contract notice
`,
          'as_of: 30 November 2023\n',
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const finish = actualFinish(action);
    const deadline = deadlineOf(action);
    if (action.status !== 'done' || finish === null || deadline === null || action.data.why !== null) return;
    const { early, late } = deadline.reading.bounds;
    if (finish.late <= early) return;
    const definite = finish.early > late;
    const last = formatDay((definite ? late : early) - 1);
    const related = [
      { place: deadline.date.place, message: `The deadline: ${deadline.date.field.text}` },
      ...originOf(deadline.date, 'deadline'),
    ];
    report({
      place: finish.place,
      certainty: definite ? 'definite' : 'possible',
      message: definite
        ? `${action.name} was finished ${daysWords(finish.early - late)} after its deadline, ${last}.`
        : `${action.name} may have been finished after its deadline: it ${finishedWords(finish)}, and the deadline can be read as ${last}.`,
      related,
    });
  },
});

function finishedWords({ days }: Point): string {
  return days.lo === days.hi
    ? `was finished ${whenWords(days.lo, days.hi)}`
    : `was finished on some day ${whenWords(days.lo, days.hi)}`;
}
