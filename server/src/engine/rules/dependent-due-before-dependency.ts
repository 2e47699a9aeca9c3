import type { Fix } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { type Day, type DatedReading, formatDay } from '../time/index.js';
import { deadlineOf, hasBrokenDate, originOf } from './action-dates.js';
import { lastDayWords } from './date-words.js';
import { type DependencyPair, dependencyRelated, waitsOf, othersWords, unmet } from './dependency-pairs.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import type { Shortfall } from './shortfall.js';
import { earlierDeadlines, laterDeadlines } from './date-repairs.js';

const telephony = `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    deadline: by March 2030
`;

export const dependentDueBeforeDependency = defineRule({
  id: 'dependent-due-before-dependency',
  group: 'dependencies',
  title: 'Due before what it waits for',
  summary: 'The deadline of an action lies before the deadline of an action that has to be finished first.',
  why: 'One of the two dates is of no use: whoever keeps the later one makes the earlier one impossible to keep.',
  condition:
    'The action waits for the other to finish (finish-to-start or finish-to-finish), both are still open, and its deadline is before the other’s: its latest reading before the other’s earliest (definite), or its earliest before the other’s latest (possible). Two deadlines that are unclear in the same way (“by March”, a season) are read alike. Among alternatives one that is due in time is enough. Soft dependencies do not count. Information only where the deadline cannot be met anyway, which deadline-infeasible or duration-exceeds-window reports.',
  remedy: 'Move one of the two deadlines, or start the action on something less than the whole of what it waits for.',
  severity: 'warning',
  possible: 'information',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'The programme is due in January, the telephony it needs in March',
        text: planExample(`${telephony}  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    deadline: by January 2030
    depends_on: [telephony]
`),
      },
    ],
    right: [
      {
        title: 'Due on the same day',
        text: planExample(`${telephony}  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    deadline: 31 March 2030
    depends_on: [telephony]
`),
      },
    ],
  },
  looksAt: 'dates',
  checkAction(action, _programme, report) {
    for (const wait of waitsOf(action)) {
      const { successor } = wait;
      if (wait.soft || !successor.isOpen || successor.isDropped || hasBrokenDate(successor)) continue;
      const found = unmet(wait, wrongOrder);
      const own = deadlineOf(successor);
      if (found === null || own === null) continue;
      const { pair, certainty } = found;
      const first = deadlineOf(pair.predecessor);
      if (first === null) continue;
      report({
        place: own.date.place,
        certainty,
        ...(cannotBeMet(successor) ? { severity: 'information' as const } : {}),
        message: sentence(pair, own.reading, first.reading, certainty === 'definite') + othersWords(wait),
        related: [
          {
            place: first.date.owner.place(first.date.field.span),
            message: `The deadline of ${pair.predecessor.name}: ${first.date.field.text}`,
          },
          dependencyRelated(pair, `${successor.name} waits for it here`),
          ...originOf(own.date, 'deadline'),
        ],
        fixes: () => moves(pair),
      });
    }
  },
});

/** Whether the schedule shows that the deadline is impossible whatever others do: that is then the finding to act on. */
function cannotBeMet(action: LinkedAction): boolean {
  const { schedule } = action.document;
  const activity = schedule.handle(action);
  return activity !== undefined && schedule.timeless.verdict({ kind: 'deadline', activity, index: 0 }) === 'definite';
}

/** How far the deadline of the successor lies before that of its predecessor. */
export function wrongOrder(pair: DependencyPair): Shortfall | null {
  const { predecessor, successor, type } = pair;
  if (type !== 'FS' && type !== 'FF') return null;
  if (!predecessor.isOpen || predecessor.isDropped || hasBrokenDate(predecessor)) return null;
  const first = deadlineOf(predecessor)?.reading;
  const second = deadlineOf(successor)?.reading;
  if (first === undefined || second === undefined) return null;
  const days = first.bounds.early - second.bounds.late;
  if (days > 0) return { certainty: 'definite', days };
  if (isUnclear(first) && isUnclear(second) && first.precision === second.precision) {
    // Whoever reads “by March” as its first day does so for both.
    const alike = Math.max(first.bounds.early - second.bounds.early, first.bounds.late - second.bounds.late);
    return alike > 0 ? { certainty: 'possible', days: alike } : null;
  }
  const perhaps = first.bounds.late - second.bounds.early;
  return perhaps > 0 ? { certainty: 'possible', days: perhaps } : null;
}

function isUnclear(reading: DatedReading): boolean {
  return reading.bounds.early < reading.bounds.late;
}

function sentence(pair: DependencyPair, own: DatedReading, first: DatedReading, definite: boolean): string {
  const { successor, predecessor } = pair;
  if (definite) {
    return `${successor.name} is due by ${lastDayWords(own.bounds.late)}, before ${predecessor.name}, which it waits for and which is due by ${lastDayWords(first.bounds.early)}.`;
  }
  return `${successor.name} may be due before ${predecessor.name}, which it waits for: ${dueWords(own)} and ${dueWords(first)}.`;
}

function dueWords({ bounds, text }: DatedReading): string {
  if (bounds.early === bounds.late) return `by ${formatDay(bounds.early - 1)}`;
  return `“${text.trim()}” (between ${formatDay(bounds.early - 1)} and ${formatDay(bounds.late - 1)})`;
}

function moves({ predecessor, successor }: DependencyPair): readonly Fix[] {
  const first = deadlineOf(predecessor)?.reading.bounds.late ?? Infinity;
  const second = deadlineOf(successor)?.reading.bounds.early ?? Infinity;
  const title = (action: LinkedAction) => (day: Day) => `Move the deadline of ${action.name} to ${formatDay(day)}`;
  const later = laterDeadlines(successor, first - 1, title(successor));
  const isAhead = !predecessor.document.isPlan || second > predecessor.document.reportingDate.day;
  // Another file is never changed.
  if (predecessor.document !== successor.document || !isAhead) return later;
  return [...later, ...earlierDeadlines(predecessor, second - 1, title(predecessor))];
}
