import type { Duration } from '../../server/src/engine/time/index.js';
import type { LowerBound, Network, Reading } from '../../server/src/engine/schedule/index.js';
import type { Settled } from './naive-solver.js';

/** A settlement together with what every upper bound is under it. */
export interface Settlement extends Settled {
  readonly deadlines: readonly (readonly number[])[];
  readonly startLimits: readonly (readonly number[])[];
}

type Choice = (options: readonly number[]) => number;

/** Settles everything in a network by asking `choose` for one of the possible values, always in the same order. */
export function settle(network: Network, choose: Choice): Settlement {
  const of = (reading: Reading): number => choose(span(reading.early, reading.late));
  const low = (bound: LowerBound): number => (bound.ours ? bound.early : of(bound));
  const length = (duration: Duration | undefined): number | undefined =>
    duration && choose(span(duration.min, duration.max));
  const { activities, links } = network;
  const actual = activities.map(({ progress }) => (progress?.start ? of(progress.start) : undefined));
  return {
    startBounds: activities.map((activity) => (activity.startBounds ?? []).map(low)),
    finishBounds: activities.map((activity) => (activity.finishBounds ?? []).map(low)),
    lengths: activities.map((activity) => length(activity.duration)),
    remaining: activities.map(
      ({ progress }) => (progress?.kind === 'in-progress' ? length(progress.remaining) : undefined) ?? 0,
    ),
    actualStart: actual,
    actualFinish: activities.map(({ progress }) =>
      progress?.kind === 'done' && progress.finish ? of(progress.finish) : undefined,
    ),
    events: activities.map(({ event }) => event && of(event)),
    deadlines: activities.map((activity) => (activity.deadlines ?? []).map(of)),
    startLimits: activities.map((activity) => (activity.startLimits ?? []).map(of)),
    lags: links.map((link) => length(link.lag) ?? 0),
    withins: links.map((link) => length(link.within)),
  };
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Every way to settle a network, or `undefined` when there are more than `limit`. */
export function settlements(network: Network, limit: number): Settlement[] | undefined {
  const all: Settlement[] = [];
  const path: number[] = [];
  const sizes: number[] = [];
  for (;;) {
    let at = 0;
    all.push(
      settle(network, (options) => {
        sizes[at] = options.length;
        path[at] ??= 0;
        return options[path[at++] ?? 0] ?? 0;
      }),
    );
    if (all.length > limit) return undefined;
    let last = at - 1;
    while (last >= 0 && (path[last] ?? 0) + 1 >= (sizes[last] ?? 1)) last--;
    if (last < 0) return all;
    path[last] = (path[last] ?? 0) + 1;
    path.length = last + 1;
  }
}

/** So many of the ways to settle a network, by a generator of its own; the earliest and the latest of everything first. */
export function someSettlements(network: Network, count: number, seed: number): Settlement[] {
  let state = seed >>> 0;
  const any = (options: readonly number[]): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return options[Math.floor((state / 2 ** 32) * options.length)] ?? 0;
  };
  return [
    settle(network, (options) => options[0] ?? 0),
    settle(network, (options) => options.at(-1) ?? 0),
    ...Array.from({ length: count }, () => settle(network, any)),
  ];
}
