import type { Rule } from '../rule.js';

/** What dependencies ask for and dates do not give; in the order of the reference. */
export const dependencyRules: readonly Rule[] = [];
