import type { Rule } from '../rule.js';

/** A local plan against its national checklists, and its organisations; in the order of the reference. */
export const nationalRules: readonly Rule[] = [];
