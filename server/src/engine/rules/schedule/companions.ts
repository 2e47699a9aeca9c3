import type { Fix, TextEdit } from '../../findings/index.js';
import type { LinkedAction, LinkedDocument } from '../../link/index.js';
import { type Schedule, shownTooLate } from '../../schedule/index.js';
import { civil, formatDay } from '../../time/index.js';
import { redated } from '../date-repairs.js';
import { ownsDeadline } from '../deadline-moves.js';

/** What a change has to change besides, with the words for it. */
export interface Companion {
  readonly edits: readonly TextEdit[];
  readonly words: string;
}

/**
 * The deadlines of earlier actions that have to be brought forward with a change of the schedule, to what follows can then bear;
 * null where there are none in this document.
 *
 * @param but actions whose deadlines the change itself sets
 */
export function companionOf(
  document: LinkedDocument,
  changed: Schedule,
  but: readonly LinkedAction[] = [],
): Companion | null {
  const { plan, schedule } = document.schedule;
  const moved = shownTooLate(schedule, changed).flatMap(({ activity, limit }) => {
    const action = plan.actions[activity];
    if (action?.document !== document || !action.isOpen || !ownsDeadline(action) || but.includes(action)) return [];
    const latest = limit - 1;
    const working = document.phrases.calendar.previousWorkingDay(latest);
    // A working day, unless the work itself then does not fit.
    const needed = changed.solve({ fromReportingDate: true }).early(activity, 'strict')?.finish ?? -Infinity;
    const day = working + 1 >= needed && !isMonthEnd(latest) ? working : latest;
    const edits = redated(action, 'deadline', [day]);
    return edits === null ? [] : [{ action, day, edits }];
  });
  const [first] = moved;
  if (first === undefined) return null;
  const which =
    moved.length === 1
      ? `the deadline of ${first.action.name} to ${formatDay(first.day)}`
      : `the ${String(moved.length)} deadlines before it`;
  return { edits: moved.flatMap(({ edits }) => edits), words: `, and bring forward ${which}` };
}

/** A fix alone, else with its companion; and so on with all that it names instead. */
export function together(fix: Fix, companion: Companion | null): Fix {
  const next = (): Fix | null => {
    const other = fix.otherwise?.() ?? null;
    return other === null ? null : together(other, companion);
  };
  if (companion === null) return { ...fix, otherwise: next };
  const both = {
    ...fix,
    title: fix.title + companion.words,
    edits: [...fix.edits, ...companion.edits],
    otherwise: next,
  };
  return { ...fix, otherwise: () => both };
}

/** Whether a day can be said by naming its month. */
function isMonthEnd(day: number): boolean {
  return civil(day + 1).day === 1;
}
