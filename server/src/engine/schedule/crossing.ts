import { type CornerIndex, LENIENT, Mode } from './activity-table.js';
import { START } from './arc-table.js';
import type { Layout } from './layout.js';
import type { Instant } from './network.js';
import type { ProofStep } from './proof.js';

/** Where a chain stands inside an activity: at what came in from outside, or at one of its own dates. */
export type Stand = 'start-entry' | 'finish-entry' | 'start' | 'finish';

/**
 * The steps that lead from one stand of an activity to the next, beginning at `instant`. A wait for a working day that
 * takes no time is left out, unless `everyWait` asks for it: on another lap of a circle it may take some.
 */
export function crossing(
  layout: Layout,
  corner: CornerIndex,
  activity: number,
  from: Stand,
  to: 'start' | 'finish',
  instant: Instant,
  everyWait = false,
): ProofStep[] {
  const { activities, maps } = layout;
  const mode = activities.mode[activity];
  const unit = activities.unit[activity] ?? 0;
  const least = activities.least[activity] ?? 0;
  const most = activities.most[activity] ?? 0;
  const stretches = mode === Mode.stretch;
  const strict = corner !== LENIENT;
  const steps: ProofStep[] = [];
  let at = instant;
  const add = (kind: 'duration' | 'duration-back' | 'remaining', after: Instant): void => {
    steps.push({ kind, activity, before: at, after });
    at = after;
  };
  const roll = (): void => {
    if (activities.rolls[activity] !== 1) return;
    const after = maps.rollForward(at);
    if (everyWait || after !== at) steps.push({ kind: 'working-day', activity, before: at, after });
    at = after;
  };
  if (mode === Mode.event || from === to) return steps;
  if (mode === Mode.inProgress) {
    if (from === 'start-entry') add('remaining', maps.add(unit, at, strict ? most : least));
    return steps;
  }
  if (from === 'finish-entry') {
    // What stretches has a finish of its own; otherwise the finish follows from the start.
    if (to === 'finish' && stretches) return steps;
    add('duration-back', maps.earliestReaching(unit, at, stretches && !strict ? most : least));
  }
  if (from !== 'start') roll();
  if (to === 'finish') add('duration', maps.add(unit, at, stretches && strict && most < Infinity ? most : least));
  return steps;
}

/** Whether what enters an activity at one of its ends moves the date of the other (or the same) end at all. */
export function crosses(layout: Layout, activity: number, from: Stand, to: 'start' | 'finish'): boolean {
  const { mode, most } = layout.activities;
  if (to === 'finish') return true;
  if (mode[activity] === Mode.inProgress) return false;
  return from !== 'finish-entry' || mode[activity] !== Mode.stretch || (most[activity] ?? 0) < Infinity;
}

/** The wait for the end of a working day, for a finish that may only fall there. */
export function endOfDay(layout: Layout, activity: number, instant: Instant, everyWait = false): ProofStep[] {
  if (!endsOnWorkingDay(layout, activity)) return [];
  const after = layout.maps.endForward(instant);
  return after === instant && !everyWait ? [] : [{ kind: 'working-day', activity, before: instant, after }];
}

/** Whether the finish of an activity can only be the end of a working day, and does not follow from its start alone. */
export function endsOnWorkingDay(layout: Layout, activity: number): boolean {
  const { mode, rolls, least } = layout.activities;
  return mode[activity] === Mode.stretch && rolls[activity] === 1 && (least[activity] ?? 0) > 0;
}

/** The stand at which an arc enters. */
export function entryOf(point: number): 'start-entry' | 'finish-entry' {
  return point === START ? 'start-entry' : 'finish-entry';
}
