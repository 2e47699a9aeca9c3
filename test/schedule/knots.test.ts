import assert from 'node:assert/strict';
import { type Activity, Schedule } from '../../server/src/engine/schedule/index.js';
import type { Duration } from '../../server/src/engine/time/index.js';
import { by, day, from, length, link, plan } from './plan-builder.js';

const week = { duration: length(1, 'weeks'), startBounds: [from('2024-01-01')] };

describe('cycles', () => {
  it('reports every knot on a shortest cycle from its earliest activity', () => {
    const activities = Array.from({ length: 8 }, () => week);
    const schedule = Schedule.of(
      plan(activities, [
        link(1, 2),
        link(2, 3),
        link(3, 4),
        link(4, 1),
        link(3, 2),
        link(0, 1),
        link(6, 5),
        link(5, 6),
        link(4, 7),
      ]),
    );
    assert.deepEqual(
      schedule.cycles.map(({ activities: on, links, members }) => ({ on, links, members })),
      [
        { on: [2, 3], links: [1, 4], members: [1, 2, 3, 4] },
        { on: [5, 6], links: [7, 6], members: [5, 6] },
      ],
    );
    const solution = schedule.solve();
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 7].map((handle) => solution.early(handle, 'lenient')),
      Array(7).fill(undefined),
    );
    assert.notEqual(solution.early(0, 'lenient'), undefined);
  });

  it('calls nothing wrong that waits for a cycle', () => {
    const late = { ...week, deadlines: [by('2024-01-02')] };
    const solution = Schedule.of(plan([week, week, late, late], [link(0, 1), link(1, 0), link(1, 2)])).solve();
    assert.equal(solution.verdict({ kind: 'deadline', activity: 2, index: 0 }), 'unknown');
    assert.deepEqual(
      solution.violations.map(({ bound }) => bound.activity),
      [3],
    );
  });

  it('does not see a cycle in soft links, or in an activity that names itself', () => {
    const schedule = Schedule.of(plan([week, week], [link(0, 1), link(1, 0, 'FS', 0, { soft: true }), link(1, 1)]));
    assert.deepEqual(schedule.cycles, []);
  });

  it('keeps the dates of what is done, even in a cycle', () => {
    const done = { progress: { kind: 'done', start: by('2024-01-01'), finish: by('2024-01-31') } } as const;
    const schedule = Schedule.of(plan([done, week, week], [link(0, 1), link(1, 0), link(0, 2)]));
    assert.deepEqual(schedule.cycles[0]?.members, [0, 1]);
    assert.equal(schedule.solve().early(2, 'lenient')?.start, day('2024-02-01'));
  });

  it('does not recurse: a ring of 100,000 activities, and a chain as long', () => {
    const size = 100_000;
    const activities = Array.from({ length: size }, () => week);
    const chain = Array.from({ length: size - 1 }, (_, handle) => link(handle, handle + 1));
    assert.deepEqual(Schedule.of(plan(activities, chain)).cycles, []);
    const [ring] = Schedule.of(plan(activities, [...chain, link(size - 1, 0)])).cycles;
    assert.equal(ring?.activities.length, size);
  });

  it('allows a circle of alternatives as long as one of them can come first', () => {
    const anyOf = 0;
    const open = Schedule.of(
      plan([week, week, week], [link(0, 1, 'FS', 0, { anyOf }), link(2, 1, 'FS', 0, { anyOf }), link(1, 2)]),
    );
    assert.deepEqual(open.cycles, []);
    assert.equal(open.solve().early(2, 'lenient')?.finish, day('2024-01-22'));
    const closed = Schedule.of(
      plan(
        [week, week, week],
        [link(0, 1, 'FS', 0, { anyOf }), link(2, 1, 'FS', 0, { anyOf }), link(1, 2), link(1, 0)],
      ),
    );
    assert.deepEqual(closed.cycles[0]?.members, [0, 1, 2]);
    // The same when the very first action is the one that waits for either.
    const first = Schedule.of(
      plan([week, week, week], [link(1, 0, 'FS', 0, { anyOf }), link(2, 0, 'FS', 0, { anyOf }), link(0, 1)]),
    );
    assert.deepEqual(first.cycles, []);
    assert.equal(first.solve().early(1, 'lenient')?.finish, day('2024-01-22'));
  });
});

describe('broken dates', () => {
  it('make all that waits for them unknown, and nothing else', () => {
    const due = { ...week, deadlines: [by('2024-01-02')] };
    const solution = Schedule.of(
      plan(
        [{ state: 'unknown' }, due, due, due, { state: 'cancelled' }, due],
        [link(0, 1), link(1, 2), link(3, 0), link(4, 5)],
      ),
    ).solve();
    const verdicts = [1, 2, 3, 5].map((activity) => solution.verdict({ kind: 'deadline', activity, index: 0 }));
    assert.deepEqual(verdicts, ['unknown', 'unknown', 'definite', 'definite']);
  });

  it('do not reach back over a limit', () => {
    const due = { ...week, deadlines: [by('2024-01-02')] };
    const limit = { within: length(1, 'weeks') };
    const schedule = Schedule.of(
      plan([due, { state: 'unknown' }, week], [link(0, 1, 'FS', 0, limit), link(1, 2, 'FS', 0, limit)]),
    );
    assert.equal(schedule.solve().verdict({ kind: 'deadline', activity: 0, index: 0 }), 'definite');
    assert.equal(schedule.solve().early(2, 'lenient'), undefined);
  });

  it('leave the start of what has started known', () => {
    const going = {
      progress: { kind: 'in-progress', start: { early: day('2024-01-08'), late: day('2024-01-08') } },
    } as const;
    const solution = Schedule.of(
      plan([{ state: 'unknown' }, going, { ...week, deadlines: [by('2024-01-10')] }], [link(0, 1), link(1, 2, 'SS')]),
    ).solve();
    assert.equal(solution.early(2, 'lenient')?.start, day('2024-01-08'));
    assert.equal(solution.verdict({ kind: 'deadline', activity: 2, index: 0 }), 'definite');
  });
});

describe('maximum lags', () => {
  const open = [from('2024-01-01')];
  const milestone = { duration: length(0, 'days'), startBounds: open };

  it('pull the predecessor along', () => {
    const solution = Schedule.of(
      plan(
        [milestone, { ...milestone, startBounds: [from('2024-03-01')] }],
        [link(0, 1, 'FS', 0, { within: length(2, 'weeks') })],
      ),
    ).solve({ debug: true });
    assert.equal(solution.early(0, 'lenient')?.finish, day('2024-02-16'));
    assert.deepEqual(solution.drivers(0, 'lenient'), [{ link: 0, limit: true }]);
  });

  it('contradict more work than fits between, and say by how much', () => {
    const work = { duration: length(6, 'weeks'), startBounds: open };
    const network = plan(
      [milestone, work, milestone],
      [link(0, 1), link(1, 2), link(0, 2, 'FS', 0, { within: length(4, 'weeks') })],
    );
    for (const activities of [
      network.activities,
      network.activities.map((record) => ({ ...record, startBounds: [] })),
    ]) {
      const [found, ...others] = Schedule.of({ ...network, activities }).solve({ debug: true }).contradictions;
      assert.deepEqual(others, []);
      assert.equal(found?.certainty, 'definite');
      assert.equal(found.proof.gain, 14);
      assert.deepEqual(found.proof.activities, [0, 1, 2]);
      assert.equal(found.proof.constant, true);
    }
  });

  it('are possible contradictions when only the longest reading does not fit', () => {
    const work = { duration: length(2, 'weeks', 6), startBounds: open };
    const [found] = Schedule.of(
      plan([milestone, work, milestone], [link(0, 1), link(1, 2), link(0, 2, 'FS', 0, { within: length(4, 'weeks') })]),
    ).solve({ debug: true }).contradictions;
    assert.equal(found?.certainty, 'possible');
  });

  it('are no contradiction when a weekend absorbs the gain', () => {
    // At least two calendar days later, and within one working day: impossible in the week, but not over a weekend.
    const working = { duration: length(1, 'working-days'), startBounds: open };
    const network = plan(
      [{ duration: length(1, 'days'), startBounds: open }, working],
      [link(0, 1, 'FS', 2), link(0, 1, 'FS', 0, { within: length(1, 'working-days') })],
    );
    const solution = Schedule.of(network).solve({ debug: true });
    assert.deepEqual(solution.contradictions, []);
    // Finished on Friday 5 January (instant of Saturday 6): two days later is Monday 8, and one working day later ends then.
    assert.equal(solution.early(0, 'lenient')?.finish, day('2024-01-06'));
    assert.equal(solution.early(1, 'lenient')?.start, day('2024-01-08'));
  });

  it('bound the successor when they are counted from a fact', () => {
    const done = { progress: { kind: 'done', finish: by('2024-01-10') } } as const;
    const solution = Schedule.of(
      plan(
        [done, { ...milestone, startBounds: [from('2024-03-01')] }],
        [link(0, 1, 'FS', 0, { within: length(2, 'weeks') })],
      ),
    ).solve({ debug: true });
    const [violation] = solution.violations;
    assert.deepEqual(violation?.bound, { kind: 'within', activity: 1, index: 0 });
    const proof = violation && solution.explain(violation.bound);
    assert.equal(proof?.steps.at(-1)?.after, day('2024-01-25'));
  });

  it('stay quick when a circle has to be followed for years', () => {
    const working = { duration: length(1, 'working-days'), startBounds: open };
    const solution = Schedule.of(
      plan(
        [working, working],
        [
          link(0, 1, 'FS', 0, { lag: length(3, 'working-days') }),
          link(0, 1, 'FS', 0, { within: length(2, 'working-days') }),
        ],
      ),
    ).solve({ debug: true });
    const [found] = solution.contradictions;
    assert.equal(found?.proof.constant, false);
    assert.equal(found?.certainty, 'definite');
  });

  it('are told from where the circle was first seen, though a holiday stops it behind the years it is followed for', () => {
    const moment = (first: string, last: string): Activity => ({ event: { early: day(first), late: day(last) } });
    const workingDays = (most: number): Duration => length(0, 'working-days', most);
    const solution = Schedule.of(
      plan(
        [
          moment('2023-12-25', '2023-12-25'),
          { duration: length(2, 'working-days', 3), startBounds: [from('2023-12-26', '2023-12-27')] },
          moment('2023-12-30', '2024-01-03'),
        ],
        [
          link(0, 2, 'FS', 0, { lag: workingDays(2), anyOf: 0 }),
          link(0, 2, 'FS', 0, { lag: length(2, 'days', 4), within: length(2, 'working-days') }),
          link(1, 2, 'FS', 0, { lag: length(0, 'days', 2), within: length(2, 'days') }),
        ],
        { planEnd: day('2024-02-16') },
      ),
    ).solve({ debug: true });
    const [found] = solution.contradictions;
    // Five years behind the end of the plan the dates still move, though the New Year of 2030 would stop them.
    assert.equal(found?.certainty, 'possible');
    assert.ok(found.proof.end <= day('2029-02-20'), `followed until ${found.proof.end}`);
    assert.ok(found.proof.steps.every(({ before }) => before < day('2025-01-01')));
  });
});
