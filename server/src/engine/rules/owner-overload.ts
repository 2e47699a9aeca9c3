import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { type Day, formatDay, weekday } from '../time/index.js';
import { deadlineReading } from './action-dates.js';
import { planExample } from './example-files.js';
import { listed } from './organisations/several.js';
import { isNobody } from './ownership/nobody.js';
import { defineRule } from './rule.js';

/** More than this many actions due in one week are too many for one person. */
const mostInWeek = 5;

const actions = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `  - id: clinic-${String(index + 1)}\n    title: Open clinic ${String(index + 1)}\n    owner: access-lead\n    deadline: ${String(21 + (index % 5))} January 2030\n`,
  ).join('');
const head = 'sro: access-lead\npeople:\n  access-lead: Head of access\n';

export const ownerOverload = defineRule({
  id: 'owner-overload',
  group: 'ownership',
  title: 'Many deadlines in one week',
  summary: 'One person answers for more than five open actions that are due in the same week.',
  why: 'A week in which everything is due is a week in which something is missed.',
  condition:
    'More than five open actions of the plan have the same owner, a person or post, and the last days allowed of all of them lie in one week from Monday to Sunday. One finding for each owner and week.',
  remedy: 'Spread the dates, or share the actions out.',
  severity: 'information',
  files: ['plan'],
  examples: {
    wrong: [{ title: 'Six in one week', text: planExample(actions(6), head) }],
    right: [{ title: 'Five in one week', text: planExample(actions(5), head) }],
  },
  reads: (action) => [action.name, action.data.owners[0]?.value, action.isOpen, action.isDropped, lastDay(action)],
  checkDocument(document, _programme, report) {
    for (const { owner, monday, due } of busyWeeks(document)) {
      const definition = document.owner(owner);
      const [first] = due;
      const named = first?.data.owners[0];
      if (first === undefined || named === undefined) continue;
      const place = definition === null ? first.place(named.span) : document.place(definition, definition.key.span);
      report({
        place,
        message: `${definition?.title ?? owner} answers for ${String(due.length)} actions that are due in the week of ${formatDay(monday)}.`,
        related: listed(
          due,
          (action) => action.deadline?.place ?? action.head,
          (action) => `${action.name} is due by ${formatDay(lastDay(action))}`,
        ),
      });
    }
  },
});

interface BusyWeek {
  readonly owner: string;
  readonly monday: Day;
  readonly due: readonly LinkedAction[];
}

function busyWeeks(document: LinkedDocument): readonly BusyWeek[] {
  const byOwner = new Map<string, Map<Day, LinkedAction[]>>();
  for (const action of document.actions) {
    const [owner] = action.data.owners;
    if (owner === undefined || action.isDropped || !action.isOpen || isNobody(document, owner.value)) continue;
    const last = lastDay(action);
    if (!Number.isFinite(last)) continue;
    const monday = last - weekday(last) + 1;
    let weeks = byOwner.get(owner.value);
    if (weeks === undefined) byOwner.set(owner.value, (weeks = new Map<Day, LinkedAction[]>()));
    const week = weeks.get(monday);
    if (week === undefined) weeks.set(monday, [action]);
    else week.push(action);
  }
  return [...byOwner].flatMap(([owner, weeks]) =>
    [...weeks].flatMap(([monday, due]) => (due.length > mostInWeek ? [{ owner, monday, due }] : [])),
  );
}

function lastDay(action: LinkedAction): Day {
  const reading = deadlineReading(action);
  return reading === null ? Infinity : reading.bounds.late - 1;
}
