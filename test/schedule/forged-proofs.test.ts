import assert from 'node:assert/strict';
import {
  type Activity,
  type BoundRef,
  certifyProof,
  type Link,
  type Network,
  type Proof,
  type ProofStep,
  Schedule,
} from '../../server/src/engine/schedule/index.js';
import { by, day, from, length, link, plan } from './plan-builder.js';

/*
 * The certifier is what stands between a wrong proof and the reader. Each network holds a second activity, or a second
 * link, with the same figures as the one that the proof names, so that a proof that names the wrong one has all its
 * numbers right and must still be refused.
 */

const open = [from('2023-09-01')];
const due = { deadlines: [by('2023-09-20')] };
const fortnight = { duration: length(2, 'weeks') };
const twice = { ...fortnight, startBounds: open };

/** A forgery says that a step is of another kind, or of another activity or link, or begins or ends on another day. */
function forgeriesOf(network: Network, proof: Proof): Proof[] {
  const changed = proof.steps.flatMap((step, at) =>
    stepsLike(network, step, at > 0).map((other) => proof.steps.with(at, other)),
  );
  return [...changed, ...workTwice(proof.steps)].map((steps) => ({ ...proof, steps }));
}

/** The same with the last piece of work done a second time. */
function workTwice(steps: readonly ProofStep[]): ProofStep[][] {
  const [work, bound] = steps.slice(-2);
  if ((work?.kind !== 'duration' && work?.kind !== 'remaining') || bound?.kind !== 'bound') return [];
  const { before, after } = work;
  if (after === before) return [];
  const again = { ...work, before: after, after: after + after - before };
  return [[...steps.slice(0, -1), again, { ...bound, before: again.after }]];
}

function stepsLike(network: Network, step: ProofStep, follows: boolean): ProofStep[] {
  const changed: ProofStep[] = [{ ...step, after: step.after + 1 }];
  if (follows) changed.push({ ...step, before: step.before - 1 });
  if ('activity' in step) {
    for (const activity of otherThan(step.activity, network.activities)) changed.push({ ...step, activity });
  }
  if (step.kind === 'link' || step.kind === 'limit') {
    for (const handle of otherThan(step.link, network.links)) changed.push({ ...step, link: handle });
    const { link: handle, before, after } = step;
    if (step.kind === 'link') changed.push({ kind: 'limit', link: handle, before, after });
    else changed.push({ kind: 'link', link: handle, before, after, others: [] });
  }
  if (step.kind === 'start-bound' || step.kind === 'finish-bound') {
    changed.push({ ...step, reason: 'not-before' });
    if (step.index >= 0) changed.push({ ...step, index: step.index + 1 });
    if (step.kind === 'start-bound') changed.push({ ...step, kind: 'finish-bound' });
  }
  if (step.kind === 'bound') {
    for (const activity of otherThan(step.bound.activity, network.activities)) {
      changed.push({ ...step, bound: { ...step.bound, activity } });
    }
    changed.push({ ...step, bound: { ...step.bound, kind: 'window' } });
  }
  return changed;
}

function otherThan(one: number, list: readonly unknown[]): number[] {
  return [...list.keys()].filter((other) => other !== one);
}

interface Case {
  readonly what: string;
  readonly activities: readonly Activity[];
  readonly links: readonly Link[];
  readonly bound: BoundRef;
  /** The kinds of the steps of the true proof. */
  readonly steps: readonly ProofStep['kind'][];
  readonly more?: Partial<Network>;
  readonly fromReportingDate?: boolean;
}

const deadline = (activity: number): BoundRef => ({ kind: 'deadline', activity, index: 0 });
const twoWeeks = { within: length(2, 'weeks') };
const anyOf = 0;

const cases: readonly Case[] = [
  {
    what: 'a length and a wait',
    activities: [twice, { ...fortnight, ...due }, twice, { ...fortnight, ...due }],
    links: [link(0, 1), link(0, 1, 'FS', 0, { soft: true }), link(2, 3)],
    bound: deadline(1),
    steps: ['start-bound', 'duration', 'link', 'duration', 'bound'],
  },
  {
    what: 'a limit that pulls the predecessor along',
    activities: [due, { startBounds: [from('2023-10-31')] }, due, { startBounds: [from('2023-10-31')] }],
    links: [
      link(0, 1, 'FS', 0, twoWeeks),
      link(0, 1),
      link(2, 3, 'FS', 0, twoWeeks),
      link(0, 3),
      link(0, 1, 'FS', 0, { ...twoWeeks, soft: true }),
    ],
    bound: deadline(0),
    steps: ['start-bound', 'limit', 'bound'],
  },
  {
    what: 'a finish that pulls the start along',
    activities: [
      { ...twice, duration: length(8, 'weeks') },
      { ...twice, startLimits: [by('2023-10-01')] },
      { ...twice, startLimits: [by('2023-10-01')] },
    ],
    links: [link(0, 1, 'FF'), link(0, 2, 'FF')],
    bound: { kind: 'start-limit', activity: 1, index: 0 },
    steps: ['start-bound', 'duration', 'link', 'duration-back', 'bound'],
  },
  {
    what: 'a weekend',
    activities: [
      { startBounds: [from('2023-09-16')] },
      { duration: length(4, 'working-days'), ...due },
      { duration: length(4, 'working-days'), ...due },
    ],
    links: [link(0, 1), link(0, 2)],
    bound: deadline(1),
    steps: ['start-bound', 'duration', 'link', 'working-day', 'duration', 'bound'],
  },
  {
    what: 'what is left of something in progress',
    activities: [0, 1].map(() => ({
      ...due,
      progress: { kind: 'in-progress', start: by('2023-08-31'), remaining: length(3, 'weeks') },
    })),
    links: [],
    bound: deadline(0),
    steps: ['start-bound', 'remaining', 'bound'],
    more: { reportingDate: day('2023-09-11') },
    fromReportingDate: true,
  },
  {
    what: 'the earlier of two alternatives',
    activities: [
      { ...twice, duration: length(4, 'weeks') },
      { ...twice, duration: length(6, 'weeks') },
      due,
      { ...twice, duration: length(6, 'weeks') },
    ],
    links: [link(0, 2, 'FS', 0, { anyOf }), link(1, 2, 'FS', 0, { anyOf }), link(3, 2, 'FS', 0, { anyOf, soft: true })],
    bound: deadline(2),
    steps: ['start-bound', 'duration', 'link', 'duration', 'bound'],
  },
];

describe('the certifier', () => {
  for (const { what, activities, links, bound, steps, more, fromReportingDate = false } of cases) {
    it(`takes a proof by ${what}, and no other of the same figures`, () => {
      const network = plan(activities, links, more);
      const proof = Schedule.of(network).solve({ fromReportingDate }).explain(bound);
      assert.deepEqual(
        proof?.steps.map(({ kind }) => kind),
        steps,
      );
      assert.ok(certifyProof(network, proof));
      for (const forgery of forgeriesOf(network, proof)) {
        assert.ok(!certifyProof(network, forgery), JSON.stringify(forgery.steps));
      }
    });
  }

  it('asks for a proof of each alternative that could come first', () => {
    const links = [0, 1, 3].map((before) => link(before, 2, 'FS', 0, { anyOf }));
    const network = plan([twice, twice, due, { ...twice, duration: length(4, 'weeks') }], links);
    const late = { ...network, activities: network.activities.with(2, { deadlines: [by('2023-09-10')] }) };
    const proof = Schedule.of(late).solve().explain(deadline(2));
    assert.ok(proof && certifyProof(late, proof));
    const at = proof.steps.findIndex(({ kind }) => kind === 'link');
    const step = proof.steps[at];
    assert.ok(step?.kind === 'link');
    const [first, second] = step.others;
    assert.ok(first && second);
    const told = (others: typeof step.others): Proof => ({
      ...proof,
      steps: proof.steps.with(at, { ...step, others }),
    });
    for (const others of [
      [],
      [first],
      [first, { ...second, link: step.link }],
      [first, { ...second, steps: first.steps }],
    ]) {
      assert.ok(!certifyProof(late, told(others)), JSON.stringify(others));
    }
  });
});
