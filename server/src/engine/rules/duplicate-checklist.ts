import { checklistExample } from './example-files.js';
import { defineRule } from './rule.js';

const actions = '  - id: telephony\n    title: Move to digital telephony\n    deadline: by 31 March 2030\n';

export const duplicateChecklist = defineRule({
  id: 'duplicate-checklist',
  group: 'references',
  title: 'Two checklists of one name',
  summary: 'Two checklist files have the same id and the same version.',
  why: 'Plans are compared with only one of them, the first by file name, and nothing says which was meant.',
  condition: 'Two checklists in the folder have equal ids and equal versions, or equal ids and no version at all.',
  remedy: 'Give the newer one its own version, or delete the copy.',
  severity: 'error',
  files: ['checklist'],
  examples: {
    wrong: [
      {
        title: 'A copy beside the original',
        text: {
          'pcarp.checklist.yaml': checklistExample(actions),
          'pcarp-copy.checklist.yaml': checklistExample(actions),
        },
      },
    ],
    right: [
      {
        title: 'Two versions',
        text: {
          'pcarp-may.checklist.yaml': checklistExample(actions, 'version: "2023-05"\nissued: May 2023\n'),
          'pcarp-september.checklist.yaml': checklistExample(
            actions,
            'version: "2023-09"\nissued: September 2023\nsupersedes: pcarp@2023-05\n',
          ),
        },
      },
    ],
  },
  checkDocument(document, _programme, report) {
    if (document.id === '') return;
    const [first, ...others] = document.registry.withLabel(document.label);
    if (first === undefined || others.length === 0) return;
    const other = first === document ? others[0] : first;
    if (other === undefined) return;
    const counts = first === document ? 'Plans are compared with this one.' : 'Plans are compared with the other one.';
    report({
      place: document.head,
      message: `Another file is ${document.label} too. ${counts} Give the newer one a version of its own.`,
      related: [{ place: other.head, message: `Also ${document.label}` }],
    });
  },
});
