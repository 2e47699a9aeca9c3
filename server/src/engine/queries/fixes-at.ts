import type { Finding, Fix } from '../findings/index.js';
import { type Span, overlaps } from '../text/index.js';
import type { Snapshot } from '../workspace/index.js';

/** A fix with the finding it clears. */
export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The fixes of the findings that touch a span of a file. */
export function fixesAt(snapshot: Snapshot, file: string, span: Span): readonly OfferedFix[] {
  return snapshot
    .findings(file)
    .filter((finding) => overlaps(finding.place.span, span))
    .flatMap((finding) => finding.fixes().map((fix) => ({ finding, fix })));
}
