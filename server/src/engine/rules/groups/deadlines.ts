import { deadlineMissed } from '../deadline-missed.js';
import { doneLate } from '../done-late.js';
import { dueSoon } from '../due-soon.js';
import { missingDeadline } from '../missing-deadline.js';
import type { Rule } from '../rule.js';

/** What deadlines, planned dates and progress say about one another; in the order of the reference. */
export const deadlineRules: readonly Rule[] = [missingDeadline, deadlineMissed, dueSoon, doneLate];
