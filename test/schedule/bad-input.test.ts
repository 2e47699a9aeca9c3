import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  networkMetrics,
  redundantLinks,
  repairsOf,
  Schedule,
  type Network,
} from '../../server/src/engine/schedule/index.js';
import { tries } from '../harness/effort.js';
import { by, from, length, link, plan } from './plan-builder.js';
import { networks } from './random-networks.js';

const absurd = [NaN, Infinity, -Infinity, 0, -1, 1e9, -1e9, 1e15, 0.5, 3_652_059, -719_528];

/** Puts absurd numbers in the place of some of the sound ones. */
function spoilt(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => spoilt(item, next));
  if (typeof value === 'number') {
    const pick = next();
    return pick % 4 === 0 ? absurd[(pick >> 2) % absurd.length] : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoilt(inner, next)]));
}

describe('bad input', () => {
  it('never throws, and always ends', () => {
    const features = {
      size: 5,
      ranges: true,
      readings: true,
      limits: true,
      groups: true,
      events: true,
      progress: true,
    } as const;
    fc.assert(
      fc.property(networks({ ...features, anyDirection: true }), fc.infiniteStream(fc.nat()), (sound, numbers) => {
        const next = (): number => Number(numbers.next().value);
        const { calendar, ...rest } = sound;
        const network = { ...(spoilt(rest, next) as Omit<Network, 'calendar'>), calendar };
        const schedule = Schedule.of(network);
        for (const fromReportingDate of [false, true]) {
          const solution = schedule.solve({ fromReportingDate });
          assert.ok(Array.isArray(solution.contradictions));
          for (const { bound } of solution.violations) assert.ok(solution.explain(bound));
          network.activities.forEach((_, activity) => {
            solution.late(activity, 'strict');
            solution.totalFloat(activity, 'lenient');
            solution.freeFloat(activity, 'strict');
          });
          networkMetrics(solution, 0, Infinity);
          const [first] = solution.violations;
          if (first) repairsOf(schedule, first.bound, { fromReportingDate });
        }
        redundantLinks(schedule);
      }),
      { numRuns: tries(60) },
    );
  });

  it('lengths of a thousand years are added like any other', () => {
    const years = length(12_000, 'months');
    const solution = Schedule.of(
      plan([{ duration: years, startBounds: [from('2024-01-01')] }, { deadlines: [by('2024-12-31')] }], [link(0, 1)]),
    ).solve({ debug: true });
    assert.equal(solution.verdict({ kind: 'deadline', activity: 1, index: 0 }), 'definite');
    assert.ok(solution.explain({ kind: 'deadline', activity: 1, index: 0 }));
    const working = Schedule.of(
      plan(
        [
          {
            duration: length(250_000, 'working-days'),
            startBounds: [from('2024-01-01')],
            deadlines: [by('2024-12-31')],
          },
        ],
        [],
      ),
    ).solve({ debug: true });
    assert.ok(working.explain({ kind: 'deadline', activity: 0, index: 0 }));
  });

  it('an empty network has nothing to say', () => {
    const schedule = Schedule.of(plan([], []));
    assert.deepEqual(
      [schedule.cycles, schedule.solve().violations, schedule.solve().criticalPath('lenient')],
      [[], [], undefined],
    );
  });

  it('links to activities that do not exist are left out', () => {
    const schedule = Schedule.of(
      plan([{ startBounds: [from('2024-01-01')] }], [link(0, 5), link(-1, 0), link(NaN, 0)]),
    );
    assert.deepEqual(schedule.solve().violations, []);
    assert.notEqual(schedule.solve().early(0, 'lenient'), undefined);
  });
});
