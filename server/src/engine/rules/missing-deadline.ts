import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { successorLimit } from '../schedule/index.js';
import { type Day, formatDay } from '../time/index.js';
import { hasBrokenDate } from './action-dates.js';
import { earliestLastDay } from './earliest-finish.js';
import { setField } from './edits.js';
import { checklistExample, planExample } from './example-files.js';
import { partsOf } from './parts.js';
import { defineRule } from './rule.js';
import { roomierDays } from './date-repairs.js';
import { repair, firstOf } from './repair.js';

export const missingDeadline = defineRule({
  id: 'missing-deadline',
  group: 'deadlines',
  title: 'No deadline',
  summary: 'An open action does not say by when it has to be done.',
  why: 'Without a date nobody can tell whether the action is late, and it falls behind everything that has one.',
  condition:
    'The action is open, has no deadline of its own, inherits none from the national actions it implements and was given none by an amendment. A hint only where the deadline of an action that waits for it, directly or further on, says by when it has to be done. Silent for an event that others fix (`expected`), for an optional action of a checklist, for an action divided into parts that all have deadlines, for one whose national action cannot be found, and wherever the deadline says `ongoing`, `TBC` or `not stated`. A national `not stated` is not inherited.',
  remedy: 'Write the deadline as the letter or the plan prints it, or `ongoing` when the action has no end.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'No date at all',
        text: planExample(`  - id: care-navigation
    title: Train care navigators in every practice
    owner: Workforce lead
`),
      },
    ],
    right: [
      {
        title: 'Due by a month',
        text: planExample(`  - id: care-navigation
    title: Train care navigators in every practice
    owner: Workforce lead
    deadline: by March 2030
`),
      },
      {
        title: 'The letter gives no date, and the checklist says so',
        text: checklistExample(`  - id: care-navigation
    title: Train care navigators in every practice
    owner: practice
    deadline: not stated
`),
      },
    ],
  },
  looksAt: 'dates',
  checkAction(action, _programme, report) {
    if (!action.isOpen || action.isDropped || action.deadline !== null) return;
    // What could not be read may hold the deadline.
    if (action.data.node === null || action.segment.parsed.problems.length > 0) return;
    if (action.data.expected !== null || isOffer(action) || partsHaveDeadlines(action)) return;
    if (action.implements.some(({ resolution }) => resolution.type !== 'found')) return;
    const written = action.data.fields.get('deadline');
    // A deadline of the wrong shape is reported as such.
    if (written !== undefined && written.value !== null) return;
    const needed = neededBy(action);
    report({
      place: written === undefined ? action.head : action.place(written.key.span),
      ...(needed === null ? {} : { severity: 'hint' as const }),
      message:
        needed === null
          ? `${action.name} has no deadline.`
          : `${action.name} has no deadline of its own; it has to be done by ${formatDay(needed.day)} for ${needed.by.name} to be in time.`,
      fixes: () => [...deadlines(action), ...latestDeadline(action, needed)],
    });
  },
});

function isOffer(action: LinkedAction): boolean {
  return action.data.optional && !action.document.isPlan;
}

function partsHaveDeadlines(action: LinkedAction): boolean {
  const parts = partsOf(action);
  return parts.length > 0 && parts.every((part) => part.deadline !== null);
}

/** The last day on which an action can be done, and the action whose deadline says so. */
interface Needed {
  readonly day: Day;
  readonly by: LinkedAction;
}

/** What the deadlines of the actions that wait for it, under the mildest reading, ask of one that has none. */
function neededBy(action: LinkedAction): Needed | null {
  const { schedule } = action.document;
  const handle = schedule.handle(action);
  if (handle === undefined || hasBrokenDate(action)) return null;
  const { limit, bound } = successorLimit(schedule.timeless, handle, 'lenient');
  if (!Number.isFinite(limit) || bound === undefined) return null;
  const by = schedule.plan.actions[bound.activity] ?? null;
  return by === null || by === action ? null : { day: limit - 1, by };
}

function latestDeadline(action: LinkedAction, needed: Needed | null): readonly Fix[] {
  if (needed === null || !action.document.isPlan || needed.day < action.document.reportingDate.day) return [];
  const day = formatDay(needed.day);
  return [
    {
      title: `Use the last day that leaves ${needed.by.name} in time, ${day}`,
      edits: setField(action, 'deadline', day),
    },
  ];
}

function deadlines(action: LinkedAction): readonly Fix[] {
  if (!action.document.isPlan) {
    return [{ title: 'Say that the document gives none', edits: setField(action, 'deadline', 'not stated') }];
  }
  const { finish } = action;
  if (finish?.reading.type === 'dated' && Number.isFinite(finish.reading.hi)) {
    const title = `Use the planned finish, ${finish.field.text}, as the deadline`;
    return [{ title, edits: setField(action, 'deadline', finish.field.text), preferred: true }];
  }
  const earliest = earliestLastDay(action);
  if (earliest === null) return [];
  return firstOf(
    roomierDays(action, earliest).map((each) => {
      const day = formatDay(each);
      const title = each === earliest ? `Use the earliest day it can be done, ${day}` : `Make it due on ${day}`;
      return repair(title, setField(action, 'deadline', day));
    }),
  );
}
