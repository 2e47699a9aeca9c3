import type { Place } from '../findings/index.js';
import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { planExample } from './example-files.js';
import { inStyleOf } from './phrase-fixes.js';
import { defineRule } from './rule.js';
import { nationalReferencesOf, referencesOf, referencesOfDocument } from './written-references.js';

export const duplicateId = defineRule({
  id: 'duplicate-id',
  group: 'references',
  title: 'Id used twice',
  summary: 'Two actions, or two organisations, of one file have the same id or code.',
  why: 'Whatever refers to the id means the first of the two only; progress and dependencies of the second are lost.',
  condition:
    'The ids of two actions, or the codes of two organisations, are equal when capital letters do not count. An id of a plan may equal one of a national checklist.',
  remedy: 'Give one of them another id.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Two actions called telephony',
        text: planExample(
          '  - id: telephony\n    title: Sign the contracts\n    deadline: 31 January 2030\n  - id: telephony\n    title: Go live\n    deadline: 31 March 2030\n',
        ),
      },
    ],
    right: [
      {
        title: 'An id for each',
        text: planExample(
          '  - id: telephony-contracts\n    title: Sign the contracts\n    deadline: 31 January 2030\n  - id: telephony-live\n    title: Go live\n    deadline: 31 March 2030\n',
        ),
      },
    ],
  },
  reads: ({ name }) => [name],
  checkDocument(document, programme, report) {
    const actions = new Map<string, LinkedAction>();
    for (const action of document.actions) {
      const { id, data } = action;
      if (id === null || data.id === null) continue;
      const first = actions.get(id.toLowerCase());
      if (first === undefined) {
        actions.set(id.toLowerCase(), action);
        continue;
      }
      const place = action.place(data.id.span);
      const { node } = data.id;
      report({
        place,
        message: `The id ${id} is used twice in this file. ${first.name} has it already.`,
        related: [{ place: first.head, message: `${first.name} has the same id` }],
        fixes: () => {
          if (isReferredTo(id, document, programme.documents)) return [];
          const free = freeId(id, document);
          return [{ title: `Change it to ${free}`, edits: [{ place, text: inStyleOf(node, free) }], preferred: true }];
        },
      });
    }
    const codes = new Map<string, { readonly name: string; readonly place: Place }>();
    for (const organisation of document.organisations) {
      const { code, name, head } = organisation;
      const first = codes.get(code.toLowerCase());
      if (code === '' || first === undefined) {
        codes.set(code.toLowerCase(), { name, place: head });
        continue;
      }
      report({
        place: head,
        message: `The code ${code} is used twice in this plan. ${first.name} has it already.`,
        related: [{ place: first.place, message: `${first.name} has the same code` }],
      });
    }
  },
});

/** Whether anything in the workspace names this id, so that a new one for either action could be wrong. */
function isReferredTo(id: string, owner: LinkedDocument, documents: readonly LinkedDocument[]): boolean {
  for (const document of documents) {
    const references = [
      ...referencesOfDocument(document),
      ...document.actions.flatMap((action) => [...referencesOf(action), ...nationalReferencesOf(action)]),
    ];
    const bare = document === owner || document.pins.some((pin) => pin.document === owner);
    for (const { text } of references) {
      if (text.value === id ? bare : text.value.endsWith(`:${id}`)) return true;
    }
  }
  return false;
}

function freeId(id: string, document: LinkedDocument): string {
  const taken = new Set(document.actions.map((action) => action.id?.toLowerCase()));
  for (let number = 2; ; number++) {
    const candidate = `${id}-${String(number)}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
