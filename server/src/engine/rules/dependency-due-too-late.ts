import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { type DueTooLate, type Reading, type Solution, bearableDeadline, dueTooLate } from '../schedule/index.js';
import { isMilestone } from './action-dates.js';
import { defineRule } from './rule.js';
import { lastDay } from './schedule/chain-words.js';
import { repairFixes } from './schedule/repair-fixes.js';

const plan = (telephony: string): string => `kind: plan
format: 1
id: northshire
title: Northshire plan
as_of: 1 May 2023
actions:
  - id: telephony
    title: Move to digital telephony
    owner: Digital lead
    deadline: ${telephony}
  - id: intensive
    title: Intensive tier of the improvement programme
    owner: Primary care lead
    duration: 26 weeks
    deadline: by March 2024
    depends_on: [telephony]
`;

export const dependencyDueTooLate = defineRule({
  id: 'dependency-due-too-late',
  group: 'dependencies',
  title: 'Due too late for what waits for it',
  summary: 'An action may be finished so late, by its own deadline, that what waits for it cannot meet its deadline.',
  why: 'The action can be in time and still make another one miss its date. Its own deadline gives false comfort.',
  condition:
    'The deadline of the action is later than the latest day on which it can be finished if everything that waits for it, directly or further on, is to meet its deadline: under every reading of the dates (definite) or under some (possible). Left out where the deadlines of the two are in the wrong order anyway, which dependent-due-before-dependency reports. A moment that takes no time and is due on a day may be over when that day begins, so what waits for it can start on the same day.',
  remedy:
    'Bring the deadline forward to the day that the following actions can bear. What an editor offers has been tried on the file: it clears this finding and brings no other.',
  severity: 'warning',
  possible: 'information',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Both due in March, and the second takes 26 weeks', text: plan('by March 2024') }],
    right: [{ title: 'The first due 26 weeks before the second', text: plan('30 September 2023') }],
  },
  worksOutFixes: true,
  looksAt: 'dates',
  checkAction(action, _programme, report) {
    const { document, index: handle } = action;
    const { plan: network, schedule, timeless, asOf } = document.schedule;
    const own = network.network.activities[handle]?.deadlines?.[0];
    if (own === undefined || !network.shape.outOf.has(handle) || canBeBorne(timeless, handle, own)) return;
    // Where limits contradict each other no latest day means anything.
    if (timeless.contradictionCount > 0 || asOf.contradictionCount > 0) return;
    const { deadline, isOpen } = action;
    const due = deadline === null || !isOpen ? undefined : dueTooLate(timeless, handle, 0);
    if (deadline === null || due === undefined || !Number.isFinite(due.limit)) return;
    if (isMoment(action, own) && dueAt(own, due) - 1 <= due.limit) return;
    const next = boundAction(document, due);
    // Deadlines in the wrong order are reported as that.
    if (next === null || next === action || earliestNext(document, handle) < own.early) return;
    if (due.certainty === 'possible' && isSamePhrase(action, next, due)) return;
    // A deadline downstream that cannot be met at all has a finding of its own, with the whole chain.
    if (due.bound !== undefined && timeless.verdict(due.bound) !== 'none') return;
    const modal = due.certainty === 'definite' ? 'has to be finished' : 'may have to be finished';
    const length = next.duration === null ? '' : `, which takes ${next.duration.text},`;
    report({
      place: deadline.place,
      certainty: due.certainty,
      message: `${action.name} ${modal} by ${lastDay(due.limit)} if ${next.name}${length} is to be done by ${nextDue(document, due)}. Its own deadline is later.`,
      related:
        next.deadline === null
          ? []
          : [{ place: next.deadline.place, message: `The deadline of ${next.name}: ${next.deadline.field.text}` }],
      fixes: () => {
        const repair = bearableDeadline(schedule, due);
        return repair === undefined ? [] : repairFixes(document, [repair]);
      },
    });
  },
});

/**
 * A quick look first: where the latest finish is the action's own deadline, what follows can bear it. It decides only
 * for deadlines of one reading; the others are looked at closely.
 */
function canBeBorne(solution: Solution, handle: number, own: Reading): boolean {
  if (own.early !== own.late) return false;
  const strict = solution.late(handle, 'strict');
  return strict !== undefined && strict.finish >= own.early;
}

/**
 * Two deadlines in the same words mean the same day, whichever it is: "over the autumn" is not later than "over the
 * autumn", as long as no work lies in between.
 */
function isSamePhrase(action: LinkedAction, next: LinkedAction, due: DueTooLate): boolean {
  const own = action.deadline?.reading;
  const other = next.deadline?.reading;
  if (own?.type !== 'dated' || other?.type !== 'dated') return false;
  const { early, late } = other.bounds;
  return own.bounds.early === early && own.bounds.late === late && due.limit >= early;
}

/** Whether the action takes no time, or says nothing of a length and cannot start before the very day on which it is due. */
function isMoment(action: LinkedAction, own: Reading): boolean {
  if (isMilestone(action) || action.duration !== null) return isMilestone(action);
  const { schedule } = action.document;
  const handle = schedule.handle(action);
  const early = handle === undefined ? undefined : schedule.timeless.early(handle, 'lenient');
  return (early?.start ?? -Infinity) >= own.late - 1;
}

/** The instant of the reading of a deadline by which it was found too late. */
function dueAt(own: Reading, { certainty }: DueTooLate): number {
  return certainty === 'definite' ? own.early : own.late;
}

function boundAction(document: LinkedDocument, due: DueTooLate): LinkedAction | null {
  return due.bound === undefined ? null : (document.schedule.plan.actions[due.bound.activity] ?? null);
}

function nextDue(document: LinkedDocument, { bound, certainty }: DueTooLate): string {
  const deadline =
    bound === undefined
      ? undefined
      : document.schedule.plan.network.activities[bound.activity]?.deadlines?.[bound.index];
  return deadline === undefined
    ? 'its own deadline'
    : lastDay(certainty === 'definite' ? deadline.late : deadline.early);
}

/** The mildest deadline of those that wait for the end of an activity directly, the earliest of them. */
function earliestNext(document: LinkedDocument, handle: number): number {
  const { network, shape } = document.schedule.plan;
  let earliest = Infinity;
  for (const position of shape.outOf.get(handle) ?? []) {
    const link = network.links[position];
    if (link === undefined || !link.type.startsWith('finish')) continue;
    earliest = Math.min(earliest, network.activities[link.to]?.deadlines?.[0]?.late ?? Infinity);
  }
  return earliest;
}
