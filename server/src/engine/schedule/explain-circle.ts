import { LENIENT } from './activity-table.js';
import { FINISH } from './arc-table.js';
import { crossing, endOfDay, entryOf } from './crossing.js';
import { type Circle, type Layout, PURSUIT_DAYS } from './early-dates.js';
import type { CircleProof, ProofStep } from './proof.js';

/** Writes one lap around a circle of constraints as a proof. */
export function explainCircle(layout: Layout, circle: Circle): CircleProof {
  const { arcs, maps, planEnd } = layout;
  const steps: ProofStep[] = [];
  let at = circle.from;
  circle.arcs.forEach((arc, index) => {
    const link = arcs.link[arc] ?? 0;
    const after = maps.carry(arcs.op[arc] ?? 0, at, arcs.amount[circle.corner][arc] ?? 0);
    if (arcs.isLimit[arc] === 1) steps.push({ kind: 'limit', link, before: at, after });
    else steps.push({ kind: 'link', link, before: at, after, others: [] });
    const next = circle.arcs[(index + 1) % circle.arcs.length] ?? 0;
    const activity = arcs.to[arc] ?? 0;
    const entry = entryOf(arcs.toPoint[arc] ?? 0);
    const inside = entry === 'finish-entry' ? endOfDay(layout, activity, after) : [];
    at = inside[0]?.after ?? after;
    inside.push(
      ...crossing(layout, circle.corner, activity, entry, arcs.fromPoint[next] === FINISH ? 'finish' : 'start', at),
    );
    at = inside[inside.length - 1]?.after ?? at;
    steps.push(...inside);
  });
  return {
    kind: 'circle',
    corner: circle.corner === LENIENT ? 'lenient' : 'strict',
    steps,
    activities: circle.arcs.map((arc) => arcs.from[arc] ?? 0),
    gain: at - circle.from,
    constant: circle.constant,
    end: Math.max(planEnd, circle.from) + PURSUIT_DAYS,
  };
}
