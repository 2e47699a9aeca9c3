import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { shapeFindings } from './settings-findings.js';

export const unknownField = defineRule({
  id: 'unknown-field',
  group: 'writing',
  title: 'Unknown field',
  summary: 'A field has a name that means nothing in its place.',
  why: 'Nothing reads such a field: a deadline under a misspelt name is no deadline, and nobody is told when it passes.',
  condition:
    'The name of a field is not one that the language has in this place, and does not start with x-. A name within two characters of a known one, or a common word for it (due, lead, completed), is taken to mean that one.',
  remedy:
    'Take the offered name, move the field to where it belongs, or put x- in front to keep it as a field of your own.',
  severity: 'warning',
  files: ['checklist', 'plan', 'settings'],
  examples: {
    wrong: [
      {
        title: 'A misspelt deadline',
        text: planExample(
          '  - id: telephony\n    title: Move every practice to digital telephony\n    deadlne: 31 March 2030\n',
        ),
      },
    ],
    right: [
      {
        title: 'Spelt as it should be, and a field of the author’s own',
        text: planExample(
          '  - id: telephony\n    title: Move every practice to digital telephony\n    deadline: 31 March 2030\n    x-budget-code: 4411\n',
        ),
      },
    ],
  },
  checkEntry(view, report) {
    for (const problem of view.shape) if (problem.rule === 'unknown-field') report(problem);
  },
  checkSettings(view, report) {
    for (const finding of shapeFindings(view, 'unknown-field')) report(finding);
  },
});
