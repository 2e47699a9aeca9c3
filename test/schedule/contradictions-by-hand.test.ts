import assert from 'node:assert/strict';
import {
  type Activity,
  certifyCircle,
  type Link,
  type ProofStep,
  Schedule,
} from '../../server/src/engine/schedule/index.js';
import { starts } from './hand-proofs.js';
import { length, link, plan } from './plan-builder.js';

/* Days are counted from Monday 8 January 2024. */

function told(step: ProofStep): string {
  return step.kind === 'link' || step.kind === 'limit' ? `${step.kind} ${step.link}` : step.kind;
}

const open = { startBounds: [starts(0)] };
const days = (min: number, max = min): Activity => ({ ...open, duration: length(min, 'days', max) });
const working = (min: number, max = min): Activity => ({ ...open, duration: length(min, 'working-days', max) });
const within = (count: number, unit: 'days' | 'working-days' = 'days', max = count) => ({
  within: length(count, unit, max),
});
const lag = (count: number) => ({ lag: length(count, 'working-days') });
const anyOf = 0;

interface Found {
  readonly certainty: 'definite' | 'possible';
  /** The activities of the lap, in order. */
  readonly lap: readonly number[];
  readonly gain: number;
  readonly constant: boolean;
  readonly steps: string;
  /** The links and limits that are needed besides the lap. */
  readonly beside?: string;
}

/** A weekend stops two days against one working day; a milestone tied to a working day pushes on from there. */
const stopped = [link(0, 1, 'FS', 2), link(0, 1, 'FS', 0, within(1, 'working-days'))];

const cases: readonly (readonly [string, readonly Activity[], readonly Link[], ...Found[]])[] = [
  ['a limit that is kept', [days(0), days(4), days(0)], [link(0, 1), link(1, 2), link(0, 2, 'FS', 0, within(4))]],
  [
    'more work than a limit allows',
    [days(0), days(4), days(0)],
    [link(0, 1), link(1, 2), link(0, 2, 'FS', 0, within(3))],
    {
      certainty: 'definite',
      lap: [0, 1, 2],
      gain: 1,
      constant: true,
      steps: 'link 0, duration, link 1, limit 2, duration-back, duration',
    },
  ],
  [
    'the same where the last has the lowest handle',
    [days(0), days(4), days(0)],
    [link(2, 1), link(1, 0), link(2, 0, 'FS', 0, within(3))],
    {
      certainty: 'definite',
      lap: [0, 2, 1],
      gain: 1,
      constant: true,
      steps: 'limit 2, duration-back, duration, link 0, duration, link 1',
    },
  ],
  [
    'more work than a limit may allow',
    [days(0), days(2, 4), days(0)],
    [link(0, 1), link(1, 2), link(0, 2, 'FS', 0, within(3))],
    {
      certainty: 'possible',
      lap: [0, 1, 2],
      gain: 1,
      constant: true,
      steps: 'link 0, duration, link 1, limit 2, duration-back, duration',
    },
  ],
  [
    'the least of a limit',
    [days(0), days(4), days(0)],
    [link(0, 1), link(1, 2), link(0, 2, 'FS', 0, within(3, 'days', 5))],
    {
      certainty: 'possible',
      lap: [0, 1, 2],
      gain: 1,
      constant: true,
      steps: 'link 0, duration, link 1, limit 2, duration-back, duration',
    },
  ],
  [
    'a start too long before a finish',
    [days(3), days(0)],
    [link(0, 1, 'SS', 8), link(0, 1, 'FS', 0, within(1))],
    { certainty: 'definite', lap: [0, 1], gain: 4, constant: true, steps: 'link 0, limit 1, duration-back' },
  ],
  [
    'the same, with working days over Christmas',
    [working(3), days(0)],
    [link(0, 1, 'SS', 8), link(0, 1, 'FS', 0, within(1))],
  ],
  [
    'waits of working days',
    [days(0), days(0)],
    [link(0, 1, 'FS', 0, lag(3)), link(0, 1, 'FS', 0, within(2, 'working-days'))],
    { certainty: 'definite', lap: [0, 1], gain: 1, constant: false, steps: 'link 0, limit 1, duration-back, duration' },
  ],
  [
    'waits of working days between activities of working days',
    [working(1), working(1)],
    [link(1, 0, 'FS', 0, lag(3)), link(1, 0, 'FS', 0, within(2, 'working-days'))],
    {
      certainty: 'definite',
      lap: [0, 1],
      gain: 1,
      constant: false,
      steps: 'limit 1, duration-back, working-day, duration, link 0, working-day',
    },
  ],
  ['a weekend that stops a circle', [days(0), days(0)], stopped],
  ['a working day that follows it', [days(0), days(0), working(1)], [...stopped, link(0, 2, 'SS')]],
  [
    'a working day that pushes it on',
    [days(0), days(0), working(1)],
    [...stopped, link(0, 2, 'SS'), link(0, 2, 'SS', 0, within(0))],
    {
      certainty: 'definite',
      lap: [0, 1],
      gain: 1,
      constant: false,
      steps: 'link 0, limit 1, duration-back, duration',
      beside: 'limit 1, limit 3, limit 3, link 2',
    },
  ],
  [
    'alternatives that are all held up',
    [days(0), days(0), days(0), days(0)],
    [0, 2, 3].flatMap((before) => [link(before, 1, 'FS', 1, { anyOf }), link(before, 1, 'FS', 0, within(0))]),
    {
      certainty: 'definite',
      lap: [0, 1],
      gain: 1,
      constant: false,
      steps: 'link 0, limit 1, duration-back, duration',
      beside: 'limit 3, limit 5, link 2, link 4',
    },
  ],
  [
    'alternatives of which one is free',
    [days(0), days(0), days(0), days(0)],
    [0, 2, 3].flatMap((before) => [
      link(before, 1, 'FS', 1, { anyOf }),
      ...(before === 3 ? [] : [link(before, 1, 'FS', 0, within(0))]),
    ]),
  ],
  [
    'two circles that have nothing to do with each other',
    [days(0), days(4), days(0), days(4)],
    [link(0, 1, 'SS', 3), link(0, 1, 'SS', 0, within(1)), link(2, 3, 'SS', 3), link(2, 3, 'SS', 0, within(2))],
    { certainty: 'definite', lap: [0, 1], gain: 2, constant: true, steps: 'link 0, limit 1' },
    { certainty: 'definite', lap: [2, 3], gain: 1, constant: true, steps: 'link 2, limit 3' },
  ],
];

describe('contradictions, worked by hand', () => {
  it('are none where an alternative comes in ten years', () => {
    const links = [link(0, 1, 'FS', 1, { anyOf }), link(0, 1, 'FS', 0, within(0)), link(2, 1, 'FS', 0, { anyOf })];
    const far = { startBounds: [starts(3650)] };
    const solution = Schedule.of(plan([days(0), days(0), far], links)).solve();
    assert.deepEqual(solution.contradictions, []);
    assert.equal(solution.early(1, 'lenient')?.start, starts(3650).early);
  });

  for (const [what, activities, links, ...expected] of cases) {
    for (const bounded of [true, false]) {
      it(`${what}${bounded ? '' : ', where nothing says from when'}`, () => {
        const undated = activities.map(({ startBounds: _, ...record }): Activity => record);
        const network = plan(bounded ? activities : undated, links);
        const { contradictions } = Schedule.of(network).solve();
        const found = contradictions.map(({ certainty, proof }): Found => {
          assert.ok(certifyCircle(network, proof));
          const beside = proof.alongside.flatMap((steps) => steps.slice(0, 1).map(told)).sort();
          return {
            certainty,
            lap: proof.activities,
            gain: proof.gain,
            constant: proof.constant,
            steps: proof.steps.map(told).join(', '),
            ...(beside.length > 0 ? { beside: beside.join(', ') } : {}),
          };
        });
        // From which day the laps are told is not the same where nothing says from when, nor is what a lap gains.
        const gainless = (list: readonly Found[]): unknown[] =>
          list.map((each) => (each.constant ? each : { ...each, gain: 0 }));
        assert.deepEqual(gainless(found), gainless(expected));
      });
    }
  }
});
