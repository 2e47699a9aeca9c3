import type { Severity } from '../../findings/index.js';
import type { Span } from '../../text/index.js';
import type { SegmentFix } from '../rule.js';

/** The rules that speak of the shape of a file: which fields there are, and what may stand in them. */
export type ShapeRule = 'missing-field' | 'unknown-field' | 'wrong-type' | 'invalid-dependency' | 'schema-version';

/** One thing wrong with the shape of an entry; spans count from the start of its segment. */
export interface ShapeProblem {
  readonly rule: ShapeRule;
  readonly span: Span;
  readonly message: string;
  /** For the few that are less serious than their rule says. */
  readonly severity?: Severity;
  readonly fixes?: () => readonly SegmentFix[];
}
