import { contradictoryLimits } from '../contradictory-limits.js';
import { deadlineInfeasible } from '../deadline-infeasible.js';
import { deadlineUnachievable } from '../deadline-unachievable.js';
import type { Rule } from '../rule.js';

/** What the whole network of a plan says about its dates; in the order of the reference. */
export const scheduleRules: readonly Rule[] = [deadlineInfeasible, deadlineUnachievable, contradictoryLimits];
