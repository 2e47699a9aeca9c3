import type { Rule } from '../rule.js';
import { yamlSyntax } from '../yaml-syntax.js';

/** How a file is written, and what it refers to; in the order of the reference. */
export const writingRules: readonly Rule[] = [yamlSyntax];
