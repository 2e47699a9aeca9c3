import { hasBrokenDate, hasStarted } from './action-dates.js';
import { waitsOf } from './dependency-pairs.js';
import { brokenBy } from './dependency-violated.js';
import { wrongOrder } from './dependent-due-before-dependency.js';
import { setField } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

const telephony = `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    finish: 31 January 2030
    deadline: by March 2030
`;

export const missingDuration = defineRule({
  id: 'missing-duration',
  group: 'deadlines',
  title: 'No length',
  summary: 'An action that waits for another and has a deadline does not say how long it takes.',
  why: 'Without its length nobody can tell whether there is time enough between what it waits for and its deadline: it counts as no time at all.',
  condition:
    'The action of the plan is open and has not started, still waits for the start or the finish of another action before it can, has a deadline that names a day, and has neither a length, a planned finish nor an expected date, of its own or from its national action. Soft dependencies do not count, nor do those whose dates are in the wrong order already. It is a hint, because many actions can do without.',
  remedy: 'Write how long the work takes in `duration`, or `0 days` for a milestone.',
  severity: 'hint',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'How long after the telephony?',
        text: planExample(`${telephony}  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    deadline: 31 July 2030
    depends_on: [telephony]
`),
      },
    ],
    right: [
      {
        title: '20 weeks',
        text: planExample(`${telephony}  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    duration: 20 weeks
    deadline: 31 July 2030
    depends_on: [telephony]
`),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    for (const { successor, alternatives, soft } of waitsOf(action)) {
      if (soft || !successor.isOpen || successor.isDropped) continue;
      const { data, deadline, duration } = successor;
      if (duration !== null || data.finish !== null || data.expected !== null || data.remaining !== null) continue;
      if (deadline?.reading.type !== 'dated' || hasBrokenDate(successor)) continue;
      if (hasStarted(successor)) continue;
      const waits = alternatives.flat().find((pair) => {
        const { type, predecessor } = pair;
        // Dates in the wrong order already have to change.
        if (wrongOrder(pair) !== null || brokenBy(pair) !== null) return false;
        if (!predecessor.isOpen || predecessor.isDropped) return false;
        return type === 'FS' || (type === 'SS' && !hasStarted(predecessor));
      });
      if (waits === undefined) continue;
      report({
        place: successor.head,
        message: `${successor.name} does not say how long it takes, so nobody can tell whether it fits between ${waits.predecessor.name} and its deadline.`,
        related: [{ place: waits.place, message: `It waits for ${waits.predecessor.name}` }],
        fixes: () => [
          { title: 'Say that it takes no time (a milestone)', edits: setField(successor, 'duration', '0 days') },
        ],
      });
      return;
    }
  },
});
