import type { LinkedDocument } from '../link/index.js';
import { planExample } from './example-files.js';
import { inStyleOf } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';
import { oneOf } from './shape/words.js';
import {
  type WrittenReference,
  isUnknowable,
  nearestReferences,
  referencesOf,
  referencesOfDocument,
} from './written-references.js';

export const unknownDependency = defineRule({
  id: 'unknown-dependency',
  group: 'references',
  title: 'Refers to no action',
  summary: 'An action is said to wait for, belong to or exclude an action that does not exist.',
  why: 'A dependency on nothing is never checked: the plan looks as if it waited for something, and does not.',
  condition:
    'The id in depends_on, not_dependent_on, blocked_by, excludes, parent or an amendment is not the id of an action in this file or in a checklist that the file names (for parent: in this file). Nothing is said when a named checklist is missing, because the action may be in it.',
  remedy: 'Correct the id, or add the action.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A misspelt id',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: 31 January 2030\n  - id: training\n    title: Train the staff\n    deadline: 31 March 2030\n    depends_on: [telphony]\n',
        ),
      },
    ],
    right: [
      {
        title: 'The id of the action',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: 31 January 2030\n  - id: training\n    title: Train the staff\n    deadline: 31 March 2030\n    depends_on: [telephony]\n',
        ),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    for (const reference of referencesOf(action)) check(action.document, reference, report);
  },
  checkDocument(document, _programme, report) {
    for (const reference of referencesOfDocument(document)) {
      if (reference.use === 'amends') check(document, reference, report);
    }
  },
});

function check(document: LinkedDocument, reference: WrittenReference, report: (finding: Reported) => void): void {
  if (reference.resolution.type !== 'missing' || isUnknowable(document, reference)) return;
  // A dash without its space has a rule of its own.
  if (/^-[A-Za-z]/.test(reference.text.value)) return;
  const near = nearestReferences(document, reference);
  const where = whereLooked(document, reference);
  const probably = near.length === 0 ? '' : ` It is probably ${oneOf(near)}.`;
  report({
    place: reference.place,
    message: `“${reference.text.value}” is not the id of an action ${where}.${probably}`,
    fixes: () => replacements(reference, near),
  });
}

function whereLooked(document: LinkedDocument, { scope, text }: WrittenReference): string {
  const colon = text.value.lastIndexOf(':');
  if (colon !== -1) return `of ${text.value.slice(0, colon)}`;
  const own = document.isPlan ? 'in this plan' : 'in this checklist';
  if (scope === 'local' || document.pins.length === 0) return own;
  return `${own} or in ${document.pins.length === 1 ? 'the checklist' : 'the checklists'} it names`;
}

/** Fixes that put one of the near ids in the place of a reference. */
export function replacements(
  reference: WrittenReference,
  near: readonly string[],
): ReturnType<NonNullable<Reported['fixes']>> {
  return near.map((id) => ({
    title: `Change it to ${id}`,
    edits: [{ place: reference.place, text: inStyleOf(reference.text.node, id) }],
    ...(near.length === 1 ? { preferred: true } : {}),
  }));
}
