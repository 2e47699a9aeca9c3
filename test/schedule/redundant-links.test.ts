import assert from 'node:assert/strict';
import fc from 'fast-check';
import { redundantLinks, Schedule, type Link, type Network } from '../../server/src/engine/schedule/index.js';
import { tries } from '../harness/effort.js';
import { length, link, plan } from './plan-builder.js';
import { networks } from './random-networks.js';

describe('redundant links', () => {
  it('can be left out without any date becoming earlier', () => {
    let found = 0;
    const everything = {
      size: 5,
      readings: true,
      ranges: true,
      groups: true,
      events: true,
      limits: true,
      progress: true,
    } as const;
    const units = ['days', 'weeks', 'months', 'working-days'] as const;
    const mixed = networks({ ...everything, units });
    const calendar = networks({
      size: 6,
      ranges: true,
      units: ['days'],
      types: ['finish-to-start', 'finish-to-finish'],
    });
    fc.assert(
      fc.property(fc.oneof(mixed, calendar), (network) => {
        const schedule = Schedule.of(network);
        for (const { link: handle } of redundantLinks(schedule)) {
          found++;
          const rest: Network = { ...network, links: network.links.filter((_, other) => other !== handle) };
          const [before, after] = [schedule.solve(), Schedule.of(rest).solve()];
          for (const activity of network.activities.keys()) {
            for (const corner of ['lenient', 'strict'] as const) {
              assert.deepEqual(after.early(activity, corner), before.early(activity, corner));
            }
          }
        }
      }),
      { numRuns: tries(4000) },
    );
    assert.ok(found > 100, `${found} redundant links`);
  });

  it('go through the start of an action that a finish has pulled along', () => {
    // The second ends with the first or later and takes two days, so it starts five days after the first or later.
    const [week, days] = [{ duration: length(1, 'weeks') }, { duration: length(2, 'days') }];
    const links = (lag: number) => [link(0, 1, 'FF'), link(1, 2, 'SS'), link(0, 2, 'SS', lag)];
    const found = (second: typeof days, lag: number): unknown =>
      redundantLinks(Schedule.of(plan([week, second, week], links(lag))));
    assert.deepEqual(found(days, 5), [{ link: 2, via: [1] }]);
    assert.deepEqual(found(days, 6), []);
    // Two working days may be four days, and a month has no fewest days to count back.
    assert.deepEqual(found({ duration: length(2, 'working-days') }, 5), []);
    assert.deepEqual(found({ duration: length(0, 'months') }, 7), []);
  });

  it('say something new when they have a limit, and are told from others by plans that have one', () => {
    const week = { duration: length(1, 'weeks') };
    const within = { within: length(1, 'weeks') };
    const chain = [link(0, 1), link(1, 2)];
    const found = (last: Link): unknown => redundantLinks(Schedule.of(plan([week, week, week], [...chain, last])));
    assert.deepEqual(found(link(0, 2)), [{ link: 2, via: [1] }]);
    assert.deepEqual(found(link(0, 2, 'FS', 0, within)), []);
    // Two that are tied together by a limit, and a third that waits for both: neither wait follows from the other.
    const tied = [link(1, 3), link(0, 3), link(1, 2, 'FS', 0, within), link(0, 3, 'FS', 0, within)];
    assert.deepEqual(redundantLinks(Schedule.of(plan([week, week, week, week], tied))), []);
  });
});
