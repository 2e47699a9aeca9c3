export * from './network.js';
export { type Alternative, type CircleProof, type Proof, type ProofStep } from './proof.js';
export { type Cycle } from './precedence.js';
export { Schedule, type SolveOptions } from './schedule.js';
export { type Contradiction, type Dates, Solution, type Verdict, type Violation } from './solution.js';
export { certifyCircle, certifyProof } from './certifier.js';
