import type { LinkedAction, StatedDate } from '../link/index.js';
import type { DatedReading } from '../time/index.js';

/** A deadline that the action itself states, of an action that is still open. */
export interface OpenDeadline extends StatedDate {
  readonly reading: DatedReading;
}

/** The deadline that holds for an open action and is written in its own file, when it names days; else null. */
export function openDeadline(action: LinkedAction): OpenDeadline | null {
  const { deadline } = action;
  if (!action.isOpen || action.isDropped || deadline === null || deadline.inherited) return null;
  const { reading } = deadline;
  return reading.type === 'dated' ? { ...deadline, reading } : null;
}
