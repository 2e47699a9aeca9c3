import { checklistExample } from './example-files.js';
import { defineRule } from './rule.js';

const actions = '  - id: telephony\n    title: Move to digital telephony\n    deadline: by 31 March 2030\n';

function version(name: string, older: string): string {
  return checklistExample(actions, `version: "${name}"\nissued: September 2023\nsupersedes: pcarp@${older}\n`);
}

export const supersedesCycle = defineRule({
  id: 'supersedes-cycle',
  group: 'references',
  title: 'Versions replace each other',
  summary: 'A checklist takes the place of itself, directly or through other versions.',
  why: 'Nobody can tell which version is the latest, so nobody can tell which deadlines count.',
  condition: 'Following supersedes from a checklist leads back to it.',
  remedy: 'Take supersedes out of the oldest of them.',
  severity: 'error',
  files: ['checklist'],
  examples: {
    wrong: [
      {
        title: 'May takes the place of September, and September of May',
        text: {
          'may.checklist.yaml': version('2023-05', '2023-09'),
          'september.checklist.yaml': version('2023-09', '2023-05'),
        },
      },
    ],
    right: [
      {
        title: 'September takes the place of May',
        text: {
          'may.checklist.yaml': checklistExample(actions, 'version: "2023-05"\nissued: May 2023\n'),
          'september.checklist.yaml': version('2023-09', '2023-05'),
        },
      },
    ],
  },
  checkDocument(document, _programme, report) {
    const { registry } = document;
    for (const placed of document.model.supersedes) {
      const older = registry.withLabel(placed.data.value)[0];
      if (older === undefined) continue;
      const itself = older === document;
      if (!itself && !registry.replaces(older, document)) continue;
      report({
        place: document.place(placed, placed.data.span),
        message: itself
          ? 'This checklist says that it takes the place of itself.'
          : `This checklist takes the place of ${older.label}, and that one, in the end, of this.`,
        related: itself ? [] : [{ place: older.head, message: older.label }],
      });
    }
  },
});
