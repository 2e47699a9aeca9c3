import type { LinkedAction } from '../../link/index.js';

/**
 * Whether the schedule shows that an action misses its deadline under every reading of the dates, going by the text alone or
 * by what is left on the reporting date. That is an error at the deadline; what may only be so need not be said beside it.
 */
export function isSurelyLate(action: LinkedAction): boolean {
  const { schedule } = action.document;
  const activity = schedule.handle(action);
  if (activity === undefined) return false;
  const isLateByText = schedule.timeless.verdict({ kind: 'deadline', activity, index: 0 }) === 'definite';
  return isLateByText || isOutOfTime(action);
}

/** Whether too little is done by the reporting date for the deadline to be met, although it has not passed. */
export function isOutOfTime(action: LinkedAction): boolean {
  const { schedule, isPlan, reportingDate } = action.document;
  const activity = schedule.handle(action);
  const reading = action.deadline?.reading;
  // A day that has passed is missed, which other rules say.
  if (activity === undefined || !isPlan || reading?.type !== 'dated' || reportingDate.day >= reading.bounds.late)
    return false;
  return schedule.asOf.verdict({ kind: 'deadline', activity, index: 0 }) === 'definite';
}
