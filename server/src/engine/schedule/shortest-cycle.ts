import type { ArcTable } from './arc-table.js';

/** How many arcs may be looked at before the best circle found so far is taken. Only knots of thousands come near. */
const EFFORT = 2_000_000;

/**
 * A shortest cycle among `members` (ascending handles of one strongly connected component), over the arcs that `usable`
 * admits. It starts at its lowest handle; among equally short ones the one with the lowest start is taken, so the same
 * input gives the same cycle. In a knot too large to search to the end it is the shortest that was found.
 */
export function shortestCycle(
  members: readonly number[],
  arcs: ArcTable,
  usable: (arc: number) => boolean,
): { activities: readonly number[]; links: readonly number[] } {
  const position = new Map(members.map((member, index) => [member, index]));
  const reachedBy = new Int32Array(members.length);
  const distance = new Int32Array(members.length);
  const round = new Int32Array(members.length).fill(-1);
  const queue = new Int32Array(members.length);
  let best: { activities: number[]; links: number[] } | undefined;
  let effort = 0;
  for (let start = 0; start < members.length && (best === undefined || effort < EFFORT); start++) {
    const origin = members[start] ?? 0;
    let end = 0;
    queue[end++] = start;
    round[start] = start;
    distance[start] = 0;
    search: for (let at = 0; at < end; at++) {
      const index = queue[at] ?? 0;
      const length = (distance[index] ?? 0) + 1;
      if (best && length >= best.activities.length) break;
      const activity = members[index] ?? 0;
      for (let out = arcs.outOf[activity] ?? 0; out < (arcs.outOf[activity + 1] ?? 0); out++) {
        const arc = arcs.leaving[out] ?? 0;
        effort++;
        if (!usable(arc)) continue;
        const to = arcs.to[arc] ?? 0;
        if (to === origin) {
          best = backTo(start, index, arc);
          break search;
        }
        const next = position.get(to);
        if (next === undefined || round[next] === start) continue;
        round[next] = start;
        distance[next] = length;
        reachedBy[next] = arc;
        queue[end++] = next;
      }
    }
  }
  return best ?? { activities: [], links: [] };

  function backTo(start: number, last: number, closing: number): { activities: number[]; links: number[] } {
    const activities: number[] = [];
    const links = [arcs.link[closing] ?? 0];
    for (let index = last; index !== start;) {
      const arc = reachedBy[index] ?? 0;
      activities.push(members[index] ?? 0);
      links.push(arcs.link[arc] ?? 0);
      index = position.get(arcs.from[arc] ?? 0) ?? start;
    }
    activities.push(members[start] ?? 0);
    return { activities: activities.reverse(), links: links.reverse() };
  }
}
