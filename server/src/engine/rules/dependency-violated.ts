import type { Fix, TextEdit } from '../findings/index.js';
import { type Day, formatDay, formatDuration } from '../time/index.js';
import { type Point, finishPoint, hasBrokenDate, hasStarted, plannedFinish, startPoint } from './action-dates.js';
import { whenWords } from './date-words.js';
import { type DependencyPair, afterLag, dependencyRelated, waitsOf, othersWords, unmet } from './dependency-pairs.js';
import { earlierStarts, finishOn, laterStarts, redated } from './date-repairs.js';
import { replaceNode } from './edits.js';
import { firstOf, repair } from './repair.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import type { Shortfall } from './shortfall.js';

const telephony = `  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    finish: 30 November 2029
    deadline: 31 March 2030
`;

export const dependencyViolated = defineRule({
  id: 'dependency-violated',
  group: 'dependencies',
  title: 'Planned dates break a dependency',
  summary: 'An action is planned to start or finish before what it waits for.',
  why: 'Such a plan cannot be followed: either the dates or the dependency is wrong, and everybody who relies on it will be surprised.',
  condition:
    'Both actions are open and say when they start or finish (a finish may follow from a start and a length), the waiting one has not started, and its point lies before the point it waits for plus the lag: under every reading of the dates (definite) or under some (possible). A day that the plan may still choose is read so that it fits. Among alternatives one that fits is enough. Soft dependencies do not count.',
  remedy:
    'Move the start of the waiting action, bring forward what it waits for, or let the two overlap if that is what is meant.',
  severity: 'error',
  possible: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Starts four weeks before the telephony is finished',
        text: planExample(`${telephony}  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    start: 1 November 2029
    deadline: 31 May 2030
    depends_on: [telephony]
`),
      },
      {
        title: 'Both in November: it may be too early',
        text: planExample(`  - id: telephony
    title: Move every practice to digital telephony
    owner: Digital lead
    finish: November 2029
    deadline: 31 March 2030
  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    start: November 2029
    deadline: 31 May 2030
    depends_on: [telephony]
`),
      },
    ],
    right: [
      {
        title: 'Starts the day after',
        text: planExample(`${telephony}  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    start: 1 December 2029
    deadline: 31 May 2030
    depends_on: [telephony]
`),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    for (const wait of waitsOf(action)) {
      const found = wait.soft ? null : unmet(wait, brokenBy);
      if (found === null) continue;
      const { pair, certainty } = found;
      const points = pointsOf(pair);
      if (points === null) continue;
      const definite = certainty === 'definite';
      report({
        place: pair.place,
        certainty,
        message: sentence(pair, points, definite) + othersWords(wait),
        related: [
          {
            place: points.before.place,
            message: `${pair.predecessor.name} ${plannedWords(points.before, points.first)}`,
          },
          ...points.before.basis,
          { place: points.after.place, message: `${pair.successor.name} ${plannedWords(points.after, points.second)}` },
          ...points.after.basis,
          ...(pair.national ? [dependencyRelated(pair, 'The national dependency')] : []),
        ],
        fixes: () => repairs(pair, points),
      });
    }
  },
});

interface PairPoints {
  /** The point of the predecessor, and which of its ends it is. */
  readonly before: Point;
  readonly first: 'start' | 'finish';
  readonly after: Point;
  readonly second: 'start' | 'finish';
  /** The earliest instants of the successor's point, under the mildest and the strictest reading. */
  readonly needed: { readonly early: Day; readonly late: Day };
}

/** How far the planned dates of a pair are from keeping its dependency. */
export function brokenBy(pair: DependencyPair): Shortfall | null {
  const points = pointsOf(pair);
  if (points === null) return null;
  const { after, needed } = points;
  const days = needed.early - after.latest.late;
  if (days > 0) return { certainty: 'definite', days };
  const perhaps = needed.late - after.latest.early;
  return perhaps > 0 ? { certainty: 'possible', days: perhaps } : null;
}

function pointsOf(pair: DependencyPair): PairPoints | null {
  const { predecessor, successor, type } = pair;
  if (!predecessor.isOpen || predecessor.isDropped || hasBrokenDate(predecessor)) return null;
  if (!successor.isOpen || successor.isDropped || hasBrokenDate(successor)) return null;
  const first = type === 'FS' || type === 'FF' ? 'finish' : 'start';
  const second = type === 'FS' || type === 'SS' ? 'start' : 'finish';
  const before = first === 'finish' ? finishPoint(predecessor) : startPoint(predecessor);
  const after = second === 'finish' ? finishPoint(successor) : startPoint(successor);
  if (before === null || after === null) return null;
  // What has started is a fact, with rules of its own.
  if (second === 'start' && hasStarted(successor)) return null;
  const { calendar } = successor.document.phrases;
  const needed = {
    early: afterLag(before.soonest.early, pair, calendar),
    late: afterLag(before.soonest.late, pair, calendar, true),
  };
  return { before, first, after, second, needed };
}

function sentence(pair: DependencyPair, points: PairPoints, definite: boolean): string {
  const { successor, predecessor, lag } = pair;
  const { before, first, after, second, needed } = points;
  const order = lag === null || lag.min <= 0 ? 'first' : `at least ${formatDuration(lag)} before`;
  const earliest = definite ? needed.early : needed.late;
  if (definite) {
    return `${successor.name} ${plannedWords(after, second)}, but ${predecessor.name}, which has to ${first} ${order}, ${plannedWords(before, first)}. The earliest possible ${second} is ${dayOf(earliest, second)}.`;
  }
  return `${successor.name} may ${second} too early: it ${plannedWords(after, second)}, and ${predecessor.name}, which has to ${first} ${order}, ${plannedWords(before, first)}. The earliest ${second} that is surely in order is ${dayOf(earliest, second)}.`;
}

function plannedWords(point: Point, end: 'start' | 'finish'): string {
  return `${verbs[point.kind](end)} ${pointWords(point)}`;
}

const verbs: Readonly<Record<Point['kind'], (end: 'start' | 'finish') => string>> = {
  planned: (end) => `is planned to ${end}`,
  actual: (end) => `${end}ed`,
  event: () => 'is expected',
  derived: (end) => `would ${end}`,
};

function pointWords({ days }: Point): string {
  return whenWords(days.lo, days.hi);
}

function dayOf(instant: Day, end: 'start' | 'finish'): string {
  return formatDay(end === 'finish' ? instant - 1 : instant);
}

function repairs(pair: DependencyPair, points: PairPoints): readonly Fix[] {
  return [...laterSuccessor(pair, points), ...earlierPredecessor(pair, points), ...overlap(pair, points)];
}

/** The successor on the first day that is surely in order: its planned start, with its planned finish as long after it as now. */
function laterSuccessor({ successor }: DependencyPair, { needed, second, after }: PairPoints): readonly Fix[] {
  if (successor.data.expected !== null || !Number.isFinite(needed.late)) return [];
  if (second === 'finish') {
    if (successor.data.finish === null) return [];
    return finishOn(successor, needed.late - 1, (day) => `Finish ${successor.name} on ${formatDay(day)}`);
  }
  if (successor.data.start === null) return [];
  const start = laterStarts(successor, needed.late, (day) => `Start ${successor.name} on ${formatDay(day)}`);
  const finish = plannedFinish(successor);
  if (successor.data.finish === null || finish === null || !Number.isFinite(finish.late)) return start;
  const last = finish.late - 1 + (needed.late - after.latest.early);
  const moved = [redated(successor, 'start', [needed.late]), redated(successor, 'finish', [last])];
  if (moved.includes(null)) return start;
  const title = `Plan ${successor.name} for ${formatDay(needed.late)} to ${formatDay(last)}`;
  return [
    ...start,
    repair(
      title,
      moved.flatMap((edits) => edits ?? []),
    ),
  ];
}

/** The predecessor early enough, where its planned finish or start decides and is written in the same document. */
function earlierPredecessor(pair: DependencyPair, { first, before, after }: PairPoints): readonly Fix[] {
  const { predecessor, successor } = pair;
  if (before.kind !== 'planned' || predecessor.document !== successor.document) return [];
  const { calendar } = successor.document.phrases;
  let instant = before.soonest.late;
  // The lag is counted on the calendar, so the day is looked for and not worked out.
  for (let days = 0; days < furthest && afterLag(instant, pair, calendar, true) > after.latest.early; days++) instant--;
  if (afterLag(instant, pair, calendar, true) > after.latest.early) return [];
  if (first === 'start') {
    const latest = { early: instant, late: instant };
    return earlierStarts(predecessor, latest, (day) => `Start ${predecessor.name} by ${formatDay(day)}`);
  }
  return finishOn(predecessor, instant - 1, (day) => `Finish ${predecessor.name} by ${formatDay(day)}`);
}

/** No planned day is moved by more than ten years. */
const furthest = 3653;

function overlap(pair: DependencyPair, { before, after }: PairPoints): readonly Fix[] {
  const { successor, predecessor, origin, national, type } = pair;
  const start = startPoint(predecessor);
  const target = origin.target.written;
  const written = origin.dependency.entry;
  const bare = !national && !written.anyOf && written.span.start === target.target.span.start;
  if (type !== 'FS' || !bare || start === null || start === before || after.early < start.late) return [];
  const entry = `action: ${target.target.value}, type: start-to-start`;
  const waiting = formatDuration({ unit: 'days', min: after.early - start.late, max: after.early - start.late });
  const change = (text: string): readonly TextEdit[] => replaceNode(successor, target.target.node, `{ ${text} }`);
  // Where the planned start would then look far too late for what it waits for, it waits for as long as is planned.
  return firstOf([
    repair(`Let ${successor.name} start once ${predecessor.name} has started`, change(entry)),
    repair(
      `Let ${successor.name} start ${waiting} after the start of ${predecessor.name}`,
      change(`${entry}, lag: ${waiting}`),
    ),
  ]);
}
