import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  bearableDeadline,
  dueTooLate,
  repaired,
  repairsOf,
  repairsOfContradiction,
  Schedule,
  type Activity,
  type BoundRef,
  type Network,
  type Repair,
} from '../../server/src/engine/schedule/index.js';
import { tries } from '../harness/effort.js';
import { by, day, from, iso, length, link, plan } from './plan-builder.js';
import { networks } from './random-networks.js';

/** Applies a repair to the records, as an edit of the text would. */
function applied(network: Network, repair: Repair): Network {
  const change = (handle: number, edit: (record: Activity) => Activity): Network => ({
    ...network,
    activities: network.activities.map((record, index) => (index === handle ? edit(record) : record)),
  });
  const put = <T>(list: readonly T[] | undefined, index: number, value: object): T[] =>
    (list ?? []).map((item, at) => (at === index ? { ...item, ...value } : item));
  const relink = (handle: number, value: object): Network => ({ ...network, links: put(network.links, handle, value) });
  switch (repair.kind) {
    case 'move-deadline': {
      const { activity, index, kind } = repair.bound;
      const value = { early: repair.to, late: repair.to };
      return change(activity, (record) =>
        kind === 'deadline'
          ? { ...record, deadlines: put(record.deadlines, index, value) }
          : { ...record, startLimits: put(record.startLimits, index, value) },
      );
    }
    case 'set-deadline':
      return change(repair.activity, (record) => ({
        ...record,
        deadlines: put(record.deadlines, repair.index, { early: repair.to, late: repair.to }),
      }));
    case 'start-earlier':
      return change(repair.activity, (record) => ({
        ...record,
        startBounds: put(record.startBounds, repair.index, repair.to),
      }));
    case 'finish-earlier':
      return change(repair.activity, (record) => ({
        ...record,
        finishBounds: put(record.finishBounds, repair.index, repair.to),
      }));
    case 'shorten':
      return change(repair.activity, (record) => ({ ...record, duration: repair.duration }));
    case 'overlap':
      return relink(repair.link, { type: 'start-to-start', lag: repair.lag });
    case 'shorten-wait':
      return relink(repair.link, { lag: repair.lag });
    case 'relax-limit':
      return relink(repair.link, { within: repair.within });
  }
}

function broken(network: Network, fromReportingDate: boolean): Map<string, string> {
  const solution = Schedule.of(network).solve({ fromReportingDate });
  return new Map(solution.violations.map(({ bound, certainty }) => [JSON.stringify(bound), certainty]));
}

const deadline = (activity: number): BoundRef => ({ kind: 'deadline', activity, index: 0 });

describe('repairs', () => {
  // Telephony until the end of January, then 26 weeks, due in March.
  const network = plan(
    [
      { duration: length(10, 'weeks'), startBounds: [from('2023-11-23')] },
      { duration: length(26, 'weeks'), deadlines: [by('2024-03-31')] },
    ],
    [link(0, 1)],
  );

  it('of a late action: move the deadline, begin earlier, shorten, overlap', () => {
    const found = repairsOf(Schedule.of(network), deadline(1));
    assert.deepEqual(
      found.map((repair) => {
        switch (repair.kind) {
          case 'move-deadline':
            return `until ${iso(repair.to - 1)}`;
          case 'start-earlier':
            return `begin ${repair.days} days earlier, on ${iso(repair.to.early)}`;
          case 'shorten':
            return `${repair.activity} takes ${repair.duration.min} ${repair.duration.unit}`;
          case 'overlap':
            return `begin ${repair.lag.min} ${repair.lag.unit} after the start`;
          default:
            return repair.kind;
        }
      }),
      ['until 2024-07-31', 'begin 122 days earlier, on 2023-07-24', '1 takes 8 weeks'],
    );
  });

  it('offers to overlap with the longest wait that will do', () => {
    const [first, second] = network.activities;
    const roomy = { ...network, activities: [first ?? {}, { ...second, deadlines: [by('2024-06-30')] }] };
    const overlap = repairsOf(Schedule.of(roomy), deadline(1)).find(({ kind }) => kind === 'overlap');
    // 23 November and 5 weeks is 28 December; 26 weeks later is 27 June. A sixth week would end on 4 July.
    assert.deepEqual(overlap, { kind: 'overlap', link: 0, by: 5, lag: length(5, 'weeks') });
  });

  it('counts a wait after the finish into the wait after the start, and offers to shorten it', () => {
    const [first, second] = network.activities;
    const waiting = {
      ...network,
      activities: [first ?? {}, { ...second, deadlines: [by('2024-09-30')] }],
      links: [link(0, 1, 'FS', 0, { lag: length(12, 'weeks') })],
    };
    // 10 and 12 and 26 weeks from 23 November end on 23 October; the deadline is four weeks earlier.
    const found = repairsOf(Schedule.of(waiting), deadline(1));
    assert.deepEqual(
      found.filter(({ kind }) => kind === 'overlap' || kind === 'shorten-wait'),
      [
        { kind: 'overlap', link: 0, by: 4, lag: length(18, 'weeks') },
        { kind: 'shorten-wait', link: 0, by: 4, lag: length(8, 'weeks') },
      ],
    );
  });

  it('leave room before the deadline where they are asked to', () => {
    const [first, second] = network.activities;
    const roomy = { ...network, activities: [first ?? {}, { ...second, deadlines: [by('2024-07-24')] }] };
    const begin = (withRoom: boolean): unknown =>
      repairsOf(Schedule.of(roomy), deadline(1), { withRoom }).find(({ kind }) => kind === 'start-earlier');
    const [least, wide] = [begin(false), begin(true)] as { days: number }[];
    // A week too late; eleven working days before 25 July is 10 July, and a fortnight and a day is as long.
    assert.deepEqual([least?.days, wide?.days], [7, 7 + 15]);
  });

  it('offer the three lengths and the three waits that change least', () => {
    const chain = plan(
      [
        { duration: length(4, 'weeks'), startBounds: [from('2024-01-01')] },
        ...[6, 8, 10].map((weeks) => ({ duration: length(weeks, 'weeks') })),
        { duration: length(12, 'weeks'), deadlines: [by('2024-09-30')] },
      ],
      [0, 1, 2, 3].map((from) => link(from, from + 1)),
    );
    // Forty weeks from 1 January end on 6 October, a week too late.
    const found = repairsOf(Schedule.of(chain), deadline(4));
    assert.deepEqual(
      found.flatMap((repair) => (repair.kind === 'shorten' ? [repair.activity] : [])),
      [4, 3, 2],
    );
    assert.deepEqual(
      found.flatMap((repair) => (repair.kind === 'overlap' ? [repair.link] : [])),
      [3, 2, 1],
    );
  });

  it('never moves into the past what has not begun by the reporting date', () => {
    const found = repairsOf(Schedule.of({ ...network, reportingDate: day('2023-11-01') }), deadline(1));
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['move-deadline', 'shorten'],
    );
  });

  it('moves the deadline to a day that is still to come', () => {
    const [found] = repairsOf(Schedule.of({ ...network, reportingDate: day('2024-03-01') }), deadline(1));
    // Ten weeks from 1 March, and 26 weeks after them.
    assert.deepEqual(found, { kind: 'move-deadline', bound: deadline(1), to: day('2024-03-01') + 36 * 7 });
  });

  it('of a contradiction: shorten, overlap, or allow as much more as is needed', () => {
    const milestone = { duration: length(0, 'days'), startBounds: [from('2024-01-01')] };
    const schedule = Schedule.of(
      plan(
        [milestone, { duration: length(6, 'weeks') }, milestone],
        [link(0, 1), link(1, 2), link(0, 2, 'FS', 0, { within: length(4, 'weeks') })],
      ),
    );
    const [found] = schedule.solve().contradictions;
    assert.deepEqual(repairsOfContradiction(schedule, found?.proof.steps ?? []), [
      { kind: 'shorten', activity: 1, by: 2, duration: length(4, 'weeks') },
      { kind: 'overlap', link: 1, by: 2, lag: length(4, 'weeks') },
      { kind: 'relax-limit', link: 2, by: 2, within: length(6, 'weeks') },
    ]);
  });

  it('clear the finding, make nothing worse, and ask for no more than needed', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.oneof(
          networks({ size: 5, ranges: true, readings: true, groups: true, events: true, limits: true }),
          networks({ size: 4, ranges: true, types: ['finish-to-start'] }),
        ),
        (random) => {
          for (const [plain, options] of [
            [false, {}],
            [true, { fromReportingDate: true }],
          ] as const) {
            const given: Network = plain ? random : { ...random, reportingDate: -100_000 };
            const schedule = Schedule.of(given);
            for (const { bound } of schedule.solve(options).violations.slice(0, 2)) {
              for (const repair of repairsOf(schedule, bound, options)) {
                seen.set(repair.kind, (seen.get(repair.kind) ?? 0) + 1);
                const fixed = applied(given, repair);
                const made = repaired(schedule, repair);
                assert.deepEqual(
                  made.solve().violations,
                  Schedule.of(fixed).solve().violations,
                  `${repair.kind} as it is made`,
                );
                for (const now of [false, true]) {
                  const [before, after] = [broken(given, now), broken(fixed, now)];
                  assert.ok(!after.has(JSON.stringify(bound)), `${repair.kind} clears it`);
                  for (const [key, certainty] of after) {
                    assert.ok(
                      before.has(key) && (certainty !== 'definite' || before.get(key) === 'definite'),
                      `${repair.kind} adds ${key}`,
                    );
                  }
                }
                const less = gentler(given, repair);
                if (less)
                  assert.ok(
                    broken(applied(given, less), true).has(JSON.stringify(bound)),
                    `${repair.kind} is the least`,
                  );
              }
            }
          }
        },
      ),
      { numRuns: tries(150) },
    );
    for (const kind of ['move-deadline', 'start-earlier', 'finish-earlier', 'shorten', 'overlap']) {
      assert.ok((seen.get(kind) ?? 0) > 0, `${kind}: ${seen.get(kind)}`);
    }
  });
});

/** The same repair, one unit weaker. */
function gentler(network: Network, repair: Repair): Repair | undefined {
  switch (repair.kind) {
    case 'move-deadline':
      return { ...repair, to: repair.to - 1 };
    case 'start-earlier':
    case 'finish-earlier':
      return { ...repair, to: { early: repair.to.early + 1, late: repair.to.late + 1 } };
    case 'overlap': {
      // Waiting for the whole length is no overlap.
      const length = network.activities[network.links[repair.link]?.from ?? -1]?.duration?.max ?? 0;
      if (repair.lag.min + 1 >= length) return undefined;
      return { ...repair, lag: { ...repair.lag, min: repair.lag.min + 1, max: repair.lag.max + 1 } };
    }
    default:
      return undefined;
  }
}

describe('deadlines that successors cannot bear', () => {
  const march = by('2024-03-31');

  it('both due in March, and the second takes 26 weeks', () => {
    const schedule = Schedule.of(
      plan([{ deadlines: [march] }, { duration: length(26, 'weeks'), deadlines: [march] }], [link(0, 1)]),
    );
    const due = dueTooLate(schedule.solve(), 0, 0);
    assert.equal(due?.certainty, 'definite');
    assert.deepEqual(due.bound, deadline(1));
    assert.equal(iso(due.limit - 1), '2023-10-01');
    assert.deepEqual(bearableDeadline(schedule, due), { kind: 'set-deadline', activity: 0, index: 0, to: due.limit });
  });

  it('counts working days as they fall', () => {
    const schedule = Schedule.of(
      plan([{ deadlines: [march] }, { duration: length(130, 'working-days'), deadlines: [march] }], [link(0, 1)]),
    );
    assert.equal(iso((dueTooLate(schedule.solve(), 0, 0)?.limit ?? 0) - 1), '2023-09-25');
  });

  it('says nothing of two milestones due on one day, or of a Sunday nobody works on', () => {
    const both = Schedule.of(
      plan([{ deadlines: [march] }, { duration: length(0, 'days'), deadlines: [march] }], [link(0, 1)]),
    );
    assert.equal(dueTooLate(both.solve(), 0, 0), undefined);
    const working = { duration: length(1, 'working-days') };
    const sunday = Schedule.of(
      plan(
        [
          { ...working, deadlines: [by('2024-03-24')] },
          { ...working, deadlines: [by('2024-03-25')] },
        ],
        [link(0, 1)],
      ),
    );
    assert.equal(dueTooLate(sunday.solve(), 0, 0), undefined);
  });

  it('is possible when only the longest reading does not fit', () => {
    const schedule = Schedule.of(
      plan([{ deadlines: [by('2024-01-31')] }, { duration: length(8, 'weeks', 10), deadlines: [march] }], [link(0, 1)]),
    );
    assert.equal(dueTooLate(schedule.solve(), 0, 0)?.certainty, 'possible');
  });

  it('lets one of two alternatives be late', () => {
    const network = plan(
      [
        { deadlines: [march] },
        { deadlines: [by('2023-09-30')] },
        { duration: length(26, 'weeks'), deadlines: [march] },
      ],
      [link(0, 2, 'FS', 0, { anyOf: 0 }), link(1, 2, 'FS', 0, { anyOf: 0 })],
    );
    assert.equal(dueTooLate(Schedule.of(network).solve(), 0, 0), undefined);
  });

  it('offers no deadline that the predecessor cannot keep itself', () => {
    const schedule = Schedule.of(
      plan(
        [
          { startBounds: [from('2024-01-01')], deadlines: [march] },
          { duration: length(26, 'weeks'), deadlines: [march] },
        ],
        [link(0, 1)],
      ),
    );
    const due = dueTooLate(schedule.solve(), 0, 0);
    assert.ok(due);
    assert.equal(bearableDeadline(schedule, due), undefined);
  });
});
