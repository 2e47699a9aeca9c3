import assert from 'node:assert/strict';
import {
  type Activity,
  dueTooLate,
  type Link,
  type Network,
  Schedule,
  successorLimit,
} from '../../server/src/engine/schedule/index.js';
import { monday, reading, starts } from './hand-proofs.js';
import { length, link, plan } from './plan-builder.js';

const due = (...at: number[]) => ({ deadlines: at.map((each) => reading(each)) });
const days = (min: number, max = min) => ({ duration: length(min, 'days', max) });
const working = (min: number, max = min) => ({ duration: length(min, 'working-days', max) });

type Case = readonly [string, Activity, readonly Activity[], readonly Link[], number, number, number?];

/** The latest finish of the first activity that the others can bear, in each corner, and what would break. */
function limits(network: Network): unknown[] {
  const solution = Schedule.of(network).solve();
  return (['lenient', 'strict'] as const).map((corner) => {
    const { limit, bound } = successorLimit(solution, 0, corner);
    return [limit - monday, bound?.kind, bound?.activity];
  });
}

describe('what successors can bear', () => {
  const behind: Activity = { ...days(3), ...due(20) };
  const cases: readonly Case[] = [
    ['a finish', {}, [behind], [link(0, 1)], 17, 17],
    ['the shorter of two ways', {}, [behind, { ...days(5), ...due(18) }], [link(0, 1), link(0, 2)], 13, 13, 2],
    ['a finish, whatever the action’s own deadline', due(4), [behind], [link(0, 1)], 17, 17],
    ['a range of lengths', {}, [{ ...days(3, 5), ...due(20) }], [link(0, 1)], 17, 15],
    ['a start', days(4), [behind], [link(0, 1, 'SS')], 21, 21],
    ['a start, of three to four days', days(3, 4), [behind], [link(0, 1, 'SS')], 21, 20],
    ['a start, of an unknown length', {}, [behind], [link(0, 1, 'SS')], Infinity, Infinity],
    ['a start of working days on a Saturday', working(2), [{ ...days(3), ...due(15) }], [link(0, 1, 'SS')], 15, 15],
    ['a start on a Saturday', days(2), [{ ...days(3), ...due(15) }], [link(0, 1, 'SS')], 14, 14],
    ['a start and a finish', days(9), [behind, { ...days(3), ...due(25) }], [link(0, 1, 'SS'), link(0, 2)], 22, 22, 2],
    ['a finish and a start', days(2), [behind, { ...days(3), ...due(25) }], [link(0, 1, 'SS'), link(0, 2)], 19, 19],
    ['an event', { event: reading(2, 6), ...days(9) }, [behind], [link(0, 1)], 17, 17],
    ['an event, by its start', { event: reading(2, 6), ...days(9) }, [behind], [link(0, 1, 'SS')], 17, 17],
    [
      'something in progress, by its start',
      { progress: { kind: 'in-progress', start: reading(-3) }, ...days(9) },
      [behind],
      [link(0, 1, 'SS')],
      Infinity,
      Infinity,
    ],
    [
      'something in progress',
      { progress: { kind: 'in-progress', start: reading(-3) } },
      [behind],
      [link(0, 1)],
      17,
      17,
    ],
    ['nothing', {}, [behind], [], Infinity, Infinity],
  ];
  for (const [what, first, others, links, lenient, strict, activity = 1] of cases) {
    it(what, () => {
      const named = (limit: number): unknown[] =>
        limit === Infinity ? [limit, undefined, undefined] : [limit, 'deadline', activity];
      assert.deepEqual(limits(plan([first, ...others], links)), [named(lenient), named(strict)]);
    });
  }
});

describe('a deadline later than successors can bear', () => {
  const behind: Activity = { ...days(3, 5), ...due(20) };
  const told = (
    first: Activity,
    others: readonly Activity[] = [behind],
    links: readonly Link[] = [link(0, 1)],
    index = 0,
  ) => {
    const found = dueTooLate(Schedule.of(plan([first, ...others], links)).solve(), 0, index);
    return found && [found.certainty, found.limit - monday, found.index, found.bound?.activity];
  };
  const by = (early: number, late = early): Activity => ({ deadlines: [reading(early, late)] });

  it('is definite from the first day that breaks the most lenient, possible from the first that may break the strictest', () => {
    assert.deepEqual(told(by(15)), undefined);
    assert.deepEqual(told(by(16)), ['possible', 15, 0, 1]);
    assert.deepEqual(told(by(17)), ['possible', 15, 0, 1]);
    assert.deepEqual(told(by(18)), ['definite', 17, 0, 1]);
    assert.deepEqual(told(by(14, 15)), undefined);
    assert.deepEqual(told(by(15, 16)), ['possible', 15, 0, 1]);
    assert.deepEqual(told(by(17, 30)), ['possible', 15, 0, 1]);
    assert.deepEqual(told(by(18, 30)), ['definite', 17, 0, 1]);
  });

  it('is asked of each deadline, and of none that is not there', () => {
    const two = { deadlines: [reading(9), reading(18)] };
    assert.deepEqual([told(two), told(two, [behind], [link(0, 1)], 1)], [undefined, ['definite', 17, 1, 1]]);
    assert.equal(told(two, [behind], [link(0, 1)], 2), undefined);
    assert.equal(told({ deadlines: [reading(Infinity)] }), undefined);
    assert.deepEqual(told({ deadlines: [reading(2, Infinity)] }), undefined);
  });

  it('is nothing for what is done, called off or without dates', () => {
    const done: Activity = { progress: { kind: 'done', start: reading(-9), finish: reading(-5) } };
    for (const record of [done, { state: 'cancelled' }, { state: 'unknown' }] as const)
      assert.equal(told({ ...by(30), ...record }), undefined);
  });

  it('is taken back to the last day of work', () => {
    // Working days end on Friday night, day 12, at the latest; its successor has until then.
    const friday = { ...days(3), ...due(15) };
    assert.equal(told({ ...working(2), ...by(14) }, [friday]), undefined);
    assert.deepEqual(told({ ...working(2), ...by(15) }, [friday]), ['definite', 12, 0, 1]);
    assert.deepEqual(told({ ...days(2), ...by(14) }, [friday]), ['definite', 12, 0, 1]);
  });

  it('of alternatives is asked by letting the action be that late', () => {
    const anyOf = 0;
    const either = [link(0, 2, 'FS', 0, { anyOf }), link(1, 2, 'FS', 0, { anyOf })];
    const open = { startBounds: [starts(0)] };
    const first = { ...open, ...by(30) };
    assert.deepEqual(told(first, [{ startBounds: [starts(19)] }, behind], either), ['definite', 17, 0, 2]);
    assert.equal(told(first, [{ startBounds: [starts(9)] }, behind], either), undefined);
    // What the reporting date breaks is already broken.
    const own = { ...open, ...by(30), startLimits: [reading(-1)] };
    assert.deepEqual(told(own, [{ startBounds: [starts(19)] }, behind], either), ['definite', 17, 0, 2]);
  });
});
