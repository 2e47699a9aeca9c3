import assert from 'node:assert/strict';
import {
  type Activity,
  type Link,
  type Repair,
  repairsOf,
  repairsOfContradiction,
  Schedule,
} from '../../server/src/engine/schedule/index.js';
import type { Duration } from '../../server/src/engine/time/index.js';
import { finishes, monday, reading, starts } from './hand-proofs.js';
import { length, link, plan } from './plan-builder.js';

/* Days are counted from Monday 8 January 2024. */

function lengthOf({ unit, min, max }: Duration): string {
  return min === max ? `${min} ${unit}` : `${min} to ${max} ${unit}`;
}

function told(repair: Repair): string {
  switch (repair.kind) {
    case 'move-deadline':
      return `${repair.bound.kind} ${repair.bound.index} on ${repair.to - monday}`;
    case 'set-deadline':
      return `deadline ${repair.index} of ${repair.activity} on ${repair.to - monday}`;
    case 'start-earlier':
    case 'finish-earlier': {
      const [early, late] = [repair.to.early - monday, repair.to.late - monday];
      return `${repair.kind} ${repair.activity}.${repair.index} by ${repair.days}, to ${early}..${late}`;
    }
    case 'shorten':
      return `shorten ${repair.activity} by ${repair.by}, to ${lengthOf(repair.duration)}`;
    case 'overlap':
    case 'shorten-wait':
      return `${repair.kind} ${repair.link} by ${repair.by}, to ${lengthOf(repair.lag)}`;
    case 'relax-limit':
      return `relax ${repair.link} by ${repair.by}, to ${lengthOf(repair.within)}`;
  }
}

const days = (min: number, max = min) => ({ duration: length(min, 'days', max) });
const due = (...at: number[]) => ({ deadlines: at.map((each) => reading(each)) });
const startBy = (...at: number[]) => ({ startLimits: at.map((each) => reading(each)) });
const from = (...at: number[]) => ({ startBounds: at.map((each) => starts(each)) });
const going = { progress: { kind: 'in-progress', start: reading(-3) } } as const;
const done = { progress: { kind: 'done', start: reading(-3), finish: reading(6) } } as const;
const within = (count: number, unit: 'days' | 'months' = 'days', max = count) => ({ within: length(count, unit, max) });
const lag = (min: number, max = min, unit: 'days' | 'working-days' = 'days') => ({ lag: length(min, unit, max) });
const anyOf = 0;

const nine = { ...from(3), ...days(9) };
const before = { ...from(0), ...days(9) };
const after = (at: number) => ({ ...days(5), ...due(at) });
const shorter = (activity: number, by: number, to: number): string => `shorten ${activity} by ${by}, to ${to} days`;

describe('repairs, worked by hand', () => {
  const cases: readonly (readonly [string, readonly Activity[], readonly Link[], ...string[]])[] = [
    ['nothing broken', [{ ...nine, ...due(12) }], []],
    [
      'a length',
      [{ ...nine, ...due(8) }],
      [],
      'deadline 0 on 12',
      'start-earlier 0.0 by 4, to -1..-1',
      shorter(0, 4, 5),
    ],
    [
      'the second deadline',
      [{ ...nine, ...due(20, 8) }],
      [],
      'deadline 1 on 12',
      'start-earlier 0.0 by 4, to -1..-1',
      shorter(0, 4, 5),
    ],
    [
      'a length that is too long by more than itself',
      [{ ...nine, ...due(3) }],
      [],
      'deadline 0 on 12',
      'start-earlier 0.0 by 9, to -6..-6',
    ],
    [
      'a length that has one day to go',
      [{ ...nine, ...due(4) }],
      [],
      'deadline 0 on 12',
      'start-earlier 0.0 by 8, to -5..-5',
      shorter(0, 8, 1),
    ],
    [
      'a range',
      [{ ...from(3), ...days(6, 9), ...due(8) }],
      [],
      'deadline 0 on 12',
      'start-earlier 0.0 by 4, to -1..-1',
      'shorten 0 by 4, to 2 to 5 days',
    ],
    [
      'a range from a day',
      [{ ...from(3), ...days(2, 9), ...due(8) }],
      [],
      'deadline 0 on 12',
      'start-earlier 0.0 by 4, to -1..-1',
      'shorten 0 by 4, to 1 to 5 days',
    ],
    [
      'a range from nothing',
      [{ ...from(3), ...days(0, 9), ...due(8) }],
      [],
      'deadline 0 on 12',
      'start-earlier 0.0 by 4, to -1..-1',
      'shorten 0 by 4, to 0 to 5 days',
    ],
    [
      'a start on one of some days',
      [{ startBounds: [starts(3, 5)], ...days(6), ...due(8) }],
      [],
      'deadline 0 on 11',
      'start-earlier 0.0 by 3, to 0..2',
      shorter(0, 3, 3),
    ],
    [
      'a start that others set',
      [{ startBounds: [{ ...reading(3), reason: 'not-before' }], ...days(9), ...due(8) }],
      [],
      'deadline 0 on 12',
      shorter(0, 4, 5),
    ],
    [
      'two starts of which moving one does not help',
      [{ ...from(3, 2), ...days(9), ...due(8) }],
      [],
      'deadline 0 on 12',
      shorter(0, 4, 5),
    ],
    [
      'the second of two starts',
      [{ ...from(-9, 3), ...days(9), ...due(8) }],
      [],
      'deadline 0 on 12',
      'start-earlier 0.1 by 4, to -1..-1',
      shorter(0, 4, 5),
    ],
    [
      'a last day to start on',
      [{ ...nine, ...startBy(5, 1) }],
      [],
      'start-limit 1 on 3',
      'start-earlier 0.0 by 2, to 1..1',
    ],
    [
      'a start that is pulled along',
      [{ finishBounds: [finishes(9)], ...days(3), ...startBy(1) }],
      [],
      'start-limit 0 on 6',
      'finish-earlier 0.0 by 5, to 4..4',
    ],
    [
      'the second of two finishes',
      [{ finishBounds: [finishes(2), finishes(9)], ...due(4) }],
      [],
      'deadline 0 on 9',
      'finish-earlier 0.1 by 5, to 4..4',
    ],
    ['an event', [{ event: reading(2, 6), ...due(4) }], [], 'deadline 0 on 6'],
    ['an event that must come by some day', [{ event: reading(2, 6), ...startBy(4) }], [], 'start-limit 0 on 6'],
    ['a wait of an event', [from(9), { event: reading(2, 6) }], [link(0, 1)], 'start-earlier 0.0 by 7, to 2..2'],
    [
      'a chain',
      [before, after(10)],
      [link(0, 1)],
      'deadline 0 on 14',
      'start-earlier 0.0 by 4, to -4..-4',
      shorter(0, 4, 5),
      shorter(1, 4, 1),
      'overlap 0 by 4, to 5 days',
    ],
    [
      'a chain with a wait',
      [before, after(14)],
      [link(0, 1, 'FS', 3)],
      'deadline 0 on 17',
      'start-earlier 0.0 by 3, to -3..-3',
      shorter(0, 3, 6),
      shorter(1, 3, 2),
      'overlap 0 by 3, to 9 days',
      'shorten-wait 0 by 3, to 0 days',
    ],
    [
      'a chain with a wait that may be shorter',
      [before, after(15)],
      [link(0, 1, 'FS', 0, lag(1, 3))],
      'deadline 0 on 17',
      'start-earlier 0.0 by 2, to -2..-2',
      shorter(0, 2, 7),
      shorter(1, 2, 3),
      'overlap 0 by 2, to 10 days',
      'shorten-wait 0 by 2, to 0 to 1 days',
    ],
    [
      'a chain with a lead',
      [before, after(12)],
      [link(0, 1, 'FS', -1)],
      'deadline 0 on 13',
      'start-earlier 0.0 by 1, to -1..-1',
      shorter(0, 1, 8),
      shorter(1, 1, 4),
      'overlap 0 by 2, to 7 days',
    ],
    [
      'a chain with a wait in working days',
      [before, after(15)],
      [link(0, 1, 'FS', 0, lag(2, 2, 'working-days'))],
      'deadline 0 on 16',
      'start-earlier 0.0 by 1, to -1..-1',
      shorter(0, 1, 8),
      shorter(1, 1, 4),
      'overlap 0 by 1, to 8 days',
      'shorten-wait 0 by 1, to 1 working-days',
    ],
    [
      'a wait for a start',
      [before, after(6)],
      [link(0, 1, 'SS', 3)],
      'deadline 0 on 8',
      'start-earlier 0.0 by 2, to -2..-2',
      shorter(1, 2, 3),
      'shorten-wait 0 by 2, to 1 days',
    ],
    [
      'a wait for a finish',
      [before, after(8)],
      [link(0, 1, 'FF')],
      'deadline 0 on 9',
      'start-earlier 0.0 by 1, to -1..-1',
      shorter(0, 1, 8),
    ],
    [
      'a chain of ranges',
      [{ ...from(0), ...days(4, 9) }, after(10)],
      [link(0, 1)],
      'deadline 0 on 14',
      'start-earlier 0.0 by 4, to -4..-4',
      'shorten 0 by 4, to 1 to 5 days',
      shorter(1, 4, 1),
      'overlap 0 by 4, to 5 days',
    ],
    [
      'a chain with a limit',
      [before, after(10)],
      [link(0, 1, 'FS', 0, within(7))],
      'deadline 0 on 14',
      'start-earlier 0.0 by 4, to -4..-4',
      shorter(0, 4, 5),
      shorter(1, 4, 1),
    ],
    [
      'what is in progress',
      [{ ...going, ...days(9) }, after(10)],
      [link(0, 1)],
      'deadline 0 on 11',
      shorter(0, 1, 8),
      shorter(1, 1, 4),
    ],
    ['what is done', [{ ...done, ...days(9) }, after(10)], [link(0, 1)], 'deadline 0 on 11', shorter(1, 1, 4)],
    [
      'a limit',
      [due(0), from(9)],
      [link(0, 1, 'FS', 0, within(3))],
      'deadline 0 on 6',
      'start-earlier 1.0 by 6, to 3..3',
      'relax 0 by 6, to 9 days',
    ],
    [
      'a limit of some days',
      [due(0), from(9)],
      [link(0, 1, 'FS', 0, within(3, 'days', 5))],
      'deadline 0 on 6',
      'start-earlier 1.0 by 6, to 3..3',
      'relax 0 by 6, to 9 to 11 days',
    ],
    [
      'a limit of months',
      [due(0), from(59)],
      [link(0, 1, 'FS', 0, within(1, 'months'))],
      'deadline 0 on 30',
      'start-earlier 1.0 by 28, to 31..31',
      'relax 0 by 1, to 2 months',
    ],
    [
      'a limit that ten years cannot mend',
      [due(0), from(3700)],
      [link(0, 1, 'FS', 0, within(1))],
      'deadline 0 on 3699',
    ],
    [
      'a limit that ten years of months cannot mend',
      [due(0), from(3800)],
      [link(0, 1, 'FS', 0, within(1, 'months'))],
      'deadline 0 on 3769',
    ],
    [
      'a limit from what has started',
      [going, from(9)],
      [link(0, 1, 'SS', 0, within(3))],
      'start-earlier 1.0 by 9, to 0..0',
      'relax 0 by 9, to 12 days',
    ],
    [
      'one of two alternatives',
      [
        { ...from(0), ...days(5) },
        { ...from(0), ...days(7) },
        { ...days(2), ...due(4) },
      ],
      [link(0, 2, 'FS', 0, { anyOf }), link(1, 2, 'FS', 0, { anyOf })],
      'deadline 0 on 7',
      'start-earlier 0.0 by 3, to -3..-3',
      shorter(0, 3, 2),
    ],
    [
      'alternatives with a wait',
      [from(0), from(9), { ...days(2), ...due(4) }],
      [link(0, 2, 'FS', 0, { anyOf, ...lag(3) }), link(1, 2, 'FS', 0, { anyOf })],
      'deadline 0 on 5',
      'start-earlier 0.0 by 1, to -1..-1',
      shorter(2, 1, 1),
    ],
  ];
  for (const [what, activities, links, ...expected] of cases) {
    it(what, () => {
      const schedule = Schedule.of(plan(activities, links));
      const found = schedule.solve().violations.flatMap(({ bound }) => repairsOf(schedule, bound).map(told));
      assert.deepEqual(found, expected);
    });
  }

  it('are offered beside what else is late, and stays so', () => {
    const schedule = Schedule.of(
      plan(
        [
          { ...nine, ...due(8) },
          { ...nine, ...due(8) },
        ],
        [],
      ),
    );
    const found = repairsOf(schedule, { kind: 'deadline', activity: 1, index: 0 }).map(told);
    assert.deepEqual(found, ['deadline 0 on 12', 'start-earlier 1.0 by 4, to -1..-1', shorter(1, 4, 5)]);
  });

  it('offer three of a long chain, those first that change least in proportion', () => {
    const lengths = [10, 40, 20, 5, 30];
    const chain = lengths.map((count, handle) => ({
      ...days(count),
      ...(handle === 0 ? from(0) : {}),
      ...(handle === 4 ? due(110) : {}),
    }));
    const schedule = Schedule.of(
      plan(
        chain,
        [0, 1, 2, 3].map((handle) => link(handle, handle + 1, 'FS', 2 + handle)),
      ),
    );
    const found = repairsOf(schedule, { kind: 'deadline', activity: 4, index: 0 }).map(told);
    // The whole takes 119 days, nine too many: of 10, 40, 20, 5 and 30 the most lie in 40, 30 and 20.
    assert.deepEqual(
      found.filter((text) => text.startsWith('shorten ')),
      [shorter(1, 9, 31), shorter(4, 9, 21), shorter(2, 9, 11)],
    );
    // With their waits 12, 43, 24 and 10 days lie between starts.
    assert.deepEqual(
      found.filter((text) => text.startsWith('overlap ')),
      ['overlap 1 by 9, to 34 days', 'overlap 2 by 9, to 15 days', 'overlap 0 by 9, to 3 days'],
    );
  });

  it('of a contradiction change a limit, a length or a wait of it', () => {
    const milestone = { ...days(0), ...from(0) };
    const links = [link(0, 1, 'FS', 2), link(1, 2), link(0, 2, 'FS', 0, within(5))];
    const schedule = Schedule.of(plan([milestone, days(6), milestone], links));
    const [found] = schedule.solve().contradictions;
    const repairs = repairsOfContradiction(schedule, found?.proof.steps ?? []).map(told);
    assert.deepEqual(repairs, [shorter(1, 3, 3), 'overlap 1 by 3, to 3 days', 'relax 2 by 3, to 8 days']);
  });
});
