import { type Activity, type Corner, type ProofStep } from '../../server/src/engine/schedule/index.js';
import { accepts, acceptsOf, check, pulls, reading, root, type Said, strict, takes, waits } from './hand-proofs.js';
import { length, plan } from './plan-builder.js';

describe('the certifier, on lengths', () => {
  /** One activity that starts, or finishes, on some day. */
  const one = (duration: Activity['duration'], steps: readonly ProofStep[], more: Partial<Said> = {}): boolean => {
    const at = steps[0]?.after ?? 0;
    const bounds = { startBounds: [{ early: at, late: at, reason: 'start' as const }] };
    const ends = { finishBounds: [{ early: at, late: at, reason: 'finish' as const }] };
    const first = steps[0]?.kind === 'finish-bound' ? ends : bounds;
    return acceptsOf({ ...first, ...(duration ? { duration } : {}) }, steps, more);
  };
  const startOn = (at: number): ProofStep => root('start-bound', 'start', at, 0);
  const finishOn = (at: number): ProofStep => root('finish-bound', 'finish', at, 0);
  /** The start of one that has to start at the origin at the latest. */
  const startOf = (
    duration: Activity['duration'],
    steps: readonly ProofStep[],
    corner: Corner = 'lenient',
  ): boolean => {
    const finishBounds = [{ early: steps[0]?.after ?? 0, late: steps[0]?.after ?? 0, reason: 'finish' as const }];
    const network = plan([{ finishBounds, startLimits: [reading(0)], ...(duration ? { duration } : {}) }], []);
    return accepts({ network, steps, bound: { kind: 'start-limit', activity: 0, index: 0 }, corner });
  };

  for (const [text, duration, before, after] of [
    ['days', length(3, 'days'), 0, 3],
    ['weeks', length(2, 'weeks'), 0, 14],
    ['working days over a weekend', length(3, 'working-days'), 3, 8],
    ['working days from a weekend', length(1, 'working-days'), 5, 8],
    ['a month', length(1, 'months'), 0, 31],
    ['a month, to the end of February', length(1, 'months'), 23, 52],
    ['thirteen months', length(13, 'months'), 0, 397],
    ['no working days', length(0, 'working-days'), 5, 5],
    ['a length that nobody knows', undefined, 3, 3],
  ] as const) {
    check(text, true, () => one(duration, [startOn(before), takes(0, before, after)]));
    check(`${text}, and a day more`, false, () => one(duration, [startOn(before), takes(0, before, after + 1)]));
    check(`${text}, and a day less`, false, () => one(duration, [startOn(before), takes(0, before, after - 1)]));
  }
  const range = length(3, 'days', 5);
  check('the least of a range', true, () => one(range, [startOn(0), takes(0, 0, 3)]));
  check('the most of a range, in the lenient corner', false, () => one(range, [startOn(0), takes(0, 0, 5)]));
  check('the most of a range, in the strict corner', true, () => one(range, [startOn(0), takes(0, 0, 5)], strict));
  check('a length behind a finish', false, () => one(range, [finishOn(3), takes(0, 3, 6)]));
  check('the length of another activity', false, () => one(range, [startOn(0), takes(1, 0, 3)]));
  check('a length before there is a start', false, () => one(range, [takes(0, 0, 3)]));

  for (const [text, duration, before, after] of [
    ['days', length(3, 'days'), 7, 4],
    ['weeks', length(2, 'weeks'), 21, 7],
    ['working days over a weekend', length(3, 'working-days'), 8, 3],
    ['working days that end on a Friday', length(5, 'working-days'), 12, 5],
    ['working days that must end behind a Saturday', length(5, 'working-days'), 13, 8],
    ['a month', length(1, 'months'), 31, 0],
    ['a month, to the end of February', length(1, 'months'), 52, 21],
    ['a month, to 1 March', length(1, 'months'), 53, 24],
  ] as const) {
    const back = (at: number): boolean => startOf(duration, [finishOn(before), pulls(0, before, at)]);
    check(`${text} back from a finish`, after > 0, () => back(after));
    check(`${text} back from a finish, and a day more`, false, () => back(after - 1));
    check(`${text} back from a finish, and a day less`, false, () => back(after + 1));
  }
  check('the most of a range back from a finish', true, () => startOf(range, [finishOn(7), pulls(0, 7, 2)]));
  check('the least of a range back, in the lenient corner', false, () => startOf(range, [finishOn(7), pulls(0, 7, 4)]));
  check('the least of a range back, in the strict corner', true, () =>
    startOf(range, [finishOn(7), pulls(0, 7, 4)], 'strict'),
  );
  check('a start pulled along by a length that nobody knows', false, () =>
    startOf(undefined, [finishOn(7), pulls(0, 7, 7)]),
  );
  check('a start pulled along by a start', false, () => one(range, [startOn(7), pulls(0, 7, 2)]));
  check('a length that is short at first and long then', false, () =>
    one(range, [finishOn(7), pulls(0, 7, 4), takes(0, 4, 9)], strict),
  );
  check('the same where working days come between', false, () =>
    one(length(1, 'working-days', 3), [finishOn(8), pulls(0, 8, 7), waits(0, 7, 7), takes(0, 7, 10)], strict),
  );
  check('a length that is the same both times', true, () =>
    one(length(3, 'days'), [finishOn(7), pulls(0, 7, 4), takes(0, 4, 7)], strict),
  );
  check('a range back and forth, in the lenient corner', true, () =>
    one(range, [finishOn(7), pulls(0, 7, 2), takes(0, 2, 5)]),
  );

  const working = length(3, 'working-days');
  check('a wait for Monday', true, () => one(working, [startOn(5), waits(0, 5, 7), takes(0, 7, 10)]));
  check('a wait for Tuesday', false, () => one(working, [startOn(5), waits(0, 5, 8), takes(0, 8, 11)]));
  check('no wait on a Monday', true, () => one(working, [startOn(7), waits(0, 7, 7), takes(0, 7, 10)]));
  check('a wait for Monday, of calendar days', false, () =>
    one(length(3, 'days'), [startOn(5), waits(0, 5, 7), takes(0, 7, 10)]),
  );
  check('a wait for Monday, of a milestone', false, () =>
    one(length(0, 'working-days'), [startOn(5), waits(0, 5, 7), takes(0, 7, 7)]),
  );
  check('a wait for Monday, of what may take no time', true, () =>
    one(length(0, 'working-days', 3), [startOn(5), waits(0, 5, 7), takes(0, 7, 7)]),
  );
  check('a wait for the end of Monday', true, () => one(working, [finishOn(6), waits(0, 6, 8)]));
  check('no wait for the end of Friday', true, () => one(working, [finishOn(5), waits(0, 5, 5)]));
  check('a wait for the end of Monday, of what may take no time', false, () =>
    one(length(0, 'working-days', 3), [finishOn(6), waits(0, 6, 8)]),
  );
});
