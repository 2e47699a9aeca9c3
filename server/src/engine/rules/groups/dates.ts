import { ambiguousByMonth } from '../ambiguous-by-month.js';
import { ambiguousQuarter } from '../ambiguous-quarter.js';
import { calendarCoverage } from '../calendar-coverage.js';
import { deadlineOnNonWorkingDay } from '../deadline-on-non-working-day.js';
import { ongoingWithoutReview } from '../ongoing-without-review.js';
import { relativeDate } from '../relative-date.js';
import type { Rule } from '../rule.js';
import { startOnNonWorkingDay } from '../start-on-non-working-day.js';
import { tbcDate } from '../tbc-date.js';
import { unlikelyYear } from '../unlikely-year.js';
import { vagueDate } from '../vague-date.js';

/** Dates that are clear to nobody, or to some only; in the order of the reference. */
export const dateRules: readonly Rule[] = [
  vagueDate,
  ambiguousByMonth,
  ambiguousQuarter,
  relativeDate,
  tbcDate,
  unlikelyYear,
  deadlineOnNonWorkingDay,
  startOnNonWorkingDay,
  calendarCoverage,
  ongoingWithoutReview,
];
