import assert from 'node:assert/strict';
import { Schedule, type Solution } from '../../server/src/engine/schedule/index.js';
import { by, day, from, iso, length, link, plan } from './plan-builder.js';

function dates(solution: Solution, activity: number): string {
  const found = solution.early(activity, 'lenient');
  return `${iso(found?.start)} to ${iso(found?.finish)}`;
}

describe('links of every type', () => {
  const first = { duration: length(10, 'days'), startBounds: [from('2024-01-01')] };
  const second = { duration: length(4, 'days'), startBounds: [from('2024-01-01')] };
  const cases: readonly (readonly [string, number, string])[] = [
    ['FS', 0, '2024-01-11 to 2024-01-15'],
    ['FS', 3, '2024-01-14 to 2024-01-18'],
    ['FS', -2, '2024-01-09 to 2024-01-13'],
    ['SS', 0, '2024-01-01 to 2024-01-05'],
    ['SS', 3, '2024-01-04 to 2024-01-08'],
    ['FF', 0, '2024-01-07 to 2024-01-11'],
    ['FF', 3, '2024-01-10 to 2024-01-14'],
    ['FF', -2, '2024-01-05 to 2024-01-09'],
    ['SF', 0, '2024-01-01 to 2024-01-05'],
    ['SF', 7, '2024-01-04 to 2024-01-08'],
  ];
  for (const [type, lag, expected] of cases) {
    it(`${type} ${lag}`, () => {
      const solution = Schedule.of(plan([first, second], [link(0, 1, type, lag)])).solve();
      assert.equal(dates(solution, 1), expected);
    });
  }

  it('counts a lag in working days over a bank holiday', () => {
    const before = { duration: length(0, 'days'), startBounds: [from('2024-03-28')] };
    const lag = length(2, 'working-days');
    const solution = Schedule.of(plan([before, {}], [{ from: 0, to: 1, type: 'finish-to-start', lag }])).solve();
    // Thursday 28 March, then Good Friday, the weekend and Easter Monday, then Tuesday 2 April.
    assert.equal(iso(solution.early(1, 'lenient')?.start), '2024-04-03');
  });

  it('keeps 26 weeks and 130 working days apart', () => {
    const start = [from('2023-09-04')];
    const solution = Schedule.of(
      plan(
        [
          { duration: length(26, 'weeks'), startBounds: start },
          { duration: length(130, 'working-days'), startBounds: start },
        ],
        [],
      ),
    ).solve();
    assert.equal(iso((solution.early(0, 'lenient')?.finish ?? 0) - 1), '2024-03-03');
    assert.equal(iso((solution.early(1, 'lenient')?.finish ?? 0) - 1), '2024-03-06');
  });

  it('clamps a month to the end of a shorter one', () => {
    const solution = Schedule.of(
      plan([{ duration: length(1, 'months'), startBounds: [from('2024-01-31')] }], []),
    ).solve();
    assert.equal(iso(solution.early(0, 'lenient')?.finish), '2024-02-29');
  });

  it('starts working-day activities on a working day, milestones and calendar ones on any', () => {
    const saturday = [from('2024-02-03')];
    const solution = Schedule.of(
      plan(
        [
          { duration: length(1, 'working-days'), startBounds: saturday },
          { duration: length(0, 'working-days'), startBounds: saturday },
          { duration: length(1, 'days'), startBounds: saturday },
        ],
        [],
      ),
    ).solve();
    assert.equal(dates(solution, 0), '2024-02-05 to 2024-02-06');
    assert.equal(dates(solution, 1), '2024-02-03 to 2024-02-03');
    assert.equal(dates(solution, 2), '2024-02-03 to 2024-02-04');
  });

  it('lets an activity of unknown length stretch, and counts it as nothing', () => {
    const solution = Schedule.of(
      plan([first, { startBounds: [from('2024-01-03')] }, {}], [link(0, 1, 'FF', 5), link(1, 2, 'SS')]),
    ).solve();
    assert.equal(dates(solution, 1), '2024-01-03 to 2024-01-16');
    assert.equal(iso(solution.early(2, 'lenient')?.start), '2024-01-03');
  });

  it('has no dates where nothing says from when, and no conflict', () => {
    const solution = Schedule.of(
      plan([{ duration: length(3, 'months') }, { deadlines: [by('2024-01-01')] }], [link(0, 1)]),
    ).solve();
    assert.equal(solution.early(1, 'lenient')?.finish, -Infinity);
    assert.deepEqual(solution.violations, []);
  });
});

/**
 * A network of seven activities in days, worked by hand: A 3, B 4 after A, C 2 after A, D 5 after B, E 1 after C,
 * F 2 after C, G 3 after D and E and F. The path A B D G takes 15 days.
 */
describe('a small network worked by hand', () => {
  const start = [from('2024-01-01')];
  const lengths = [3, 4, 2, 5, 1, 2, 3];
  const links = [
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 4],
    [2, 5],
    [3, 6],
    [4, 6],
    [5, 6],
  ].map(([a = 0, b = 0]) => link(a, b));
  const network = plan(
    lengths.map((count, handle) => ({
      duration: length(count, 'days'),
      startBounds: start,
      ...(handle === 6 ? { deadlines: [by('2024-01-15')] } : {}),
    })),
    links,
  );
  const solution = Schedule.of(network).solve({ debug: true });
  const zero = day('2024-01-01');

  it('has the earliest and latest dates of the book', () => {
    const table = lengths.map((_, handle) => {
      const early = solution.early(handle, 'lenient');
      const late = solution.late(handle, 'lenient');
      return [early?.start, early?.finish, late?.start, late?.finish].map((at) => (at ?? 0) - zero);
    });
    assert.deepEqual(table, [
      [0, 3, 0, 3],
      [3, 7, 3, 7],
      [3, 5, 8, 10],
      [7, 12, 7, 12],
      [5, 6, 11, 12],
      [5, 7, 10, 12],
      [12, 15, 12, 15],
    ]);
  });

  it('has its floats', () => {
    const total = lengths.map((_, handle) => solution.totalFloat(handle, 'lenient')?.calendarDays);
    const free = lengths.map((_, handle) => solution.freeFloat(handle, 'lenient')?.calendarDays);
    assert.deepEqual(total, [0, 0, 5, 0, 6, 5, 0]);
    assert.deepEqual(free, [0, 0, 0, 0, 6, 5, Infinity]);
  });

  it('has its critical path, its drivers, and a chain that adds up', () => {
    const path = solution.criticalPath('lenient');
    assert.deepEqual(path?.critical, [0, 1, 3, 6]);
    assert.deepEqual(solution.drivers(6, 'lenient'), [{ link: 5, limit: false }]);
    const chain = path?.chain ?? [];
    assert.deepEqual(
      chain.map((step) => step.kind),
      ['start-bound', 'duration', 'link', 'duration', 'link', 'duration', 'link', 'duration'],
    );
    const days = chain.map((step) => (step.kind === 'duration' ? step.after - step.before : 0));
    assert.equal(
      days.reduce((sum, each) => sum + each, 0),
      15,
    );
  });

  it('is clean at 15 days, and breaks with one proof at 14', () => {
    assert.deepEqual(solution.violations, []);
    const tight = Schedule.of({
      ...network,
      activities: network.activities.map((record) =>
        record.deadlines ? { ...record, deadlines: [by('2024-01-14')] } : record,
      ),
    }).solve({ debug: true });
    const [violation] = tight.violations;
    assert.deepEqual(tight.violations.length, 1);
    assert.equal(violation?.certainty, 'definite');
    const proof = violation && tight.explain(violation.bound);
    assert.equal(proof?.daysLate, 1);
    assert.deepEqual(
      proof?.steps.flatMap((step) => (step.kind === 'duration' ? [step.activity] : [])),
      [0, 1, 3, 6],
    );
  });

  it('delays the end by as much as a critical activity is delayed', () => {
    for (const delay of [1, 7, 600]) {
      const later = Schedule.of({
        ...network,
        activities: network.activities.map((record, handle) =>
          handle === 3 ? { ...record, duration: length(5 + delay, 'days') } : record,
        ),
      }).solve();
      assert.equal((later.criticalPath('lenient')?.end ?? 0) - zero, 15 + delay);
    }
  });
});

describe('a weekday calendar', () => {
  // Easter 2024: 29 March and 1 April are bank holidays.
  const network = plan(
    [
      { duration: length(3, 'working-days'), startBounds: [from('2024-03-26')] },
      { duration: length(2, 'working-days'), startBounds: [from('2024-03-26')] },
      { duration: length(1, 'working-days'), startBounds: [from('2024-03-26')], deadlines: [by('2024-04-05')] },
    ],
    [link(0, 2), link(1, 2)],
  );
  const solution = Schedule.of(network).solve({ debug: true });

  it('skips weekends and bank holidays', () => {
    assert.equal(dates(solution, 0), '2024-03-26 to 2024-03-29');
    assert.equal(dates(solution, 1), '2024-03-26 to 2024-03-28');
    assert.equal(dates(solution, 2), '2024-04-02 to 2024-04-03');
  });

  it('measures float in working days and in calendar days', () => {
    assert.deepEqual(
      [0, 1, 2].map((handle) => solution.totalFloat(handle, 'lenient')?.workingDays),
      [3, 4, 3],
    );
    // From Tuesday 2 to Friday 5 April; the first activity may start three working days later, on Tuesday 2 April.
    assert.equal(solution.totalFloat(2, 'lenient')?.calendarDays, 3);
    assert.equal(iso(solution.late(0, 'lenient')?.start), '2024-04-02');
    assert.equal(solution.freeFloat(1, 'lenient')?.workingDays, 1);
  });

  it('does not move a deadline that falls on a Sunday', () => {
    const sunday = plan(
      [{ duration: length(1, 'working-days'), startBounds: [from('2024-03-28')], deadlines: [by('2024-03-31')] }],
      [],
    );
    const solved = Schedule.of(sunday).solve();
    assert.deepEqual(solved.violations, []);
    assert.equal(iso(solved.late(0, 'lenient')?.finish), '2024-03-29');
  });
});
