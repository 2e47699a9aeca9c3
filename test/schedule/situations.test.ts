import assert from 'node:assert/strict';
import {
  certifyProof,
  networkMetrics,
  redundantLinks,
  Schedule,
  type Proof,
} from '../../server/src/engine/schedule/index.js';
import { by, day, from, iso, length, link, plan } from './plan-builder.js';

const open = [from('2023-09-01')];

describe('events that others fix', () => {
  const window = { early: day('2023-10-01'), late: day('2023-11-30') };

  it('must be reached by their first day, and may come on their last', () => {
    const solution = Schedule.of(
      plan(
        [
          { duration: length(6, 'weeks'), startBounds: open },
          { event: window },
          { duration: length(4, 'weeks'), deadlines: [by('2023-12-20')] },
        ],
        [link(0, 1), link(1, 2)],
      ),
    ).solve({ debug: true });
    // Six weeks from 1 September end on 12 October: in time for the event in November, not for one in early October.
    assert.equal(solution.verdict({ kind: 'window', activity: 1, index: 0 }), 'possible');
    // Four weeks from the end of November end on 27 December; from 13 October they end in time.
    assert.equal(solution.verdict({ kind: 'deadline', activity: 2, index: 0 }), 'possible');
    const proof = solution.explain({ kind: 'deadline', activity: 2, index: 0 });
    assert.deepEqual(
      proof?.steps.map((step) => step.kind),
      ['start-bound', 'link', 'duration', 'bound'],
    );
    assert.equal(iso(proof.steps[0]?.after), '2023-11-30');
  });

  it('that have not come by the reporting date can only come from then on', () => {
    const schedule = Schedule.of(
      plan([{ event: window }, { deadlines: [by('2023-10-31')] }], [link(0, 1)], { reportingDate: day('2023-11-06') }),
    );
    const bound = { kind: 'deadline', activity: 1, index: 0 } as const;
    assert.equal(schedule.solve().verdict(bound), 'possible');
    assert.equal(schedule.solve({ fromReportingDate: true }).verdict(bound), 'definite');
    assert.equal(
      schedule.solve({ fromReportingDate: true }).verdict({ kind: 'window', activity: 0, index: 0 }),
      'none',
    );
    const later = Schedule.of({ ...schedule.network, reportingDate: day('2023-12-04') });
    assert.equal(
      later.solve({ fromReportingDate: true }).verdict({ kind: 'window', activity: 0, index: 0 }),
      'definite',
    );
  });
});

describe('definite, possible, and what is ours to choose', () => {
  const until = { deadlines: [by('2024-03-31')] };
  const verdict = (first: object): string =>
    Schedule.of(plan([first, { duration: length(2, 'weeks'), ...until }], [link(0, 1)]))
      .solve({ debug: true })
      .verdict({ kind: 'deadline', activity: 1, index: 0 });

  it('takes a planned month as somebody’s day that we do not know', () => {
    assert.equal(verdict({ startBounds: [from('2024-03-01', '2024-03-31')] }), 'possible');
    assert.equal(verdict({ startBounds: [from('2024-03-19', '2024-03-31')] }), 'definite');
  });

  it('takes a month of our choice at its first day', () => {
    assert.equal(verdict({ startBounds: [{ ...from('2024-03-01', '2024-03-31'), ours: true }] }), 'none');
  });

  it('takes a range of lengths at both ends', () => {
    assert.equal(verdict({ startBounds: open, duration: length(20, 'weeks', 30) }), 'possible');
    assert.equal(verdict({ startBounds: open, duration: length(29, 'weeks', 30) }), 'definite');
  });
});

describe('progress', () => {
  const reportingDate = day('2024-01-15');
  const solve = (activities: Parameters<typeof plan>[0], links: Parameters<typeof plan>[1]) =>
    Schedule.of(plan(activities, links, { reportingDate }));
  const started = (text: string) => ({ early: day(text), late: day(text) });

  it('what is done is never late, and is where its successors start', () => {
    const done = { kind: 'done', start: started('2023-12-01'), finish: started('2024-01-11') } as const;
    const schedule = solve(
      [{ progress: done, deadlines: [by('2023-12-31')] }, { duration: length(5, 'days') }],
      [link(0, 1)],
    );
    assert.deepEqual(schedule.solve().violations, []);
    assert.equal(iso(schedule.solve().early(1, 'lenient')?.start), '2024-01-11');
    assert.equal(iso(schedule.solve({ fromReportingDate: true }).early(1, 'lenient')?.start), '2024-01-15');
  });

  it('what is in progress ends when its length has passed, and not before the reporting date', () => {
    const going = { kind: 'in-progress', start: started('2024-01-08') } as const;
    const schedule = solve([{ duration: length(3, 'days'), progress: going }], []);
    assert.equal(iso(schedule.solve().early(0, 'lenient')?.finish), '2024-01-11');
    assert.equal(iso(schedule.solve({ fromReportingDate: true }).early(0, 'lenient')?.finish), '2024-01-15');
  });

  it('what is left counts from the reporting date and takes the place of the length', () => {
    const going = { kind: 'in-progress', start: started('2024-01-08'), remaining: length(2, 'working-days') } as const;
    const schedule = solve([{ duration: length(20, 'weeks'), progress: going, deadlines: [by('2024-01-15')] }], []);
    const solution = schedule.solve({ debug: true });
    assert.equal(iso(solution.early(0, 'lenient')?.finish), '2024-01-17');
    assert.deepEqual(
      solution.explain({ kind: 'deadline', activity: 0, index: 0 })?.steps.map((step) => step.kind),
      ['start-bound', 'remaining', 'bound'],
    );
  });

  it('what is left still waits for what is open', () => {
    const going = { kind: 'in-progress', start: started('2024-01-08'), remaining: length(1, 'weeks') } as const;
    const before = { duration: length(4, 'weeks'), startBounds: [from('2024-01-01')] };
    const solution = solve([before, { progress: going }], [link(0, 1)]).solve();
    assert.equal(iso(solution.early(1, 'lenient')?.start), '2024-01-08');
    assert.equal(iso(solution.early(1, 'lenient')?.finish), '2024-02-05');
  });
});

describe('proofs', () => {
  it('stop at the first activity whose own bound is enough', () => {
    // The second could start on 1 March by itself and is late already; what comes before only makes it later.
    const solution = Schedule.of(
      plan(
        [
          { duration: length(30, 'weeks'), startBounds: open },
          { duration: length(26, 'weeks'), startBounds: [from('2024-03-01')], deadlines: [by('2024-07-31')] },
        ],
        [link(0, 1)],
      ),
    ).solve({ debug: true });
    const proof = solution.explain({ kind: 'deadline', activity: 1, index: 0 });
    assert.deepEqual(
      proof?.steps.map((step) => step.kind),
      ['start-bound', 'duration', 'bound'],
    );
    assert.equal(iso(solution.early(1, 'lenient')?.start), '2024-03-29');
  });

  it('show every alternative of a group', () => {
    const late = { duration: length(10, 'weeks'), startBounds: open };
    const later = { duration: length(12, 'weeks'), startBounds: open };
    const solution = Schedule.of(
      plan(
        [late, later, { deadlines: [by('2023-09-30')] }],
        [link(0, 2, 'FS', 0, { anyOf: 7 }), link(1, 2, 'FS', 0, { anyOf: 7 })],
      ),
    ).solve({ debug: true });
    const proof = solution.explain({ kind: 'deadline', activity: 2, index: 0 });
    const waits = proof?.steps.find((step) => step.kind === 'link');
    assert.equal(waits?.kind === 'link' ? waits.link : -1, 0);
    assert.deepEqual(waits?.kind === 'link' ? waits.others.map(({ link: other }) => other) : [], [1]);
  });

  it('are refused by the certifier when anything in them is wrong', () => {
    const network = plan(
      [
        { duration: length(10, 'working-days'), startBounds: open },
        { duration: length(26, 'weeks'), deadlines: [by('2024-01-31')] },
      ],
      [link(0, 1, 'FS', 3), link(0, 1, 'SS', 0, { soft: true })],
    );
    const proof = Schedule.of(network).solve().explain({ kind: 'deadline', activity: 1, index: 0 });
    assert.ok(proof && certifyProof(network, proof));
    const { steps } = proof;
    const forgeries: Proof[] = steps.flatMap((step, at): Proof[] => [
      { ...proof, steps: steps.toSpliced(at, 1) },
      { ...proof, steps: steps.with(at, { ...step, after: step.after + 1 }) },
      ...(at > 0 ? [{ ...proof, steps: steps.with(at, { ...step, before: step.before + 1 }) }] : []),
      ...(step.kind === 'link' ? [{ ...proof, steps: steps.with(at, { ...step, link: 1 }) }] : []),
      ...('activity' in step ? [{ ...proof, steps: steps.with(at, { ...step, activity: 1 - step.activity }) }] : []),
    ]);
    forgeries.push({ ...proof, bound: { ...proof.bound, index: 1 } });
    for (const forgery of forgeries) assert.ok(!certifyProof(network, forgery), JSON.stringify(forgery.steps));
  });

  it('of chains of 50,000 activities are quick', () => {
    const size = 50_000;
    const activities = Array.from({ length: size }, (_, handle) => ({
      duration: length(1, 'days'),
      ...(handle === 0 ? { startBounds: open } : {}),
      ...(handle === size - 1 ? { deadlines: [by('2024-01-31')] } : {}),
    }));
    const links = activities.slice(1).map((_, handle) => link(handle, handle + 1));
    const solution = Schedule.of(plan(activities, links)).solve();
    assert.equal(solution.explain({ kind: 'deadline', activity: size - 1, index: 0 })?.steps.length, size * 2 + 1);
  });
});

describe('redundant links', () => {
  const week = { duration: length(1, 'weeks') };
  const found = (activities: Parameters<typeof plan>[0], links: Parameters<typeof plan>[1]) =>
    redundantLinks(Schedule.of(plan(activities, links)));

  it('are those another way implies', () => {
    assert.deepEqual(found([week, week, week], [link(0, 1), link(1, 2), link(0, 2)]), [{ link: 2, via: [1] }]);
    assert.deepEqual(found([week, week, week], [link(0, 1), link(1, 2), link(0, 2, 'FS', 7)]), [{ link: 2, via: [1] }]);
    assert.deepEqual(found([week, week, week], [link(0, 1), link(1, 2), link(0, 2, 'FS', 8)]), []);
  });

  it('go through working days, which take at least as many calendar days', () => {
    const working = { duration: length(5, 'working-days') };
    assert.deepEqual(found([week, working, week], [link(0, 1), link(1, 2), link(0, 2, 'FS', 5)]), [
      { link: 2, via: [1] },
    ]);
    assert.deepEqual(found([week, working, week], [link(0, 1), link(1, 2), link(0, 2, 'FS', 6)]), []);
  });

  it('count a month as 28 days at least, and as 31 at most', () => {
    const month = { duration: length(1, 'months') };
    const inMonths = (count: number) => ({ lag: length(count, 'months') });
    assert.deepEqual(found([week, month, week], [link(0, 1), link(1, 2), link(0, 2, 'FS', 28)]), [
      { link: 2, via: [1] },
    ]);
    assert.deepEqual(found([week, month, week], [link(0, 1), link(1, 2), link(0, 2, 'FS', 29)]), []);
    const days = { duration: length(30, 'days') };
    assert.deepEqual(found([week, days, week], [link(0, 1), link(1, 2), link(0, 2, 'FS', 0, inMonths(1))]), []);
    const more = { duration: length(31, 'days') };
    assert.deepEqual(found([week, more, week], [link(0, 1), link(1, 2), link(0, 2, 'FS', 0, inMonths(1))]), [
      { link: 2, via: [1] },
    ]);
  });

  it('follow other types of link, and longer ways', () => {
    assert.deepEqual(
      found([week, week, week, week], [link(0, 1, 'SS'), link(1, 2), link(2, 3), link(0, 3, 'SS', 14)]),
      [{ link: 3, via: [1, 2] }],
    );
    assert.deepEqual(found([week, week, week], [link(0, 1, 'SS'), link(1, 2, 'SS'), link(0, 2)]), []);
  });

  it('are not implied by soft links, alternatives, or the same link again', () => {
    assert.deepEqual(found([week, week, week], [link(0, 1, 'FS', 0, { soft: true }), link(1, 2), link(0, 2)]), []);
    assert.deepEqual(found([week, week, week], [link(0, 1, 'FS', 0, { anyOf: 0 }), link(1, 2), link(0, 2)]), []);
    assert.deepEqual(found([week, week], [link(0, 1), link(0, 1)]), []);
  });
});

describe('float where somebody else picks the length', () => {
  it('of a predecessor that would pull the start along', () => {
    const before = { duration: length(2, 'days'), startBounds: open };
    const solution = Schedule.of(
      plan([before, { duration: length(2, 'days', 10), startBounds: open }], [link(0, 1, 'FF')]),
    ).solve();
    // With ten days the finish could wait eight days more; with two the start would have to move at once.
    assert.equal(solution.freeFloat(0, 'strict')?.calendarDays, 0);
    assert.equal(solution.freeFloat(0, 'lenient')?.calendarDays, 0);
    const longer = Schedule.of(
      plan([before, { duration: length(5, 'days', 10), startBounds: open }], [link(0, 1, 'FF')]),
    ).solve();
    assert.equal(longer.freeFloat(0, 'strict')?.calendarDays, 3);
  });
});

describe('figures about the whole', () => {
  it('are counted as the assessment says', () => {
    const network = plan(
      [
        { duration: length(10, 'weeks'), startBounds: open },
        { duration: length(2, 'weeks'), deadlines: [by('2023-10-31')] },
        { duration: length(1, 'days'), startBounds: open },
        { progress: { kind: 'done' } },
        { state: 'cancelled' },
      ],
      [link(0, 1, 'FS', 3), link(2, 1, 'SS', -1), link(2, 0, 'FF', 0, { soft: true }), link(2, 1)],
    );
    const figures = networkMetrics(Schedule.of(network).solve(), day('2023-09-01'), day('2024-04-01'));
    assert.deepEqual(figures.open, [0, 1, 2]);
    assert.deepEqual(figures.withoutPredecessor, [0, 2]);
    assert.deepEqual(figures.withoutSuccessor, [1]);
    assert.deepEqual([figures.links, figures.leads, figures.lags, figures.finishToStart], [3, [1], [0], 2]);
    assert.deepEqual(figures.negativeFloat, [0, 1]);
    assert.deepEqual(figures.highDuration, [0]);
    assert.deepEqual(figures.highFloat, [0, 1, 2]);
    // 10 weeks, 3 days and 2 weeks from 1 September; then to 1 April.
    assert.deepEqual([figures.criticalLength, figures.spare], [87, 126]);
  });

  it('count a wait that may be none as one', () => {
    const network = plan([{}, {}], [link(0, 1, 'FS', 0, { lag: length(0, 'days', 3) })]);
    const { leads, lags } = networkMetrics(Schedule.of(network).solve(), day('2023-09-01'), day('2024-04-01'));
    assert.deepEqual([leads, lags], [[], [0]]);
  });
});
