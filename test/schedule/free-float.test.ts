import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf, type Duration, englandCalendar } from '../../server/src/engine/time/index.js';
import { Schedule, type Activity, type LowerBound, type Network } from '../../server/src/engine/schedule/index.js';
import { tries } from '../harness/effort.js';
import { networks } from './random-networks.js';

/** The same network, with an activity that cannot finish before an instant. */
function finishingAt(network: Network, handle: number, at: number): Network {
  const finish = { early: at, late: at, reason: 'finish' } as const;
  const activities = network.activities.map((record, index): Activity =>
    index === handle ? { ...record, finishBounds: [...(record.finishBounds ?? []), finish] } : record,
  );
  return { ...network, activities };
}

describe('free float', () => {
  it('is by how much a finish may move, and not a day more, before a date of what waits for it moves', () => {
    let measured = 0;
    const features = { size: 4, units: ['days'], types: ['finish-to-start', 'finish-to-finish'] } as const;
    fc.assert(
      fc.property(networks({ ...features, ranges: true, progress: true }), fc.nat(), (network, pick) => {
        const handle = pick % network.activities.length;
        const record = network.activities[handle];
        // An activity of unknown length can end later by itself; of others the start moves too.
        fc.pre(record?.duration === undefined && record?.progress === undefined);
        const solution = Schedule.of(network).solve();
        const float = solution.freeFloat(handle, 'lenient')?.calendarDays;
        const finish = solution.early(handle, 'lenient')?.finish;
        if (float === undefined || finish === undefined || !Number.isFinite(float)) return;
        measured++;
        const waiting = network.links.filter(({ from, soft }) => from === handle && !soft).map(({ to }) => to);
        const movedBy = (days: number): boolean => {
          const later = Schedule.of(finishingAt(network, handle, finish + days)).solve();
          return waiting.some((to) => {
            const [was, is] = [solution.early(to, 'lenient'), later.early(to, 'lenient')];
            return was?.start !== is?.start || was?.finish !== is?.finish;
          });
        };
        assert.equal(movedBy(float), false, `${float} days move nothing`);
        assert.equal(movedBy(float + 1), true, `${float + 1} days do`);
      }),
      { numRuns: tries(3000) },
    );
    assert.ok(measured > 500, `${measured} floats`);
  });

  it('counts days and working days each on the link that leaves fewest of them', () => {
    const from = (at: number): readonly LowerBound[] => [{ early: at, late: at, reason: 'not-before' }];
    const working = (count: number): Duration => ({ unit: 'working-days', min: count, max: count });
    const monday = dayOf(2025, 4, 14);
    const network: Network = {
      calendar: englandCalendar(),
      activities: [
        { startBounds: from(monday), duration: working(7) },
        { startBounds: from(dayOf(2025, 4, 19)), duration: working(8) },
        { startBounds: from(monday), duration: { unit: 'days', min: 0, max: 0 } },
      ],
      links: [
        { from: 0, to: 1, type: 'start-to-start' },
        { from: 0, to: 2, type: 'finish-to-start' },
        { from: 1, to: 2, type: 'finish-to-start' },
      ],
    };
    // Easter lies between the two starts, so eight days hold four working days; from one finish to the other seven hold five.
    assert.deepEqual(Schedule.of(network).solve().freeFloat(0, 'lenient'), { calendarDays: 7, workingDays: 4 });
  });
});
