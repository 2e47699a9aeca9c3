import assert from 'node:assert/strict';
import { type Activity, type Link, Schedule } from '../../server/src/engine/schedule/index.js';
import { monday, reading, starts, told } from './hand-proofs.js';
import { length, link, plan } from './plan-builder.js';

/* Days are counted from Monday 8 January 2024. */

const due = { deadlines: [reading(0)] };
const days = (min: number, max = min) => ({ duration: length(min, 'days', max) });
const from = (...at: number[]) => ({ startBounds: at.map((each) => starts(each)) });

describe('the chain that drives a date', () => {
  const chain = (
    activities: readonly Activity[],
    links: readonly Link[],
    of: number,
    corner: 'lenient' | 'strict' = 'lenient',
  ): string => Schedule.of(plan(activities, links)).solve().drivingChain(of, corner).map(told).join(', ');

  it('is the shortest that gives the finish', () => {
    const first = { ...from(0), ...days(3, 5) };
    assert.equal(
      chain([first, { ...from(1), ...days(2) }], [link(0, 1)], 1),
      '0 starts 0 (start 0), duration 3, link 0 3, duration 5',
    );
    assert.equal(chain([first, { ...from(3), ...days(2) }], [link(0, 1)], 1), '1 starts 3 (start 0), duration 5');
    assert.equal(
      chain([first, { ...from(3), ...days(2) }], [link(0, 1)], 1, 'strict'),
      '0 starts 0 (start 0), duration 5, link 0 5, duration 7',
    );
  });

  it('is empty where nothing says from when, or where dates are unknown', () => {
    assert.equal(chain([days(3)], [], 0), '');
    assert.equal(chain([{ state: 'unknown' }, from(3)], [link(0, 1)], 1), '');
  });

  it('leads to the last of what is still to be done', () => {
    const last: Activity = { progress: { kind: 'done', start: reading(-9), finish: reading(50) } };
    const schedule = Schedule.of(
      plan([last, { ...from(0), ...days(3) }, { ...from(0), ...days(5) }, { ...from(0), ...days(5) }], [link(1, 3)]),
    );
    const path = schedule.solve().criticalPath('lenient');
    assert.deepEqual([path?.last, (path?.end ?? 0) - monday, path?.critical], [3, 8, [1, 3]]);
    assert.equal(path?.chain.map(told).join(', '), '1 starts 0 (start 0), duration 3, link 0 3, duration 8');
    assert.equal(
      Schedule.of(plan([last, {}], []))
        .solve()
        .criticalPath('lenient'),
      undefined,
    );
    // Deadlines have no say in what is critical, and of two that end together the first is named.
    const equal = Schedule.of(
      plan(
        [
          { ...from(0), ...days(5) },
          { ...from(0), ...days(5) },
          { ...from(0), ...days(2), ...due },
        ],
        [],
      ),
    );
    const both = equal.solve().criticalPath('strict');
    assert.deepEqual([both?.last, both?.critical], [0, [0, 1]]);
  });
});
