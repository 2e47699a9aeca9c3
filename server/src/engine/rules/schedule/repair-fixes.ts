import type { Fix } from '../../findings/index.js';
import { type LinkedAction, type LinkedDocument } from '../../link/index.js';
import { type BoundRef, type Repair, type SolveOptions, repaired, repairsOf } from '../../schedule/index.js';
import { type Day, formatDay, formatDuration } from '../../time/index.js';
import { earlierDeadlines, earlierStarts, finishOn, laterDeadlines, laterStarts } from '../date-repairs.js';
import { inStyleOf } from '../phrase-fixes.js';
import { otherwise, repair as computed } from '../repair.js';
import { dayCount } from './chain-words.js';
import { companionOf, together } from './companions.js';
import { linkFixes } from './link-repairs.js';

/**
 * Repairs of the schedule as changes of the text. A repair of a value that is written in another document, or that
 * would break what the national checklist asks for, is left out. Titles name the action in full: a fix may change
 * another action than the one it is offered at.
 */
export function repairFixes(document: LinkedDocument, repairs: readonly Repair[]): readonly Fix[] {
  return repairs.flatMap((repair) => fixesOf(document, repair));
}

/**
 * The repairs of a bound that cannot be kept. One that only just does is tried first; where that leaves so little room that
 * it would be reported in turn, the same repair with more room takes its place.
 */
export function repairsOfBound(document: LinkedDocument, bound: BoundRef, options: SolveOptions = {}): readonly Fix[] {
  const { schedule } = document.schedule;
  let roomy: readonly Repair[] | undefined;
  return repairsOf(schedule, bound, options).flatMap((repair) => {
    // The days of a deadline have their own room, and each its own companions.
    if (repair.kind === 'move-deadline') return fixesOf(document, repair);
    return completeFixes(document, repair).map((fix) =>
      otherwise(fix, () => {
        roomy ??= repairsOf(schedule, bound, { ...options, withRoom: true });
        const same = roomy.find((each) => keyOf(each) === keyOf(repair));
        return same === undefined ? [] : completeFixes(document, same);
      }),
    );
  });
}

/** The fixes of a repair together with the deadlines that have to be brought forward with it. */
function completeFixes(document: LinkedDocument, repair: Repair): readonly Fix[] {
  const fixes = fixesOf(document, repair);
  if (fixes.length === 0) return [];
  const companion = companionOf(document, repaired(document.schedule.schedule, repair));
  return fixes.map((fix) => together(fix, companion));
}

function keyOf(repair: Repair): string {
  const subject = 'link' in repair ? repair.link : 'activity' in repair ? repair.activity : repair.bound.activity;
  return `${repair.kind} ${String(subject)}`;
}

function fixesOf(document: LinkedDocument, repair: Repair): readonly Fix[] {
  switch (repair.kind) {
    case 'move-deadline':
      return moveLater(document, ownAction(document, repair.bound.activity), repair);
    case 'set-deadline': {
      const action = ownAction(document, repair.activity);
      if (action === null) return [];
      return earlierDeadlines(
        action,
        repair.to - 1,
        (day) => `Bring forward the deadline of ${action.name} to ${formatDay(day)}`,
      );
    }
    case 'start-earlier':
    case 'finish-earlier':
      return beginEarlier(ownAction(document, repair.activity), repair);
    case 'shorten':
      return shorten(ownAction(document, repair.activity), repair);
    case 'overlap':
    case 'shorten-wait':
    case 'relax-limit':
      return linkFixes(document, repair);
  }
}

/** The action behind a handle when it is written in the document that is checked: no other file is ever changed. */
function ownAction(document: LinkedDocument, handle: number): LinkedAction | null {
  const action = document.schedule.plan.actions[handle];
  return action !== null && action !== undefined && action.document === document ? action : null;
}

function moveLater(
  document: LinkedDocument,
  action: LinkedAction | null,
  repair: Extract<Repair, { kind: 'move-deadline' }>,
): readonly Fix[] {
  const { bound, to } = repair;
  if (action === null) return [];
  if (bound.kind === 'deadline') {
    const title = (day: Day): string => `Move the deadline of ${action.name} to ${formatDay(day)}`;
    return laterDeadlines(action, to - 1, title, (fix, day) => {
      const changed = repaired(document.schedule.schedule, repair, day + 1);
      return together(fix, companionOf(document, changed, [action]));
    });
  }
  if (bound.kind !== 'start-limit') return [];
  return laterStarts(action, to, (day) => `Let ${action.name} start as late as ${formatDay(day)}`);
}

function beginEarlier(
  action: LinkedAction | null,
  repair: Extract<Repair, { kind: 'start-earlier' | 'finish-earlier' }>,
): readonly Fix[] {
  if (action === null) return [];
  const key = repair.kind === 'start-earlier' ? 'start' : 'finish';
  const activity = action.document.schedule.plan.network.activities[repair.activity];
  const bounds = key === 'start' ? activity?.startBounds : activity?.finishBounds;
  const bound = bounds?.[repair.index];
  if (bound === undefined || bound.tag !== key) return [];
  const isDay = bound.early === bound.late;
  const title = (day: number): string => {
    const moved = bound.late - (key === 'finish' ? 1 : 0) - day;
    const earlier = isDay ? ` ${dayCount(moved)} earlier,` : '';
    return `${key === 'start' ? 'Start' : 'Finish'} ${action.name}${earlier} ${isDay ? 'on' : 'by'} ${formatDay(day)}`;
  };
  if (key === 'start') return earlierStarts(action, repair.to, title);
  return finishOn(action, (bound.ours === true ? repair.to.early : repair.to.late) - 1, title);
}

function shorten(action: LinkedAction | null, { duration, by }: Extract<Repair, { kind: 'shorten' }>): readonly Fix[] {
  const field = action?.data.duration ?? null;
  if (action === null || field === null || action.duration?.owner !== action) return [];
  const text = formatDuration(duration);
  const less = formatDuration({ unit: duration.unit, min: by, max: by });
  const edits = [{ place: action.place(field.span), text: inStyleOf(field.node, text) }];
  return [computed(`Shorten ${action.name} by ${less}, to ${text}`, edits)];
}
