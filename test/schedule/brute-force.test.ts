import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  certifyCircle,
  certifyProof,
  Schedule,
  type BoundRef,
  type Network,
  type Solution,
} from '../../server/src/engine/schedule/index.js';
import { tries } from '../harness/effort.js';
import { countOn, leastDates, type NaiveDates } from './naive-solver.js';
import { calendar, monday, networks, type Features } from './random-networks.js';
import { settle, settlements, someSettlements, type Settlement } from './settlements.js';

const first = monday - 40;
const last = monday + 400;

/** Every combination of constraints that random networks are drawn from. */
const families: readonly (readonly [string, Features, number])[] = [
  ['links of every type, lags and leads', { size: 5 }, 400],
  ['weeks and months', { size: 4, units: ['weeks', 'months', 'days'] }, 200],
  ['maximum lags', { size: 4, limits: true }, 400],
  ['alternatives', { size: 5, groups: true }, 400],
  ['alternatives, limits and links in any direction', { size: 4, groups: true, limits: true, anyDirection: true }, 200],
  ['progress', { size: 4, progress: true, limits: true }, 400],
];

describe('the schedule against plain search', () => {
  for (const [name, features, runs] of families) {
    it(`finds the least dates, or that there are none: ${name}`, () => {
      fc.assert(
        fc.property(networks(features), fc.boolean(), (network, fromReportingDate) => {
          const schedule = Schedule.of(network);
          fc.pre(schedule.cycles.length === 0);
          const solution = schedule.solve({ fromReportingDate, debug: true });
          const floor = fromReportingDate ? (network.reportingDate ?? 0) : -Infinity;
          const settled = settle(network, (options) => options[0] ?? 0);
          const naive = leastDates(network, settled, first, horizonOf(network, solution, 'lenient'), floor);
          if (naive === undefined) {
            assert.ok(solution.contradictions.length > 0, 'plain search finds a contradiction');
            return;
          }
          assert.ok(solution.contradictions.every(({ certainty }) => certainty === 'possible'));
          network.activities.forEach((_, activity) => {
            assert.deepEqual(solution.early(activity, 'lenient'), {
              start: naive.start[activity],
              finish: naive.finish[activity],
            });
          });
        }),
        { numRuns: tries(runs) },
      );
    });
  }

  const undecided: readonly (readonly [string, Features, number])[] = [
    ['start readings and deadlines', { size: 3, readings: true }, 80],
    ['durations and lags', { size: 3, ranges: true }, 150],
    ['window events', { size: 4, events: true }, 200],
    ['alternatives', { size: 4, groups: true, ranges: true }, 100],
    ['progress', { size: 3, progress: true, readings: true }, 60],
  ];
  for (const [name, features, runs] of undecided) {
    it(`tells definite from possible: ${name}`, () => {
      fc.assert(
        fc.property(networks(features), (network) => {
          const solution = Schedule.of(network).solve({ debug: true });
          const ways = settlements(network, 600);
          fc.pre(ways !== undefined);
          const broken = (ways ?? []).map((way) => brokenBounds(network, way, leastDates(network, way, first, last)));
          for (const bound of allBounds(network)) {
            const key = keyOf(bound);
            const count = broken.filter((set) => set.has(key)).length;
            const expected = count === broken.length ? 'definite' : count > 0 ? 'possible' : 'none';
            assert.equal(solution.verdict(bound), expected, key);
          }
        }),
        { numRuns: tries(runs) },
      );
    });
  }

  const mixed: readonly (readonly [string, Features, number])[] = [
    ['limits and ranges', { size: 3, ranges: true, limits: true }, 40],
    ['events, limits and ranges', { size: 4, events: true, ranges: true, limits: true }, 25],
    [
      'readings, alternatives and progress',
      { size: 4, readings: true, groups: true, progress: true, ranges: true },
      25,
    ],
    [
      'everything',
      { size: 5, readings: true, ranges: true, limits: true, groups: true, events: true, progress: true },
      25,
    ],
  ];
  for (const [name, features, runs] of mixed) {
    it(`never says that a bound is kept when some reading breaks it, nor that none keeps it when one does: ${name}`, () => {
      fc.assert(
        fc.property(networks(features), fc.integer(), (network, seed) => {
          const solution = Schedule.of(network).solve({ debug: true });
          fc.pre(solution.schedule.cycles.length === 0);
          const ways = settlements(network, 200) ?? someSettlements(network, 40, seed);
          const horizon = horizonOf(network, solution, 'strict');
          const solved = ways.map((way) => leastDates(network, way, first, horizon));
          if (solved.some((dates) => dates === undefined)) {
            assert.ok(solution.contradictions.length > 0, 'plain search finds a contradiction');
            return;
          }
          assert.ok(solution.contradictions.every(({ certainty }) => certainty === 'possible'));
          const broken = ways.map((way, index) => brokenBounds(network, way, solved[index]));
          for (const bound of allBounds(network)) {
            const key = keyOf(bound);
            const count = broken.filter((set) => set.has(key)).length;
            const verdict = solution.verdict(bound);
            if (verdict === 'unknown') continue;
            if (count > 0) assert.notEqual(verdict, 'none', key);
            if (verdict === 'definite') assert.equal(count, broken.length, key);
          }
        }),
        { numRuns: tries(runs) },
      );
    });
  }

  it('proves every broken bound by an irreducible chain', () => {
    let proofs = 0;
    fc.assert(
      fc.property(
        networks({ size: 5, ranges: true, readings: true, limits: true, groups: true, events: true }),
        (network) => {
          const solution = Schedule.of(network).solve();
          for (const { bound } of solution.violations) {
            proofs++;
            assertIrreducible(network, solution, bound);
          }
          for (const { proof } of solution.contradictions) assert.ok(certifyCircle(network, proof));
        },
      ),
      { numRuns: tries(600) },
    );
    assert.ok(proofs > 100, `${proofs} proofs`);
  });
});

/** How far plain search has to go: a holiday may stop a circle of limits, but years later. */
function horizonOf(network: Network, solution: Solution, corner: 'lenient' | 'strict'): number {
  const finishes = network.activities.map((_, activity) => solution.early(activity, corner)?.finish ?? -Infinity);
  return Math.max(last, ...finishes);
}

function allBounds(network: Network): BoundRef[] {
  return network.activities.flatMap((record, activity): BoundRef[] => {
    if (record.progress?.kind === 'done') return [];
    const window = record.event && !record.progress ? [{ kind: 'window', activity, index: 0 } as const] : [];
    const starts = record.progress
      ? []
      : (record.startLimits ?? []).map((_, index) => ({ kind: 'start-limit', activity, index }) as const);
    return [
      ...(record.deadlines ?? []).map((_, index) => ({ kind: 'deadline', activity, index }) as const),
      ...starts,
      ...window,
    ];
  });
}

function keyOf({ kind, activity, index }: BoundRef): string {
  return `${kind} ${index} of ${activity}`;
}

function brokenBounds(network: Network, way: Settlement, dates: NaiveDates | undefined): Set<string> {
  const broken = new Set<string>();
  for (const bound of allBounds(network)) {
    const { kind, activity, index } = bound;
    const start = dates?.start[activity] ?? Infinity;
    const finish = dates?.finish[activity] ?? Infinity;
    const late =
      kind === 'deadline'
        ? finish > (way.deadlines[activity]?.[index] ?? Infinity)
        : kind === 'start-limit'
          ? start > (way.startLimits[activity]?.[index] ?? Infinity)
          : start > (way.events[activity] ?? Infinity);
    if (late) broken.add(keyOf(bound));
  }
  return broken;
}

/** A lag so far back that the link says nothing any more, and a limit so far ahead. */
const never = { unit: 'days', min: -5000, max: -5000 } as const;
const forever = { unit: 'days', min: 5000, max: 5000 } as const;

/**
 * The chain by itself breaks the bound, and without any one of its parts it does not. Every activity on the chain keeps
 * its own lower bounds throughout, except where limits lead back to an activity or several alternatives are proven: there
 * only the bounds that the proof starts from count.
 */
function assertIrreducible(network: Network, solution: Solution, bound: BoundRef): void {
  const proof = solution.explain(bound);
  assert.ok(proof && certifyProof(network, proof), 'the certifier accepts the proof');
  const steps = proof.steps.flatMap(function all(step): (typeof proof.steps)[number][] {
    return step.kind === 'link' ? [step, ...step.others.flatMap((other) => other.steps.flatMap(all))] : [step];
  });
  const links = new Set(
    steps.flatMap((step) => (step.kind === 'link' ? [step.link, ...step.others.map((other) => other.link)] : [])),
  );
  const limits = new Set(steps.flatMap((step) => (step.kind === 'limit' ? [step.link] : [])));
  const branches = steps.some((step) => step.kind === 'link' && step.others.length > 0);
  const rootsOnly = limits.size > 0 || branches;
  const roots = new Set(steps.flatMap((step) => ('reason' in step ? [step.activity] : [])));
  const only: Network = {
    ...network,
    activities: network.activities.map((record, index) =>
      rootsOnly && !roots.has(index) ? { ...record, startBounds: [], finishBounds: [] } : record,
    ),
    links: network.links.map((link, index) => {
      const { within, ...rest } = link;
      const kept = links.has(index);
      if (limits.has(index) && within) return kept ? link : { ...rest, lag: never, within };
      // A date from so far back would be enough for a circle of limits to climb up from.
      return kept ? rest : { ...rest, soft: true };
    }),
  };
  assert.ok(breaks(only), 'the chain alone breaks the bound');
  // Nor can the window of an event be set aside.
  if (rootsOnly && network.activities.some(({ event }) => event)) return;
  for (const step of steps) {
    const less = without(step);
    if (less) assert.ok(!breaks(less), `without ${JSON.stringify(step)} the bound can be kept`);
  }

  function breaks(candidate: Network): boolean {
    const verdict = Schedule.of(candidate).solve().verdict(bound);
    return proof?.corner === 'lenient' ? verdict === 'definite' : verdict === 'definite' || verdict === 'possible';
  }

  function without(step: (typeof steps)[number]): Network | undefined {
    const changeLink = (handle: number, change: object): Network => ({
      ...only,
      links: only.links.map((link, index) => (index === handle ? { ...link, ...change } : link)),
    });
    switch (step.kind) {
      case 'link':
        return changeLink(step.link, { lag: never });
      case 'limit':
        return changeLink(step.link, { within: forever });
      case 'start-bound':
      case 'finish-bound': {
        // The window of an event bounds it as well.
        if (step.index < 0 || only.activities[step.activity]?.event) return undefined;
        return {
          ...only,
          activities: only.activities.map((record, index) => {
            if (index !== step.activity) return record;
            // Bounds of one activity that say the same, or nearly so, replace each other; the chain names one of them.
            return { ...record, startBounds: [], finishBounds: [] };
          }),
        };
      }
      default:
        return undefined;
    }
  }
}

describe('the plain search itself', () => {
  it('counts working days over Christmas and the New Year', () => {
    const network: Network = { activities: [], links: [], calendar };
    assert.equal(countOn(network, monday, 'working-days', 6), monday + 10);
    assert.equal(countOn(network, monday + 14, 'working-days', -1), monday + 11);
  });
});
