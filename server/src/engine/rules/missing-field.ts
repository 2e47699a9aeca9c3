import type { LinkedDocument } from '../link/index.js';
import { planExample } from './example-files.js';
import { type Reported, defineRule } from './rule.js';
import { shapeFindings } from './settings-findings.js';
import { missingTopFields } from './shape/top-fields.js';

export const missingField = defineRule({
  id: 'missing-field',
  group: 'writing',
  title: 'Something needed is missing',
  summary: 'A file, an action or another entry lacks a field that it cannot do without.',
  why: 'Without an id nothing can refer to an action, and without a title nobody reading the plan knows what it is.',
  condition:
    'A field that the language requires is absent or has nothing behind it: kind, format, id, title and actions of a file; the id and title of an action (in a plan, an action that implements a national one needs no title); the code and level of an organisation; the parts that a longer form needs, such as the letter behind an amendment. A required field that is merely misspelt is reported as an unknown field only.',
  remedy: 'Add the field. Where the missing words can be made from what is there, a fix fills them in.',
  severity: 'error',
  files: ['checklist', 'plan', 'settings'],
  examples: {
    wrong: [
      {
        title: 'An action without an id',
        text: planExample('  - title: Move every practice to digital telephony\n    owner: Digital lead\n'),
      },
      { title: 'A file that does not say what it is', text: 'title: Northshire plan\nactions: []\n' },
    ],
    right: [
      {
        title: 'With an id that others can refer to',
        text: planExample(
          '  - id: telephony\n    title: Move every practice to digital telephony\n    owner: Digital lead\n',
        ),
      },
    ],
  },
  checkEntry(view, report) {
    for (const problem of view.shape) if (problem.rule === 'missing-field') report(problem);
  },
  checkSettings(view, report) {
    for (const finding of shapeFindings(view, 'missing-field')) report(finding);
  },
  checkDocument(document: LinkedDocument, _programme, report: (finding: Reported) => void) {
    const finding = missingTopFields(document);
    if (finding !== null) report(finding);
  },
});
