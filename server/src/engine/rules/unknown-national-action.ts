import type { LinkedDocument } from '../link/index.js';
import { planExample, checklistExample } from './example-files.js';
import { type Reported, defineRule } from './rule.js';
import { oneOf } from './shape/words.js';
import { replacements } from './unknown-dependency.js';
import {
  type WrittenReference,
  isUnknowable,
  nationalReferencesOf,
  nearestReferences,
  referencesOfDocument,
} from './written-references.js';

const checklist = checklistExample(
  '  - id: telephony-live\n    title: Move to digital telephony\n    deadline: by March 2030\n',
);

export const unknownNationalAction = defineRule({
  id: 'unknown-national-action',
  group: 'references',
  title: 'No such national action',
  summary: 'A plan refers to a national action that is not in the checklists it names.',
  why: 'The national deadline and the national dependencies do not reach the local action, and the national action counts as left out.',
  condition:
    'The id in implements, in not_applicable or in the progress of an organisation is not the id of an action in a checklist that the plan names under checklists. Nothing is said about bare ids when one of those checklists is missing.',
  remedy: 'Correct the id, or name the checklist that has the action under checklists.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'An id that the checklist does not have',
        text: {
          'pcarp.checklist.yaml': checklist,
          'northshire.plan.yaml': planExample(
            '  - id: telephony\n    implements: telephony-life\n    owner: Digital lead\n',
            'checklists: [pcarp@2023-09]\n',
          ),
        },
      },
    ],
    right: [
      {
        title: 'The id as the checklist has it',
        text: {
          'pcarp.checklist.yaml': checklist,
          'northshire.plan.yaml': planExample(
            '  - id: telephony\n    implements: telephony-live\n    owner: Digital lead\n',
            'checklists: [pcarp@2023-09]\n',
          ),
        },
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    for (const reference of nationalReferencesOf(action)) check(action.document, reference, report);
  },
  checkDocument(document, _programme, report) {
    for (const reference of referencesOfDocument(document)) {
      if (reference.scope === 'national') check(document, reference, report);
    }
  },
});

function check(document: LinkedDocument, reference: WrittenReference, report: (finding: Reported) => void): void {
  if (reference.resolution.type !== 'missing' || isUnknowable(document, reference)) return;
  const { pins } = document;
  const { value } = reference.text;
  const colon = value.lastIndexOf(':');
  if (pins.length === 0 && colon === -1) {
    const message = `“${value}” cannot be looked up, because this plan names no checklist. Add checklists at the top, with the checklist that has the action.`;
    report({ place: reference.place, message });
    return;
  }
  const near = nearestReferences(document, reference);
  const named = pins.length === 1 ? (pins[0]?.text.data.value ?? '') : 'the checklists that this plan names';
  const where = colon === -1 ? named : value.slice(0, colon);
  const probably = near.length === 0 ? '' : ` It is probably ${oneOf(near)}.`;
  report({
    place: reference.place,
    message: `There is no action “${value.slice(colon + 1)}” in ${where}.${probably}`,
    fixes: () => replacements(reference, near),
  });
}
