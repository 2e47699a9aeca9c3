import { dependencyOverdue } from '../dependency-overdue.js';
import { dependencyViolated } from '../dependency-violated.js';
import { dependentDoneEarly } from '../dependent-done-early.js';
import { dependentDueBeforeDependency } from '../dependent-due-before-dependency.js';
import { dependentStartedEarly } from '../dependent-started-early.js';
import { dependsOnOngoing } from '../depends-on-ongoing.js';
import { dependsOnUndated } from '../depends-on-undated.js';
import { fixedStartHidesDependency } from '../fixed-start-hides-dependency.js';
import { isolatedAction } from '../isolated-action.js';
import { maxLagExceeded } from '../max-lag-exceeded.js';
import { negativeLag } from '../negative-lag.js';
import { startToFinish } from '../start-to-finish.js';
import { unexplainedLag } from '../unexplained-lag.js';
import type { Rule } from '../rule.js';

/** What dependencies ask for and dates do not give; in the order of the reference. */
export const dependencyRules: readonly Rule[] = [
  dependencyViolated,
  dependentDueBeforeDependency,
  dependentStartedEarly,
  dependentDoneEarly,
  dependencyOverdue,
  maxLagExceeded,
  negativeLag,
  unexplainedLag,
  startToFinish,
  dependsOnUndated,
  dependsOnOngoing,
  fixedStartHidesDependency,
  isolatedAction,
];
