import type { DateField, DependencyTarget, DependencyType } from '../model/index.js';
import { type Duration, type RelativeReading, formatDuration } from '../time/index.js';
import type { LinkedAction, LinkedDependency, StatedDate } from './linked-action.js';

/**
 * What a date counted from another action says about the two: "within 13 weeks of telephony" as a deadline is a limit,
 * "2 weeks after telephony" as a start is a wait. Phrases whose words name no action of the file say nothing.
 */
export function impliedDependencies(action: LinkedAction): readonly LinkedDependency[] {
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

function implied(action: LinkedAction, date: StatedDate, role: 'start' | 'deadline'): readonly LinkedDependency[] {
  const { reading, field } = date;
  // An inherited phrase speaks of an action of the checklist.
  if (reading.type !== 'relative' || reading.direction !== 'after' || reading.anchor === null || date.inherited)
    return [];
  const target = action.document.named(reading.anchor.text);
  if (target === null || target === action) return [];
  const { type, lag, within } = terms(reading, role);
  const written = writtenAs(field, target.id ?? reading.anchor.text, type, lag, within);
  const entry = { span: field.span, anyOf: false, targets: [written], soft: false, why: null };
  return [{ entry, targets: [{ written, resolution: { type: 'found', action: target }, lag, within }] }];
}

interface Terms {
  readonly type: DependencyType;
  readonly lag: Duration | null;
  readonly within: Duration | null;
}

function terms({ bound, duration }: RelativeReading, role: 'start' | 'deadline'): Terms {
  const type = role === 'start' ? 'FS' : 'FF';
  if (bound === 'not-before') return { type, lag: duration, within: null };
  // "2 weeks after" is the day on which it starts, and the day by which it has to be done.
  if (bound === 'on' && role === 'start') return { type, lag: duration, within: null };
  return { type, lag: null, within: duration };
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
    lag: length(lag),
    within: length(within),
    why: null,
  };
}
