import type { DateField, DependencyTarget, DependencyType } from '../model/index.js';
import { type Duration, type RelativeReading, formatDuration } from '../time/index.js';
import type { LinkedAction, LinkedDependency, StatedDate } from './linked-action.js';

/** A dependency that a date says. */
export interface ImpliedDependency {
  /** The action that waits: the one with the date, or for "2 weeks before X" the action X itself. */
  readonly waiting: LinkedAction;
  readonly dependency: LinkedDependency;
}

/**
 * What a date counted from another action says about the two: "within 13 weeks of telephony" as a deadline is a limit,
 * "2 weeks after telephony" as a start is a wait, and "at least 2 weeks before telephony" lets telephony wait. Phrases
 * whose words name no action of the file say nothing.
 */
export function impliedDependencies(action: LinkedAction): readonly ImpliedDependency[] {
  const { start, deadline } = action;
  return [
    ...(start === null ? [] : implied(action, start, 'start')),
    ...(deadline === null ? [] : implied(action, deadline, 'deadline')),
  ];
}

/** Whether a date is counted from an action of the same file, so that the schedule can follow it. */
export function isCountedFromAction(action: LinkedAction, date: StatedDate): boolean {
  return implied(action, date, 'start').length > 0;
}

function implied(action: LinkedAction, date: StatedDate, role: 'start' | 'deadline'): readonly ImpliedDependency[] {
  const { reading, field } = date;
  // An inherited phrase speaks of an action of the checklist.
  if (reading.type !== 'relative' || reading.anchor === null || date.inherited) return [];
  const named = action.document.named(reading.anchor.text);
  if (named === null || named === action) return [];
  const isBefore = reading.direction === 'before';
  const { type, lag, within } = isBefore ? termsBefore(reading, role) : termsAfter(reading, role);
  const target = isBefore ? action : named;
  const written = writtenAs(field, target.id ?? reading.anchor.text, type, lag, within);
  const entry = { span: field.span, anyOf: false, targets: [written], soft: false, why: null };
  const targets = [{ written, resolution: { type: 'found', action: target }, lag, within, isBroken: false }] as const;
  return [{ waiting: isBefore ? named : action, dependency: { entry, targets } }];
}

interface Terms {
  readonly type: DependencyType;
  readonly lag: Duration | null;
  readonly within: Duration | null;
}

function termsAfter({ bound, duration }: RelativeReading, role: 'start' | 'deadline'): Terms {
  const type = role === 'start' ? 'FS' : 'FF';
  if (bound === 'not-before') return { type, lag: duration, within: null };
  // "2 weeks after" is the day on which it starts, and the day by which it has to be done.
  if (bound === 'on' && role === 'start') return { type, lag: duration, within: null };
  return { type, lag: null, within: duration };
}

/**
 * "At least 2 weeks before launch": launch starts two weeks after this is done (or has started), or later. "Within the 2
 * weeks before launch" says only that it comes before: how long before at most is no reason to delay launch.
 */
function termsBefore({ duration, whole }: RelativeReading, role: 'start' | 'deadline'): Terms {
  return { type: role === 'start' ? 'SS' : 'FS', lag: whole ? null : duration, within: null };
}

function writtenAs(
  field: DateField,
  target: string,
  type: DependencyType,
  lag: Duration | null,
  within: Duration | null,
): DependencyTarget {
  const length = (duration: Duration | null): DateField | null =>
    duration === null
      ? null
      : { text: formatDuration(duration), span: field.span, node: field.node, sources: [], why: null };
  return {
    target: { value: target, span: field.span, node: field.node },
    type,
    typeText: null,
    typeIsBroken: false,
    lag: length(lag),
    within: length(within),
    why: null,
  };
}
