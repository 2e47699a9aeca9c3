import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Schedule, type Link, type Network } from '../../server/src/engine/schedule/index.js';
import { tries } from '../harness/effort.js';
import { networks } from './random-networks.js';

/** The same network, in which one more day has to pass behind a link. */
function waitingLonger(network: Network, handle: number): Network {
  const links = network.links.map((link, index): Link => {
    const { min, max } = link.lag ?? { min: 0, max: 0 };
    return index === handle ? { ...link, lag: { unit: 'days', min: min + 1, max: max + 1 } } : link;
  });
  return { ...network, links };
}

describe('drivers', () => {
  it('are the links by which a day more is a day later', () => {
    const counts = { driving: 0, idle: 0 };
    fc.assert(
      fc.property(networks({ size: 5, units: ['days'], ranges: true, events: true, progress: true }), (network) => {
        const solution = Schedule.of(network).solve();
        network.links.forEach((link, handle) => {
          if (link.soft) return;
          const drives = solution.drivers(link.to, 'lenient').some((driver) => driver.link === handle);
          const [was, is] = [solution, Schedule.of(waitingLonger(network, handle)).solve()].map((each) =>
            each.early(link.to, 'lenient'),
          );
          const moves = was?.start !== is?.start || was?.finish !== is?.finish;
          assert.equal(drives, moves, `link ${String(handle)}`);
          counts[drives ? 'driving' : 'idle']++;
        });
      }),
      { numRuns: tries(1000) },
    );
    assert.ok(counts.driving > 300 && counts.idle > 300, JSON.stringify(counts));
  });
});
