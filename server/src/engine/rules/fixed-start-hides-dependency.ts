import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { type Day, formatDay } from '../time/index.js';
import { hasBrokenDate, hasStarted, plannedStart } from './action-dates.js';
import { type DependencyPair, afterLag, waitsOf } from './dependency-pairs.js';
import { setField } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { repair } from './repair.js';

/** Two weeks of work. */
const muchDays = 10;

function example(start: string): string {
  return planExample(
    `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    finish: 31 January 2024
    deadline: by March 2024
  - id: intermediate
    title: Intermediate tier of the improvement programme
    owner: Primary care lead
    start: ${start}
    duration: 13 weeks
    deadline: 31 July 2024
    depends_on: [telephony]
`,
    'as_of: 2 October 2023\n',
  );
}

export const fixedStartHidesDependency = defineRule({
  id: 'fixed-start-hides-dependency',
  group: 'dependencies',
  title: 'Fixed start later than needed',
  summary: 'An action is planned to start weeks after everything it waits for will be finished.',
  why: 'The fixed day hides what the plan depends on: when the earlier actions move, this one does not follow.',
  condition:
    'The action of the plan is open, has not started, and its planned start is a stated day or period without a reason (`why`); at least one action it waits for is still open; and even its earliest reading is more than 10 working days after the latest reading of the day from which all it waits for would let it start. A start “from” a day, or one that the plan may choose, says the same openly and is silent.',
  remedy: 'Write the start as “from” that day if it is only not to be earlier, or give the reason for the day.',
  severity: 'information',
  files: ['plan'],
  examples: {
    wrong: [{ title: 'A month after the telephony', text: example('4 March 2024') }],
    right: [
      { title: 'Not before March', text: example('from 4 March 2024') },
      { title: 'The week after', text: example('5 February 2024') },
    ],
  },
  looksAt: 'dates',
  checkAction(action, _programme, report) {
    const start = plannedStart(action);
    if (start === null || start.free || !action.isOpen || action.isDropped || hasBrokenDate(action)) return;
    if (hasStarted(action) || action.start?.field.why !== null) return;
    const needed = neededStart(action);
    if (needed === null || !needed.pair.predecessor.isOpen) return;
    const { calendar } = action.document.phrases;
    const idle = calendar.workingDaysBetween(needed.day, start.early);
    if (idle <= muchDays) return;
    report({
      place: start.place,
      message: `${action.name} is planned to start on ${formatDay(start.early)}, ${String(idle)} working days after what it waits for would let it: ${needed.pair.predecessor.name} allows ${formatDay(needed.day)}.`,
      related: [{ place: needed.pair.place, message: `It waits for ${needed.pair.predecessor.name}` }],
      fixes: () => notBefore(action, start.early),
    });
  },
});

/** The instant from which all that an action waits for would let it start, and the pair that asks for it. */
function neededStart(action: LinkedAction): { readonly day: Day; readonly pair: DependencyPair } | null {
  const { schedule, phrases } = action.document;
  let latest: { readonly day: Day; readonly pair: DependencyPair } | null = null;
  for (const { alternatives, soft } of waitsOf(action)) {
    if (soft) continue;
    // Alternatives are left to the schedule: which of them is taken is not known here.
    if (alternatives.length > 1) return null;
    for (const pair of alternatives.flat()) {
      if (pair.type !== 'FS' && pair.type !== 'SS') return null;
      if (pair.predecessor.isDropped) continue;
      const handle = schedule.handle(pair.predecessor);
      const dates = handle === undefined ? undefined : schedule.asOf.early(handle, 'strict');
      const instant = pair.type === 'FS' ? dates?.finish : dates?.start;
      if (instant === undefined || !Number.isFinite(instant)) return null;
      // An open action that says nothing of its own dates could end on any day.
      if (pair.predecessor.isOpen && !saysWhen(pair.predecessor)) return null;
      const day = afterLag(instant, pair, phrases.calendar, true);
      if (latest === null || day > latest.day) latest = { day, pair };
    }
  }
  return latest;
}

function saysWhen(action: LinkedAction): boolean {
  const { data } = action;
  return action.duration !== null || data.finish !== null || data.expected !== null || data.remaining !== null;
}

function notBefore(action: LinkedAction, day: Day): readonly Fix[] {
  const text = `from ${formatDay(day)}`;
  return [repair(`Start it ${text}, and not before`, setField(action, 'start', text))];
}
