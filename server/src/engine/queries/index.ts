export type { Completion, CompletionKind, Fold, Hover, Link, OutlineEntry, OutlineKind } from './answers.js';
export { type OfferedFix, fixesAt } from './fixes-at.js';
export { type ReportingDateAnswer, reportingDate } from './reporting-date.js';
