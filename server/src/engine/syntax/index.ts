export {
  type ListNode,
  type MapNode,
  type Node,
  type Pair,
  type ScalarNode,
  pairOf,
  spanInScalar,
  valueOf,
} from './node.js';
export { type Mend, type ProblemCode, type SyntaxProblem } from './problem.js';
export { type MergeConflict } from './merge-conflict.js';
export {
  type Field,
  type Item,
  type Segment,
  type SyntaxDocument,
  type SyntaxFile,
  SyntaxReader,
  readText,
} from './reader.js';
export { quoted } from './repair.js';
