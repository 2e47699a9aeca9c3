import assert from 'node:assert/strict';
import {
  type Activity,
  type Link,
  type Network,
  networkMetrics,
  Schedule,
} from '../../server/src/engine/schedule/index.js';
import { monday, reading, starts } from './hand-proofs.js';
import { length, link, plan } from './plan-builder.js';

const open = { startBounds: [starts(0)] };
const done: Activity = { progress: { kind: 'done', start: reading(-9), finish: reading(-5) } };

function figures(
  activities: readonly Activity[],
  links: readonly Link[] = [],
  end = monday + 100,
  more: Partial<Network> = {},
) {
  return networkMetrics(Schedule.of(plan(activities, links, more)).solve(), monday, end);
}

describe('figures about the whole, one by one', () => {
  it('open actions are those that are neither done nor called off', () => {
    const going: Activity = { progress: { kind: 'in-progress', start: reading(-3) } };
    assert.deepEqual(figures([open, done, { state: 'cancelled' }, { state: 'unknown' }, going]).open, [0, 3, 4]);
  });

  it('an action stands alone when nothing but a preference joins it', () => {
    const found = figures([open, open, open, done], [link(0, 1), link(1, 2, 'FS', 0, { soft: true }), link(3, 0)]);
    assert.deepEqual([found.withoutPredecessor, found.withoutSuccessor], [[2], [1, 2]]);
  });

  it('waits are counted by their sign and their type', () => {
    const lag = (min: number, max = min) => ({ lag: length(min, 'days', max) });
    const links = [
      link(0, 1),
      link(0, 1, 'SS', 0, lag(0)),
      link(0, 1, 'FF', 0, lag(-1)),
      link(0, 1, 'SF', 0, lag(1)),
      link(0, 1, 'FS', 0, lag(-1, 1)),
      link(0, 1, 'FS', 0, lag(-2, 0)),
      link(0, 1, 'FS', 4, { soft: true }),
    ];
    const found = figures([open, open], links);
    assert.deepEqual([found.links, found.leads, found.lags, found.finishToStart], [6, [2, 4, 5], [3, 4], 3]);
  });

  it('44 working days are not long, 45 are', () => {
    const lasting = (count: number, unit: 'working-days' | 'weeks' = 'working-days') => ({
      ...open,
      duration: length(count, unit),
    });
    const range = { ...open, duration: length(44, 'working-days', 60) };
    const undated = { duration: length(45, 'working-days') };
    const found = figures([lasting(44), lasting(45), lasting(8, 'weeks'), lasting(9, 'weeks'), range, undated, open]);
    // Nine weeks from 8 January hold 45 working days.
    assert.deepEqual(found.highDuration, [1, 3, 5]);
  });

  it('of something in progress the stated length counts, not what is left', () => {
    const going: Activity = {
      duration: length(45, 'working-days'),
      progress: { kind: 'in-progress', start: reading(-7), remaining: length(1, 'days') },
    };
    assert.deepEqual(figures([going], [], monday + 9, { reportingDate: monday }).highDuration, [0]);
  });

  it('44 working days of float are not many, 45 are', () => {
    const day = { ...open, duration: length(1, 'working-days') };
    // From the end of Monday to the end of a Monday, nine weeks later and before.
    const highFloat = (days: number, activities: readonly Activity[] = [day]): readonly number[] =>
      figures(activities, [], monday + days).highFloat;
    assert.deepEqual([highFloat(1 + 9 * 7 - 1), highFloat(1 + 9 * 7)], [[], [0]]);
    // Its own deadline does not count, and without an end the last action is the end.
    const due = { ...day, deadlines: [reading(2)] };
    const later = { startBounds: [starts(70)] };
    assert.deepEqual(highFloat(Infinity, [due, later]), [0]);
  });

  it('float is negative where a bound cannot be kept, and nothing is no less than nothing', () => {
    const week = { ...open, duration: length(7, 'days') };
    const kept = { ...week, deadlines: [reading(7)] };
    const broken = { ...week, deadlines: [reading(6)] };
    assert.deepEqual(figures([kept, broken, week]).negativeFloat, [1]);
  });

  it('the longest path leads from the first day to the end of what is open, and the rest is spare', () => {
    const long = { ...open, duration: length(20, 'days') };
    const past: Activity = { progress: { kind: 'done', start: reading(2), finish: reading(90) } };
    const found = figures([long, past]);
    assert.deepEqual([found.criticalLength, found.spare], [20, 80]);
    const endless = figures([long, past], [], Infinity);
    assert.deepEqual([endless.criticalLength, endless.spare], [20, 0]);
    assert.deepEqual(figures([past]).criticalLength, 0);
  });
});
