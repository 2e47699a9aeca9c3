import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Finding, Workspace } from '../../server/src/engine/index.js';
import { englandCalendar, formatDay, formatIsoDay, parseIsoDay } from '../../server/src/engine/time/index.js';

/** A project between two moments, its beginning and its end; each activity waits for some before it. */
interface Project {
  /** In units; the first and the last take none. */
  readonly lengths: readonly number[];
  readonly waits: readonly (readonly number[])[];
  /** Where each stands in the file. */
  readonly order: readonly number[];
}

/** One of the ways in which people write the same project down. */
interface Way {
  readonly kind: 'plan' | 'checklist';
  readonly unit: 'days' | 'weeks' | 'working days';
  readonly dependency: 'id' | 'object' | 'type' | 'lag';
  readonly start: 'planned' | 'from' | 'period';
  /** Which actions have a deadline: only the last; each as early as it can be; each as late as the whole can bear. */
  readonly deadlines: 'last' | 'early' | 'late';
  readonly dates: 'words' | 'iso' | 'by';
  readonly moments: 'zero' | 'no length';
  readonly reportedAtStart: boolean;
}

const project: fc.Arbitrary<Project> = fc
  .array(fc.record({ length: fc.integer({ min: 2, max: 9 }), waits: fc.array(fc.nat(30), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((activities) => {
    const inner = activities.map(({ waits }, index) => [...new Set(waits.map((each) => each % (index + 1)))]);
    const waits = [[], ...inner.map((each) => (each.length === 0 ? [0] : each))];
    const waitedFor = new Set(waits.flat());
    const loose = waits.flatMap((_, index) => (waitedFor.has(index) ? [] : [index]));
    return fc.record({
      lengths: fc.constant([0, ...activities.map(({ length }) => length), 0]),
      waits: fc.constant([...waits, loose]),
      order: fc.shuffledSubarray(
        Array.from({ length: activities.length + 2 }, (_, index) => index),
        { minLength: activities.length + 2 },
      ),
    });
  });

const way: fc.Arbitrary<Way> = fc.record({
  kind: fc.constantFrom('plan', 'checklist'),
  unit: fc.constantFrom('days', 'weeks', 'working days'),
  dependency: fc.constantFrom('id', 'object', 'type', 'lag'),
  start: fc.constantFrom('planned', 'from', 'period'),
  deadlines: fc.constantFrom('last', 'early', 'late'),
  dates: fc.constantFrom('words', 'iso', 'by'),
  moments: fc.constantFrom('zero', 'no length'),
  reportedAtStart: fc.boolean(),
});

/** A Monday, six weeks before Easter. */
const begin = parseIsoDay('2024-02-19') ?? 0;
const calendar = englandCalendar();

/** The instant that lies so many units after the beginning. */
function after(unit: Way['unit'], units: number): number {
  if (unit !== 'working days') return begin + units * (unit === 'weeks' ? 7 : 1);
  let at = begin;
  for (let left = units; left > 0; at++) if (calendar.isWorkingDay(at)) left--;
  return at;
}

/** The textbook's two passes: units from the beginning to the earliest and to the latest end of each activity. */
function passes({ lengths, waits }: Project): { readonly early: readonly number[]; readonly late: readonly number[] } {
  const early: number[] = [];
  for (const [index, length] of lengths.entries()) {
    early.push(Math.max(0, ...(waits[index] ?? []).map((each) => early[each] ?? 0)) + length);
  }
  const late = lengths.map(() => early.at(-1) ?? 0);
  for (let index = lengths.length - 1; index >= 0; index--) {
    for (const each of waits[index] ?? []) {
      late[each] = Math.min(late[each] ?? 0, (late[index] ?? 0) - (lengths[index] ?? 0));
    }
  }
  return { early, late };
}

/** The project in one of the ways, with the last day of the end less so many days. */
function written(each: Project, how: Way, less: number): string {
  const { early, late } = passes(each);
  const last = each.lengths.length - 1;
  const day = how.dates === 'iso' ? formatIsoDay : formatDay;
  const due = how.deadlines === 'early' ? early : late;
  const entry = (on: number): string => {
    const id = `a${String(on)}`;
    if (how.dependency === 'id') return id;
    if (how.dependency === 'object') return `{ action: ${id} }`;
    return how.dependency === 'type' ? `{ action: ${id}, type: finish-to-start }` : `{ action: ${id}, lag: 0 days }`;
  };
  const action = (index: number): string => {
    const length = each.lengths[index] ?? 0;
    const isLast = index === last;
    const end = after(how.unit, (isLast ? late : due)[index] ?? 0) - 1 - (isLast ? less : 0);
    const start = `    start: ${how.start === 'from' ? 'from ' : ''}${day(begin)}\n`;
    const deadline = `    deadline: ${how.dates === 'by' ? 'by ' : ''}${day(Math.max(begin, end))}\n`;
    return [
      `  - id: a${String(index)}\n    title: Activity ${String(index)}\n    owner: Jo Marsh\n`,
      index === 0 && how.start !== 'period' ? start : '',
      length === 0 && how.moments === 'no length' ? '' : `    duration: ${String(length)} ${how.unit}\n`,
      isLast || how.deadlines !== 'last' ? deadline : '',
      index === 0 ? '' : `    depends_on: [${(each.waits[index] ?? []).map(entry).join(', ')}]\n`,
    ].join('');
  };
  const period = how.start === 'period' ? `period: ${formatDay(begin)} to 31 March 2029\n` : '';
  const asOf = how.reportedAtStart ? begin : begin - 60;
  const top =
    how.kind === 'plan' ? `sro: Jo Marsh\nas_of: ${formatDay(asOf)}\n` : "version: '1'\nissued: 1 January 2024\n";
  return `kind: ${how.kind}\nformat: 1\nid: p\ntitle: P\n${top}${period}actions:\n${each.order.map(action).join('')}`;
}

/** What is said loudly; that a day is near is true, and no mistake. */
function loud(text: string, { kind, reportedAtStart }: Way): readonly Finding[] {
  const workspace = new Workspace();
  workspace.setToday(formatIsoDay(reportedAtStart ? begin : begin - 60));
  workspace.setFile(`p.${kind}.yaml`, text);
  const snapshot = workspace.snapshot();
  assert.deepEqual(workspace.takeFailures(), []);
  return snapshot
    .findings(`p.${kind}.yaml`)
    .filter(({ severity, rule }) => /error|warning/.test(severity) && rule !== 'due-soon');
}

describe('a project in all the ways of writing it', () => {
  it('has nothing loud said of it when its deadline is the length of its critical path', () => {
    fc.assert(
      fc.property(project, way, (each, how) => {
        assert.deepEqual(
          loud(written(each, how, 0), how).map(({ message }) => message),
          [],
        );
      }),
      { numRuns: 80 },
    );
  });

  it('has one thing said of it when the deadline is a day less, with a chain of that length', () => {
    fc.assert(
      fc.property(project, way, (each, how) => {
        const found = loud(written(each, how, 1), how);
        assert.deepEqual(
          found.map(({ rule, certainty }) => `${certainty} ${rule}`),
          ['definite deadline-infeasible'],
        );
        const [finding] = found;
        const end = passes(each).early.at(-1) ?? 0;
        const lengths = finding?.related.flatMap(({ message }) => /takes (\d+) /.exec(message)?.[1] ?? []) ?? [];
        assert.equal(
          lengths.map(Number).reduce((sum, next) => sum + next, 0),
          end,
        );
        assert.ok(
          finding?.message.includes(`the earliest it can be done is ${formatDay(after(how.unit, end) - 1)}, 1 day`),
        );
      }),
      { numRuns: 80 },
    );
  });
});
