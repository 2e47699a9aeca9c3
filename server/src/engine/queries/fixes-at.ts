import type { Finding, Fix } from '../findings/index.js';
import { type Span, overlaps } from '../text/index.js';
import type { Snapshot } from '../workspace/index.js';
import { TrialAllowance, offeredFixes } from './offered-fixes.js';

/** A fix with the finding it clears. */
export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The fixes of the findings that touch a span of a file; what was worked out has been tried. */
export function fixesAt(snapshot: Snapshot, file: string, span: Span): readonly OfferedFix[] {
  const allowance = TrialAllowance.forOnePlace();
  return snapshot
    .findings(file)
    .filter((finding) => overlaps(finding.place.span, span))
    .flatMap((finding) => offeredFixes(snapshot, finding, allowance).map((fix) => ({ finding, fix })));
}
