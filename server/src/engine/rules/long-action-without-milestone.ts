import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { addDuration, formatDay } from '../time/index.js';
import { startPoint } from './action-dates.js';
import { setField } from './edits.js';
import { planExample } from './example-files.js';
import { workingDaysIn } from './own-length.js';
import { partsOf } from './parts.js';
import { defineRule } from './rule.js';

/** The usual limit of schedule reviews: about two months of work. */
const longDays = 44;

const action = `  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    start: 8 January 2024
    duration: 26 weeks
    deadline: 31 July 2024
`;

export const longActionWithoutMilestone = defineRule({
  id: 'long-action-without-milestone',
  group: 'deadlines',
  title: 'Long action without a checkpoint',
  summary: 'An action takes more than two months and has no point in between at which anybody looks at it.',
  why: 'Half a year is a normal length. Half a year in which nobody would notice a delay is a risk.',
  condition:
    'The action of the plan is open, is done once and not once per organisation, takes more than 44 working days even at its shortest, and has no parts, steps, counted progress or next review. It is a hint.',
  remedy: 'Write the next review, divide the action into parts or steps, or count its progress.',
  severity: 'hint',
  files: ['plan'],
  examples: {
    wrong: [{ title: '26 weeks in one piece', text: planExample(action, 'as_of: 2 October 2023\n') }],
    right: [
      {
        title: 'A review in the middle',
        text: planExample(`${action}    review: 8 April 2024\n`, 'as_of: 2 October 2023\n'),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    const { data, duration, document } = action;
    if (duration === null || !action.isOpen || action.isDropped || action.appliesTo.length > 0) return;
    if (data.steps.length > 0 || data.progress !== null || data.review !== null || partsOf(action).length > 0) return;
    const start = startPoint(action)?.early ?? null;
    const days = workingDaysIn(duration.duration, start, document.phrases.calendar);
    if (days <= longDays) return;
    report({
      place: duration.place,
      message: `${action.name} takes ${duration.text} and has no checkpoint: no next review, parts, steps or counted progress.`,
      fixes: () => midpoint(action),
    });
  },
});

function midpoint(action: LinkedAction): readonly Fix[] {
  const start = startPoint(action);
  const length = action.duration?.duration;
  if (start === null || length === undefined || !Number.isFinite(start.early)) return [];
  const { calendar } = action.document.phrases;
  const { unit, min } = length;
  const end = addDuration(start.early, min, unit, calendar);
  const middle = calendar.nextWorkingDay(Math.floor((start.early + end) / 2));
  if (middle <= action.document.reportingDate.day) return [];
  const day = formatDay(middle);
  return [{ title: `Review it half-way, on ${day}`, edits: setField(action, 'review', day) }];
}
