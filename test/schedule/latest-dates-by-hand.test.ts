import assert from 'node:assert/strict';
import { type Activity, type Link, type Network, Schedule } from '../../server/src/engine/schedule/index.js';
import { monday, reading, starts } from './hand-proofs.js';
import { length, link, plan } from './plan-builder.js';

/* Days are counted from Monday 8 January 2024; a Saturday is day 5, and a Saturday's beginning the end of a Friday. */

const due = (...at: number[]) => ({ deadlines: at.map((each) => reading(each)) });
const open = { startBounds: [starts(0)] };
const days = (min: number, max = min) => ({ ...open, duration: length(min, 'days', max) });
const working = (min: number, max = min) => ({ ...open, duration: length(min, 'working-days', max) });
const going = (more: object = {}) => ({ progress: { kind: 'in-progress', start: reading(-7), ...more } }) as const;
const done = { progress: { kind: 'done', start: reading(-7), finish: reading(-3) } } as const;

type Pair = readonly [number, number];

/** The latest start and finish of an activity, in days from the origin. */
function late(network: Network, handle: number, corner: 'lenient' | 'strict'): Pair | undefined {
  const found = Schedule.of(network).solve().late(handle, corner);
  return found && [found.start - monday, found.finish - monday];
}

describe('the latest dates of one activity, due on day 10', () => {
  const ten = due(10);
  const cases: readonly (readonly [string, Activity, Pair, Pair])[] = [
    ['of three days', days(3), [7, 10], [7, 10]],
    ['of three to five days', days(3, 5), [7, 10], [5, 10]],
    ['of an unknown length', open, [10, 10], [10, 10]],
    ['of three working days', working(3), [7, 10], [7, 10]],
    ['of a week', { duration: length(1, 'weeks') }, [3, 10], [3, 10]],
    ['of a month', { duration: length(1, 'months') }, [-21, 10], [-21, 10]],
    ['that must start on day 4', { ...days(3), startLimits: [reading(4)] }, [4, 7], [4, 7]],
    ['that must start on day 8', { ...days(3), startLimits: [reading(8)] }, [7, 10], [7, 10]],
    ['of an unknown length that must start on day 4', { startLimits: [reading(4)] }, [4, 10], [4, 10]],
    ['of three to five days that must start on day 4', { ...days(3, 5), startLimits: [reading(4)] }, [4, 9], [4, 10]],
    ['of three to nine days that must start on day 4', { ...days(3, 9), startLimits: [reading(4)] }, [4, 10], [1, 10]],
    ['that others fix for days 2 to 6', { event: reading(2, 6) }, [6, 6], [2, 10]],
    ['that others fix for days 2 to 16', { event: reading(2, 16) }, [10, 10], [2, 10]],
    ['that others fix, and must come by day 4', { event: reading(2, 6), startLimits: [reading(4)] }, [4, 4], [2, 4]],
    ['in progress', { ...going(), duration: length(3, 'days') }, [10, 10], [10, 10]],
    ['with three to five days left', going({ remaining: length(3, 'days', 5) }), [7, 10], [5, 10]],
    ['with five working days left', going({ remaining: length(5, 'working-days') }), [3, 10], [3, 10]],
    ['in progress, that should have started', { ...going(), startLimits: [reading(-9)] }, [10, 10], [10, 10]],
    ['done', done, [Infinity, Infinity], [Infinity, Infinity]],
  ];
  for (const [what, activity, lenient, strict] of cases) {
    it(what, () => {
      const network = plan([{ ...activity, ...ten }], [], { reportingDate: monday });
      assert.deepEqual([late(network, 0, 'lenient'), late(network, 0, 'strict')], [lenient, strict]);
    });
  }

  it('are unknown where its dates are', () => {
    const network = plan(
      [
        { state: 'unknown', ...ten },
        { ...open, ...ten },
      ],
      [link(0, 1)],
    );
    assert.deepEqual([late(network, 0, 'lenient'), late(network, 1, 'lenient')], [undefined, undefined]);
  });

  it('are unbounded where nothing is due', () => {
    assert.deepEqual(late(plan([days(3)], []), 0, 'lenient'), [Infinity, Infinity]);
    assert.deepEqual(late(plan([working(3, 4)], []), 0, 'strict'), [Infinity, Infinity]);
    assert.deepEqual(late(plan([going()], []), 0, 'strict'), [Infinity, Infinity]);
  });

  it('use each reading of the deadline', () => {
    const network = plan([{ ...days(3), deadlines: [reading(8, 12)] }], []);
    assert.deepEqual(
      [late(network, 0, 'lenient'), late(network, 0, 'strict')],
      [
        [9, 12],
        [5, 8],
      ],
    );
  });
});

describe('the latest dates of one activity of working days, due on Saturday night', () => {
  const cases: readonly (readonly [string, Activity, Pair, Pair])[] = [
    ['of three', working(3), [2, 5], [2, 5]],
    ['of one to three', working(1, 3), [4, 5], [2, 5]],
    ['of none to three', working(0, 3), [4, 6], [2, 6]],
    ['of none', working(0), [6, 6], [6, 6]],
    ['of one, to be started on Sunday', { ...working(1), startLimits: [reading(6)] }, [4, 5], [4, 5]],
  ];
  for (const [what, activity, lenient, strict] of cases) {
    it(what, () => {
      const network = plan([{ ...activity, ...due(6) }], []);
      assert.deepEqual([late(network, 0, 'lenient'), late(network, 0, 'strict')], [lenient, strict]);
    });
  }

  it('and started on a working day, where nothing but the start is bounded', () => {
    const network = plan([{ ...working(2, 3), startLimits: [reading(6)] }], []);
    assert.deepEqual(
      [late(network, 0, 'lenient'), late(network, 0, 'strict')],
      [
        [4, 9],
        [4, Infinity],
      ],
    );
  });
});

describe('the latest dates of three days before an activity of four, due on day 20', () => {
  const after = { ...days(4), ...due(20) };
  const cases: readonly (readonly [string, Link, Pair])[] = [
    ['FS', link(0, 1, 'FS', 2), [11, 14]],
    ['SS', link(0, 1, 'SS', 2), [14, 17]],
    ['FF', link(0, 1, 'FF', 2), [15, 18]],
    ['SF', link(0, 1, 'SF', 2), [18, 21]],
    ['FS with a lead', link(0, 1, 'FS', -2), [15, 18]],
    ['FS with working days', link(0, 1, 'FS', 0, { lag: length(3, 'working-days') }), [8, 11]],
    ['FS with a month', link(0, 1, 'FS', 0, { lag: length(1, 'months') }), [-18, -15]],
    ['a preference', link(0, 1, 'FS', 2, { soft: true }), [Infinity, Infinity]],
  ];
  for (const [what, given, expected] of cases) {
    it(what, () => {
      assert.deepEqual(late(plan([days(3), after], [given]), 0, 'lenient'), expected);
    });
  }

  it('take the longest wait in the strict corner', () => {
    const network = plan([days(3), after], [link(0, 1, 'FS', 0, { lag: length(2, 'days', 5) })]);
    assert.deepEqual(
      [late(network, 0, 'lenient'), late(network, 0, 'strict')],
      [
        [11, 14],
        [8, 11],
      ],
    );
  });

  it('follow a limit from its other end', () => {
    const within = { within: length(3, 'days', 4) };
    const network = plan([{ ...days(3), ...due(10) }, days(4)], [link(0, 1, 'FS', 0, within)]);
    assert.deepEqual(
      [late(network, 1, 'lenient'), late(network, 1, 'strict')],
      [
        [14, 18],
        [13, 17],
      ],
    );
    const working = { within: length(1, 'working-days') };
    // By Saturday night, and one working day on, which is Monday.
    const network2 = plan([due(6), days(4)], [link(0, 1, 'FS', 0, working)]);
    assert.deepEqual(late(network2, 1, 'lenient'), [8, 12]);
  });

  it('let the alternative that comes first carry the burden', () => {
    const anyOf = 0;
    const either = [link(0, 2, 'FS', 0, { anyOf }), link(1, 2, 'FS', 0, { anyOf })];
    const network = plan([days(5), days(3), after], either);
    assert.deepEqual(late(network, 0, 'lenient'), [Infinity, Infinity]);
    assert.deepEqual(late(network, 1, 'lenient'), [13, 16]);
    // Of two that come on one day, the first.
    const equal = plan([days(3), days(3), after], either);
    assert.deepEqual(late(equal, 0, 'lenient'), [13, 16]);
    assert.deepEqual(late(equal, 1, 'lenient'), [Infinity, Infinity]);
  });
});

describe('total float', () => {
  const float = (network: Network, handle: number, corner: 'lenient' | 'strict' = 'lenient') => {
    const found = Schedule.of(network).solve().totalFloat(handle, corner);
    return found && [found.calendarDays, found.workingDays, found.bound?.kind, found.bound?.index];
  };

  it('is counted in days and in working days, towards the first of the tightest bounds', () => {
    const three = (at: number, ...more: object[]) => ({
      ...Object.assign({}, ...more),
      duration: length(3, 'days'),
      startBounds: [starts(at)],
    });
    const cases: readonly (readonly [string, Activity, unknown])[] = [
      ['Thursday to Monday', three(3, due(10)), [4, 2, 'deadline', 0]],
      ['the second of two', three(3, due(12, 10)), [4, 2, 'deadline', 1]],
      ['the first of two on one day', three(3, due(10, 10)), [4, 2, 'deadline', 0]],
      // From Thursday to Friday is one working day, but from Saturday night to Sunday night is none.
      ['the start', three(3, due(10), { startLimits: [reading(4)] }), [1, 0, 'start-limit', 0]],
      ['the first of two starts', three(3, { startLimits: [reading(4), reading(4)] }), [1, 0, 'start-limit', 0]],
      [
        'the start before the finish, of one day',
        three(3, due(7), { startLimits: [reading(4)] }),
        [1, 0, 'start-limit', 0],
      ],
      ['a start that cannot be kept', three(3, { startLimits: [reading(1)] }), [-2, -2, 'start-limit', 0]],
      ['no bound', three(3), [Infinity, Infinity, undefined, undefined]],
      [
        'in progress',
        { ...going(), finishBounds: [{ ...reading(2), reason: 'finish' }], ...due(9) },
        [7, 5, 'deadline', 0],
      ],
      ['done', { ...done, ...due(9) }, undefined],
      ['no date', due(9), undefined],
      ['an event', { event: reading(2, 6) }, [4, 3, 'window', 0]],
      ['broken', { state: 'unknown', ...due(9) }, undefined],
    ];
    for (const [what, activity, expected] of cases) assert.deepEqual(float(plan([activity], []), 0), expected, what);
  });

  it('of an unknown length is the lesser of the start’s and the finish’s', () => {
    const stretch = { startBounds: [starts(0)], finishBounds: [{ ...reading(8), reason: 'finish' as const }] };
    assert.deepEqual(float(plan([{ ...stretch, startLimits: [reading(5)], ...due(10) }], []), 0), [
      2,
      2,
      'deadline',
      0,
    ]);
    assert.deepEqual(float(plan([{ ...stretch, startLimits: [reading(1)], ...due(10) }], []), 0), [
      1,
      1,
      'start-limit',
      0,
    ]);
    assert.deepEqual(float(plan([{ ...stretch, startLimits: [reading(2)], ...due(10) }], []), 0), [
      2,
      2,
      'deadline',
      0,
    ]);
  });

  it('of a range of lengths does not count the longest twice', () => {
    // It ends on day 5 at the latest, whoever picks the length, and its start may wait for nothing.
    assert.deepEqual(float(plan([{ ...days(3, 5), ...due(9) }], []), 0, 'strict'), [4, 2, 'deadline', 0]);
    assert.deepEqual(float(plan([{ ...days(3, 5), ...due(9) }], []), 0, 'lenient'), [6, 4, 'deadline', 0]);
  });

  it('is told for each bound alone', () => {
    const network = plan(
      [days(3), { ...days(4), ...due(20) }, { ...days(1), ...due(9) }, due(8)],
      [link(0, 1), link(0, 2)],
    );
    const solution = Schedule.of(network).solve();
    const towards = (activity: number): number | undefined =>
      solution.floatTowards(0, { kind: 'deadline', activity, index: 0 }, 'lenient')?.calendarDays;
    assert.deepEqual([1, 2, 3].map(towards), [13, 5, Infinity]);
  });
});
