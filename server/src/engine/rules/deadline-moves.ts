import type { LinkedAction } from '../link/index.js';
import { deadlineOf } from './action-dates.js';

/** Whether the deadline is written at the action itself, and is still the one that counts. */
export function ownsDeadline(action: LinkedAction): boolean {
  const date = action.deadline;
  return date !== null && !date.inherited && date.amendment === null;
}

/** Whether a fix may move the deadline back: it is the document's own, and no national deadline stands behind it. */
export function mayMoveLater(action: LinkedAction): boolean {
  return ownsDeadline(action) && action.nationals.every((national) => deadlineOf(national) === null);
}
