import { performance } from 'node:perf_hooks';
import { type Activity, type Link, type Network, Schedule } from '../server/src/engine/schedule/index.js';
import { dayOf, englandCalendar } from '../server/src/engine/time/index.js';

/**
 * How long a full recompute takes: laying out the network, finding cycles, and the four passes (lenient and strict, earliest
 * and latest). Run after `npx tsc -b bench` as `node out/bench/schedule.bench.js`.
 */
const first = dayOf(2023, 4, 1);
const calendar = englandCalendar();

/** A network like a large programme's: two links into each activity from nearby ones, mostly counted in working days. */
function network(size: number, limits: boolean): Network {
  let seed = 12_345;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 4_294_967_296) * below);
  };
  const activities: Activity[] = [];
  const links: Link[] = [];
  const layers = 40;
  const width = Math.ceil(size / layers);
  for (let handle = 0; handle < size; handle++) {
    const unit = random(10) < 7 ? 'working-days' : random(2) === 0 ? 'weeks' : 'months';
    const min = unit === 'working-days' ? 1 + random(10) : 1;
    const due = first + 400 + random(2000);
    activities.push({
      duration: { unit, min, max: min + (random(4) === 0 ? 2 : 0) },
      startBounds: [{ early: first, late: first, reason: 'plan-start' }],
      ...(random(3) === 0 ? { deadlines: [{ early: due - 15, late: due }] } : {}),
    });
    const layer = Math.floor(handle / width);
    if (layer === 0) continue;
    for (let count = 0; count < 2; count++) {
      const from = (layer - 1) * width + random(width);
      const roll = random(10);
      const type = roll < 8 ? 'finish-to-start' : roll === 8 ? 'start-to-start' : 'finish-to-finish';
      links.push({
        from,
        to: handle,
        type,
        ...(random(4) === 0 ? { lag: { unit: 'working-days', min: 2, max: 3 } } : {}),
        ...(limits && random(50) === 0 ? { within: { unit: 'weeks', min: 30, max: 30 } } : {}),
      });
    }
  }
  return { activities, links, calendar, planEnd: first + 1096, reportingDate: first + 200 };
}

function recompute(plan: Network): number {
  const solution = Schedule.of(plan).solve();
  solution.earlyDates(0);
  solution.earlyDates(1);
  solution.lateDates(0);
  solution.lateDates(1);
  return solution.earlyDates(0).finish[0] ?? 0;
}

function measure(name: string, rounds: number, work: () => unknown): void {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    work();
    times.push(performance.now() - begin);
  }
  const cold = times[0] ?? 0;
  const sorted = times.slice(Math.floor(rounds / 3)).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const worst = sorted[sorted.length - 1] ?? 0;
  console.log(
    `${name.padEnd(58)} first ${cold.toFixed(1).padStart(7)} ms   warm median ${median.toFixed(1).padStart(6)} ms   worst ${worst.toFixed(1).padStart(6)} ms`,
  );
}

const small = network(1000, false);
const medium = network(5000, false);
const limited = network(5000, true);
const large = network(100_000, false);
console.log(`5,000 activities have ${medium.links.length} links, 100,000 have ${large.links.length}.`);
measure('1,000 activities: full recompute', 60, () => recompute(small));
measure('5,000 activities: full recompute', 40, () => recompute(medium));
measure('5,000 activities with maximum lags: full recompute', 20, () => recompute(limited));
measure('5,000 activities: verdicts of all bounds', 20, () => Schedule.of(medium).solve().violations);
const solved = Schedule.of(medium).solve();
const [broken] = solved.violations;
if (broken) measure('5,000 activities: proof of one broken deadline', 20, () => solved.explain(broken.bound));
measure('100,000 activities: full recompute', 6, () => recompute(large));
