import type { Fix } from '../../findings/index.js';
import type { LinkedAction } from '../../link/index.js';
import { movedTogether } from './late-together.js';
import { repairsOfBound } from './repair-fixes.js';

/** What the schedule knows against a deadline that an action's own dates and length already break. */
export function deadlineRepairs(action: LinkedAction): readonly Fix[] {
  const { document } = action;
  const activity = document.schedule.handle(action);
  if (activity === undefined) return [];
  const bound = { kind: 'deadline', activity, index: 0 } as const;
  return [...repairsOfBound(document, bound), ...movedTogether(document, document.schedule.timeless, bound)];
}
