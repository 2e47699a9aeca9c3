import { dependencyViolated } from '../dependency-violated.js';
import { dependentDueBeforeDependency } from '../dependent-due-before-dependency.js';
import type { Rule } from '../rule.js';

/** What dependencies ask for and dates do not give; in the order of the reference. */
export const dependencyRules: readonly Rule[] = [dependentDueBeforeDependency, dependencyViolated];
