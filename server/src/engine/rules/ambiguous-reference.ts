import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { checklistExample, planExample } from './example-files.js';
import { type Reported, defineRule } from './rule.js';
import { allOf } from './shape/words.js';
import { replacements } from './unknown-dependency.js';
import {
  type WrittenReference,
  nationalReferencesOf,
  referencesOf,
  referencesOfDocument,
} from './written-references.js';

const first = checklistExample('  - id: self-referral\n    title: Expand self-referral\n    deadline: by March 2030\n');
const second = checklistExample(
  '  - id: self-referral\n    title: Open more self-referral routes\n    deadline: by June 2030\n',
).replace('id: pcarp', 'id: community');

function plan(reference: string): string {
  return planExample(
    `  - id: referral\n    implements: ${reference}\n    owner: Community lead\n`,
    'checklists: [pcarp@2023-09, community@2023-09]\n',
  );
}

export const ambiguousReference = defineRule({
  id: 'ambiguous-reference',
  group: 'references',
  title: 'Could be either of two actions',
  summary: 'An id alone is used for an action that two of the named checklists have.',
  why: 'The two may have different deadlines, and nothing says which one the plan answers to.',
  condition:
    'A reference without a checklist in front is not the id of an action of this file, where that would count first, and is the id of an action in two or more of the checklists that the file names.',
  remedy: 'Put the checklist in front, as in pcarp:self-referral.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Both checklists have a self-referral',
        text: { 'a.checklist.yaml': first, 'b.checklist.yaml': second, 'northshire.plan.yaml': plan('self-referral') },
      },
    ],
    right: [
      {
        title: 'With the checklist in front',
        text: {
          'a.checklist.yaml': first,
          'b.checklist.yaml': second,
          'northshire.plan.yaml': plan('pcarp:self-referral'),
        },
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    for (const reference of [...referencesOf(action), ...nationalReferencesOf(action)]) {
      check(action.document, reference, report);
    }
  },
  checkDocument(document, _programme, report) {
    for (const reference of referencesOfDocument(document)) check(document, reference, report);
  },
});

function check(document: LinkedDocument, reference: WrittenReference, report: (finding: Reported) => void): void {
  const { resolution, text, place } = reference;
  if (resolution.type !== 'ambiguous') return;
  const { candidates } = resolution;
  const forms = candidates.map((candidate) => shortestForm(document, candidate, candidates));
  report({
    place,
    message: `“${text.value}” is an action of ${allOf(candidates.map((candidate) => candidate.document.label))}. Say which one you mean.`,
    related: candidates.map((candidate) => ({
      place: candidate.head,
      message: `${candidate.name} in ${candidate.document.label}`,
    })),
    fixes: () => replacements(reference, forms),
  });
}

/** The checklist’s id in front, with its version only where two versions of one checklist are named. */
function shortestForm(document: LinkedDocument, candidate: LinkedAction, all: readonly LinkedAction[]): string {
  const alone = all.filter((other) => other.document.id === candidate.document.id).length === 1;
  const form = `${alone ? candidate.document.id : candidate.document.label}:${candidate.id ?? ''}`;
  const meant = document.resolve(form);
  return meant.type === 'found' && meant.action === candidate ? form : candidate.reference(document);
}
