import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  redundantLinks,
  Schedule,
  type Activity,
  type Link,
  type Network,
} from '../../server/src/engine/schedule/index.js';
import type { Duration } from '../../server/src/engine/time/index.js';
import { tries } from '../harness/effort.js';
import { length, link, plan } from './plan-builder.js';
import { networks } from './random-networks.js';

type Point = 'start' | 'finish';

/** The fewest days that a length takes, wherever it falls. */
function fewest({ unit, min }: Duration): number {
  if (unit === 'days') return min;
  if (unit === 'weeks') return 7 * min;
  if (min < 0) return -Infinity;
  return unit === 'months' ? 28 * min : min;
}

/** The most days that a length takes, wherever it falls; plus infinity where nobody can say. */
function most({ unit, max }: Duration): number {
  if (unit === 'days') return max;
  if (unit === 'weeks') return 7 * max;
  if (unit === 'months') return max > 0 ? 31 * max : 28 * max;
  return max > 0 ? Infinity : max;
}

const isPlanned = (record: Activity | undefined): boolean => record !== undefined && !record.progress && !record.state;
const isPlain = ({ soft, anyOf }: Link): boolean => !soft && anyOf === undefined;
const leaves = ({ type, from }: Link, { activities }: Network): Point =>
  type.startsWith('finish') || activities[from]?.event ? 'finish' : 'start';
const enters = ({ type }: Link): Point => (type.endsWith('finish') ? 'finish' : 'start');

/**
 * By how many days a point of an activity follows a point of `source` at least, over every way there is; with `around`,
 * over every way but the links that lead there directly.
 */
function follows(
  network: Network,
  source: number,
  left: Point,
  activity: number,
  point: Point,
  around: boolean,
): number {
  const record = network.activities[activity];
  const length = record?.event || !record?.duration ? 0 : fewest(record.duration);
  if (activity === source) return point === left ? 0 : left === 'start' ? length : -Infinity;
  if (!isPlanned(record)) return -Infinity;
  const arriving = (entered: Point): number =>
    Math.max(
      -Infinity,
      ...network.links
        .filter((one) => isPlain(one) && one.to === activity && enters(one) === entered)
        .filter((one) => !around || one.from !== source)
        .map((one) => {
          const lag = one.lag ? fewest(one.lag) : 0;
          return follows(network, source, left, one.from, leaves(one, network), false) + lag;
        }),
    );
  const [start, finish] = [arriving('start'), arriving('finish')];
  const isExact =
    record?.duration?.min === record?.duration?.max && /^(days|weeks)$/.test(record?.duration?.unit ?? '');
  const pulled = record?.event || (record?.duration && isExact) ? finish - length : -Infinity;
  const begins = Math.max(start, pulled);
  return point === 'start' ? begins : Math.max(finish, begins + length);
}

describe('links that say nothing new, against plain search', () => {
  it('are those that another way implies by its number of days', () => {
    const counts = { implied: 0, others: 0 };
    const features = { size: 6, ranges: true, events: true, progress: true, groups: true } as const;
    const mixed = networks({ ...features, units: ['days', 'weeks', 'months', 'working-days'] });
    const simple = networks({ size: 6, ranges: true, units: ['days'], events: true });
    fc.assert(
      fc.property(fc.oneof(mixed, simple), (network) => {
        const found = new Map(redundantLinks(Schedule.of(network)).map(({ link, via }) => [link, via]));
        network.links.forEach((one, handle) => {
          const { from, to } = one;
          const counted = isPlain(one) && isPlanned(network.activities[from]) && isPlanned(network.activities[to]);
          const asked = one.lag ? most(one.lag) : 0;
          const reached = counted ? follows(network, from, leaves(one, network), to, enters(one), true) : -Infinity;
          const expected = reached >= asked && reached > -Infinity;
          assert.equal(found.has(handle), expected, `link ${handle} asks ${asked}, and has ${reached}`);
          counts[expected ? 'implied' : 'others']++;
          if (!expected) return;
          // The activities that are named lead from one end to the other.
          const way = [from, ...(found.get(handle) ?? []), to];
          assert.ok(way.length > 2);
          for (const [index, next] of way.slice(1).entries())
            assert.ok(network.links.some((other) => isPlain(other) && other.from === way[index] && other.to === next));
        });
      }),
      { numRuns: tries(800) },
    );
    assert.ok(counts.implied > 60 && counts.others > 600, JSON.stringify(counts));
  });

  it('take no working days for nothing', () => {
    const week = { duration: length(1, 'weeks') };
    const none = link(0, 2, 'FS', 0, { lag: length(0, 'working-days') });
    const found = redundantLinks(Schedule.of(plan([week, week, week], [link(0, 1), link(1, 2), none])));
    assert.deepEqual(found, [{ link: 2, via: [1] }]);
  });
});
