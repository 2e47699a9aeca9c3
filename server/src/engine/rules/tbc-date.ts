import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

export const tbcDate = defineRule({
  id: 'tbc-date',
  group: 'housekeeping',
  title: 'Deadline to be confirmed',
  summary: 'A deadline is still to be confirmed.',
  why: 'Nobody is reminded of it, and what waits for the action cannot be planned.',
  condition:
    'The deadline of an open action, written in this file, is TBC or a date that is marked as not confirmed. In a plan it is an error when an open action with a deadline depends on it.',
  remedy: 'Agree a date. Until then set a review date, so that it comes back.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'No date yet',
        text: planExample(
          '  - id: training\n    title: Train the staff\n    owner: Training lead\n    deadline: TBC\n',
        ),
      },
    ],
    right: [
      {
        title: 'A date',
        text: planExample(
          '  - id: training\n    title: Train the staff\n    owner: Training lead\n    deadline: 28 June 2030\n',
        ),
      },
    ],
  },
  reads: (action) => [action.name, action.isOpen, isUnconfirmed(action), action.deadline?.reading.type === 'dated'],
  checkDocument(document, _programme, report) {
    const unconfirmed = document.actions.filter(isUnconfirmed);
    if (unconfirmed.length === 0) return;
    const waiting = document.isPlan ? waitingFor(document) : new Map<LinkedAction, LinkedAction>();
    for (const action of unconfirmed) {
      const { deadline } = action;
      if (deadline === null) continue;
      const successor = waiting.get(action);
      const hedged = deadline.reading.type === 'dated';
      const what = hedged
        ? `The deadline of ${action.name} is marked as not confirmed.`
        : `The deadline of ${action.name} is still to be confirmed.`;
      const why = successor === undefined ? '' : ` ${successor.name} waits for it and has a deadline.`;
      report({
        place: deadline.place,
        ...(successor === undefined ? {} : { severity: 'error' as const }),
        message: what + why,
        related: successor === undefined ? [] : [{ place: successor.head, message: `${successor.name} waits for it` }],
      });
    }
  },
});

function isUnconfirmed(action: LinkedAction): boolean {
  const reading = action.deadlineReading;
  const isOpenQuestion = reading?.type === 'tbc' || (reading?.type === 'dated' && reading.hedged === 'unconfirmed');
  return isOpenQuestion && action.isOpen && !action.isDropped && action.deadline?.inherited === false;
}

/** For each action the first open one with a dated deadline that depends on it. */
function waitingFor(document: LinkedDocument): ReadonlyMap<LinkedAction, LinkedAction> {
  const waiting = new Map<LinkedAction, LinkedAction>();
  for (const action of document.actions) {
    if (!action.isOpen || action.deadline?.reading.type !== 'dated') continue;
    for (const { targets, entry } of action.dependencies) {
      if (entry.soft || entry.anyOf) continue;
      for (const { resolution } of targets) {
        if (resolution.type === 'found' && !waiting.has(resolution.action)) waiting.set(resolution.action, action);
      }
    }
  }
  return waiting;
}
