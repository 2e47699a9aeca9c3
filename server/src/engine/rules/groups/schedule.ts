import { contradictoryLimits } from '../contradictory-limits.js';
import { deadlineInfeasible } from '../deadline-infeasible.js';
import { deadlineUnachievable } from '../deadline-unachievable.js';
import { dependencyDueTooLate } from '../dependency-due-too-late.js';
import { redundantDependency } from '../redundant-dependency.js';
import type { Rule } from '../rule.js';

/** What the whole network of a plan says about its dates; in the order of the reference. */
export const scheduleRules: readonly Rule[] = [
  deadlineInfeasible,
  deadlineUnachievable,
  contradictoryLimits,
  dependencyDueTooLate,
  redundantDependency,
];
