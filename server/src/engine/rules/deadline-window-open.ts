import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { type Day, type DatedReading, formatDay } from '../time/index.js';
import { deadlineOf, originOf, reportsProgress } from './action-dates.js';
import { daysWords } from './date-words.js';
import { ownsDeadline } from './deadline-moves.js';
import { isDueSoon } from './due-soon.js';
import { setField } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { repair } from './repair.js';

/** A quarter of a year. A longer window is open too long for that to be news. */
const longestWindow = 92;

const action = `  - id: board-paper
    title: Take the plan to the public board
    owner: Director of Primary Care
    deadline: October or November 2023
`;

export const deadlineWindowOpen = defineRule({
  id: 'deadline-window-open',
  group: 'deadlines',
  title: 'Inside the time allowed',
  summary: 'The reporting date lies inside a deadline that is a period and not a day.',
  why: 'A period has no day on which anybody notices that it is over. While it runs is the time to name one.',
  condition:
    'The action is open and has no planned finish, its deadline is a window (“October or November 2023”) or can be read as more than one last day (“autumn 2023”), and the reporting date lies between the first day of the window, or the earliest of those last days, and the last day allowed. Silent where the deadline is due soon or missed, and in a window of more than three months (92 days). In a checklist only actions that carry their own status are looked at.',
  remedy: 'Write the day on which it will be done as the planned finish, or the last day allowed as the deadline.',
  severity: 'information',
  possible: 'information',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Three weeks into two months', text: planExample(action, 'as_of: 20 October 2023\n') }],
    right: [
      {
        title: 'The day is planned',
        text: planExample(`${action}    finish: 29 November 2023\n`, 'as_of: 20 October 2023\n'),
      },
      { title: 'The window has not opened', text: planExample(action, 'as_of: 30 September 2023\n') },
    ],
  },
  looksAt: 'action',
  checkAction(action, { settings }, report) {
    const deadline = deadlineOf(action);
    if (deadline === null || !reportsProgress(action) || !action.isOpen || action.isDropped) return;
    if (action.data.finish !== null || action.data.expected !== null || isDueSoon(action, settings.dueSoonDays)) return;
    const today = action.document.reportingDate.day;
    const { date, reading } = deadline;
    if (today >= reading.bounds.late || today < opening(reading)) return;
    if (reading.kind === 'window' && reading.hi - reading.lo >= longestWindow) return;
    const perhapsOver = today >= reading.bounds.early;
    report({
      place: date.place,
      certainty: perhapsOver ? 'possible' : 'definite',
      message: words(action, reading, today, perhapsOver),
      related: originOf(date, 'deadline'),
      fixes: () => lastDay(action, reading),
    });
  },
});

/** The first day on which the deadline may be met, or from which it may be over. */
function opening(reading: DatedReading): Day {
  return reading.kind === 'window' ? Math.min(reading.lo, reading.bounds.early) : reading.bounds.early;
}

function words(action: LinkedAction, reading: DatedReading, today: Day, perhapsOver: boolean): string {
  const last = reading.bounds.late - 1;
  const phrase = `“${reading.text.trim()}”`;
  if (perhapsOver) {
    return `${action.name} may be late already: its deadline, ${phrase}, can be read as ${formatDay(reading.bounds.early - 1)}, and at the latest as ${formatDay(last)}.`;
  }
  return `${action.name} is due in a period that has begun, ${phrase}: ${daysWords(last - today)} are left until ${formatDay(last)}.`;
}

function lastDay(action: LinkedAction, reading: DatedReading): readonly Fix[] {
  if (!ownsDeadline(action)) return [];
  const text = `by ${formatDay(reading.bounds.late - 1)}`;
  return [repair(`Make it due ${text}`, setField(action, 'deadline', text))];
}
