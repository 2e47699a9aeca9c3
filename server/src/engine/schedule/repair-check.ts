import type { BoundRef } from './network.js';
import type { Solution, Verdict } from './solution.js';

const gravity: Readonly<Record<Verdict, number>> = { none: 0, unknown: 0, possible: 1, definite: 2 };

/** The state of every bound of a solution, and how many contradictions there are. */
export interface Verdicts {
  readonly bounds: ReadonlyMap<string, { readonly bound: BoundRef; readonly gravity: number }>;
  readonly contradictions: number;
}

/** What a solution breaks; bounds that are kept are left out. */
export function verdictsOf(solution: Solution): Verdicts {
  const bounds = new Map<string, { bound: BoundRef; gravity: number }>();
  for (const { bound, certainty } of solution.violations) {
    bounds.set(keyOf(bound), { bound, gravity: gravity[certainty] });
  }
  return { bounds, contradictions: solution.contradictionCount };
}

/** Whether nothing is broken in `after` that was not as badly broken in `before`; bounds that `ignore` names do not count. */
export function nothingWorse(
  after: Verdicts,
  before: Verdicts,
  ignore: (bound: BoundRef) => boolean = () => false,
): boolean {
  if (after.contradictions > before.contradictions) return false;
  for (const [key, state] of after.bounds) {
    if (!ignore(state.bound) && state.gravity > (before.bounds.get(key)?.gravity ?? 0)) return false;
  }
  return true;
}

/** A name for a bound that two solutions of related networks share. */
export function keyOf({ kind, activity, index }: BoundRef): string {
  return `${kind}:${activity}:${index}`;
}
