import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Schedule, type Activity, type Link, type Network } from '../../server/src/engine/schedule/index.js';
import { tries } from '../harness/effort.js';
import { length, link, plan } from './plan-builder.js';
import { networks } from './random-networks.js';

/** The links that hold something up at all, by their handles. */
function constraints({ activities, links }: Network): [number, Link][] {
  const takesPart = (handle: number): boolean => {
    const record = activities[handle];
    return record !== undefined && record.state !== 'cancelled';
  };
  return [...links.entries()].filter(
    ([, { from, to, soft }]) => !soft && from !== to && takesPart(from) && takesPart(to),
  );
}

/** The links between activities that can never begin, found by letting begin whatever can, until nothing more does. */
function holding(network: Network): [number, Link][] {
  const links = constraints(network);
  const begun = new Set<number>();
  const isOpen = (one: Link): boolean =>
    one.anyOf === undefined
      ? begun.has(one.from)
      : links.some(([, other]) => other.to === one.to && other.anyOf === one.anyOf && begun.has(other.from));
  for (let size = -1; size < begun.size;) {
    size = begun.size;
    for (const handle of network.activities.keys())
      if (links.every(([, one]) => one.to !== handle || isOpen(one))) begun.add(handle);
  }
  return links.filter(([, one]) => !begun.has(one.from) && !begun.has(one.to) && !isOpen(one));
}

/** The shortest ways between activities along some links, in numbers of links. */
function distances(size: number, links: readonly [number, Link][]): number[][] {
  const table = Array.from({ length: size }, () => Array.from({ length: size }, () => Infinity));
  for (const [, { from, to }] of links) (table[from] ?? [])[to] = 1;
  for (const middle of table.keys())
    for (const row of table)
      for (const to of row.keys())
        row[to] = Math.min(row[to] ?? Infinity, (row[middle] ?? Infinity) + (table[middle]?.[to] ?? Infinity));
  return table;
}

/** Activities that wait for each other, each list in the order of handles, and the lists by their first. */
function knots(table: number[][]): number[][] {
  const between = (a: number, b: number): boolean =>
    (table[a]?.[b] ?? Infinity) + (table[b]?.[a] ?? Infinity) < Infinity;
  const found = new Map<string, number[]>();
  for (const handle of table.keys()) {
    const members = [...table.keys()].filter((other) => between(handle, other));
    if (members.length > 0) found.set(members.join(), members);
  }
  return [...found.values()];
}

type Unknown = readonly [start: boolean, finish: boolean];

/** Which dates cannot be known: those of broken activities and of knots, and all that wait for them. */
function unknownDates(network: Network, broken: ReadonlySet<number>): Unknown[] {
  const { activities } = network;
  const unknown = activities.map((record, handle): [boolean, boolean] => {
    const isBroken = record.state !== undefined || (broken.has(handle) && record.progress?.kind !== 'done');
    return [isBroken, isBroken];
  });
  // What broke a record's dates may have broken what it says of the past.
  const progressOf = (record: Activity | undefined) => (record?.state ? undefined : record?.progress?.kind);
  const isFact = (record: Activity | undefined, start: boolean): boolean =>
    progressOf(record) === 'done' || (progressOf(record) === 'in-progress' && start);
  for (let moved = true; moved;) {
    moved = false;
    for (const [, one] of constraints(network)) {
      const [before, after] = [activities[one.from], activities[one.to]];
      const group = network.links.filter(
        ({ to, anyOf, soft }) => to === one.to && anyOf !== undefined && anyOf === one.anyOf && !soft,
      );
      const leavesStart = one.type.startsWith('start') && (!before?.event || before.progress !== undefined);
      const entersStart = one.type.endsWith('start');
      const isWeak = group.some(({ type }) => type.endsWith('start') !== entersStart);
      const isPast = isFact(before, one.type.startsWith('start')) && isFact(after, entersStart);
      const target = unknown[one.to];
      if (after?.progress?.kind === 'done' || isPast || !target || !unknown[one.from]?.[leavesStart ? 0 : 1]) continue;
      const stretches = !after?.duration && !after?.event;
      const keepsStart = after?.progress !== undefined || (stretches && (isWeak || !entersStart));
      if (target[1] && (target[0] || keepsStart)) continue;
      target[0] ||= !keepsStart;
      target[1] = true;
      moved = true;
    }
  }
  return unknown;
}

describe('cycles and what they make unknown, against plain search', () => {
  it('finds every knot on a shortest cycle, and leaves what waits for it without dates', () => {
    const counts = { cycles: 0, unknown: 0, known: 0 };
    const features = { size: 7, groups: true, events: true, progress: true, anyDirection: true, ranges: true } as const;
    fc.assert(
      fc.property(networks(features), fc.infiniteStream(fc.nat({ max: 9 })), (given, dice) => {
        const activities = given.activities.map((record): Activity => {
          const roll = Number(dice.next().value);
          return roll === 0 ? { ...record, state: 'unknown' } : roll === 1 ? { ...record, state: 'cancelled' } : record;
        });
        const network = { ...given, activities };
        const schedule = Schedule.of(network);
        const holdingUp = holding(network);
        const table = distances(activities.length, holdingUp);
        const expected = knots(table);
        assert.deepEqual(
          schedule.cycles.map(({ members }) => members),
          expected,
        );
        for (const { activities: on, links, members } of schedule.cycles) {
          counts.cycles++;
          assert.equal(
            on.length,
            Math.min(...members.map((member) => table[member]?.[member] ?? Infinity)),
            'shortest',
          );
          assert.equal(on[0], Math.min(...on), 'begins at its first activity');
          assert.equal(links.length, on.length);
          links.forEach((handle, index) => {
            const one = holdingUp.find(([other]) => other === handle)?.[1];
            assert.deepEqual(
              [one?.from, one?.to],
              [on[index], on[(index + 1) % on.length]],
              'each waits for the one before',
            );
          });
        }
        const unknown = unknownDates(network, new Set(expected.flat()));
        const solution = schedule.solve();
        activities.forEach((record, handle) => {
          const [start, finish] = unknown[handle] ?? [true, true];
          counts[start || finish ? 'unknown' : 'known']++;
          for (const corner of ['lenient', 'strict'] as const)
            assert.equal(solution.early(handle, corner) === undefined, start || finish, `activity ${handle}`);
          if (record.state || record.progress?.kind === 'done') return;
          record.deadlines?.forEach((_, index) => {
            const verdict = solution.verdict({ kind: 'deadline', activity: handle, index });
            assert.equal(verdict === 'unknown', finish, `deadline ${index} of ${handle}`);
          });
          if (record.progress || record.event) return;
          record.startLimits?.forEach((_, index) => {
            const verdict = solution.verdict({ kind: 'start-limit', activity: handle, index });
            assert.equal(verdict === 'unknown', start, `start limit ${index} of ${handle}`);
          });
        });
      }),
      { numRuns: tries(600) },
    );
    assert.ok(counts.cycles > 100 && counts.unknown > 300 && counts.known > 300, JSON.stringify(counts));
  });

  it('takes the cycle of the lowest handle among equally short ones', () => {
    const week = { duration: length(1, 'weeks') };
    const two = [link(2, 3), link(3, 2), link(0, 1), link(1, 0), link(1, 2), link(3, 0)];
    const { cycles } = Schedule.of(plan([week, week, week, week], two));
    assert.deepEqual(cycles, [{ activities: [0, 1], links: [2, 3], members: [0, 1, 2, 3] }]);
    // A knot of which the shortest cycle leaves out the first activity.
    const apart = [link(0, 1), link(1, 2), link(2, 0), link(2, 1), link(9, 8), link(8, 9), link(4, 5), link(5, 4)];
    const found = Schedule.of(
      plan(
        Array.from({ length: 10 }, () => week),
        apart,
      ),
    ).cycles;
    assert.deepEqual(
      found.map(({ activities, members }) => [activities, members]),
      [
        [
          [1, 2],
          [0, 1, 2],
        ],
        [
          [4, 5],
          [4, 5],
        ],
        [
          [8, 9],
          [8, 9],
        ],
      ],
    );
  });

  it('opens each group of alternatives once, however many of them can begin', () => {
    const week = { duration: length(1, 'weeks') };
    const free = [link(1, 0, 'FS', 0, { anyOf: 0 }), link(2, 0, 'FS', 0, { anyOf: 0 })];
    const { cycles } = Schedule.of(
      plan([week, week, week, week], [...free, link(3, 0, 'FS', 0, { anyOf: 1 }), link(0, 3)]),
    );
    assert.deepEqual(
      cycles.map(({ members }) => members),
      [[0, 3]],
    );
  });
});
