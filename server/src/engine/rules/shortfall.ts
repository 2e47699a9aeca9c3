import type { Certainty } from '../findings/index.js';

/** How far something is from being as it should. */
export interface Shortfall {
  readonly certainty: Certainty;
  /** Days; more is worse. */
  readonly days: number;
}

/** Whether one shortfall is worse than another: surer, or by more days. */
export function isWorse(a: Shortfall, b: Shortfall): boolean {
  if (a.certainty !== b.certainty) return a.certainty === 'definite';
  return a.days > b.days;
}

/** Whether a finding about `cause` already says what one about `effect` would: it is at least as sure. */
export function says(cause: Shortfall | null, effect: Shortfall): boolean {
  return cause !== null && (cause.certainty === 'definite' || effect.certainty === 'possible');
}
