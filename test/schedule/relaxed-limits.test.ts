import assert from 'node:assert/strict';
import { repairsOf, Schedule } from '../../server/src/engine/schedule/index.js';
import { by, from, length, link, plan } from './plan-builder.js';

describe('a limit that makes an action late', () => {
  it('can be relaxed, by as much as is needed', () => {
    // The second cannot begin before March, so the first, two weeks before it at the most, cannot end in January.
    const first = { duration: length(1, 'weeks'), startBounds: [from('2024-01-01')], deadlines: [by('2024-01-31')] };
    const second = { duration: length(1, 'weeks'), startBounds: [from('2024-03-01')] };
    const limits = [link(0, 1, 'FS', 0, { within: length(2, 'weeks') }), link(0, 1)];
    const repairs = repairsOf(Schedule.of(plan([first, second], limits)), { kind: 'deadline', activity: 0, index: 0 });
    // From 1 February, when the first has ended at the latest, to 1 March are 29 days.
    assert.deepEqual(
      repairs.filter(({ kind }) => kind === 'relax-limit'),
      [{ kind: 'relax-limit', link: 0, by: 3, within: length(5, 'weeks') }],
    );
  });
});
