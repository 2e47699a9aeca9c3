import type { Fix } from '../findings/index.js';
import { type Day, addDuration, formatDay, formatDuration } from '../time/index.js';
import { type Point, finishPoint, hasBrokenDate, hasStarted, reportsProgress, startPoint } from './action-dates.js';
import { earlierStarts, finishOn } from './date-repairs.js';
import { whenWords } from './date-words.js';
import { setFieldOf } from './edits.js';
import { repair } from './repair.js';
import { dependencyEntry } from './schedule/link-repairs.js';
import { type DependencyPair, waitsOf, unmet } from './dependency-pairs.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import type { Shortfall } from './shortfall.js';

function example(start: string): string {
  return planExample(
    `  - id: visit
    title: Visit every practice in the programme
    owner: Primary care lead
    finish: 12 January 2024
    deadline: by March 2024
  - id: report
    title: Report on the visits
    owner: Primary care lead
    start: ${start}
    deadline: by March 2024
    depends_on: [{ action: visit, within: 10 working days }]
`,
    'as_of: 2 October 2023\n',
  );
}

export const maxLagExceeded = defineRule({
  id: 'max-lag-exceeded',
  group: 'dependencies',
  title: 'Follows too late',
  summary: 'An action that has to follow another within a stated time is planned, or was done, later than that.',
  why: 'A limit such as “within 10 working days” is a promise to somebody who waits for the result.',
  condition:
    'The dependency states `within`, and the waiting action’s start (or finish) lies more than that after the point it is counted from: under every reading of the dates (definite) or under some (possible). What has not happened by the reporting date happens on it at the earliest. A day that the plan may still choose is read so that it fits. Soft dependencies do not count.',
  remedy: 'Plan the second action earlier, or the first one later, or agree a longer limit.',
  severity: 'error',
  possible: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Eleven working days later', text: example('29 January 2024') }],
    right: [{ title: 'On the tenth working day', text: example('26 January 2024') }],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    for (const wait of waitsOf(action)) {
      const found = wait.soft ? null : unmet(wait, followsTooLate);
      const points = found === null ? null : pointsOf(found.pair);
      if (found === null || points === null) continue;
      const { pair, certainty } = found;
      const { predecessor, successor, within } = pair;
      const { before, after, first, second } = points;
      if (within === null) continue;
      const definite = certainty === 'definite';
      const limit = definite ? points.limit.late : points.limit.early;
      const last = formatDay(lastDay(limit, pair, second));
      const own = pair.origin.target.written.within;
      const says =
        after === null ? `has not ${second}ed` : `${verb(after, second)} ${whenWords(after.days.lo, after.days.hi)}`;
      const counted = `within ${formatDuration(within)} of the ${first} of ${predecessor.name}`;
      report({
        place: pair.national || own === null ? pair.place : successor.place(own.span),
        certainty,
        message: definite
          ? `${successor.name} has to ${second} ${counted}, so by ${last}, but it ${says}.`
          : `${successor.name} may ${second} too late: it has to ${second} ${counted}, ${points.limit.early === points.limit.late ? 'so' : 'perhaps'} by ${last}, and it ${says}.`,
        related: [
          {
            place: before.place,
            message: `${predecessor.name} ${verb(before, first)} ${whenWords(before.days.lo, before.days.hi)}`,
          },
          ...(after === null ? [] : [{ place: after.place, message: `${successor.name} ${says}` }]),
        ],
        fixes: () => repairs(pair, points),
      });
    }
  },
});

/** Allow as much as the planned dates need, or plan the second action for the last day that keeps the limit. */
function repairs(pair: DependencyPair, points: LimitPoints): readonly Fix[] {
  const { successor, predecessor, within, origin, national } = pair;
  const { after, before, second, limit, late } = points;
  // What nobody has planned, and what has happened, is not for a limit to follow.
  if (within === null || after === null || after.kind !== 'planned') return [];
  const latest = { early: lastDay(limit.early, pair, second), late: lastDay(limit.early, pair, second) };
  const title = (day: Day): string => `Plan ${successor.name} to ${second} on ${formatDay(day)}`;
  const earlier =
    second === 'start' ? earlierStarts(successor, latest, title) : finishOn(successor, latest.late, title);
  const written = origin.target.written;
  const entry = dependencyEntry(successor, written.target.span);
  if (national || entry === null || written.within === null) return earlier;
  const { calendar } = successor.document.phrases;
  let more = within.max;
  while (more - within.max < furthest && addDuration(before.latest.early, more, within.unit, calendar) < late) more++;
  const allowed = formatDuration({ unit: within.unit, min: more, max: more });
  const edits = setFieldOf(successor, entry, 'within', allowed);
  return [...earlier, repair(`Allow ${allowed} after ${predecessor.name}`, edits)];
}

/** No limit is widened further than this many days, weeks or months. */
const furthest = 1000;

interface LimitPoints {
  readonly before: Point;
  readonly first: 'start' | 'finish';
  /** Null when the second action says nothing of the day and has not happened yet. */
  readonly after: Point | null;
  readonly second: 'start' | 'finish';
  /** The instants of the second action under the mildest and the strictest reading. */
  readonly early: Day;
  readonly late: Day;
  readonly limit: { readonly early: Day; readonly late: Day };
}

export function followsTooLate(pair: DependencyPair): Shortfall | null {
  const points = pointsOf(pair);
  if (points === null) return null;
  const definite = points.early - points.limit.late;
  if (definite > 0) return { certainty: 'definite', days: definite };
  const perhaps = points.late - points.limit.early;
  return perhaps > 0 ? { certainty: 'possible', days: perhaps } : null;
}

function pointsOf(pair: DependencyPair): LimitPoints | null {
  const { predecessor, successor, type, within } = pair;
  if (within === null || predecessor.isDropped || successor.isDropped) return null;
  if (hasBrokenDate(predecessor) || hasBrokenDate(successor)) return null;
  const first = type === 'FS' || type === 'FF' ? 'finish' : 'start';
  const second = type === 'FS' || type === 'SS' ? 'start' : 'finish';
  const before = first === 'finish' ? finishPoint(predecessor) : startPoint(predecessor);
  const after = second === 'finish' ? finishPoint(successor) : startPoint(successor);
  if (before === null) return null;
  const { calendar } = successor.document.phrases;
  // The first point as late as the plan may choose it, the second as early: that suits the limit best.
  const limit = {
    early: addDuration(before.latest.early, within.min, within.unit, calendar),
    late: addDuration(before.latest.late, within.max, within.unit, calendar),
  };
  const today =
    happened(pair, second) || !reportsProgress(successor) ? -Infinity : successor.document.reportingDate.day;
  if (after === null) {
    // Nothing is planned: only the calendar can say that it is too late.
    return { before, first, after, second, early: today, late: today, limit };
  }
  const { early, late } = after.soonest;
  return { before, first, after, second, early: Math.max(early, today), late: Math.max(late, today), limit };
}

/** The last day that keeps the limit; a limit in working days ends on one. */
function lastDay(limit: Day, { within, successor }: DependencyPair, second: 'start' | 'finish'): Day {
  const day = second === 'finish' ? limit - 1 : limit;
  return within?.unit === 'working-days' ? successor.document.phrases.calendar.previousWorkingDay(day) : day;
}

function happened({ successor }: DependencyPair, second: 'start' | 'finish'): boolean {
  if (successor.status === 'done') return true;
  return second === 'start' && hasStarted(successor);
}

function verb(point: Point, end: 'start' | 'finish'): string {
  if (point.kind === 'event') return 'is expected';
  if (point.kind === 'derived') return `would ${end}`;
  return point.kind === 'actual' ? `${end}ed` : `is planned to ${end}`;
}
