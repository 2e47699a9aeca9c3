import { deadlineMissed } from '../deadline-missed.js';
import type { Rule } from '../rule.js';

/** What deadlines, planned dates and progress say about one another; in the order of the reference. */
export const deadlineRules: readonly Rule[] = [deadlineMissed];
