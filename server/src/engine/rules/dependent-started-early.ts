import type { Related } from '../findings/index.js';
import type { LinkedAction } from '../link/index.js';
import { type Day, formatDuration } from '../time/index.js';
import { type Point, actualFinish, actualStart, hasBrokenDate, hasStarted, reportsProgress } from './action-dates.js';
import { whenWords } from './date-words.js';
import { type DependencyPair, afterLag, dependencyRelated, waitsOf, othersWords, unmet } from './dependency-pairs.js';
import { planExample } from './example-files.js';
import { isFuture } from './future-actual-date.js';
import { defineRule } from './rule.js';
import type { Shortfall } from './shortfall.js';

function example(telephony: string): string {
  return planExample(
    `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    deadline: by March 2024
${telephony}  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    deadline: 31 July 2024
    status: in progress
    started: 2 October 2023
    depends_on: [telephony]
`,
    'as_of: 30 November 2023\n',
  );
}

export const dependentStartedEarly = defineRule({
  id: 'dependent-started-early',
  group: 'dependencies',
  title: 'Started before what it waits for',
  summary: 'An action has started although what it has to wait for was not reached.',
  why: 'Either the rule that ties the two was broken, which somebody has to answer for, or the records are wrong.',
  condition:
    'The action has started and is not done with its predecessor still open; it waits for the other to finish or to start before it starts, and the other has not, or did so later than the recorded start less the lag: under every reading of the recorded days (definite) or under some (possible). Both on one day is in order. Among alternatives one that was reached is enough. Soft dependencies do not count.',
  remedy:
    'Correct the record that is wrong. If the start was right, say so by replacing the dependency with what was really needed.',
  severity: 'error',
  possible: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'In the programme, the telephony not live', text: example('    status: in progress\n') }],
    right: [
      {
        title: 'The telephony came first',
        text: example('    status: done\n    finished: 29 September 2023\n    evidence: Go-live list\n'),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    for (const wait of waitsOf(action)) {
      const { successor } = wait;
      const start = startOf(successor);
      if (wait.soft || start === null) continue;
      const found = unmet(wait, (pair) => startedEarly(pair, start));
      if (found === null) continue;
      const { pair, certainty } = found;
      const { predecessor } = pair;
      const what = pair.type === 'SS' ? 'start' : 'finish';
      const began =
        start.point === null ? 'is in progress' : `started ${whenWords(start.point.days.lo, start.point.days.hi)}`;
      report({
        place: start.place,
        certainty,
        message:
          certainty === 'definite'
            ? `${successor.name} ${began}, but ${predecessor.name}, which has to ${what} ${lagWords(pair)}, ${reachedWords(pair)}.${othersWords(wait)}`
            : `${successor.name} may have started too early: it ${began}, and ${predecessor.name}, which has to ${what} ${lagWords(pair)}, ${reachedWords(pair)}.${othersWords(wait)}`,
        related: relatedTo(pair),
      });
    }
  },
});

interface Started {
  /** Null when nobody wrote down the day. */
  readonly point: Point | null;
  readonly place: LinkedAction['head'];
}

/** The start of an action that has really started. */
function startOf(action: LinkedAction): Started | null {
  if (!reportsProgress(action) || action.isDropped || hasBrokenDate(action)) return null;
  const point = actualStart(action);
  if (point !== null) return isFuture(point, action.document.reportingDate.day) ? null : { point, place: point.place };
  const { status } = action.data;
  if (action.status !== 'in progress' || status === null) return null;
  return { point: null, place: action.place(status.span) };
}

function startedEarly(pair: DependencyPair, { point }: Started): Shortfall | null {
  const { predecessor, successor, type } = pair;
  if ((type !== 'FS' && type !== 'SS') || predecessor.isDropped || hasBrokenDate(predecessor)) return null;
  // A checklist that says nothing of the status leaves open where it stands.
  if (!reportsProgress(predecessor)) return null;
  const reached = type === 'FS' ? predecessor.status === 'done' : hasStarted(predecessor);
  if (!reached) {
    // What is done while its predecessor is open is reported as that.
    if (type === 'FS' && successor.status === 'done') return null;
    return { certainty: 'definite', days: Number.MAX_SAFE_INTEGER };
  }
  const day = type === 'FS' ? actualFinish(predecessor)?.days : actualStart(predecessor)?.days;
  if (day === undefined || point === null) return null;
  const { calendar } = successor.document.phrases;
  const after = (instant: Day): Day => afterLag(instant, pair, calendar);
  const definite = after(day.lo) - point.days.hi;
  if (definite > 0) return { certainty: 'definite', days: definite };
  const perhaps = after(day.hi) - point.days.lo;
  return perhaps > 0 ? { certainty: 'possible', days: perhaps } : null;
}

/** "first", "at least 2 weeks before". */
export function lagWords({ lag }: DependencyPair): string {
  if (lag === null || lag.min <= 0) return 'first';
  return `at least ${formatDuration(lag)} before`;
}

/** Where the predecessor stands: "is not done", "finished on 3 November 2023". */
function reachedWords({ predecessor, type }: DependencyPair): string {
  const point = type === 'SS' ? actualStart(predecessor) : actualFinish(predecessor);
  const what = type === 'SS' ? 'started' : 'finished';
  if (point !== null) return `${what} ${whenWords(point.days.lo, point.days.hi)}`;
  return type === 'SS' ? 'has not started' : `is ${predecessor.status === 'done' ? 'done' : 'not done'}`;
}

/** Where the two actions say what disagrees. */
export function relatedTo(pair: DependencyPair): readonly Related[] {
  const { predecessor, successor } = pair;
  const { status } = predecessor.data;
  const place = predecessor.finished?.place ?? (status === null ? predecessor.head : predecessor.place(status.span));
  return [
    { place, message: `${predecessor.name} is ${predecessor.status}` },
    dependencyRelated(pair, `${successor.name} waits for it here`),
  ];
}
