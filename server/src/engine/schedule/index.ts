export * from './network.js';
export { type Alternative, type CircleProof, type Proof, type ProofStep } from './proof.js';
export { type Cycle } from './precedence.js';
export { Schedule, type SolveOptions } from './schedule.js';
export {
  type Contradiction,
  type CriticalPath,
  type Dates,
  Solution,
  type Verdict,
  type Violation,
} from './solution.js';
export { type Driver, type Float } from './float.js';
export { type Lemma, type SharedProof, countsFromReportingDate, daysLate } from './shared-proofs.js';
export { limitedBy, movedDates } from './moved-dates.js';
export { type DueTooLate, dueTooLate, successorLimit } from './successor-limits.js';
export { type RedundantLink, redundantLinks } from './redundant-links.js';
export { type BearableDeadline, repaired, shownTooLate } from './repaired.js';
export { bearableDeadline, type Repair, type RepairOptions, repairsOf, repairsOfContradiction } from './repairs.js';
export { HIGH_WORKING_DAYS, networkMetrics, type NetworkMetrics } from './network-metrics.js';
export { certifyCircle, certifyProof } from './certifier.js';
