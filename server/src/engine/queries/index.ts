export type { Completion, CompletionKind, Fold, Hover, Link, OutlineEntry, OutlineKind } from './answers.js';
export { completions } from './completions.js';
export { definition } from './definition.js';
export { type OfferedFix, fixesAt } from './fixes-at.js';
export { TrialAllowance, offeredFixes, offeredInReport } from './offered-fixes.js';
export { folds } from './folds.js';
export { hover } from './hover.js';
export { links } from './links.js';
export { outline } from './outline.js';
export { references } from './references.js';
export { type ReportingDateAnswer, reportingDate } from './reporting-date.js';
export { type DateFact } from './explain/room.js';
export {
  type DatesOnLine,
  type DayRange,
  type DocumentDates,
  type ScheduledAction,
  type ScheduledFloat,
  datesOnLine,
  planDates,
} from './plan-dates.js';
export { type PlanMetric, metricsOf, planMetrics } from './plan-metrics.js';
