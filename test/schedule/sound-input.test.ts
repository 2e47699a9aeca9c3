import assert from 'node:assert/strict';
import {
  type Activity,
  type Link,
  type LowerBound,
  type Network,
  type Reading,
  Schedule,
} from '../../server/src/engine/schedule/index.js';
import { england } from './plan-builder.js';

const LONGEST = 1_000_000;
const FARTHEST = 4_000_000;
const days = (min: number, max = min) => ({ unit: 'days', min, max }) as const;
const reading = (early: number, late = early): Reading => ({ early, late });
const low = (early: number, late = early): LowerBound => ({ early, late, reason: 'start' });

function sound(more: Partial<Network>): Network {
  return Schedule.of({ activities: [], links: [], calendar: england, ...more }).network;
}

const soundActivity = (activity: Activity): Activity | undefined => sound({ activities: [activity] }).activities[0];
const soundLink = (link: Link): Link | undefined => sound({ activities: [{}, {}], links: [link] }).links[0];

describe('what no plan can mean', () => {
  const activities: readonly (readonly [string, Activity, Activity])[] = [
    ['a length that is no number', { duration: days(NaN) }, {}],
    ['a shortest length that is no number', { duration: days(NaN, 1) }, {}],
    ['a longest length that is no number', { duration: days(1, NaN) }, {}],
    ['a length below nothing', { duration: days(-3, 2) }, { duration: days(0, 2) }],
    ['a length that never ends', { duration: days(3, Infinity) }, { duration: days(3, LONGEST) }],
    ['half a day', { duration: days(1.5, 2.25) }, { duration: days(2, 2) }],
    ['a longest length of half a day more', { duration: days(1, 2.5) }, { duration: days(1, 3) }],
    ['a range that ends before it begins', { duration: days(5, 3) }, { duration: days(3, 5) }],
    [
      'starts that are no days',
      { startBounds: [low(NaN, 7), low(5, NaN), low(1.5), low(9, 7)] },
      { startBounds: [low(-Infinity, 7), low(5, 5), low(-Infinity), low(9, 9)] },
    ],
    ['a start of which only the last day is none', { startBounds: [low(5, NaN)] }, { startBounds: [low(5, 5)] }],
    [
      'a start of which only the first day is none',
      { startBounds: [low(NaN, 5)] },
      { startBounds: [low(-Infinity, 5)] },
    ],
    ['a start that ends before it begins', { startBounds: [low(9, 7)] }, { startBounds: [low(9, 9)] }],
    [
      'a deadline of which only the last day is none',
      { deadlines: [reading(5, NaN)] },
      { deadlines: [reading(5, Infinity)] },
    ],
    [
      'a deadline of which only the first day is none',
      { deadlines: [reading(NaN, 5)] },
      { deadlines: [reading(5, 5)] },
    ],
    ['a deadline that ends before it begins', { deadlines: [reading(9, 7)] }, { deadlines: [reading(7, 7)] }],
    [
      'starts too far away',
      { startBounds: [low(FARTHEST + 1), low(-FARTHEST - 1, 3)] },
      { startBounds: [low(-Infinity), low(-Infinity, 3)] },
    ],
    [
      'finishes that are no days',
      { finishBounds: [low(NaN, 7)], startBounds: [low(4)] },
      { finishBounds: [low(-Infinity, 7)], startBounds: [low(4)] },
    ],
    [
      'deadlines that are no days',
      { deadlines: [reading(NaN, 7), reading(5, NaN), reading(9, 7), reading(3, 8)] },
      { deadlines: [reading(7, 7), reading(5, Infinity), reading(7, 7), reading(3, 8)] },
    ],
    [
      'last days to start on that are no days',
      { startLimits: [reading(0.5, 7), reading(FARTHEST + 1)] },
      { startLimits: [reading(7, 7), reading(Infinity)] },
    ],
    ['an event on no day', { event: reading(NaN, 4), duration: days(2) }, { duration: days(2), state: 'unknown' }],
    ['an event that ends before it begins', { event: reading(4, 3) }, { state: 'unknown' }],
    ['an event that never comes', { event: reading(4, Infinity) }, { state: 'unknown' }],
    ['an event called off, on no day', { event: reading(4, 3), state: 'cancelled' }, { state: 'cancelled' }],
    [
      'a sound event beside half a day',
      { event: reading(4, 9), duration: days(0.5) },
      { event: reading(4, 9), duration: days(1) },
    ],
    [
      'something done, started on no day',
      { progress: { kind: 'done', start: reading(NaN), finish: reading(4) } },
      { progress: { kind: 'done', finish: reading(4) } },
    ],
    [
      'something done, finished on no day',
      { progress: { kind: 'done', start: reading(4), finish: reading(6, 5) } },
      { progress: { kind: 'done', start: reading(4) } },
    ],
    [
      'something started on no day',
      { progress: { kind: 'in-progress', start: reading(NaN), remaining: days(2) } },
      { progress: { kind: 'in-progress', remaining: days(2) } },
    ],
    [
      'less than nothing left to do',
      { progress: { kind: 'in-progress', start: reading(4), remaining: days(-1) } },
      { progress: { kind: 'in-progress', start: reading(4), remaining: days(0) } },
    ],
    [
      'a length that is no number, of something in progress',
      { duration: days(NaN), progress: { kind: 'in-progress', start: reading(4) } },
      { progress: { kind: 'in-progress', start: reading(4) } },
    ],
    [
      'a length that is no number, of something done',
      { duration: days(NaN), progress: { kind: 'done', start: reading(4), finish: reading(5) } },
      { progress: { kind: 'done', start: reading(4), finish: reading(5) } },
    ],
  ];
  for (const [what, given, expected] of activities) {
    it(`${what} is left out, and the rest is kept`, () => {
      assert.deepEqual(soundActivity(given), expected);
    });
  }

  const links: readonly (readonly [string, Partial<Link>, Partial<Link>])[] = [
    ['a wait that is no number', { lag: days(NaN), within: days(4) }, { within: days(4) }],
    ['a limit that is no number', { lag: days(-4), within: days(1, NaN) }, { lag: days(-4) }],
    ['half a day', { lag: days(-1.5, 0.4) }, { lag: days(-1, 0) }],
    ['a wait of ages', { lag: days(-Infinity, Infinity) }, { lag: days(-LONGEST, LONGEST) }],
    ['a limit of ages', { within: days(-LONGEST - 1, LONGEST + 1) }, { within: days(-LONGEST, LONGEST) }],
    ['a limit the wrong way round', { within: days(4, -4) }, { within: days(-4, 4) }],
  ];
  for (const [what, given, expected] of links) {
    it(`${what} between two activities is left out, and the rest is kept`, () => {
      const link = { from: 0, to: 1, type: 'start-to-start', soft: true } as const;
      assert.deepEqual(soundLink({ ...link, ...given }), { ...link, ...expected });
    });
  }

  it('is no reporting date and no end of a plan either', () => {
    const { reportingDate, planEnd } = sound({ reportingDate: NaN, planEnd: FARTHEST + 1 });
    assert.deepEqual([reportingDate, planEnd], [undefined, undefined]);
    const { reportingDate: first, planEnd: last } = sound({ reportingDate: -FARTHEST, planEnd: FARTHEST });
    assert.deepEqual([first, last], [-FARTHEST, FARTHEST]);
  });
});

describe('what a plan can mean', () => {
  const activities: readonly Activity[] = [
    {},
    { duration: days(0) },
    { duration: days(LONGEST) },
    { duration: days(2, 4), state: 'cancelled' },
    { startBounds: [low(-Infinity), low(-Infinity, 4), low(-FARTHEST, FARTHEST)] },
    { finishBounds: [low(-Infinity), low(3, 4)] },
    { deadlines: [reading(Infinity), reading(4, Infinity), reading(3, 3)] },
    { startLimits: [reading(Infinity), reading(4, 5)] },
    { event: reading(4, 4) },
    { progress: { kind: 'done' } },
    { progress: { kind: 'done', start: reading(3), finish: reading(4) } },
    { progress: { kind: 'in-progress' } },
    { progress: { kind: 'in-progress', start: reading(3), remaining: days(0, 2) } },
  ];
  for (const given of activities) {
    it(`is kept as it is: ${JSON.stringify(given)}`, () => {
      assert.equal(soundActivity(given), given);
    });
  }

  it('is kept as it is between two activities', () => {
    for (const more of [{}, { lag: days(-LONGEST, LONGEST) }, { within: days(-LONGEST, LONGEST) }]) {
      const given: Link = { from: 0, to: 1, type: 'finish-to-start', ...more };
      assert.equal(soundLink(given), given);
    }
  });
});
