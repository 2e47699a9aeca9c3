import type { Instant } from './network.js';
import type { ProofStep } from './proof.js';

/** The four instants of an activity that can be asked for; later ones rest on earlier ones. */
export const START_ENTRY = 0;
export const FINISH_ENTRY = 1;
export const START_DATE = 2;
export const FINISH_DATE = 3;

/** Asks why an instant of an activity is `target` or later. */
export interface Request {
  readonly activity: number;
  readonly instant: number;
  /** The step of the derivation that the answer must come before, inside components; plus infinity elsewhere. */
  readonly before: number;
  readonly rank: number;
  target: Instant;
  answer: Answer | undefined;
}

/** `root`: the steps of the activity's own bound. Otherwise the requests it rests on, the first of which leads. */
export type Answer =
  | { readonly kind: 'root'; readonly steps: readonly ProofStep[] }
  | { readonly kind: 'same'; readonly on: Request }
  | { readonly kind: 'arcs'; readonly arcs: readonly number[]; readonly on: readonly Request[] };

/** The request that the steps of another one continue; undefined for a root. */
export function leading(request: Request): Request | undefined {
  const { answer } = request;
  return answer?.kind === 'same' ? answer.on : answer?.kind === 'arcs' ? answer.on[0] : undefined;
}

/** Above zero when `a` has to be answered before `b`: nothing that is still open may rest on it. */
export function order(a: Request | undefined, b: Request | undefined): number {
  if (!a || !b) return 0;
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.before !== b.before) return a.before > b.before ? 1 : -1;
  return a.instant - b.instant;
}
