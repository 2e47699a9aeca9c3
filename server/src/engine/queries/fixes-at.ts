import type { Finding, Fix } from '../findings/index.js';
import { type Span, overlaps } from '../text/index.js';
import type { Snapshot } from '../workspace/index.js';
import { TrialAllowance, offering } from './offered-fixes.js';

/** A fix with the finding it clears. */
export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * The fixes of the findings that touch a span of a file, in slices of a few milliseconds: what was worked out is tried first,
 * which takes as long as checking the file again for every fix.
 */
export function* fixesAt(snapshot: Snapshot, file: string, span: Span): Generator<undefined, readonly OfferedFix[]> {
  const allowance = TrialAllowance.forOnePlace();
  const offered: OfferedFix[] = [];
  for (const finding of snapshot.findings(file)) {
    if (!overlaps(finding.place.span, span)) continue;
    for (const fix of yield* offering(snapshot, finding, allowance)) offered.push({ finding, fix });
  }
  return offered;
}
