import { deadlineMissed } from '../deadline-missed.js';
import { deadlineOutsidePlan } from '../deadline-outside-plan.js';
import { deadlineWindowOpen } from '../deadline-window-open.js';
import { doneLate } from '../done-late.js';
import { dueSoon } from '../due-soon.js';
import { durationDisagrees } from '../duration-disagrees.js';
import { durationExceedsWindow } from '../duration-exceeds-window.js';
import { finishBeforeStart } from '../finish-before-start.js';
import { forecastAfterDeadline } from '../forecast-after-deadline.js';
import { forecastInPast } from '../forecast-in-past.js';
import { futureActualDate } from '../future-actual-date.js';
import { futureReportingDate } from '../future-reporting-date.js';
import { highFloat } from '../high-float.js';
import { latestStartNear } from '../latest-start-near.js';
import { longActionWithoutMilestone } from '../long-action-without-milestone.js';
import { lowFloat } from '../low-float.js';
import { missingDeadline } from '../missing-deadline.js';
import { missingDuration } from '../missing-duration.js';
import { outsideParentWindow } from '../outside-parent-window.js';
import { rollupMismatch } from '../rollup-mismatch.js';
import { staleReportingDate } from '../stale-reporting-date.js';
import { staleStatus } from '../stale-status.js';
import { startAfterDeadline } from '../start-after-deadline.js';
import { startOverdue } from '../start-overdue.js';
import { statusDateMismatch } from '../status-date-mismatch.js';
import type { Rule } from '../rule.js';

/** What deadlines, planned dates and progress say about one another; in the order of the reference. */
export const deadlineRules: readonly Rule[] = [
  missingDeadline,
  deadlineMissed,
  deadlineWindowOpen,
  dueSoon,
  doneLate,
  forecastAfterDeadline,
  startAfterDeadline,
  finishBeforeStart,
  durationExceedsWindow,
  durationDisagrees,
  latestStartNear,
  startOverdue,
  lowFloat,
  highFloat,
  missingDuration,
  deadlineOutsidePlan,
  outsideParentWindow,
  rollupMismatch,
  forecastInPast,
  futureActualDate,
  statusDateMismatch,
  staleStatus,
  longActionWithoutMilestone,
  staleReportingDate,
  futureReportingDate,
];
