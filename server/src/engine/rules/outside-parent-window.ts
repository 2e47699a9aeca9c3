import type { Fix, Place } from '../findings/index.js';
import type { LinkedAction, StatedDate } from '../link/index.js';
import { type Day, formatDay } from '../time/index.js';
import { type Point, deadlineOf, hasBrokenDate, plannedFinish, plannedStart } from './action-dates.js';
import { lastDayWords } from './date-words.js';
import { isMissed } from './deadline-missed.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { laterDeadlines, earlierStarts, finishOn } from './date-repairs.js';

const whole = `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    start: 7 January 2030
    deadline: by March 2030
`;

export const outsideParentWindow = defineRule({
  id: 'outside-parent-window',
  group: 'deadlines',
  title: 'Part outside the whole',
  summary: 'A part of a larger action starts before it or ends after it.',
  why: 'The larger action is not done before its parts are, so its dates promise something that the parts do not keep.',
  condition:
    'Both are open, and under every reading one of these holds: the part’s planned start is before the planned start of the whole; the part’s deadline is after the deadline of the whole; the part’s planned finish is after the planned finish of the whole (after its deadline, where it has no planned finish). A whole whose deadline is missed already has no end to compare with.',
  remedy: 'Move the date of the part, or widen the dates of the whole.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'The last wave is due after the whole',
        text: planExample(`${whole}  - id: last-wave
    title: The last wave of practices
    owner: Digital lead
    parent: telephony
    deadline: 30 April 2030
`),
      },
    ],
    right: [
      {
        title: 'Due with the whole',
        text: planExample(`${whole}  - id: last-wave
    title: The last wave of practices
    owner: Digital lead
    parent: telephony
    start: 7 January 2030
    deadline: 31 March 2030
`),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(part, _programme, report) {
    const id = part.data.parent?.value;
    const parent = id === undefined ? null : part.document.action(id);
    if (parent === null || parent === part || hasBrokenDate(part) || hasBrokenDate(parent)) return;
    if ([part, parent].some((each) => !each.isOpen || each.isDropped)) return;
    const end = isMissed(parent) ? null : (isDueAfter(part, parent) ?? endsAfter(part, parent));
    const found = startsBefore(part, parent) ?? end;
    if (found === null) return;
    report({
      place: found.place,
      message: found.message,
      related: [{ place: found.limit.place, message: `${parent.name}: ${found.limit.field.text}` }],
      fixes: () => found.fixes,
    });
  },
});

interface Outside {
  readonly place: Place;
  readonly message: string;
  /** The date of the whole that is passed. */
  readonly limit: StatedDate;
  readonly fixes: readonly Fix[];
}

function startsBefore(part: LinkedAction, parent: LinkedAction): Outside | null {
  const own = plannedStart(part);
  const whole = plannedStart(parent);
  if (own === null || whole === null || parent.start === null || own.late >= whole.early) return null;
  return {
    place: own.place,
    message: `${part.name} is planned to start by ${formatDay(own.late)}, before ${parent.name}, which it is a part of: that starts on ${formatDay(whole.early)} at the earliest.`,
    limit: parent.start,
    fixes: Number.isFinite(own.early)
      ? earlierStarts(parent, own, (day) => `Start ${parent.name} on ${formatDay(day)}`)
      : [],
  };
}

function isDueAfter(part: LinkedAction, parent: LinkedAction): Outside | null {
  const own = deadlineOf(part);
  const whole = deadlineOf(parent);
  if (own === null || whole === null || own.reading.bounds.early <= whole.reading.bounds.late) return null;
  return {
    place: own.date.place,
    message: `${part.name} is due by ${lastDayWords(own.reading.bounds.early)}, after ${parent.name}, which it is a part of and which is due by ${lastDayWords(whole.reading.bounds.late)}.`,
    limit: whole.date,
    fixes: widened(parent, own.reading.bounds.late),
  };
}

function endsAfter(part: LinkedAction, parent: LinkedAction): Outside | null {
  const own = plannedFinish(part);
  const whole = plannedFinish(parent);
  const limit = whole === null ? deadlineOf(parent) : null;
  const end: Day = whole?.late ?? limit?.reading.bounds.late ?? Infinity;
  const date = whole === null ? (limit?.date ?? null) : parent.finish;
  if (own === null || date === null || own.early <= end) return null;
  const day = `on ${lastDayWords(own.early)}${own.early < own.late ? ' at the earliest' : ''}`;
  return {
    place: own.place,
    message: `${part.name} is planned to finish ${day}, after ${parent.name}, which it is a part of: that ${whole === null ? 'is due by' : 'is planned to finish by'} ${lastDayWords(end)}.`,
    limit: date,
    fixes: whole === null ? widened(parent, own.late) : finishMoved(parent, own),
  };
}

function widened(parent: LinkedAction, bound: Day): readonly Fix[] {
  return laterDeadlines(parent, bound - 1, (day) => `Move the deadline of ${parent.name} to ${formatDay(day)}`);
}

function finishMoved(parent: LinkedAction, own: Point): readonly Fix[] {
  if (!Number.isFinite(own.late)) return [];
  return finishOn(parent, own.late - 1, (day) => `Plan to finish ${parent.name} on ${formatDay(day)}`);
}
