import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import type { Pair } from '../syntax/index.js';
import { formatDay } from '../time/index.js';
import { deadlineOf } from './action-dates.js';
import { agoWords, aheadWords } from './date-words.js';
import { setField } from './edits.js';
import { planExample } from './example-files.js';
import { nearestOwners } from './ownership/nearest-owners.js';
import { defineRule } from './rule.js';

/** With this many days left or fewer, counting the reporting date, nobody has time to find an owner first. */
const pressingDays = 28;
const head = 'as_of: 30 November 2023\nsro: Director of Primary Care\n';

export const missingOwner = defineRule({
  id: 'missing-owner',
  group: 'ownership',
  title: 'No owner',
  summary: 'Nobody answers for an open action.',
  why: 'What belongs to nobody is done by nobody, and a board has nobody to ask.',
  condition:
    'The action is open and has no owner; the owner is never inherited from the national action. In a plan it is an error when the last day allowed has passed or is within 28 days of the reporting date, counting both, and a warning otherwise; in a checklist always a warning.',
  remedy: 'Name the one person or post who answers for it.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Nobody named',
        text: planExample(
          '  - id: flu-clinics\n    title: Run two more flu clinics\n    deadline: 31 January 2024\n',
          head,
        ),
      },
      {
        title: 'Nobody named, and three weeks left',
        text: planExample(
          '  - id: flu-clinics\n    title: Run two more flu clinics\n    deadline: 20 December 2023\n',
          head,
        ),
      },
    ],
    right: [
      {
        title: 'Somebody answers for it',
        text: planExample(
          '  - id: flu-clinics\n    title: Run two more flu clinics\n    owner: Practice manager\n    deadline: 31 January 2024\n',
          head,
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const { data, document } = action;
    if (data.node === null || data.owners.length > 0 || !action.isOpen || action.isDropped) return;
    // What could not be read may hold the owner.
    if (action.segment.parsed.problems.length > 0) return;
    const written = data.fields.get('owner');
    // An owner of the wrong shape is reported as such.
    if (written?.value?.kind === 'map' || (written !== undefined && isLost(action, written))) return;
    const due = document.isPlan ? pressing(action) : null;
    report({
      place: written === undefined ? action.head : action.place(written.key.span),
      severity: due === null ? 'warning' : 'error',
      message: `${action.name} has no owner${due === null ? '' : `, and ${due}`}.`,
      fixes: () => owners(action),
    });
  },
});

/** Whether the owner is there and only lost to its first character, which lost-to-anchor reports. */
function isLost(action: LinkedAction, written: Pair): boolean {
  const from = action.segment.start + written.key.span.end;
  return written.value === null && /^\s*:[ \t]*[&*!]/.test(action.document.model.syntax.text.slice(from, from + 80));
}

/** “it is due in 10 days, on 10 December 2023”, when it is. */
function pressing(action: LinkedAction): string | null {
  const deadline = deadlineOf(action);
  if (deadline === null) return null;
  const last = deadline.reading.bounds.late - 1;
  const left = last - action.document.reportingDate.day;
  if (left + 1 > pressingDays) return null;
  if (left < 0) return `it was due by ${formatDay(last)}, ${agoWords(-left)}`;
  return left < 2
    ? `it is due ${aheadWords(left)}, ${formatDay(last)}`
    : `it is due by ${formatDay(last)}, ${aheadWords(left)}`;
}

function owners(action: LinkedAction): readonly Fix[] {
  return nearestOwners(action).map(({ written, title }) => ({
    title: `Give it to ${title}`,
    edits: setField(action, 'owner', written),
  }));
}
