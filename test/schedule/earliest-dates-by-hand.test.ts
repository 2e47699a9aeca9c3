import assert from 'node:assert/strict';
import { type Activity, type Link, type Network, Schedule } from '../../server/src/engine/schedule/index.js';
import { monday, reading, starts } from './hand-proofs.js';
import { length, link, plan } from './plan-builder.js';

/* Days are counted from Monday 8 January 2024. */

const days = (min: number, max = min) => ({ duration: length(min, 'days', max) });
const from = (...at: number[]): Activity => ({ startBounds: at.map((each) => starts(each)) });
const within = (count: number) => ({ within: length(count, 'days') });
const anyOf = 0;
const either = [link(0, 2, 'FS', 0, { anyOf }), link(1, 2, 'FS', 0, { anyOf })];

type Pair = readonly [number, number] | undefined;

function early(network: Network, handle: number, corner: 'lenient' | 'strict', fromReportingDate = false): Pair {
  const found = Schedule.of(network).solve({ fromReportingDate }).early(handle, corner);
  return found && [found.start - monday, found.finish - monday];
}

const both = (network: Network, handle: number): Pair[] => [
  early(network, handle, 'lenient'),
  early(network, handle, 'strict'),
];

describe('the dates of what has happened', () => {
  const done = (more: object): Activity => ({ progress: { kind: 'done', ...more } });
  const going = (more: object): Activity => ({ progress: { kind: 'in-progress', ...more } });
  const start = reading(-9, -8);
  const finish = reading(2, 3);
  const never = -Infinity;
  const cases: readonly (readonly [string, Activity, Pair, Pair])[] = [
    ['done, both days known', done({ start, finish }), [-9, 2], [-8, 3]],
    ['done, started on a known day', done({ start }), [-9, -9], [-8, 6]],
    ['done, started behind the reporting date', done({ start: reading(8, 9) }), [8, 8], [9, 9]],
    ['done, finished on a known day', done({ finish }), [never, 2], [3, 3]],
    ['done on an unknown day', done({}), [never, never], [never, 6]],
    ['done, whatever was planned', { ...from(40), ...days(9), ...done({ start, finish }) }, [-9, 2], [-8, 3]],
    ['in progress', going({ start }), [-9, -9], [-8, -8]],
    ['in progress for as long as it takes', { ...days(3, 5), ...going({ start }) }, [-9, -6], [-8, -3]],
    [
      'in progress, with something left',
      { ...days(90), ...going({ start, remaining: length(2, 'days', 4) }) },
      [-9, 8],
      [-8, 10],
    ],
    [
      'in progress, with something left in working days',
      going({ start, remaining: length(5, 'working-days') }),
      [-9, 12],
      [-8, 12],
    ],
    [
      'in progress, started behind all that is left',
      going({ start: reading(20), remaining: length(2, 'days') }),
      [20, 20],
      [20, 20],
    ],
    ['in progress since an unknown day', { ...days(3), ...going({}) }, [never, never], [never, never]],
    [
      'in progress since an unknown day, with something left',
      going({ remaining: length(2, 'days') }),
      [never, 8],
      [never, 8],
    ],
    [
      'in progress, not finished before some day',
      { finishBounds: [{ ...reading(11), reason: 'finish' }], ...going({ start }) },
      [-9, 11],
      [-8, 11],
    ],
    ['in progress, whatever start was planned', { ...from(40), ...going({ start }) }, [-9, -9], [-8, -8]],
  ];
  for (const [what, activity, lenient, strict] of cases) {
    it(what, () => {
      assert.deepEqual(both(plan([activity], [], { reportingDate: monday + 6 }), 0), [lenient, strict]);
    });
  }

  it('what is left counts for nothing without a reporting date', () => {
    const network = plan([{ ...days(3), ...going({ start, remaining: length(90, 'days') }) }], []);
    assert.deepEqual(both(network, 0), [
      [-9, -6],
      [-8, -5],
    ]);
  });

  it('the reporting date holds up what has not happened', () => {
    const now = { reportingDate: monday + 6 };
    assert.deepEqual(early(plan([from(1)], [], now), 0, 'lenient', true), [6, 6]);
    assert.deepEqual(early(plan([{ ...days(3), ...going({ start }) }], [], now), 0, 'lenient', true), [-9, 6]);
    assert.deepEqual(early(plan([done({ start, finish })], [], now), 0, 'lenient', true), [-9, 2]);
    assert.deepEqual(early(plan([from(1)], []), 0, 'lenient', true), [1, 1]);
  });
});

describe('the dates of what waits', () => {
  const cases: readonly (readonly [string, Activity, Link, Pair, Pair])[] = [
    ['the longest length and wait', from(0), link(0, 1, 'FS', 0, { lag: length(1, 'days', 4) }), [4, 4], [9, 9]],
    ['a finish, of two to six days', { ...from(0), ...days(2, 6) }, link(0, 1, 'FF', 6), [3, 9], [9, 11]],
    ['a finish, that a length covers', { ...from(0), ...days(2, 16) }, link(0, 1, 'FF', 6), [0, 9], [9, 16]],
    ['a finish, of an unknown length', from(0), link(0, 1, 'FF', 6), [0, 9], [0, 11]],
    ['an event', { event: reading(1, 20) }, link(0, 1), [3, 3], [5, 20]],
    ['an event whose day has passed', { event: reading(1, 2) }, link(0, 1), [3, 3], [5, 5]],
    ['an event, by its finish', { event: reading(1, 20) }, link(0, 1, 'FF'), [3, 3], [5, 20]],
  ];
  for (const [what, activity, wait, lenient, strict] of cases) {
    it(what, () => {
      assert.deepEqual(both(plan([{ ...from(0), ...days(3, 5) }, activity], [wait]), 1), [lenient, strict]);
    });
  }

  it('are those of the alternative that comes first', () => {
    const lag = { anyOf, lag: length(-9, 'days') };
    assert.deepEqual(early(plan([from(5), from(9), {}], either), 2, 'lenient'), [5, 5]);
    assert.deepEqual(early(plan([from(9), from(5), {}], either), 2, 'lenient'), [5, 5]);
    assert.deepEqual(
      early(plan([from(5), from(9), {}], [link(0, 2, 'FS', 0, { anyOf }), link(1, 2, 'FS', 0, lag)]), 2, 'lenient'),
      [0, 0],
    );
    // Each group for itself, and what is in no group besides.
    const two = [...either, link(3, 2, 'FS', 0, { anyOf: 1 }), link(4, 2, 'FS', 0, { anyOf: 1 }), link(5, 2)];
    assert.deepEqual(early(plan([from(5), from(9), {}, from(7), from(8), from(6)], two), 2, 'lenient'), [7, 7]);
  });

  it('are unknown behind limits that contradict each other, and behind each alternative that is', () => {
    const work = [from(0), { ...from(0), ...days(6) }, from(0)];
    const circle = [link(0, 1), link(1, 2), link(0, 2, 'FS', 0, within(4))];
    const behind = (links: readonly Link[], activity: Activity = from(0)): Pair =>
      early(plan([...work, from(1), activity, from(2)], [...circle, ...links]), 4, 'lenient');
    assert.equal(behind([link(2, 4)]), undefined);
    assert.equal(behind([link(3, 4, 'FS', 0, { anyOf }), link(2, 4, 'FS', 0, { anyOf })]), undefined);
    assert.equal(behind([link(2, 4, 'FS', 0, { anyOf }), link(3, 4, 'FS', 0, { anyOf })]), undefined);
    assert.deepEqual(behind([link(3, 4, 'FS', 0, { anyOf }), link(5, 4, 'FS', 0, { anyOf })]), [1, 1]);
    assert.deepEqual(behind([link(4, 2)]), [0, 0]);
    assert.deepEqual(behind([link(2, 4, 'FS', 0, { soft: true })]), [0, 0]);
    assert.deepEqual(
      behind([link(2, 4)], { progress: { kind: 'done', start: reading(1), finish: reading(2) } }),
      [1, 2],
    );
    // A limit does not make its predecessor wait for a day that nobody knows.
    assert.deepEqual(behind([link(4, 2, 'FS', 0, within(90))]), undefined);
  });

  it('are unknown at the start only where that waits', () => {
    const work = [from(0), { ...from(0), ...days(6) }, from(0)];
    const circle = [link(0, 1), link(1, 2), link(0, 2, 'FS', 0, within(4))];
    const bounds = { startLimits: [reading(0)], deadlines: [reading(0)] };
    const verdicts = (activity: Activity, type: string): string[] => {
      const solution = Schedule.of(plan([...work, { ...activity, ...bounds }], [...circle, link(2, 3, type)])).solve();
      assert.equal(solution.early(3, 'lenient'), undefined);
      return (['start-limit', 'deadline'] as const).map((kind) => solution.verdict({ kind, activity: 3, index: 0 }));
    };
    assert.deepEqual(verdicts(from(1), 'FF'), ['definite', 'unknown']);
    assert.deepEqual(verdicts(from(1), 'FS'), ['unknown', 'unknown']);
    assert.deepEqual(verdicts({ ...from(1), ...days(2, 6) }, 'FF'), ['unknown', 'unknown']);
    assert.deepEqual(verdicts({ ...from(1), ...days(2) }, 'FF'), ['unknown', 'unknown']);
    // What has started did so on a known day, and what waits for its start knows it.
    const going: Activity = { progress: { kind: 'in-progress', start: reading(4) } };
    const links = [...circle, link(2, 3), link(3, 4, 'SS'), link(3, 5)];
    const network = plan([...work, going, from(1), from(1)], links);
    assert.deepEqual([early(network, 4, 'lenient'), early(network, 5, 'lenient')], [[4, 4], undefined]);
  });
});

describe('what drives a date', () => {
  const drivers = (
    activities: readonly Activity[],
    links: readonly Link[],
    handle: number,
    corner: 'lenient' | 'strict' = 'lenient',
  ): string =>
    Schedule.of(plan(activities, links))
      .solve()
      .drivers(handle, corner)
      .map(({ link: each, limit }) => `${limit ? 'limit' : 'link'} ${each}`)
      .join(', ');

  it('is each link that holds it, and each limit', () => {
    assert.equal(
      drivers([from(5), from(5), from(4), from(0)], [link(0, 3), link(1, 3), link(2, 3)], 3),
      'link 0, link 1',
    );
    assert.equal(drivers([from(5), from(9)], [link(0, 1)], 1), '');
    assert.equal(drivers([from(0), from(9)], [link(0, 1, 'FS', 0, within(3))], 0), 'limit 0');
  });

  it('is the first of the alternatives that come first', () => {
    assert.equal(drivers([from(5), from(4), from(0)], either, 2), 'link 1');
    assert.equal(drivers([from(4), from(5), from(0)], either, 2), 'link 0');
    assert.equal(drivers([from(4), from(4), from(0)], either, 2), 'link 0');
  });

  const first = { ...from(9), ...days(0) };
  const kinds: readonly (readonly [string, Activity, Link, boolean, boolean])[] = [
    ['a start', from(0), link(0, 1), true, true],
    ['a start on a later day', from(10), link(0, 1), false, false],
    ['a finish of days', { ...from(0), ...days(3) }, link(0, 1, 'FF'), true, true],
    ['a finish of days that start later', { ...from(7), ...days(3) }, link(0, 1, 'FF'), false, false],
    [
      'working days, over a weekend',
      { ...from(0), duration: length(2, 'working-days') },
      link(0, 1, 'FS', 3),
      true,
      true,
    ],
    ['a finish of two to six days', { ...from(0), ...days(2, 6) }, link(0, 1, 'FF'), true, true],
    ['a finish that a length covers', { ...from(4), ...days(2, 6) }, link(0, 1, 'FF'), true, true],
    ['a finish of an unknown length', from(0), link(0, 1, 'FF'), true, true],
    [
      'the end of a working day',
      { ...from(0), duration: length(1, 'working-days', 90) },
      link(0, 1, 'FF', 4),
      true,
      true,
    ],
    [
      'the end of what may take no time, on a Sunday',
      { ...from(11), duration: length(0, 'working-days', 3) },
      link(0, 1, 'FF', 4),
      true,
      true,
    ],
    ['an event', { event: reading(1, 20) }, link(0, 1), true, true],
    ['an event that comes later', { event: reading(11, 20) }, link(0, 1), false, false],
    ['what has started', { progress: { kind: 'in-progress', start: reading(1) } }, link(0, 1), true, true],
    ['what has started later', { progress: { kind: 'in-progress', start: reading(9) } }, link(0, 1), false, false],
    [
      'the finish of what has started',
      { progress: { kind: 'in-progress', start: reading(1) } },
      link(0, 1, 'FF'),
      true,
      true,
    ],
    ['something done', { progress: { kind: 'done', start: reading(9), finish: reading(9) } }, link(0, 1), false, false],
    ['something called off', { state: 'cancelled' }, link(0, 1), false, false],
  ];
  for (const [what, activity, wait, lenient, strict] of kinds) {
    it(`${lenient ? 'drives' : 'does not drive'} ${what}`, () => {
      const said = (is: boolean): string => (is ? 'link 0' : '');
      const found = (['lenient', 'strict'] as const).map((corner) => drivers([first, activity], [wait], 1, corner));
      assert.deepEqual(found, [said(lenient), said(strict)]);
    });
  }

  it('is nothing where nothing says from when', () => {
    assert.equal(drivers([{}, {}], [link(0, 1)], 1), '');
  });
});
