import assert from 'node:assert/strict';
import { type Activity, type Link, Schedule } from '../../server/src/engine/schedule/index.js';
import { finishes, monday, reading, starts, told } from './hand-proofs.js';
import { length, link, plan } from './plan-builder.js';

/* Days are counted from Monday 8 January 2024, and everything is due on day 0. The reporting date is day 1. */

const due = { deadlines: [reading(0)] };
const startBy = { startLimits: [reading(0)] };
const days = (min: number, max = min) => ({ duration: length(min, 'days', max) });
const working = (min: number, max = min) => ({ duration: length(min, 'working-days', max) });
const from = (...at: number[]) => ({ startBounds: at.map((each) => starts(each)) });
const ends = (...at: number[]) => ({ finishBounds: at.map((each) => finishes(each)) });
const going = (more: object = {}) => ({ progress: { kind: 'in-progress', start: reading(-3), ...more } }) as const;
const left = going({ remaining: length(3, 'days', 5) });
const done = { progress: { kind: 'done', start: reading(-3), finish: reading(4) } } as const;

type Case = readonly [what: string, activities: readonly Activity[], links: readonly Link[], ...proofs: string[]];

function check({ fromReportingDate }: { fromReportingDate: boolean }, cases: readonly Case[]): void {
  for (const [what, activities, links, ...expected] of cases) {
    it(what, () => {
      const schedule = Schedule.of(plan(activities, links, { reportingDate: monday + 1 }));
      const solution = schedule.solve({ debug: true, fromReportingDate });
      const proofs = solution.violations.map(({ bound, certainty }) => {
        const proof = solution.explain(bound);
        const last = proof?.steps.at(-1);
        assert.equal(proof?.daysLate, (last?.before ?? 0) - (last?.after ?? 0));
        return `${certainty}: ${proof?.steps.map(told).join(', ')}`;
      });
      assert.deepEqual(proofs, expected);
    });
  }
}

const anyOf = 0;
const either = [link(0, 2, 'FS', 0, { anyOf }), link(1, 2, 'FS', 0, { anyOf })];
const window = { event: reading(2, 6) };
const within = (count: number, unit: 'days' | 'working-days' = 'days', max = count) => ({
  within: length(count, unit, max),
});

describe('proofs, step by step', () => {
  check({ fromReportingDate: false }, [
    ['nothing late', [{ ...from(-3), ...days(3), ...due }], []],
    [
      'the later of two starts',
      [{ ...from(1, 3), ...days(2), ...due }],
      [],
      'definite: 0 starts 3 (start 1), duration 5, not by 0',
    ],
    [
      'the second of two starts on one day',
      [{ ...from(3, 3), ...due }],
      [],
      'definite: 0 starts 3 (start 1), duration 3, not by 0',
    ],
    [
      'the least of a range',
      [{ ...from(1), ...days(2, 5), ...due }],
      [],
      'definite: 0 starts 1 (start 0), duration 3, not by 0',
    ],
    [
      'the most of a range',
      [{ ...from(-3), ...days(2, 5), ...due }],
      [],
      'possible: 0 starts -3 (start 0), duration 2, not by 0',
    ],
    [
      'a start before a finish, where either will do',
      [{ ...from(1), ...ends(9), ...days(2), ...due }],
      [],
      'definite: 0 starts 1 (start 0), duration 3, not by 0',
    ],
    [
      'a finish, where the start would do no harm',
      [{ ...from(-9), ...ends(4, 9), ...days(2), ...due }],
      [],
      'definite: 0 ends 9 (finish 1), duration-back 7, duration 9, not by 0',
    ],
    [
      'a wait for Monday',
      [{ ...from(5), ...working(2), ...due }],
      [],
      'definite: 0 starts 5 (start 0), working-day 7, duration 9, not by 0',
    ],
    [
      'a wait for the end of Monday',
      [{ ...from(-20), ...ends(6), ...working(2, 3), ...due }],
      [],
      'definite: 0 ends 6 (finish 0), working-day 8, not by 0',
    ],
    [
      'working days to a Sunday',
      [{ ...from(-20), ...ends(6), ...working(2), ...due }],
      [],
      'definite: 0 ends 6 (finish 0), duration-back 4, duration 8, not by 0',
    ],
    ['an event', [{ ...window, ...due }], [], 'definite: 0 starts 2 (expected), not by 0'],
    ['an event on its last day', [{ event: reading(-9, 6), ...due }], [], 'possible: 0 starts 6 (expected), not by 0'],
    [
      'an event that is not before some day',
      [{ ...window, ...from(4) }],
      [],
      'possible: 0 starts 4 (start 0), not by 2',
    ],
    [
      'an event that is not before its first day, as is stated besides',
      [{ ...window, ...from(2), ...due }],
      [],
      'definite: 0 starts 2 (start 0), not by 0',
    ],
    [
      'a wait of an event',
      [from(9), window],
      [link(0, 1)],
      'definite: 0 starts 9 (start 0), duration 9, link 0 9, not by 6',
    ],
    [
      'a wait of an event for a start',
      [from(9), window],
      [link(0, 1, 'SF')],
      'definite: 0 starts 9 (start 0), link 0 9, not by 6',
    ],
    [
      'a wait for an event',
      [{ event: reading(-9, 6) }, { ...days(3), ...due }],
      [link(0, 1, 'SS')],
      'possible: 0 starts 6 (expected), link 0 6, duration 9, not by 0',
    ],
    [
      'what is in progress',
      [{ ...going(), ...days(9), ...due }],
      [],
      'definite: 0 starts -3 (actual-start), duration 6, not by 0',
    ],
    [
      'what started too late',
      [{ progress: { kind: 'in-progress', start: reading(3) }, ...due }],
      [],
      'definite: 0 ends 3 (actual-start), not by 0',
    ],
    ['what is left', [{ ...left, ...due }], [], 'definite: 0 starts 1 (reporting-date), remaining 4, not by 0'],
    [
      'what started behind all that was left of it',
      [{ progress: { kind: 'in-progress', start: reading(3), remaining: length(1, 'days') }, ...due }],
      [],
      'definite: 0 ends 3 (actual-start), not by 0',
    ],
    [
      'what is in progress and ends later',
      [{ ...going(), ...ends(4), ...due }],
      [],
      'definite: 0 ends 4 (finish 0), not by 0',
    ],
    [
      'what is in progress and waits',
      [from(9), { ...going(), ...due }],
      [link(0, 1)],
      'definite: 0 starts 9 (start 0), duration 9, link 0 9, remaining 9, not by 0',
    ],
    [
      'what is in progress and waits at its end',
      [from(9), { ...going(), ...due }],
      [link(0, 1, 'FF')],
      'definite: 0 starts 9 (start 0), duration 9, link 0 9, not by 0',
    ],
    [
      'a wait for what is done',
      [done, { ...days(3), ...due }],
      [link(0, 1)],
      'definite: 0 ends 4 (actual-finish), link 0 4, duration 7, not by 0',
    ],
    [
      'a wait for what has started',
      [done, { ...days(5), ...due }],
      [link(0, 1, 'SS')],
      'definite: 0 starts -3 (actual-start), link 0 -3, duration 2, not by 0',
    ],
    ['a start', [{ ...from(3), ...startBy }], [], 'definite: 0 starts 3 (start 0), not by 0'],
    [
      'a start that is pulled along',
      [{ ...ends(9), ...days(3), ...startBy }],
      [],
      'definite: 0 ends 9 (finish 0), duration-back 6, not by 0',
    ],
    [
      'a start that is pulled along by the longest length',
      [{ ...ends(9), ...days(3, 4), ...startBy }],
      [],
      'definite: 0 ends 9 (finish 0), duration-back 5, not by 0',
    ],
    [
      'a start that the shortest length may pull along',
      [{ ...from(-9), ...ends(4), ...days(2, 9), ...startBy }],
      [],
      'possible: 0 ends 4 (finish 0), duration-back 2, not by 0',
    ],
    [
      'no more of the chain than it takes',
      [
        { ...from(0), ...days(9) },
        { ...from(5), ...days(3), ...due },
      ],
      [link(0, 1)],
      'definite: 1 starts 5 (start 0), duration 8, not by 0',
    ],
    [
      'as much of the chain as it takes',
      [
        { ...from(0), ...days(9) },
        { ...from(-5), ...days(3), ...due },
      ],
      [link(0, 1)],
      'definite: 0 starts 0 (start 0), duration 9, link 0 9, duration 12, not by 0',
    ],
    [
      'the later of two waits',
      [
        { ...from(0), ...days(7) },
        { ...from(0), ...days(9) },
        { ...days(3), ...due },
      ],
      [link(0, 2), link(1, 2)],
      'definite: 1 starts 0 (start 0), duration 9, link 1 9, duration 12, not by 0',
    ],
    [
      'the first of two waits that end together',
      [
        { ...from(0), ...days(9) },
        { ...from(0), ...days(9) },
        { ...days(3), ...due },
      ],
      [link(0, 2), link(1, 2)],
      'definite: 0 starts 0 (start 0), duration 9, link 0 9, duration 12, not by 0',
    ],
    [
      'a start and a finish, the start the later',
      [
        { ...from(0), ...days(9) },
        { ...from(0), ...days(7) },
        { ...days(3), ...due },
      ],
      [link(1, 2), link(0, 2, 'FF')],
      'definite: 1 starts 0 (start 0), duration 7, link 0 7, duration 10, not by 0',
    ],
    [
      'a start and a finish, the finish the later',
      [
        { ...from(0), ...days(9) },
        { ...from(0), ...days(5) },
        { ...days(3), ...due },
      ],
      [link(1, 2), link(0, 2, 'FF')],
      'definite: 0 starts 0 (start 0), duration 9, link 1 9, duration-back 6, duration 9, not by 0',
    ],
    [
      'a limit',
      [due, from(9)],
      [link(0, 1, 'FS', 0, within(3, 'days', 4))],
      'definite: 1 starts 9 (start 0), limit 0 5, not by 0',
    ],
    [
      'the least of a limit',
      [due, from(4)],
      [link(0, 1, 'FS', 0, within(3, 'days', 4))],
      'possible: 1 starts 4 (start 0), limit 0 1, not by 0',
    ],
    [
      'a limit of working days',
      [due, from(9)],
      [link(0, 1, 'FS', 0, within(3, 'working-days'))],
      'definite: 1 starts 9 (start 0), limit 0 4, not by 0',
    ],
    [
      'a limit from what has started',
      [going(), from(9)],
      [link(0, 1, 'SS', 0, within(3, 'days', 4))],
      'definite: 1 starts 9 (start 0), not by 1',
    ],
    [
      'the earlier of two',
      [from(3), from(4), { ...days(1), ...due }],
      either,
      'definite: 0 starts 3 (start 0), duration 3, link 0 3 [1 starts 4 (start 0), duration 4], duration 4, not by 0',
    ],
    [
      'the earlier of two, which comes second',
      [from(4), from(3), { ...days(1), ...due }],
      either,
      'definite: 1 starts 3 (start 0), duration 3, link 1 3 [0 starts 4 (start 0), duration 4], duration 4, not by 0',
    ],
    [
      'no bound of an alternative that another shows anyway',
      [from(11), from(5), due, {}],
      [link(0, 1), link(1, 3, 'FS', -10), link(3, 2, 'FS', 0, { anyOf }), link(1, 2, 'FS', 0, { anyOf })],
      'definite: 0 starts 11 (start 0), duration 11, link 0 11, duration 11, link 1 1, duration 1, ' +
        'link 2 1 [0 starts 11 (start 0), duration 11, link 0 11, duration 11], duration 1, not by 0',
    ],
    [
      'a start where the finish is unknown',
      [from(3), { ...from(1) }, due],
      [link(0, 1, 'FF', 4), link(1, 2, 'SS')],
      'definite: 1 starts 1 (start 0), link 1 1, duration 1, not by 0',
    ],
    [
      'a finish where the length is unknown',
      [from(3), { ...from(-9), ...due }],
      [link(0, 1, 'FF', 4)],
      'definite: 0 starts 3 (start 0), duration 3, link 0 7, not by 0',
    ],
    [
      'the most of a range before a finish',
      [
        { ...from(-8), ...days(2, 9) },
        { ...from(-9), ...due },
      ],
      [link(0, 1, 'FF')],
      'possible: 0 starts -8 (start 0), duration 1, link 0 1, not by 0',
    ],
  ]);
});

describe('proofs from the reporting date, step by step', () => {
  check({ fromReportingDate: true }, [
    [
      'what has not begun',
      [{ ...from(-9), ...days(3), ...due }],
      [],
      'definite: 0 starts 1 (reporting-date), duration 4, not by 0',
    ],
    [
      'what begins later',
      [{ ...from(2), ...days(3), ...due }],
      [],
      'definite: 0 starts 2 (start 0), duration 5, not by 0',
    ],
    ['what is in progress', [{ ...left, ...due }], [], 'definite: 0 ends 1 (reporting-date), not by 0'],
    [
      'an event that has not come',
      [{ event: reading(-9, -3) }],
      [],
      'definite: 0 starts 1 (reporting-date), not by -3',
    ],
    [
      'an event that can still come',
      [{ event: reading(-9, 3) }, due],
      [link(0, 1)],
      'definite: 1 starts 1 (reporting-date), duration 1, not by 0',
    ],
    [
      'a wait of an event that should have come',
      [from(3), { event: reading(-9, 3) }],
      [link(0, 1)],
      'possible: 0 starts 3 (start 0), duration 3, link 0 3, not by 1',
    ],
  ]);
});
