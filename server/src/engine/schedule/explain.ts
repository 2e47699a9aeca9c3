import { type CornerIndex, LENIENT } from './activity-table.js';
import { FINISH } from './arc-table.js';
import { Search } from './chain-search.js';
import { EarlyDates } from './early-dates.js';
import type { Layout } from './layout.js';
import type { Corner, Instant, Network } from './network.js';
import type { Proof, ProofStep } from './proof.js';

/**
 * Proves that a bound is broken: follows what drives the date back from the bound, carrying along the earliest instant
 * that would still break it, and stops at the first activity whose own lower bound reaches that instant. So the chain is
 * the shortest end of the driving chain that breaks the bound, and irreducible, because every shorter end fits. Where the
 * chain passes a group of alternatives each of them is proven in the same way.
 */
export function explainBound(network: Network, layout: Layout, early: EarlyDates, row: number): Proof {
  const proof = chainTo(network, layout, early, row);
  return winds(network, proof) ? withoutDetours(network, layout, early, row, proof) : proof;
}

function chainTo(network: Network, layout: Layout, early: EarlyDates, row: number): Proof {
  const { bounds } = layout;
  const limit = limitOf(layout, early, row);
  const bound = bounds.ref(row);
  const date = bounds.point[row] === FINISH ? 'finish' : 'start';
  const chain = new Search(network, layout, early).prove(bound.activity, date, limit + 1);
  const before = chain[chain.length - 1]?.after ?? limit;
  return {
    kind: 'late',
    corner: cornerName(early.corner),
    floor: early.floor,
    bound,
    steps: [...chain, { kind: 'bound', bound, before, after: limit }],
    daysLate: before - limit,
  };
}

function limitOf(layout: Layout, early: EarlyDates, row: number): Instant {
  const limit = layout.bounds.at[early.corner][row] ?? Infinity;
  // An event that has not happened by the reporting date can only happen from then on.
  return layout.bounds.kind[row] === 'window' && early.corner !== LENIENT ? Math.max(limit, early.floor) : limit;
}

/**
 * Whether a chain comes back to an activity. That takes a limit, and either calendars that make laps differ or a length
 * that is crossed both ways; then some of its links may be there for a single lap that another link could stand in for.
 * Among the proofs of several alternatives, too, one may rest on what another shows anyway.
 */
function winds(network: Network, proof: Proof): boolean {
  const seen = new Set<number>();
  for (const step of proof.steps) {
    let activity = 'reason' in step ? step.activity : undefined;
    if (step.kind === 'link') {
      activity = network.links[step.link]?.to;
      if (step.others.length > 0) return true;
    }
    if (step.kind === 'limit') activity = network.links[step.link]?.from;
    if (activity === undefined) continue;
    if (seen.has(activity)) return true;
    seen.add(activity);
  }
  return false;
}

/** Leaves out one link, and one root, after the other as long as what is left still breaks the bound. */
function withoutDetours(network: Network, layout: Layout, early: EarlyDates, row: number, proof: Proof): Proof {
  const handle = layout.bounds.activity[row] ?? 0;
  const limit = limitOf(layout, early, row);
  let shortest = proof;
  let lean = layout;
  const tryWith = (less: Layout): void => {
    const dates = new EarlyDates(less, early.corner, early.floor);
    const at = (layout.bounds.point[row] === FINISH ? dates.finish[handle] : dates.start[handle]) ?? -Infinity;
    if (at <= limit) return;
    lean = less;
    shortest = chainTo(network, less, dates, row);
  };
  for (const arc of arcsOf(layout, proof.steps)) {
    const fewer = arcsOf(layout, shortest.steps);
    if (fewer.delete(arc)) tryWith({ ...lean, arcs: layout.arcs.keeping(fewer) });
  }
  lean = { ...lean, arcs: layout.arcs.keeping(arcsOf(layout, shortest.steps)) };
  for (const root of rootsOf(shortest.steps)) {
    if (rootsOf(shortest.steps).size < 2) break;
    const activities = lean.activities.withoutOwnBounds(root);
    if (activities !== lean.activities) tryWith({ ...lean, activities });
  }
  return shortest;
}

/** The activities whose own bounds a proof starts from. */
function rootsOf(steps: readonly ProofStep[]): Set<number> {
  const roots = new Set<number>();
  for (const step of steps) {
    if ('reason' in step) roots.add(step.activity);
    if (step.kind !== 'link') continue;
    for (const other of step.others) for (const root of rootsOf(other.steps)) roots.add(root);
  }
  return roots;
}

function arcsOf(layout: Layout, steps: readonly ProofStep[]): Set<number> {
  const { ofLink, limitOfLink } = layout.arcs;
  const found = new Set<number>();
  for (const step of steps) {
    if (step.kind === 'limit') found.add(limitOfLink[step.link] ?? -1);
    if (step.kind !== 'link') continue;
    found.add(ofLink[step.link] ?? -1);
    for (const other of step.others) {
      found.add(ofLink[other.link] ?? -1);
      for (const arc of arcsOf(layout, other.steps)) found.add(arc);
    }
  }
  return found;
}

export function cornerName(corner: CornerIndex): Corner {
  return corner === LENIENT ? 'lenient' : 'strict';
}
