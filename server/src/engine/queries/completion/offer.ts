import type { CompletionKind } from '../answers.js';

/** A value that could be written at the cursor, before it is fitted to its surroundings. */
export interface Offer {
  readonly value: string;
  readonly kind: CompletionKind;
  /** A few words beside it. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
}

/** The first of each value. */
export function distinct(offers: readonly Offer[]): readonly Offer[] {
  const seen = new Set<string>();
  return offers.filter(({ value }) => {
    if (value === '' || seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}
