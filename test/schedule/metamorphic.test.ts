import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  Schedule,
  type Activity,
  type BoundRef,
  type Network,
  type Solution,
  type Verdict,
} from '../../server/src/engine/schedule/index.js';
import { tries } from '../harness/effort.js';
import { monday, networks, type Features } from './random-networks.js';

const everything: Features = {
  size: 6,
  readings: true,
  ranges: true,
  groups: true,
  events: true,
  limits: true,
  progress: true,
};
const calendarOnly: Features = { ...everything, units: ['days', 'weeks'] };
const gravity: Readonly<Record<Verdict, number>> = { none: 0, possible: 1, definite: 2, unknown: -1 };

function bounds(network: Network): BoundRef[] {
  return network.activities.flatMap((record, activity): BoundRef[] => [
    ...(record.deadlines ?? []).map((_, index) => ({ kind: 'deadline', activity, index }) as const),
    ...(record.startLimits ?? []).map((_, index) => ({ kind: 'start-limit', activity, index }) as const),
    { kind: 'window', activity, index: 0 },
  ]);
}

const verdicts = (network: Network, solution: Solution): Verdict[] =>
  bounds(network).map((bound) => solution.verdict(bound));

function shifted(network: Network, days: number): Network {
  const all = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(all);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'early' || key === 'late' ? Number(inner) + days : all(inner),
      ]),
    );
  };
  return {
    ...network,
    activities: all(network.activities) as Activity[],
    planEnd: (network.planEnd ?? 0) + days,
    reportingDate: (network.reportingDate ?? 0) + days,
  };
}

describe('what must not change, and what must', () => {
  it('a shift of all dates by weeks shifts all results, in calendar units', () => {
    fc.assert(
      fc.property(
        networks(calendarOnly),
        fc.integer({ min: -20, max: 20 }),
        fc.boolean(),
        (network, weeks, fromReportingDate) => {
          const before = Schedule.of(network).solve({ fromReportingDate });
          const moved = shifted(network, weeks * 7);
          const after = Schedule.of(moved).solve({ fromReportingDate });
          assert.deepEqual(verdicts(moved, after), verdicts(network, before));
          network.activities.forEach((_, activity) => {
            for (const corner of ['lenient', 'strict'] as const) {
              const [was, is] = [before.early(activity, corner), after.early(activity, corner)];
              assert.deepEqual(is, was && { start: was.start + weeks * 7, finish: was.finish + weeks * 7 });
            }
          });
        },
      ),
      { numRuns: tries(300) },
    );
  });

  it('the order of activities and links does not matter', () => {
    fc.assert(
      fc.property(networks(everything), fc.infiniteStream(fc.nat()), (network, numbers) => {
        const order = network.activities.map((_, index) => index);
        for (let at = order.length - 1; at > 0; at--) {
          const other = Number(numbers.next().value) % (at + 1);
          [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
        }
        const place = (handle: number): number => order.indexOf(handle);
        const mixed: Network = {
          ...network,
          activities: order.map((handle) => network.activities[handle] ?? {}),
          links: [...network.links].reverse().map((link) => ({ ...link, from: place(link.from), to: place(link.to) })),
        };
        const before = Schedule.of(network).solve();
        const after = Schedule.of(mixed).solve();
        network.activities.forEach((_, activity) => {
          for (const corner of ['lenient', 'strict'] as const) {
            assert.deepEqual(after.early(place(activity), corner), before.early(activity, corner));
            // Which of two alternatives that come on one day carries the burden is a matter of order.
            if (network.links.some(({ anyOf }) => anyOf !== undefined)) continue;
            assert.deepEqual(after.late(place(activity), corner), before.late(activity, corner));
          }
        });
      }),
      { numRuns: tries(300) },
    );
  });

  it('tightening a deadline never clears it, and moves nothing else', () => {
    fc.assert(
      fc.property(networks(everything), fc.nat(), fc.integer({ min: 1, max: 9 }), (network, pick, days) => {
        const all = bounds(network).filter(({ kind }) => kind === 'deadline');
        fc.pre(all.length > 0);
        const chosen = all[pick % all.length];
        const before = verdicts(network, Schedule.of(network).solve());
        const tighter = {
          ...network,
          activities: network.activities.map((record, handle) =>
            handle !== chosen?.activity
              ? record
              : {
                  ...record,
                  deadlines: (record.deadlines ?? []).map((deadline, index) =>
                    index === chosen.index ? { early: deadline.early - days, late: deadline.late - days } : deadline,
                  ),
                },
          ),
        };
        const after = verdicts(tighter, Schedule.of(tighter).solve());
        bounds(network).forEach((bound, index) => {
          const [was, is] = [gravity[before[index] ?? 'none'], gravity[after[index] ?? 'none']];
          if (bound.kind === 'deadline' && bound.activity === chosen?.activity && bound.index === chosen.index)
            assert.ok(is >= was);
          else assert.equal(is, was);
        });
      }),
      { numRuns: tries(300) },
    );
  });

  it('narrowing a reading never turns none into a conflict, and never makes definite less', () => {
    fc.assert(
      fc.property(networks({ ...everything, limits: false }), fc.infiniteStream(fc.boolean()), (network, coins) => {
        const narrow = (value: unknown): unknown => {
          if (Array.isArray(value)) return value.map(narrow);
          if (typeof value !== 'object' || value === null) return value;
          // What is ours to choose is not a reading: choosing less of it may well break something.
          if ('ours' in value && value.ours === true) return value;
          const copy: Record<string, unknown> = Object.fromEntries(
            Object.entries(value).map(([key, inner]) => [key, narrow(inner)]),
          );
          for (const [low, high] of [
            ['early', 'late'],
            ['min', 'max'],
          ] as const) {
            const [from, to] = [Number(copy[low]), Number(copy[high])];
            if (from >= to || coins.next().value !== true) continue;
            if (coins.next().value === true) copy[low] = from + 1;
            else copy[high] = to - 1;
          }
          return copy;
        };
        const narrower = {
          ...network,
          activities: narrow(network.activities) as Activity[],
          links: narrow(network.links) as Network['links'],
        };
        const before = verdicts(network, Schedule.of(network).solve());
        const after = verdicts(narrower, Schedule.of(narrower).solve());
        before.forEach((was, index) => {
          const is = after[index] ?? 'none';
          if (was === 'none') assert.equal(is, 'none');
          if (was === 'definite') assert.equal(is, 'definite');
        });
      }),
      { numRuns: tries(500) },
    );
  });

  it('a dependency that is implied changes nothing', () => {
    fc.assert(
      fc.property(
        networks({ ...everything, progress: false, limits: false, types: ['finish-to-start'] }),
        fc.nat(),
        (network, pick) => {
          const plain = network.links.filter(
            ({ lag, soft, anyOf }) => (lag?.min ?? 0) >= 0 && !soft && anyOf === undefined,
          );
          const pairs = plain.flatMap((a) => plain.filter((b) => b.from === a.to).map((b) => [a, b] as const));
          fc.pre(pairs.length > 0);
          const [a, b] = pairs[pick % pairs.length] ?? [];
          if (!a || !b) return;
          const more: Network = {
            ...network,
            links: [...network.links, { from: a.from, to: b.to, type: 'finish-to-start' }],
          };
          const [before, after] = [Schedule.of(network).solve(), Schedule.of(more).solve()];
          network.activities.forEach((_, activity) => {
            for (const corner of ['lenient', 'strict'] as const)
              assert.deepEqual(after.early(activity, corner), before.early(activity, corner));
          });
        },
      ),
      { numRuns: tries(600) },
    );
  });

  it('the reporting date never makes anything earlier', () => {
    fc.assert(
      fc.property(networks(everything), (network) => {
        const schedule = Schedule.of(network);
        const [text, now] = [schedule.solve(), schedule.solve({ fromReportingDate: true })];
        network.activities.forEach((_, activity) => {
          const [before, after] = [text.early(activity, 'lenient'), now.early(activity, 'lenient')];
          if (before && after) assert.ok(after.start >= before.start && after.finish >= before.finish);
        });
        bounds(network).forEach((bound) => {
          const [before, after] = [text.verdict(bound), now.verdict(bound)];
          // An event that has not happened yet can only happen from now on, which may be good news.
          if (bound.kind === 'window') return;
          if (after !== 'unknown' && before !== 'unknown') assert.ok(gravity[after] >= gravity[before]);
        });
      }),
      { numRuns: tries(300) },
    );
  });
});

describe('latest dates', () => {
  const exact: Features = { size: 5, limits: true, room: 20 };

  it('are the last that break nothing', () => {
    let moved = 0;
    fc.assert(
      fc.property(networks(exact), fc.nat(), (network, pick) => {
        const solution = Schedule.of(network).solve();
        fc.pre(solution.violations.length === 0 && solution.contradictions.length === 0);
        const activity = pick % network.activities.length;
        const late = solution.late(activity, 'lenient');
        if (!late || !Number.isFinite(late.start)) return;
        moved++;
        const startingAt = (at: number): number => {
          const activities = network.activities.map((record, handle): Activity =>
            handle === activity
              ? { ...record, startBounds: [...(record.startBounds ?? []), { early: at, late: at, reason: 'start' }] }
              : record,
          );
          return Schedule.of({ ...network, activities }).solve().violations.length;
        };
        assert.equal(startingAt(late.start), 0, 'starting on the latest day fits');
        assert.ok(startingAt(late.start + 1) > 0, 'starting a day later does not');
      }),
      { numRuns: tries(500) },
    );
    assert.ok(moved > 30, `${moved} latest dates`);
  });

  it('lie before the earliest exactly where a bound downstream is broken', () => {
    fc.assert(
      fc.property(networks({ ...everything, groups: false, limits: false }), (network) => {
        const solution = Schedule.of(network).solve();
        for (const corner of ['lenient', 'strict'] as const) {
          const broken = solution.violations.some(({ certainty }) => corner === 'strict' || certainty === 'definite');
          const negative = network.activities.some((record, activity) => {
            const float = solution.totalFloat(activity, corner);
            return record.progress?.kind !== 'done' && float !== undefined && float.calendarDays < 0;
          });
          assert.equal(negative, broken, corner);
        }
      }),
      { numRuns: tries(500) },
    );
  });

  it('keep their distance: free float never exceeds total float where something waits', () => {
    fc.assert(
      fc.property(networks({ size: 5, room: 20 }), (network) => {
        const solution = Schedule.of(network).solve();
        fc.pre(solution.violations.length === 0);
        network.activities.forEach((_, activity) => {
          const free = solution.freeFloat(activity, 'lenient');
          if (!free || !Number.isFinite(free.calendarDays) || free.calendarDays <= 0) return;
          // Moving by the free float moves nothing that waits for it.
          const at = (solution.early(activity, 'lenient')?.start ?? 0) + free.calendarDays;
          const activities = network.activities.map((record, handle): Activity =>
            handle === activity
              ? { ...record, startBounds: [...(record.startBounds ?? []), { early: at, late: at, reason: 'start' }] }
              : record,
          );
          fc.pre(network.activities[activity]?.duration?.unit !== 'working-days');
          const after = Schedule.of({ ...network, activities }).solve();
          for (const link of network.links) {
            if (link.from === activity && !link.soft)
              assert.deepEqual(after.early(link.to, 'lenient'), solution.early(link.to, 'lenient'));
          }
        });
      }),
      { numRuns: tries(600) },
    );
  });
});

describe('the origin of random networks', () => {
  it('is a Monday', () => {
    assert.equal((monday + 3) % 7, 0);
  });
});
