import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf, type Duration, englandCalendar } from '../../server/src/engine/time/index.js';
import {
  Schedule,
  type Activity,
  type Corner,
  type Link,
  type LowerBound,
  type Network,
} from '../../server/src/engine/schedule/index.js';
import { tries } from '../harness/effort.js';
import { reading, starts } from './hand-proofs.js';
import { heldUp } from './held-up.js';
import { length, link, plan } from './plan-builder.js';
import { networks } from './random-networks.js';

/**
 * Which date of an activity can be moved by a day, with all that leaves it moving by a day as well: the start where the
 * length is a number of days, the finish where the length is unknown and nothing waits for the start.
 */
function movable(network: Network, handle: number): 'start' | 'finish' | undefined {
  const { duration, progress, event } = network.activities[handle] ?? {};
  if (progress || event) return undefined;
  if (duration) return duration.unit === 'days' && duration.min === duration.max ? 'start' : undefined;
  const leaving = network.links.filter(({ from, soft }) => from === handle && !soft);
  return leaving.some(({ type }) => type.startsWith('start')) ? undefined : 'finish';
}

describe('free float', () => {
  it('is by how much an activity may move, and not a day more, before a date of what waits for it moves', () => {
    const counts = { lenient: 0, strict: 0 };
    const units = ['days', 'working-days', 'weeks', 'months'] as const;
    const features = { size: 4, units, readings: true, ranges: true, events: true, progress: true } as const;
    fc.assert(
      fc.property(fc.oneof(networks(features), networks({ ...features, units: ['days'] })), (network) => {
        const solution = Schedule.of(network).solve();
        for (const [handle] of network.activities.entries()) {
          const point = movable(network, handle);
          if (point === undefined) continue;
          const waiting = network.links.filter(({ from, soft }) => from === handle && !soft).map(({ to }) => to);
          for (const corner of ['lenient', 'strict'] as const) {
            const float = solution.freeFloat(handle, corner)?.calendarDays;
            const early = solution.early(handle, corner);
            if (float === undefined || !early || !Number.isFinite(float)) continue;
            counts[corner]++;
            const movedBy = (days: number): boolean => {
              const later = Schedule.of(heldUp(network, handle, point, early[point] + days)).solve();
              return waiting.some((to) => {
                const [was, is] = [solution.early(to, corner), later.early(to, corner)];
                return was?.start !== is?.start || was?.finish !== is?.finish;
              });
            };
            assert.equal(movedBy(float), false, `${float} days move nothing (${corner})`);
            assert.equal(movedBy(float + 1), true, `${float + 1} days do (${corner})`);
          }
        }
      }),
      { numRuns: tries(1000) },
    );
    assert.ok(counts.lenient > 60 && counts.strict > 60, JSON.stringify(counts));
  });

  const first = { duration: length(2, 'days'), startBounds: [starts(0)] };
  const from = (at: number, more: Activity = {}): Activity => ({ startBounds: [starts(at)], ...more });
  const going = (start: number, more: object = {}): Activity => ({
    progress: { kind: 'in-progress', start: reading(start), ...more },
    finishBounds: [{ ...reading(12), reason: 'finish' }],
  });
  const ends = (at: number) => ({ finishBounds: [{ ...reading(at), reason: 'finish' as const }] });
  /** What waits for two days that begin on Monday, and by how many days these may slip in each corner. */
  const cases: readonly (readonly [string, Activity, Link, number, number])[] = [
    ['a start', from(4), link(0, 1), 2, 2],
    ['a start behind a wait', from(4), link(0, 1, 'FS', 1), 1, 1],
    ['a start behind a start', from(4), link(0, 1, 'SS', 1), 3, 3],
    ['a finish behind a finish', from(4, { duration: length(3, 'days') }), link(0, 1, 'FF'), 5, 5],
    ['a finish behind a start', from(4, { duration: length(3, 'days') }), link(0, 1, 'SF'), 7, 7],
    ['a start of working days', from(6, { duration: length(1, 'working-days') }), link(0, 1), 5, 5],
    ['a start behind the longest wait', from(6), link(0, 1, 'FS', 0, { lag: length(1, 'days', 3) }), 3, 1],
    ['a start of unknown length', from(4, ends(9)), link(0, 1), 2, 2],
    ['a finish of unknown length', from(4, ends(9)), link(0, 1, 'FF'), 7, 7],
    ['a finish of three to four days', from(4, { duration: length(3, 'days', 4) }), link(0, 1, 'FF'), 5, 5],
    ['a finish of three to nine days', from(4, { duration: length(3, 'days', 9) }), link(0, 1, 'FF'), 5, 5],
    ['a start that is pulled along', { duration: length(1, 'days', 4), ...from(0, ends(9)) }, link(0, 1), 3, 3],
    ['an event', { event: reading(5, 9) }, link(0, 1), 3, 3],
    ['the finish of an event', { event: reading(5, 9) }, link(0, 1, 'FF'), 3, 3],
    ['what has started before it', going(-3), link(0, 1), 10, 10],
    ['what is left of something', going(-3, { remaining: length(3, 'days', 5) }), link(0, 1), 7, 5],
    ['what has started behind it', going(11, { remaining: length(3, 'days', 5) }), link(0, 1), 9, 9],
    ['the finish of something in progress', going(-3), link(0, 1, 'FF'), 10, 10],
    [
      'something done',
      { progress: { kind: 'done', start: reading(-9), finish: reading(-5) } },
      link(0, 1),
      Infinity,
      Infinity,
    ],
    ['something called off', { state: 'cancelled' }, link(0, 1), Infinity, Infinity],
    ['something without dates', { state: 'unknown' }, link(0, 1), Infinity, Infinity],
    ['nothing but a preference', from(4), link(0, 1, 'FS', 0, { soft: true }), Infinity, Infinity],
  ];
  const floats = (network: Network, handle = 0): (number | undefined)[] => {
    const solution = Schedule.of(network).solve();
    return (['lenient', 'strict'] as const).map((corner: Corner) => solution.freeFloat(handle, corner)?.calendarDays);
  };
  for (const [what, second, wait, lenient, strict] of cases) {
    it(`towards ${what}`, () => {
      assert.deepEqual(floats(plan([first, second], [wait], { reportingDate: reading(7).early })), [lenient, strict]);
    });
  }

  it('is the least of several, in working days too', () => {
    const solution = Schedule.of(
      plan([first, from(8), from(7), from(9)], [link(0, 1), link(0, 2), link(0, 3)]),
    ).solve();
    // From Wednesday to Monday: three days of work, and a weekend.
    assert.deepEqual(solution.freeFloat(0, 'lenient'), { calendarDays: 5, workingDays: 3 });
  });

  it('counts days and working days each on the link that leaves fewest of them', () => {
    const notBefore = (at: number): readonly LowerBound[] => [{ early: at, late: at, reason: 'not-before' }];
    const working = (count: number): Duration => ({ unit: 'working-days', min: count, max: count });
    const monday = dayOf(2025, 4, 14);
    const network: Network = {
      calendar: englandCalendar(),
      activities: [
        { startBounds: notBefore(monday), duration: working(7) },
        { startBounds: notBefore(dayOf(2025, 4, 19)), duration: working(8) },
        { startBounds: notBefore(monday), duration: { unit: 'days', min: 0, max: 0 } },
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

  it('of an alternative that comes first', () => {
    const anyOf = 0;
    const either = [link(0, 2, 'FS', 0, { anyOf }), link(1, 2, 'FS', 0, { anyOf })];
    const network = plan([first, from(4), from(5)], either);
    assert.deepEqual([floats(network)[0], floats(network, 1)[0]], [3, Infinity]);
  });

  it('is unknown of what is done, unknown, called off, or has no date', () => {
    const done = { progress: { kind: 'done', start: reading(-9), finish: reading(-5) } } as const;
    const network = plan(
      [done, { state: 'unknown' }, from(4), { state: 'cancelled' }, {}, from(9)],
      [link(1, 2), ...[0, 1, 2, 3, 4].map((handle) => link(handle, 5))],
    );
    for (const handle of [0, 1, 2, 3]) assert.equal(floats(network, handle)[0], undefined, `activity ${handle}`);
    assert.equal(floats(plan([{}, from(9)], [link(0, 1)]))[0], Infinity);
  });
});
