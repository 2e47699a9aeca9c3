import type { Finding, Snapshot } from '../../engine/index.js';

/** What a check came to; each form of report prints it in its own way. */
export interface Outcome {
  readonly snapshot: Snapshot;
  /** The files that were asked about, sorted. */
  readonly files: readonly string[];
  /** Their findings: sorted by file, then by place. */
  readonly findings: readonly Finding[];
  /** False when a rule of ours failed, so that a finding may be missing. */
  readonly complete: boolean;
}
