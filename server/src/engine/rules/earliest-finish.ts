import type { LinkedAction } from '../link/index.js';
import type { Day } from '../time/index.js';
import { hasBrokenDate } from './action-dates.js';

/**
 * The last day of work when everything goes as the plan says from the reporting date on, under the strictest reading of
 * its dates. Null when nothing says how long the work takes or when it ends.
 */
export function earliestLastDay(action: LinkedAction): Day | null {
  const { schedule } = action.document;
  const handle = schedule.handle(action);
  if (handle === undefined || hasBrokenDate(action)) return null;
  if (action.duration === null && action.finish === null && action.remaining === null) return null;
  const finish = schedule.asOf.early(handle, 'strict')?.finish ?? -Infinity;
  return Number.isFinite(finish) ? finish - 1 : null;
}
